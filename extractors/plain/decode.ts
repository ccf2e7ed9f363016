import { isUtf8 } from 'node:buffer';
import { characterOfByte } from '../runs/index.js';
import { type TextCharset, textCharset } from '../sniff/index.js';

export interface DecodedText {
  /** Line ends are `\n`; no byte order mark. */
  readonly text: string;
  readonly charset: TextCharset;
}

/**
 * The text of a file, or `null` for bytes that are no text. One-byte encodings are handed over as the Windows-1252
 * characters of their bytes, which loses nothing and is the form in which such text also stands in Word files and PDFs:
 * `normalizers/encoding` tells by the words which encoding it is.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const charset = textCharset(bytes);
  if (!charset) return null;
  const raw = charset === 'legacy-8-bit' ? windows1252(bytes) : decode(bytes, charset);
  const text = raw.replace(/\r\n?|[\v\u2028\u2029]/g, '\n');
  return { text: charset === 'legacy-8-bit' ? text : text.replace(CONTROLS, ''), charset };
}

/**
 * Control characters other than TAB, line end and form feed. Those from U+0080 on stay: where UTF-8 was read as
 * Windows-1252, they are the bytes of letters ("Ä\u0090" is "Đ").
 */
const CONTROLS = /[^\P{Cc}\t\n\f\u0080-\u009f]/gu;

/** Well-formed UTF-8, which most files are, by the quicker of the two decoders; the other says where bytes are damaged. */
function decode(bytes: Uint8Array, charset: Exclude<TextCharset, 'legacy-8-bit'>): string {
  if (charset !== 'utf-8' || !isUtf8(bytes)) return new TextDecoder(charset).decode(bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (char) => characterOfByte(char.charCodeAt(0)));
}
