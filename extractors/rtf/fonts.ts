/** The fonts of a file, as its font table is read. */
export interface Fonts {
  /** Begins the entry of a font. */
  declare(index: number): void;
  name(index: number | null, text: string): void;
  charset(index: number | null, charset: number | null): void;
  setDefault(index: number | null): void;
  nameOf(index: number | null): string | undefined;
  charsetOf(index: number | null): number | null;
}

/** The font table, as it is filled; where no font is chosen, the first counts. */
export function createFonts(): Fonts {
  const fonts = new Map<number, { name: string; charset: number | null }>();
  let first = -1;
  const find = (index: number | null): { name: string; charset: number | null } | undefined =>
    fonts.get(index ?? first);
  return {
    declare(index) {
      if (!fonts.has(index)) fonts.set(index, { name: '', charset: null });
    },
    name(index, text) {
      const font = find(index);
      if (font) font.name += text;
    },
    charset(index, charset) {
      const font = find(index);
      if (font) font.charset = charset;
    },
    setDefault(index) {
      first = index ?? -1;
    },
    nameOf: (index) => find(index)?.name.replace(/;$/, '').trim() || undefined,
    charsetOf: (index) => find(index)?.charset ?? null,
  };
}
