/** Where a study's file goes and what it is called. */

/** A file's name from a title: what any computer can keep, and nobody has to think about. */
export function fileName(title: string): string {
  const plain = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 48);
  return `${plain === "" ? "study" : plain}.study`;
}

/** A file in a folder, with the folder's own kind of slash. */
export function inFolder(folder: string, name: string): string {
  const slash = folder.includes("\\") ? "\\" : "/";
  return folder.endsWith(slash) ? folder + name : folder + slash + name;
}
