/** A browser has no way to give a file another's name in a single step; see the one for Node. */
export async function renameOver(): Promise<boolean> {
  return false;
}
