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
  const decoder = new TextDecoder(charset === 'legacy-8-bit' ? 'windows-1252' : charset);
  const text = decoder.decode(bytes).replace(/\r\n?|[\v\u2028\u2029\u0085]/g, '\n');
  return { text: charset === 'legacy-8-bit' ? text : text.replace(CONTROLS, ''), charset };
}

/** Control characters other than TAB, line end and form feed. */
const CONTROLS = /(?![\t\n\f])\p{Cc}/gu;
