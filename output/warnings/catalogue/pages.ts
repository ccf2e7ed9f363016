import type { WarningGroup } from '../warning-group.js';

export const PAGES: WarningGroup = {
  title: { vi: 'Trang và bản quét', en: 'Pages and scans' },
  warnings: [
    {
      code: 'too-many-pages',
      severities: ['review'],
      vi: 'Các trang vượt giới hạn (`--max-pages`, mặc định 2.000) không được đọc.',
      en: 'Pages beyond the limit (`--max-pages`, 2,000 by itself) were not read.',
      forms: [
        ['Only the first {read} of {all} pages were read.', 'Chỉ đọc {read} trang đầu trong {all} trang.'],
        ['{count} pages beyond the limit were not read.', '{count} trang vượt giới hạn không được đọc.'],
        ['{count} sheets beyond the limit were not read.', '{count} trang tính vượt giới hạn không được đọc.'],
      ],
    },
    {
      code: 'page-unreadable',
      severities: ['review'],
      vi: 'Một trang không đọc được; các trang khác đã đọc.',
      en: 'One page cannot be read; the others were.',
      forms: [['Page {page} cannot be read ({why}).', 'Không đọc được trang {page}.']],
    },
    {
      code: 'needs-ocr',
      severities: ['review'],
      vi: 'Trang là ảnh quét, mà nhận dạng chữ (OCR) đang tắt (`--no-ocr`).',
      en: 'The page is a picture, and pictures were not to be read (`--no-ocr`).',
      forms: [
        [
          'Page {page} needs OCR ({why:reason}), and none is at hand.',
          'Trang {page} cần nhận dạng chữ (OCR) mà OCR đang tắt: {why}.',
        ],
        ['Page {page} is a picture, and no OCR is at hand.', 'Trang {page} là ảnh, mà nhận dạng chữ (OCR) đang tắt.'],
      ],
    },
    {
      code: 'unread-ink',
      severities: ['note'],
      vi: 'Trên trang quét có nét mực mà không đọc được chữ nào (chữ viết tay, chữ ký, chữ in dưới con dấu); thông báo nêu vị trí, tính bằng điểm từ góc trên bên trái.',
      en: 'A scanned page has ink that no word was read from (handwriting, a signature, print under a seal); the message says where, in points from the top left corner.',
      forms: [
        [
          'Ink that no word was read from (handwriting, a signature, print under a seal) at {places} (points).',
          'Nét mực không đọc được chữ (chữ viết tay, chữ ký, chữ in dưới con dấu) tại {places} (điểm).',
        ],
      ],
    },
    {
      code: 'ocr-failed',
      severities: ['review'],
      vi: 'Nhận dạng chữ của trang quét thất bại; giữ lớp chữ có sẵn nếu có.',
      en: 'The recognition of a scanned page failed; a text layer is kept where there is one.',
      forms: [
        [
          'OCR of page {page} failed ({why}); its text layer is kept as it is.',
          'Nhận dạng chữ trang {page} thất bại; giữ nguyên lớp chữ có sẵn.',
        ],
        ['The page could not be read in two attempts: {why}', 'Không nhận dạng được trang này sau hai lần thử.'],
      ],
    },
    {
      code: 'unreadable-image',
      severities: ['failure', 'review'],
      vi: 'Ảnh bị hỏng hoặc thuộc loại không giải mã được.',
      en: 'The picture is damaged or of a kind that cannot be decoded.',
      forms: [
        [
          'The picture is too small to hold a page ({width} × {height} pixels).',
          'Ảnh quá nhỏ để là một trang văn bản ({width} × {height} điểm ảnh).',
        ],
        ['The picture cannot be decoded: {why}', 'Ảnh bị hỏng hoặc thuộc loại không giải mã được.'],
      ],
    },
    {
      code: 'stamp-text',
      severities: ['note'],
      vi: 'Chữ đóng dấu trên trang (chữ ký số, dấu đến) được tách khỏi nội dung.',
      en: 'Text stamped on the page (a digital signature, "received") was kept apart from its text.',
      forms: [
        [
          'Stamped on the page, not part of its text: "{words}"',
          'Chữ đóng dấu trên trang, tách khỏi nội dung: “{words}”',
        ],
      ],
    },
  ],
};
