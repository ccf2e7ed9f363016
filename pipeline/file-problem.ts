import type { Label } from '../output/language.js';

/** What a system error means for a file or folder, and what to do next. */
const PROBLEMS: Readonly<Record<string, Label>> = {
  ENOENT: { vi: 'không có tệp hay thư mục này; hãy kiểm tra đường dẫn', en: 'no such file or folder; check the path' },
  EACCES: {
    vi: 'không có quyền truy cập; hãy cấp quyền hoặc chọn nơi khác',
    en: 'no permission; grant it or choose another place',
  },
  EPERM: {
    vi: 'không có quyền truy cập; hãy cấp quyền hoặc chọn nơi khác',
    en: 'no permission; grant it or choose another place',
  },
  EISDIR: { vi: 'đây là thư mục, cần một tệp', en: 'it is a folder, and a file is needed' },
  ENOTDIR: { vi: 'một phần của đường dẫn là tệp, không phải thư mục', en: 'part of the path is a file, not a folder' },
  EEXIST: { vi: 'đã có một tệp mang tên này', en: 'there is a file of this name already' },
  ENOSPC: {
    vi: 'hết chỗ trên ổ đĩa; hãy giải phóng chỗ rồi gõ lại lệnh',
    en: 'the disk is full; make room and give the same command again',
  },
  EDQUOT: {
    vi: 'hết hạn mức ổ đĩa; hãy giải phóng chỗ rồi gõ lại lệnh',
    en: 'the disk quota is used up; make room and give the same command again',
  },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc; hãy chọn nơi khác', en: 'the disk is read-only; choose another place' },
  EMFILE: {
    vi: 'mở quá nhiều tệp cùng lúc; hãy giảm --concurrency',
    en: 'too many files are open at once; lower --concurrency',
  },
  ELOOP: { vi: 'liên kết vòng quanh', en: 'the links go round in a circle' },
  ENAMETOOLONG: { vi: 'đường dẫn quá dài', en: 'the path is too long' },
  EIO: { vi: 'ổ đĩa báo lỗi đọc ghi', en: 'the disk reports a read or write error' },
};

/** Why a file or folder could not be read or written, in one line; the system's own words where it has no name here. */
export function fileProblem(error: unknown): Label {
  const { code = '' } = error as NodeJS.ErrnoException;
  const known = PROBLEMS[code];
  if (known) return known;
  const told = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
  return { vi: `hệ thống báo: ${told}`, en: told };
}

/** Whether an error is the file system's, and no bug. */
export function isFileProblem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && ((error as NodeJS.ErrnoException).code ?? '') in PROBLEMS;
}
