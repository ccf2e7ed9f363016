import type { WarningGroup } from '../warning-group.js';

export const TABLES: WarningGroup = {
  title: { vi: 'Bảng nhiệm vụ', en: 'Tables of tasks' },
  warnings: [
    {
      code: 'table-header-missing',
      severities: ['review'],
      vi: 'Không thấy dòng tiêu đề quen thuộc; các cột được đoán theo nội dung.',
      en: 'The columns were told by what they hold, as no known header was found.',
    },
    {
      code: 'table-column-told',
      severities: ['review'],
      vi: 'Không đọc được tên của một cột trong dòng tiêu đề; cột được đoán theo nội dung các ô.',
      en: 'The name of a column cannot be read in the header; the column was told by what its cells hold.',
      forms: [
        [
          'Column {column:number} of the table of tasks was told by what it holds, as its header "{name}" cannot be read',
          'Cột {column} của bảng nhiệm vụ được đoán theo nội dung các ô, vì không đọc được tên cột "{name}"',
        ],
      ],
    },
    {
      code: 'table-doubtful',
      severities: ['review'],
      vi: 'Bảng không qua được các phép kiểm tra: hãy đối chiếu với trang.',
      en: 'The table does not pass its checks: compare it with the page.',
      forms: [
        [
          'Table of tasks that does not pass its checks (score {score:number}): compare it with the page',
          'Bảng nhiệm vụ không qua được các phép kiểm tra (điểm {score}): hãy đối chiếu với trang',
        ],
      ],
    },
    {
      code: 'number-not-next',
      severities: ['note'],
      vi: 'Số thứ tự của dòng không nối tiếp dòng trước; giữ nguyên như bản gốc.',
      en: "A row's number does not follow the one before; kept as printed.",
      forms: [
        [
          'Row number {number} follows {before}; kept as printed',
          'Dòng số {number} đứng ngay sau dòng {before}; giữ nguyên như bản gốc',
        ],
      ],
    },
    {
      code: 'stacked-table-guessed',
      severities: ['review'],
      vi: 'Các ô của bảng nằm chồng lên nhau trong văn bản; dòng và cột được suy ra từ câu chữ.',
      en: 'The cells of the table stand below one another in the text; rows were told by their wording.',
      forms: [
        [
          'Table flattened to lines one below the other: its {rows} rows are a guess from numbering, agencies and times ({cut} incomplete)',
          'Bảng bị dàn thành các dòng nối nhau: {rows} dòng được suy ra từ số thứ tự, cơ quan và thời gian ({cut} dòng không đủ)',
        ],
        [
          'Table flattened to lines one below the other: its {rows} rows are a guess from numbering, agencies and times',
          'Bảng bị dàn thành các dòng nối nhau: {rows} dòng được suy ra từ số thứ tự, cơ quan và thời gian',
        ],
      ],
    },
    {
      code: 'stacked-row-incomplete',
      severities: ['review'],
      vi: 'Có từ trong dòng như vậy không xếp được vào ô nào nên không có trong bản ghi.',
      en: 'Words of such a row that fit no cell were left out of the record.',
      forms: [
        [
          'Row {number}: words that could be put into no cell were left out of the record',
          'Dòng {number}: có từ không xếp được vào ô nào nên không có trong bản ghi',
        ],
      ],
    },
  ],
};
