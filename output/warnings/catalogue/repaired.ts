import type { WarningGroup } from '../warning-group.js';

export const REPAIRED: WarningGroup = {
  title: { vi: 'Chữ được khôi phục', en: 'Repaired text' },
  warnings: [
    {
      code: 'diacritics-restored',
      severities: ['review'],
      vi: 'Văn bản mất dấu; dấu được khôi phục theo ngữ cảnh.',
      en: 'The text had lost its diacritics; they were restored from context.',
      forms: [
        [
          'The text had lost its diacritics and was restored from context: {count} words changed, {share} % doubtful.',
          'Văn bản mất dấu, đã khôi phục theo ngữ cảnh: {count} từ thay đổi, {share} % còn ngờ.',
        ],
      ],
    },
    {
      code: 'text-restored',
      severities: ['review'],
      vi: 'Văn bản được nhận dạng không có chữ tiếng Việt; từ được khôi phục theo ngữ cảnh.',
      en: 'The text was recognised without Vietnamese letters; its words were restored from context.',
      forms: [
        [
          'The text was read without Vietnamese letters and was restored from context: {count} words changed, {share} % doubtful.',
          'Văn bản được nhận dạng không có chữ tiếng Việt, đã khôi phục theo ngữ cảnh: {count} từ thay đổi, {share} % còn ngờ.',
        ],
      ],
    },
    {
      code: 'words-repaired',
      severities: ['note'],
      vi: 'Vài từ đọc sai trong văn bản tốt đã được sửa; thông báo nêu các từ đó.',
      en: 'Single misread words of sound text were repaired; the message names them.',
      forms: [
        ['{count} misread word was repaired: {words}.', 'Đã sửa {count} từ đọc sai: {words}.'],
        ['{count} misread words were repaired: {words}.', 'Đã sửa {count} từ đọc sai: {words}.'],
      ],
    },
    {
      code: 'number-may-be-letters',
      severities: ['review'],
      vi: 'Chữ số có thể vốn là chữ cái, được giữ nguyên như đã đọc.',
      en: 'Digits that may have been letters were left as read.',
      forms: [
        [
          'Digits that may have been letters were left as read: {words}.',
          'Chữ số có thể vốn là chữ cái, giữ nguyên như đã đọc: {words}.',
        ],
      ],
    },
    {
      code: 'not-vietnamese',
      severities: ['note'],
      vi: 'Văn bản không giống tiếng Việt, được giữ nguyên.',
      en: 'The text does not look like Vietnamese and was left as it is.',
    },
  ],
};
