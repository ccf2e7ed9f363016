import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { lookAt } from './look.js';
import { folderOf, SMALL_PLAN } from './testing.js';

const mail = 'From: van.thu@example.invalid\r\nTo: luu.tru@example.invalid\r\nSubject: KH\r\n\r\nnội dung\r\n';
const docx = zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') });
const zip = zipSync({ 'thang-1/ke-hoach.txt': strToU8(SMALL_PLAN) });
const large = zipSync({ 'word/document.xml': strToU8('<x/>'), filler: new Uint8Array(17 << 20) }, { level: 0 });

async function look(bytes: Uint8Array | string) {
  const path = join(await folderOf({ file: bytes }), 'file');
  return lookAt({ path, name: 'file', sizeBytes: bytes.length });
}

it('hashes the bytes of files, also of zipped documents and of large ones', async () => {
  for (const bytes of [Buffer.from(SMALL_PLAN), Buffer.alloc(0), docx, large, Buffer.alloc(300_000, 'a')]) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await look(bytes)).toEqual({ kind: 'file', sha256 });
  }
});

it('tells archives and e-mails from documents', async () => {
  expect(await look(zip)).toEqual({ kind: 'archive' });
  expect(await look(mail)).toEqual({ kind: 'archive' });
});

it('throws where there is no file', async () => {
  await expect(lookAt({ path: '/khong-co/x.pdf', name: 'x.pdf', sizeBytes: 0 })).rejects.toThrow('ENOENT');
});
