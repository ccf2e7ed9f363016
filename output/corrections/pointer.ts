import type { Json } from './correction.js';

/** The tokens of a JSON Pointer (RFC 6901); `null` where the text is none. */
export function parsePointer(text: string): readonly string[] | null {
  if (!text.startsWith('/') || /~(?![01])/.test(text)) return null;
  return text
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export function formatPointer(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value that the tokens lead to; `undefined` where they lead nowhere. */
export function valueAt(root: Json, tokens: readonly string[]): Json | undefined {
  let value: Json | undefined = root;
  for (const token of tokens) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value)) value = /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
    else value = Object.hasOwn(value, token) ? value[token] : undefined;
  }
  return value;
}

/** A copy in which another value stands where the tokens lead to; the tokens must lead somewhere. */
export function withValueAt(root: Json, tokens: readonly string[], value: Json): Json {
  const [token, ...rest] = tokens;
  if (token === undefined) return value;
  if (Array.isArray(root)) return root.map((item, i) => (i === Number(token) ? withValueAt(item, rest, value) : item));
  if (typeof root !== 'object' || root === null) return root;
  return Object.fromEntries(
    Object.entries(root).map(([key, item]) => [key, key === token ? withValueAt(item, rest, value) : item]),
  );
}
