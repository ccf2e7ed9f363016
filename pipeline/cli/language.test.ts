import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf, SMALL_PLAN } from '../testing.js';
import { languageOf } from './language.js';
import { chitieu as run } from './testing.js';

const chitieu = (locale: string, ...args: readonly string[]) => run(args, { locale });

/** Words of English that none of our names, paths, codes and options are. */
const ENGLISH =
  /\b(?:the|and|with|cannot|failed|document|documents|warnings|pages|error|missing|unknown|default|one of)\b/i;

let root = '';
let record = '';
beforeAll(async () => {
  root = await folderOf({ 'kho/plan.txt': SMALL_PLAN, 'kho/broken.pdf': '%PDF-1.7\nx', 'kho/empty.txt': '' });
  chitieu('C', 'ingest', join(root, 'kho'), '--out', join(root, 'out'), '--no-ocr');
  for (const name of await readdir(join(root, 'out/documents'))) {
    const path = join(root, 'out/documents', name);
    if ((await readFile(path, 'utf8')).includes('"status": "review"') || record === '') record = path;
  }
});

describe('the language of a command line', () => {
  it('is that of --lang, wherever it stands', () => {
    expect(languageOf(['show', 'x.json', '--lang', 'vi'], { LANG: 'en_US.UTF-8' })).toBe('vi');
    expect(languageOf(['--lang=en', 'show', 'x.json'], { LANG: 'vi_VN' })).toBe('en');
  });

  it('is else that of the locale, of which LC_ALL weighs most', () => {
    expect(languageOf([], { LANG: 'vi_VN.UTF-8' })).toBe('vi');
    expect(languageOf([], { LANG: 'vi_VN.UTF-8', LC_ALL: 'C' })).toBe('en');
    expect(languageOf([], { LC_MESSAGES: 'vi', LANG: 'en_GB' })).toBe('vi');
    expect(languageOf([], { LANG: 'vie' })).toBe('en');
    expect(languageOf([], {})).toBe('en');
  });
});

describe('in Vietnamese', () => {
  const commands =
    'ingest worker inspect text show status retry repair compare audit export query correct corrections schema';

  it('the help of every command has no English sentence', () => {
    for (const command of ['', ...commands.split(' ')]) {
      const { status, stdout } = chitieu('vi_VN.UTF-8', ...(command === '' ? [] : [command]), '--help');
      expect(status, command).toBe(0);
      expect(stdout, command).toContain('Cách dùng:');
      expect(stdout.replaceAll(/--[\w-]+|failed \(|documents[/,]/g, ''), command).not.toMatch(ENGLISH);
    }
  });

  it('misuse is told so, with the exit code that it always has', () => {
    const misuses = [
      [['shwo'], 'không có lệnh “shwo”\n(ý bạn là show?)'],
      [['show'], 'thiếu tham số “json”'],
      [['ingest', 'x'], 'thiếu tùy chọn bắt buộc “-o, --out <thư-mục>”'],
      [['ingest', 'x', '--out'], 'cần một giá trị'],
      [['ingest', 'x', '-o', 'y', '-j', 'nhiều'], 'cần một số nguyên từ 1 trở lên'],
      [['audit', '--format', 'doc'], 'không nhận “doc”; chỉ nhận json, csv, xlsx, html'],
      [['show', 'a', 'b'], 'lệnh show nhận 1 tham số, đã đưa 2'],
      [['show', '--nhanh', 'a'], 'không có tùy chọn “--nhanh”'],
    ] as const;
    for (const [args, said] of misuses) {
      const { status, stderr } = chitieu('vi_VN.UTF-8', ...args);
      expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining(said) });
      expect(stderr).not.toMatch(ENGLISH);
    }
  });

  it('a dataset is told of in the language asked for, and written in the same words whatever that is', async () => {
    const vietnamese = join(root, 'out-vi');
    const run = chitieu('vi', 'ingest', join(root, 'kho'), '--out', vietnamese, '--no-ocr');
    expect(run.status).toBe(2);
    expect(run.stdout).toContain('broken.pdf: Tệp PDF bị hỏng hoặc bị cắt cụt, không mở được.');
    const own = [...(await readdir(join(root, 'out/documents')))];
    expect(await readdir(join(vietnamese, 'documents'))).toEqual(own);
    for (const name of own) {
      const both = [join(root, 'out'), vietnamese].map((out) => readFile(join(out, 'documents', name), 'utf8'));
      expect(await both[0]).toBe(await both[1]);
    }
    for (const args of [
      ['status', vietnamese],
      ['show', record],
      ['inspect', join(root, 'kho/plan.txt')],
    ]) {
      const { stdout } = chitieu('vi', ...args);
      expect(stdout).toMatch(/lưu ý|LƯU Ý|văn bản/);
      expect(stdout.replaceAll(/\[[a-z-]+\]|[\w-]+:(?= \p{Lu})/gu, '')).not.toMatch(ENGLISH);
    }
    expect(chitieu('vi', '--lang', 'en', 'status', vietnamese).stdout).toContain('3 documents');
  });
});

describe('what the machine refuses', () => {
  it('is named with the path, and what to do', async () => {
    const gone = join(root, 'gone.pdf');
    expect(chitieu('C', 'text', gone)).toMatchObject({ status: 5, stderr: expect.stringContaining('check the path') });
    expect(chitieu('vi', 'text', gone).stderr).toContain(
      `${gone}: không có tệp hay thư mục này; hãy kiểm tra đường dẫn`,
    );
    await writeFile(join(root, 'file'), '');
    const { status, stderr } = chitieu('vi', 'ingest', join(root, 'kho'), '--out', join(root, 'file'));
    expect({ status, stderr }).toEqual({ status: 4, stderr: expect.stringContaining('đã có một tệp mang tên này') });
  });

  it('goes on past a folder that it may not read', async () => {
    const locked = join(root, 'khoa/kin');
    await mkdir(locked, { recursive: true });
    await writeFile(join(root, 'khoa/plan.txt'), SMALL_PLAN);
    await chmod(locked, 0);
    const { status, stdout, stderr } = chitieu('vi', 'ingest', join(root, 'khoa'), '--out', join(root, 'out-khoa'));
    await chmod(locked, 0o700);
    expect(stdout).toContain('plan.txt');
    if (process.getuid?.() === 0) return; // The superuser may read every folder.
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('không có quyền') });
  });
});
