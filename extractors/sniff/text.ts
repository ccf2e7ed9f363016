import { isUtf8 as isWellFormed } from 'node:buffer';
import { latin1 } from './bytes.js';
import { countMarkdownMarks } from './markdown-marks.js';
import { MEDIA } from './media-types.js';

export type TextCharset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'legacy-8-bit';

const SAMPLE = 1 << 18;

/**
 * The character set of a text file, or `null` where the bytes are no text. `legacy-8-bit` is any one-byte encoding
 * (Windows-1252, Windows-1258, TCVN3, VNI, VPS): which one, only the words can tell.
 */
export function textCharset(bytes: Uint8Array): TextCharset | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  let zeroEven = 0;
  let zeroOdd = 0;
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0;
    if (byte === 0) i % 2 === 0 ? zeroEven++ : zeroOdd++;
    else if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
    else if (byte === 0x7f) controls++;
  }
  if (zeroEven + zeroOdd > 0) {
    // Vietnamese in UTF-16: spaces, digits and plain letters leave every other byte zero at least a third of the time.
    const half = sample.length / 2;
    if (zeroOdd > half / 3 && zeroEven < zeroOdd / 20) return readable(sample, 'utf-16le');
    if (zeroEven > half / 3 && zeroOdd < zeroEven / 20) return readable(sample, 'utf-16be');
    return null;
  }
  if (isUtf8(bytes)) return controls <= sample.length / 50 ? 'utf-8' : null;
  // VPS and VISCII keep a few capitals among the control codes.
  return controls <= sample.length / 30 && highShare(sample) < 0.7 ? 'legacy-8-bit' : null;
}

function readable(sample: Uint8Array, charset: TextCharset): TextCharset | null {
  const text = new TextDecoder(charset).decode(sample);
  const odd = text.match(/(?![\t\n\f\r])[\p{Cc}\p{Cn}\p{Co}\ufffd]/gu)?.length ?? 0;
  return odd <= text.length / 50 ? charset : null;
}

function highShare(sample: Uint8Array): number {
  let high = 0;
  for (const byte of sample) if (byte >= 0x80) high++;
  return high / Math.max(1, sample.length);
}

/** Also where a few bytes are damaged or cut off: one-byte text hardly ever makes well-formed sequences by chance. */
function isUtf8(bytes: Uint8Array): boolean {
  if (isWellFormed(bytes)) return true;
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let followed = 0;
    while (followed < length && ((bytes[i + followed + 1] ?? 0) & 0xc0) === 0x80) followed++;
    if (length > 0 && byte < 0xf5 && followed === length) good++;
    else bad++;
    i += followed;
  }
  return bad === 0 || good > 20 * bad;
}

/** What a text is by its first lines and marks; `name` only decides between plain text and Markdown. */
export function sniffText(bytes: Uint8Array, name: string | undefined): { mediaType: string; reason: string } | null {
  const charset = textCharset(bytes);
  if (!charset) return null;
  const head = decodeHead(bytes, charset).trimStart();
  const label = charset === 'legacy-8-bit' ? 'text in a one-byte encoding' : `${charset.toUpperCase()} text`;
  if (/^\{\\rtf/.test(head)) return { mediaType: MEDIA.rtf, reason: 'begins with {\\rtf' };
  if (isHtml(head)) return { mediaType: MEDIA.html, reason: `${label} with an HTML tag at its beginning` };
  if (head.startsWith('<?xml')) return { mediaType: MEDIA.xml, reason: `${label} with an XML declaration` };
  if (isEmail(head)) return { mediaType: MEDIA.email, reason: 'begins with the header lines of an e-mail' };
  if (/^BEGIN:VCARD\r?\n/i.test(head)) return { mediaType: MEDIA.vcard, reason: 'a contact card (RFC 6350)' };
  if (/^BEGIN:VCALENDAR\r?\n/i.test(head)) return { mediaType: MEDIA.calendar, reason: 'a calendar (RFC 5545)' };
  const marks = countMarkdownMarks(head);
  if (marks >= 3) return { mediaType: MEDIA.markdown, reason: `${label} with ${marks} Markdown marks` };
  if (name && /\.(?:md|markdown)$/i.test(name))
    return { mediaType: MEDIA.markdown, reason: `${label}, named as Markdown` };
  return { mediaType: MEDIA.text, reason: label };
}

function decodeHead(bytes: Uint8Array, charset: TextCharset): string {
  const head = bytes.subarray(0, SAMPLE);
  return charset === 'legacy-8-bit' ? latin1(head, head.length) : new TextDecoder(charset).decode(head);
}

function isHtml(head: string): boolean {
  const start = head.slice(0, 4096).replace(/^(?:<\?xml[^>]{0,200}\?>|<!--[\s\S]{0,2000}?-->|\s)+/, '');
  return /^<(?:!doctype html|html|head|body|meta|title|div|table|p|font|span|style)[\s>]/i.test(start);
}

/** RFC 5322: lines "Name: value" from the first on, among them two of those that every letter has. */
function isEmail(head: string): boolean {
  const known = new Set<string>();
  for (const line of head.slice(0, 8192).split(/\r?\n/)) {
    if (line === '') break;
    const field = /^([A-Za-z][A-Za-z-]{1,40}):(?:\s|$)/.exec(line);
    if (field?.[1]) known.add(field[1].toLowerCase());
    else if (!/^[ \t]/.test(line)) return false;
  }
  const usual = [
    'from',
    'to',
    'subject',
    'date',
    'message-id',
    'received',
    'mime-version',
    'return-path',
    'content-type',
  ];
  // Word's "single file web page" (MHTML) has MIME headers only.
  const archived = known.has('mime-version') && known.has('content-type');
  return archived || usual.filter((field) => known.has(field)).length >= 3;
}
