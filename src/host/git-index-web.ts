/** In a browser no git checks anything out; see the one for Node. */
export async function gitMark(): Promise<string | undefined> {
  return undefined;
}

/** The same. */
export async function gitWasAtWork(): Promise<boolean> {
  return false;
}
