import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MEDIA, sniff } from './index.js';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));

/** An OLE2 header and one directory sector with the given stream names. */
function ole(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * Math.max(4, streams.length));
  bytes.set(ascii('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'));
  streams.forEach((name, index) => {
    const at = 512 + 128 * index;
    for (let i = 0; i < name.length; i++) bytes[at + 2 * i] = name.charCodeAt(i);
    bytes[at + 64] = 2 * name.length + 2;
  });
  return bytes;
}

describe('a file is recognised by its content', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), MEDIA.empty],
    ['a PDF', ascii('%PDF-1.7\n'), MEDIA.pdf],
    ['a PDF behind mail junk', ascii('Content-Type: x\r\n\r\n\x00\xff%PDF-1.4\n'), MEDIA.pdf],
    ['a DOCX', zip('[Content_Types].xml', 'word/document.xml'), MEDIA.docx],
    ['an XLSX', zip('[Content_Types].xml', 'xl/workbook.xml'), MEDIA.xlsx],
    ['a plain ZIP', zip('kế hoạch.pdf', 'word.txt'), MEDIA.zip],
    ['a DOC', ole('Root Entry', '1Table', 'WordDocument'), MEDIA.doc],
    ['an XLS', ole('Root Entry', 'Workbook'), MEDIA.xls],
    ['an encrypted DOCX', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), MEDIA.encryptedOffice],
    ['an unknown OLE2 file', ole('Root Entry'), MEDIA.ole],
    ['an RTF', ascii('{\\rtf1\\ansi Xin}'), MEDIA.rtf],
    ['an HTML page', strToU8('<!DOCTYPE html>\n<html><body>Kế hoạch</body></html>'), MEDIA.html],
    ['an XHTML page', strToU8('<?xml version="1.0"?>\n<html xmlns="x"><p>a</p></html>'), MEDIA.html],
    ['a contact card', strToU8('BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Phòng Nội vụ\r\nEND:VCARD\r\n'), MEDIA.vcard],
    ['an e-mail', strToU8('From: a@b.vn\r\nTo: c@d.vn\r\nSubject: Gửi\r\n\r\nKính gửi'), MEDIA.email],
    [
      'a web page in one file',
      strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x'),
      MEDIA.email,
    ],
    ['a PNG', ascii('\x89PNG\r\n\x1a\n....'), MEDIA.png],
    ['a JPEG', ascii('\xff\xd8\xff\xe0....'), MEDIA.jpeg],
    ['a TIFF', ascii('II*\0....'), MEDIA.tiff],
    ['a WebP', ascii('RIFF1234WEBPVP8 '), MEDIA.webp],
    ['a GIF', ascii('GIF89a....'), MEDIA.gif],
    ['a BMP', ascii(`BM\x40\0\0\0\0\0\0\0${'.'.repeat(30)}`), MEDIA.bmp],
    ['binary rubbish', Uint8Array.from({ length: 300 }, (_, i) => (i * 7) % 256), MEDIA.unknown],
  ])('%s', (_, bytes, mediaType) => {
    expect(sniff(bytes).mediaType).toBe(mediaType);
  });

  it('a DOCX whose end is cut off is still a DOCX', () => {
    const whole = zip('[Content_Types].xml', 'word/document.xml', 'word/styles.xml');
    const cut = sniff(whole.subarray(0, whole.length - 60));
    expect(cut.mediaType).toBe(MEDIA.docx);
    expect(cut.reason).toContain('missing');
  });

  it('a wrong name changes nothing', () => {
    expect(sniff(ascii('%PDF-1.7\n'), 'ke-hoach.docx').mediaType).toBe(MEDIA.pdf);
    expect(sniff(strToU8('Kế hoạch năm 2024\n'), 'ke-hoach.pdf').mediaType).toBe(MEDIA.text);
  });
});

describe('text', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', strToU8('Kế hoạch cải cách hành chính')],
    ['UTF-8 with a byte order mark', strToU8('\ufeffKế hoạch')],
    ['UTF-16 with a byte order mark', new Uint8Array(Buffer.from('\ufeffKế hoạch', 'utf16le'))],
    ['UTF-16 without one', new Uint8Array(Buffer.from('Kế hoạch cải cách hành chính năm 2024', 'utf16le'))],
    ['a one-byte encoding', ascii('KÕ ho¹ch c¶i c¸ch hµnh chÝnh')],
  ])('in %s is plain text', (_, bytes) => {
    expect(sniff(bytes).mediaType).toBe(MEDIA.text);
  });

  it('with several Markdown marks is Markdown, whatever its name', () => {
    expect(sniff(strToU8('# Kế hoạch\n\n**I. Mục đích**\n\nĐạt 90%<sup>1</sup>\n'), 'a.txt').mediaType).toBe(
      MEDIA.markdown,
    );
  });

  it('with asterisks as bullets and footnote signs is not', () => {
    const text = '* Ghi chú (*)\n* Tổng số (**)\n- Tỷ lệ 5 * 3 * 2\n(*) Không tính xã mới.\n';
    expect(sniff(strToU8(text)).mediaType).toBe(MEDIA.text);
  });

  it('without marks is Markdown only by its name', () => {
    expect(sniff(strToU8('Kế hoạch\n'), 'a.md').mediaType).toBe(MEDIA.markdown);
    expect(sniff(strToU8('Kế hoạch\n'), 'a.txt').mediaType).toBe(MEDIA.text);
  });

  it('with a label and a colon in the first line is no e-mail', () => {
    expect(sniff(strToU8('Số: 12/KH-UBND\nNơi nhận: như trên\n')).mediaType).toBe(MEDIA.text);
  });
});

it('never throws, always gives a reason', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 600 }),
      fc.constantFrom('', 'PK\x03\x04', 'PK\x05\x06', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
      (tail, head) => {
        const sniffed = sniff(Uint8Array.from([...ascii(head), ...tail]));
        expect(sniffed.mediaType).toMatch(/^[a-z]+\/\S+$/);
        expect(sniffed.reason).not.toBe('');
      },
    ),
  );
});
