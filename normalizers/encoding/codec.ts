import { decodeDoubleUtf8, encodeDoubleUtf8 } from './double-utf8.js';
import { type CodeTable, TCVN3, VIQR, VNI, VPS, WINDOWS_1258 } from './tables.js';

/** `double-utf8`: the bytes of UTF-8 taken for Windows-1252 characters ("Káº¿ hoáº¡ch"). */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'vps' | 'windows-1258' | 'viqr' | 'double-utf8';

export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  'tcvn3',
  'vni',
  'vps',
  'windows-1258',
  'viqr',
  'double-utf8',
];

export interface CodecOptions {
  /** The font prints capitals for small letters (.VnTimeH). @default false */
  readonly capitals?: boolean;
}

const TABLES: Readonly<Record<Exclude<LegacyEncoding, 'double-utf8'>, CodeTable>> = {
  tcvn3: TCVN3,
  vni: VNI,
  vps: VPS,
  'windows-1258': WINDOWS_1258,
  viqr: VIQR,
};

/**
 * Unicode (NFC) of a text in a legacy encoding. The text holds the Windows-1252 characters of the bytes; characters that
 * the encoding does not have stay as they are.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, options: CodecOptions = {}): string {
  if (encoding === 'double-utf8') return decodeDoubleUtf8(text);
  const decoded = decodeTable(text, TABLES[encoding], encoding === 'viqr').normalize('NFC');
  return options.capitals ? decoded.toLocaleUpperCase('vi') : decoded;
}

/**
 * The legacy form of a Unicode text, in Windows-1252 characters. TCVN3 has no capitals with tones: they become the small
 * letters' codes, which a font of capitals prints as wanted.
 */
export function encodeLegacy(text: string, encoding: LegacyEncoding, options: CodecOptions = {}): string {
  const source = (options.capitals ? text.toLocaleLowerCase('vi') : text).normalize('NFC');
  if (encoding === 'double-utf8') return encodeDoubleUtf8(source);
  const { encode } = TABLES[encoding];
  let encoded = '';
  for (const char of source) {
    const code = encode.get(char) ?? encode.get(char.toLowerCase());
    // VIQR: a sign that would be read as a mark of the letter before it is escaped.
    if (!code && encoding === 'viqr' && /["'`?~.^(+\\]/.test(char) && /[aeiouy^(+]$/i.test(encoded)) encoded += '\\';
    encoded += code ?? char;
  }
  return encoded;
}

/** The longest code that fits wins: VNI and Windows-1258 are read in pairs. */
function decodeTable(text: string, { decode, longest }: CodeTable, escapes: boolean): string {
  let decoded = '';
  for (let at = 0; at < text.length; ) {
    if (escapes && text[at] === '\\' && at + 1 < text.length) {
      decoded += text[at + 1];
      at += 2;
      continue;
    }
    let length = Math.min(longest, text.length - at);
    let letter: string | undefined;
    while (length > 0) {
      letter = decode.get(text.slice(at, at + length));
      if (letter !== undefined) break;
      length--;
    }
    decoded += letter ?? text[at];
    at += letter === undefined ? 1 : length;
  }
  return decoded;
}
