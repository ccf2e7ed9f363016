import type { WarningGroup } from '../warning-group.js';

export const ARCHIVES: WarningGroup = {
  title: { vi: 'Tệp nén và thư điện tử', en: 'Archives and e-mails' },
  warnings: [
    {
      code: 'empty-archive',
      severities: ['failure'],
      vi: 'Tệp nén không chứa tệp nào.',
      en: 'The archive holds no files.',
    },
    {
      code: 'archive-limit',
      severities: ['failure'],
      vi: 'Tệp nén chứa quá nhiều, hoặc lồng nhau quá sâu; phần được nêu tên không được đọc.',
      en: 'The archive holds more than is unpacked, or archives too deep in one another; what is named was not read.',
      forms: [
        [
          'The archive holds more than is unpacked ({count} files so far).',
          'Tệp nén chứa nhiều hơn giới hạn giải nén (đã giải nén {count} tệp).',
        ],
        ['Archives are nested deeper than {count} times.', 'Tệp nén lồng nhau quá {count} lớp.'],
      ],
    },
    {
      code: 'cannot-unpack',
      severities: ['failure', 'review'],
      vi: 'Không giải nén được một tệp trong tệp nén, hoặc một hình trong văn bản.',
      en: 'A file of the archive, or a picture of a document, cannot be unpacked.',
      forms: [
        ['The file cannot be unpacked: {why:reason}.', 'Không giải nén được tệp: {why}.'],
        ['A picture cannot be unpacked: {why:reason}.', 'Không giải nén được một hình: {why}.'],
      ],
    },
  ],
};
