/**
 * The file of a language model, compressed with Brotli: MAGIC and the length of each section (32-bit, little endian),
 * then the sections. Reading it is copying: no parsing but the running sums of differences.
 */
export const MAGIC = 0x314d4c56;

export const SECTION_ORDER = [
  /** UTF-8, one word a line. */
  'words',
  /** Share of capitals inside sentences, 0…255. */
  'capitals',
  /** −ln p · 2000, 16 bits in two planes. */
  'unigrams',
  /** (ln weight + 20) · 1000, 16 bits in two planes. */
  'wordBackoff',
  /** 32-bit floats: 128 levels for bigrams, 64 for trigrams, 64 for backing-off weights. */
  'books',
  /** Bigrams of each word. */
  'pairCounts',
  'pairWords',
  'pairP',
  'pairBackoff',
  /** Trigrams of each bigram. */
  'childCounts',
  'childWords',
  'childP',
] as const;

export type SectionName = (typeof SECTION_ORDER)[number];
export type ModelSections = Readonly<Record<SectionName, Uint8Array>>;

/** Takes a model's bytes apart; `null` where they are none. */
export function readSections(bytes: Uint8Array): ModelSections | null {
  const headLength = 4 * (SECTION_ORDER.length + 1);
  if (bytes.length < headLength) return null;
  const head = new DataView(bytes.buffer, bytes.byteOffset, headLength);
  if (head.getUint32(0, true) !== MAGIC) return null;
  const sections: Partial<Record<SectionName, Uint8Array>> = {};
  let at = headLength;
  for (const [i, name] of SECTION_ORDER.entries()) {
    const length = head.getUint32(4 * (i + 1), true);
    if (at + length > bytes.length) return null;
    sections[name] = bytes.subarray(at, at + length);
    at += length;
  }
  return sections as ModelSections;
}
