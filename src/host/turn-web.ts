/** In a browser there is nothing by which two windows could take turns to write a file: everybody has theirs at once. */
export function takeTurn(_path: string): (() => void) | undefined {
  return () => {};
}
