/** A pattern of LIKE that finds some words anywhere, with a backslash before what LIKE would read: of "5%" it is `%5\\%%`. */
export function likePattern(words: string): string {
  return `%${words.replace(/[\\%_]/g, "\\$&")}%`;
}
