export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stars'; readonly length: number; readonly canOpen: boolean; readonly canClose: boolean }
  | { readonly kind: 'tag'; readonly style: 'bold' | 'italic' | 'raised'; readonly close: boolean };

const TAG_STYLES: Readonly<Record<string, 'bold' | 'italic' | 'raised'>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  sup: 'raised',
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

/**
 * What may be a mark: `\*`, stars, `__` at the edge of a word, a tag, `[^1]`, a link or picture, an entity. Everything
 * between is text.
 */
const MARK =
  /\\([\\`*_{}[\]()#+\-.!|<>~])|(\*{1,3})|<\/?([a-z]{1,8})(?:\s[^<>\n]{0,200})?\/?>|\[\^(\d{1,3})\](?!:)|!\[[^\]\n]{0,200}\]\([^()\n]{0,400}\)|\[([^\]\n]{1,400})\]\((?:https?:|mailto:|#|\/)[^()\s]{0,400}\)|&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});|(?<![\p{L}\p{N}_])__(?=[^\s_])|(?<=[^\s_])__(?![\p{L}\p{N}_])/giu;

/** Every mark has one of these. */
const MARK_SIGN = /[\\*<[&_]/;

const DROPPED_TAGS = new Set([
  'span',
  'p',
  'div',
  'font',
  'a',
  'center',
  'small',
  'sub',
  'u',
  'ins',
  'big',
  'img',
  'hr',
]);

/** The source of a line as text and marks, in order; nothing is lost. */
export function tokenise(source: string): Token[] {
  if (!MARK_SIGN.test(source)) return source === '' ? [] : [{ kind: 'text', text: source }];
  const tokens: Token[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') tokens.push({ kind: 'text', text });
    text = '';
  };
  let at = 0;
  for (const match of source.matchAll(MARK)) {
    text += source.slice(at, match.index);
    at = match.index + match[0].length;
    const [whole, escaped, stars, tag, footnote, link, entity] = match;
    const mark = stars ?? (whole === '__' ? whole : null);
    if (escaped !== undefined) text += escaped;
    else if (mark !== null) {
      const token = starsToken(mark.length, source[match.index - 1] ?? ' ', source[at] ?? ' ');
      if (!token.canOpen && !token.canClose) text += whole;
      else {
        flush();
        tokens.push(token);
      }
    } else if (tag !== undefined) {
      const name = tag.toLowerCase();
      const style = TAG_STYLES[name];
      if (name === 'br') text += '\n';
      else if (style) {
        flush();
        tokens.push({ kind: 'tag', style, close: whole.startsWith('</') });
      } else if (!DROPPED_TAGS.has(name)) text += whole;
    } else if (footnote !== undefined) {
      flush();
      tokens.push({ kind: 'tag', style: 'raised', close: false }, { kind: 'text', text: footnote });
      tokens.push({ kind: 'tag', style: 'raised', close: true });
    } else if (link !== undefined) text += link;
    else if (entity !== undefined) text += decodeEntity(entity) ?? whole;
    // What is left are pictures, which are no text.
  }
  text += source.slice(at);
  flush();
  return tokens;
}

/** A star that a bracket closes around, "(*)", is a footnote sign; one between spaces is a bullet or a product. */
function starsToken(length: number, before: string, after: string): Extract<Token, { kind: 'stars' }> {
  const sign = before === '(' && after === ')';
  return {
    kind: 'stars',
    length,
    canOpen: !sign && !/\s/.test(after) && after !== ')',
    canClose: !sign && !/\s/.test(before) && before !== '(',
  };
}

function decodeEntity(name: string): string | null {
  const known = ENTITIES[name.toLowerCase()];
  if (known) return known;
  const hex = /^#x([0-9a-f]+)$/i.exec(name)?.[1];
  const decimal = /^#(\d+)$/.exec(name)?.[1];
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : 0;
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : null;
}
