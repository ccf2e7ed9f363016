import type { WarningGroup } from '../warning-group.js';

export const FILE: WarningGroup = {
  title: { vi: 'Tệp', en: 'The file' },
  warnings: [
    {
      code: 'empty-file',
      severities: ['failure'],
      vi: 'Tệp rỗng (0 byte), có thể do sao chép chưa xong.',
      en: 'The file has no bytes: it was not copied completely.',
    },
    {
      code: 'damaged-file',
      severities: ['failure'],
      vi: 'Tệp bị hỏng, không mở được.',
      en: 'The file begins as what it is and cannot be read further.',
      forms: [
        ['The {kind} file cannot be unpacked: {why}.', 'Tệp {kind} bị hỏng, không giải nén được.'],
        [
          'The PDF is damaged or cut short and cannot be opened ({why}).',
          'Tệp PDF bị hỏng hoặc bị cắt cụt, không mở được.',
        ],
        ['No page of the PDF could be read.', 'Không đọc được trang nào của tệp PDF.'],
        ['The Word document lacks its {part} stream.', 'Tệp Word thiếu phần {part}.'],
        ['The DOCX file cannot be read: {why}.', 'Tệp DOCX bị hỏng, không đọc được.'],
        ['The XLSX file cannot be read: {why}.', 'Tệp XLSX bị hỏng, không đọc được.'],
      ],
    },
    {
      code: 'truncated-file',
      severities: ['failure', 'review'],
      vi: 'Tệp bị cắt cụt ở cuối; với PDF, phần còn lại vẫn được đọc (review).',
      en: 'The end of the file is missing; of a PDF the rest was read (review).',
      forms: [
        [
          'The PDF has no end mark ("%%EOF"): it may have been cut short, and parts of it may be missing.',
          'Tệp PDF không có dấu kết thúc (“%%EOF”): có thể đã bị cắt cụt và thiếu một phần.',
        ],
        ['The end of the {kind} file is missing.', 'Tệp {kind} bị mất phần cuối.'],
        ['The end of the ZIP archive is missing.', 'Tệp ZIP bị mất phần cuối.'],
      ],
    },
    {
      code: 'encrypted-file',
      severities: ['failure'],
      vi: 'Tệp có mật khẩu. Hãy lưu lại không đặt mật khẩu.',
      en: 'The file is protected by a password. Save it without one.',
      forms: [
        ['The {kind} file is encrypted.', 'Tệp {kind} có mật khẩu. Hãy lưu lại không đặt mật khẩu.'],
        [
          'The PDF is encrypted and needs a password to be opened.',
          'Tệp PDF có mật khẩu. Hãy lưu lại không đặt mật khẩu.',
        ],
      ],
    },
    {
      code: 'file-too-large',
      severities: ['failure'],
      vi: 'Tệp, hoặc nội dung sau khi giải nén, vượt giới hạn kích thước.',
      en: 'The file, or what it unpacks to, is larger than what is read.',
      forms: [
        ['The file is larger than {size} MB.', 'Tệp lớn hơn {size} MB.'],
        ['The file unpacks to {size} bytes, more than the limit.', 'Tệp giải nén ra {size} byte, quá giới hạn.'],
        ['The {kind} file unpacks to more than {size} MB of text.', 'Tệp {kind} giải nén ra hơn {size} MB chữ.'],
      ],
    },
    {
      code: 'unsupported-format',
      severities: ['failure'],
      vi: 'Không đọc loại tệp này; thông báo nêu tệp thuộc loại gì.',
      en: 'Files of this kind are not read; the message says what the file is.',
      forms: [
        ['Files of this kind are not read: {what:reason}.', 'Không đọc loại tệp này: {what}.'],
        [
          'The files in it are read by chitieu ingest: {what:reason}.',
          'Hãy dùng chitieu ingest để đọc các tệp bên trong: {what}.',
        ],
        ['No archive: {type}.', 'Không phải tệp nén: {type}.'],
      ],
    },
    {
      code: 'unsupported-version',
      severities: ['failure'],
      vi: 'Văn bản do Word cũ hơn bản 6.0 tạo ra.',
      en: 'A Word older than version 6.0 wrote the document.',
    },
    {
      code: 'old-word-version',
      severities: ['review'],
      vi: 'Văn bản của Word 6.0 hoặc 95: chỉ đọc được chữ, không đọc được kiểu chữ và số thứ tự tự động.',
      en: 'Word 6.0 or 95 wrote it; words were read, styles and list numbers were not.',
    },
    {
      code: 'not-a-pdf',
      severities: ['failure'],
      vi: 'Tệp không phải là PDF.',
      en: 'The file does not begin as a PDF does.',
    },
    {
      code: 'not-text',
      severities: ['failure', 'note'],
      vi: 'Dữ liệu không phải văn bản trong bảng mã nào đã biết.',
      en: 'The bytes are no text in any known encoding.',
    },
    {
      code: 'no-text',
      severities: ['failure'],
      vi: 'Không trang nào có chữ.',
      en: 'There is no text on any page.',
      forms: [['The {kind} file has no {part}.', 'Tệp {kind} thiếu phần {part}.']],
    },
    {
      code: 'empty-text',
      severities: ['note'],
      vi: 'Không có chữ nào để khôi phục (`chitieu repair`).',
      en: 'There was nothing to repair (`chitieu repair`).',
    },
    {
      code: 'undecodable-bytes',
      severities: ['review'],
      vi: 'Một số byte không phải là chữ trong bảng mã của văn bản; những chỗ đó hiện ký tự U+FFFD.',
      en: 'Some bytes are no letters in the encoding of the text; these places show U+FFFD.',
      forms: [
        [
          '{count} places of the text hold bytes that are no {charset}.',
          '{count} chỗ trong văn bản có byte không thuộc bảng mã {charset}.',
        ],
      ],
    },
    {
      code: 'one-byte-encoding',
      severities: ['note'],
      vi: 'Văn bản dùng bảng mã một byte cũ, nhận biết qua từ ngữ.',
      en: 'The text is in an old one-byte encoding, told by its words.',
    },
    {
      code: 'legacy-encoding',
      severities: ['note'],
      vi: 'Các dòng dùng bảng mã cũ (TCVN3, VNI, VPS…) đã được chuyển sang Unicode.',
      en: 'Lines in an old encoding (TCVN3, VNI, VPS …) were converted to Unicode.',
      forms: [
        [
          '{count} lines were in the old encoding UTF-8 read as Windows-1252 and were converted.',
          '{count} dòng UTF-8 bị đọc nhầm thành Windows-1252, đã chuyển lại.',
        ],
        [
          '{count} lines were in the old encoding {encoding} and were converted.',
          '{count} dòng dùng bảng mã cũ {encoding}, đã chuyển sang Unicode.',
        ],
      ],
    },
    {
      code: 'tracked-changes',
      severities: ['review'],
      vi: 'Văn bản còn dấu vết chỉnh sửa (track changes); được đọc như đã chấp nhận tất cả.',
      en: 'The document holds tracked changes; it is read as if all were accepted.',
    },
    {
      code: 'hidden-sheet',
      severities: ['note'],
      vi: 'Có trang tính bị ẩn, không đọc.',
      en: 'A hidden sheet of the workbook was not read.',
      forms: [['The hidden sheet "{name}" was not read.', 'Trang tính ẩn “{name}” không được đọc.']],
    },
    {
      code: 'pictures-not-read',
      severities: ['note'],
      vi: 'Ngoài phần chữ, văn bản có hình lớn không được đọc.',
      en: 'Beside its text the document holds large pictures, which were not read.',
      forms: [
        [
          'The document holds {count} large pictures, in which no text was looked for.',
          'Văn bản có {count} hình lớn; chữ trong hình không được đọc.',
        ],
      ],
    },
  ],
};
