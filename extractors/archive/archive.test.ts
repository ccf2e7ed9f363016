import fc from 'fast-check';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ArchiveLimits, isArchive, openArchive } from './index.js';

async function open(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}) {
  const members: [string, string][] = [];
  const problems: [string, string][] = [];
  for await (const item of openArchive(bytes, 'a.zip', limits)) {
    if ('bytes' in item) members.push([item.path, strFromU8(item.bytes)]);
    else problems.push([item.path, item.diagnostic.code]);
  }
  return { members, problems };
}

const inner = zipSync({ 'Kế hoạch.txt': strToU8('một') });

describe('a ZIP archive', () => {
  it('gives its files by their paths, those of archives in it too', async () => {
    const bytes = zipSync({ 'năm 2025/b.txt': strToU8('hai'), 'c.zip': inner, 'd.txt': [strToU8('ba'), { level: 0 }] });
    expect((await open(bytes)).members).toEqual([
      ['a.zip/năm 2025/b.txt', 'hai'],
      ['a.zip/c.zip/Kế hoạch.txt', 'một'],
      ['a.zip/d.txt', 'ba'],
    ]);
  });

  it('does not let names lead out of it, nor folders and hidden files in', async () => {
    const bytes = zipSync({
      '../../x.txt': strToU8('x'),
      '/etc/y.txt': strToU8('y'),
      'z/': new Uint8Array(),
      '__MACOSX/q': strToU8('q'),
      '.ds': strToU8('d'),
    });
    expect((await open(bytes)).members.map(([path]) => path)).toEqual(['a.zip/x.txt', 'a.zip/etc/y.txt']);
  });

  it('stops at its limits and says so', async () => {
    const bytes = zipSync({ a: strToU8('x'.repeat(5000)), b: strToU8('y'), c: strToU8('z'), 'd.zip': inner });
    expect((await open(bytes, { maxFileBytes: 1000 })).problems).toEqual([['a.zip/a', 'file-too-large']]);
    expect((await open(bytes, { maxFiles: 2 })).problems).toEqual([['a.zip', 'archive-limit']]);
    expect((await open(bytes, { maxTotalBytes: 5001 })).members.map(([path]) => path)).toEqual(['a.zip/a', 'a.zip/b']);
    expect((await open(bytes, { maxDepth: 1 })).problems).toEqual([['a.zip/d.zip', 'archive-limit']]);
  });

  it('cut off, empty or of another kind says why', async () => {
    const bytes = zipSync({ a: strToU8('x') });
    expect((await open(bytes.subarray(0, bytes.length - 10))).problems).toEqual([['a.zip', 'truncated-file']]);
    expect((await open(zipSync({}))).problems).toEqual([['a.zip', 'empty-archive']]);
    expect((await open(strToU8('xin chào'))).problems).toEqual([['a.zip', 'unsupported-format']]);
  });

  it('with damaged data goes on with the other files', async () => {
    const bytes = zipSync({ a: strToU8('một hai ba '.repeat(50)), b: [strToU8('còn'), { level: 0 }] });
    bytes.fill(0xff, 32, 45);
    const { members, problems } = await open(bytes);
    expect(members).toEqual([['a.zip/b', 'còn']]);
    expect(problems).toEqual([['a.zip/a', 'cannot-unpack']]);
  });
});

describe('an e-mail', () => {
  it('gives its text and its attachments', async () => {
    const mail = [
      'From: a@xa.vn',
      'To: b@huyen.vn',
      'Subject: =?utf-8?B?R+G7rWk=?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="B"',
      '',
      '--B',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('Kính gửi').toString('base64'),
      '--B',
      'Content-Type: application/zip; name="k.zip"',
      'Content-Disposition: attachment; filename="k.zip"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(inner).toString('base64'),
      '--B--',
      '',
    ].join('\r\n');
    const { members } = await open(strToU8(mail));
    expect(members.map(([path, text]) => [path, text.trim()])).toEqual([
      ['a.zip/body.txt', 'Kính gửi'],
      ['a.zip/k.zip/Kế hoạch.txt', 'một'],
    ]);
  });
});

it('only ZIP archives and e-mails are opened', () => {
  expect(['application/zip', 'message/rfc822', 'application/pdf', 'text/plain'].map(isArchive)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('damaged archives never throw', async () => {
  const bytes = zipSync({ a: strToU8('một hai ba '.repeat(20)), 'c.zip': inner });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 }), async (changes) => {
      const hurt = bytes.slice();
      for (const [at, value] of changes) hurt[at] = value;
      await open(hurt, { maxTotalBytes: 2 ** 20, maxFileBytes: 2 ** 20 });
    }),
  );
});
