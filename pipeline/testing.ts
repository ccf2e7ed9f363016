import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A plan of our own, small enough to be read at once. */
export const SMALL_PLAN = `ỦY BAN NHÂN DÂN
XÃ TÂN PHÚ ĐÔNG

Số: 12/KH-UBND

KẾ HOẠCH
Cải cách hành chính xã Tân Phú Đông năm 2024

I. MỤC TIÊU
1. Cải cách thủ tục hành chính
- Phấn đấu tối thiểu 95% hồ sơ được giải quyết đúng hạn.
- 100% thủ tục hành chính được niêm yết công khai tại trụ sở.
II. NHIỆM VỤ
- Tổ chức tuyên truyền đến người dân.
`;

/** A new folder with the given files, by name. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'chitieu-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return root;
}

/** The lines of an NDJSON file. */
export async function readLines<T>(path: string): Promise<T[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
