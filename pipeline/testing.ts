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

/** The same plan of another commune, with 90% where that has 95%. */
export const OTHER_PLAN = SMALL_PLAN.replaceAll('Tân Phú Đông', 'Mỹ Thạnh Tây')
  .replaceAll('TÂN PHÚ ĐÔNG', 'MỸ THẠNH TÂY')
  .replace('95%', '90%');

/** A report on `SMALL_PLAN` with one figure, in percent. */
export function smallReport(percent: number): string {
  return `ỦY BAN NHÂN DÂN
XÃ TÂN PHÚ ĐÔNG

Số: 210/BC-UBND

BÁO CÁO
Kết quả công tác cải cách hành chính năm 2024

I. KẾT QUẢ ĐẠT ĐƯỢC
1. Cải cách thủ tục hành chính
- Có ${percent}% hồ sơ được giải quyết đúng hạn.
`;
}

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
