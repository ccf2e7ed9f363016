import type { WarningGroup } from '../warning-group.js';

export const READING: WarningGroup = {
  title: { vi: 'Quá trình đọc', en: 'Reading' },
  warnings: [
    {
      code: 'timed-out',
      severities: ['failure', 'review'],
      vi: 'Đọc quá lâu nên bị dừng; các trang đã xong vẫn có trong bản ghi (review).',
      en: 'Reading took too long and was stopped; pages finished before are in the record (review).',
      forms: [
        [
          'no page was finished for {seconds} s after page {page}; only the first {count} pages were read',
          'sau trang {page}, đã {seconds} giây không xong trang nào; chỉ đọc {count} trang đầu',
        ],
        [
          'no page was finished for {seconds} s after page {page}',
          'sau trang {page}, đã {seconds} giây không xong trang nào',
        ],
        [
          'reading took longer than {seconds} s; only the first {count} pages were read',
          'đọc quá {seconds} giây; chỉ đọc {count} trang đầu',
        ],
        ['reading took longer than {seconds} s', 'đọc quá {seconds} giây nên bị dừng'],
      ],
    },
    {
      code: 'out-of-memory',
      severities: ['failure', 'review'],
      vi: 'Đọc cần quá nhiều bộ nhớ nên bị dừng; tương tự như trên.',
      en: 'Reading needed too much memory and was stopped; likewise.',
      forms: [
        [
          'reading needed more than {size} MB; only the first {count} pages were read',
          'đọc cần hơn {size} MB bộ nhớ; chỉ đọc {count} trang đầu',
        ],
        ['reading needed more than {size} MB', 'đọc cần hơn {size} MB bộ nhớ nên bị dừng'],
        [
          'reading needed more memory than there is; only the first {count} pages were read',
          'đọc cần nhiều bộ nhớ hơn máy có; chỉ đọc {count} trang đầu',
        ],
      ],
    },
    {
      code: 'crashed',
      severities: ['failure', 'review'],
      vi: 'Tiến trình đọc tệp bị ngắt; tương tự như trên.',
      en: 'The process that read the file ended; likewise.',
      forms: [
        [
          'the reading process ended ({how}); only the first {count} pages were read',
          'tiến trình đọc tệp bị ngắt; chỉ đọc {count} trang đầu',
        ],
        ['the reading process could not be reached: {why}', 'không liên lạc được với tiến trình đọc tệp'],
        ['the reading process ended ({how})', 'tiến trình đọc tệp bị ngắt'],
        ['no worker could read it: {why}', 'không máy nào đọc được tệp này'],
      ],
    },
    {
      code: 'internal-error',
      severities: ['failure'],
      vi: 'Lỗi của chính chitieu. Xin báo lại kèm tệp.',
      en: 'An error of chitieu itself. Please report it with the file.',
    },
  ],
};
