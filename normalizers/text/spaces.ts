/** Two spaces, or one that is no blank: most texts have none, and looking takes a quarter of the time of writing them anew. */
const UNEVEN = /\s\s|[^\S ]/;

/** Every stretch of white space as one blank. */
export function singleSpaced(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}
