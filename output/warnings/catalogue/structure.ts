import type { WarningGroup } from '../warning-group.js';

export const STRUCTURE: WarningGroup = {
  title: { vi: 'Thể thức, bố cục và viện dẫn', en: 'Head, sections and citations' },
  warnings: [
    {
      code: 'number-missing',
      severities: ['note'],
      vi: 'Văn bản không ghi số, ký hiệu.',
      en: 'The document shows no number.',
    },
    {
      code: 'number-blank',
      severities: ['note'],
      vi: 'Số văn bản để trống hoặc không đọc được.',
      en: 'The number is left blank or cannot be read.',
      forms: [
        [
          'The number is left blank or cannot be read: "{number}".',
          'Số văn bản để trống hoặc không đọc được: “{number}”.',
        ],
      ],
    },
    {
      code: 'number-mismatch',
      severities: ['review'],
      vi: 'Số ở đầu văn bản và số mà kế hoạch hoặc phụ lục kèm theo ghi không khớp.',
      en: 'The letterhead and an attached plan or appendix name two numbers.',
      forms: [
        [
          'The letterhead says {printed}, the plan is attached to {other}.',
          'Đầu văn bản ghi số {printed}, còn kế hoạch kèm theo {other}.',
        ],
        [
          'An appendix says that it belongs to {other}, the document is {own}.',
          'Một phụ lục ghi kèm theo {other}, còn văn bản là {own}.',
        ],
      ],
    },
    {
      code: 'date-missing',
      severities: ['note'],
      vi: 'Văn bản không ghi ngày ban hành.',
      en: 'The document shows no date of issue.',
    },
    {
      code: 'date-incomplete',
      severities: ['note'],
      vi: 'Ngày ban hành thiếu ngày hoặc tháng.',
      en: 'Of the date of issue the day or month is missing.',
      forms: [['The date of issue is incomplete: {date:day}.', 'Ngày ban hành chưa đủ: {date}.']],
    },
    {
      code: 'issuer-missing',
      severities: ['note'],
      vi: 'Văn bản không ghi cơ quan ban hành.',
      en: 'The document does not say who issued it.',
    },
    {
      code: 'numbering-gap',
      severities: ['note'],
      vi: 'Số của đề mục không nối tiếp số trước: có thể thiếu một phần.',
      en: "A heading's number does not follow the one before: part may be missing.",
      forms: [
        [
          '"{marker}" stands after {before}: "{words}"',
          'Mục “{marker}” đứng sau mục {before}, có thể thiếu một phần: “{words}”',
        ],
        [
          '"{marker}" stands without one before it: "{words}"',
          'Mục “{marker}” không có mục nào đứng trước, có thể thiếu một phần: “{words}”',
        ],
      ],
    },
    {
      code: 'numbering-repeat',
      severities: ['note'],
      vi: 'Số của đề mục bị lặp lại.',
      en: "A heading's number stands twice.",
      forms: [
        ['"{marker}" stands after {before}: "{words}"', 'Mục “{marker}” đứng sau mục {before}, số bị lặp: “{words}”'],
        ['"{marker}" stands without one before it: "{words}"', 'Mục “{marker}” bị lặp: “{words}”'],
      ],
    },
    {
      code: 'citation-dates-differ',
      severities: ['review'],
      vi: 'Một văn bản được viện dẫn với hai ngày khác nhau.',
      en: 'One cited document is given two dates.',
      forms: [
        [
          '{number} is dated {first:day} and {second:day}.',
          'Văn bản {number} được ghi hai ngày khác nhau: {first} và {second}.',
        ],
      ],
    },
  ],
};
