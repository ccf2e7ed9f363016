import type { WarningGroup } from '../warning-group.js';

export const FIGURES: WarningGroup = {
  title: { vi: 'Số liệu', en: 'Figures' },
  warnings: [
    {
      code: 'uncertain-figure',
      severities: ['review'],
      vi: 'Con số có thể bị đọc sai: hãy xem lại trang.',
      en: 'A figure may be misread: look at the page.',
      forms: [
        [
          '{words} in "{line}" seems filled in by hand and may be misread',
          '{words} trong dòng “{line}” có vẻ được điền tay và có thể bị đọc sai',
        ],
        [
          'No figure could be read in "{line}", where one may be filled in by hand',
          'Không đọc được số nào trong dòng “{line}”; số có thể được điền tay',
        ],
        ['{words} in "{line}" may be misread', '{words} trong dòng “{line}” có thể bị đọc sai'],
        ['"{words}" may be misread', '“{words}” có thể bị đọc sai'],
      ],
    },
    {
      code: 'implausible-percentage',
      severities: ['review'],
      vi: 'Tỷ lệ phần trăm vượt quá mức có thể.',
      en: 'A percentage above what there can be.',
      forms: [['"{words}" is more than all there are', '“{words}” vượt quá mức có thể']],
    },
    {
      code: 'levels-do-not-pair',
      severities: ['review'],
      vi: 'Số cấp được nêu (tỉnh, huyện, xã) không khớp với số lượng con số.',
      en: 'The levels named (province, district, commune) do not pair off with the figures.',
      forms: [['the levels named do not pair off with "{words}"', 'số cấp được nêu không khớp với “{words}”']],
    },
    {
      code: 'targets-in-appendix',
      severities: ['review'],
      vi: 'Bảng chỉ tiêu nằm trong phụ lục: các con số của bảng không có trong danh sách chỉ tiêu.',
      en: 'A table of targets stands in an appendix: its figures are not among the targets.',
      forms: [
        [
          '{count} rows of figures to be reached stand in an appendix and are not among the targets',
          '{count} dòng chỉ tiêu trong phụ lục không có trong danh sách chỉ tiêu',
        ],
      ],
    },
    {
      code: 'ratio-disagrees',
      severities: ['review'],
      vi: 'Hai số đếm không cho ra tỷ lệ được ghi; giữ nguyên như bản gốc.',
      en: 'The two counts printed do not give the percentage printed; all are kept as printed.',
      forms: [
        [
          '{part}/{whole} is {computed:number} %, the source states {stated:number} %',
          '{part}/{whole} bằng {computed} %, văn bản ghi {stated} %',
        ],
      ],
    },
    {
      code: 'parts-do-not-sum',
      severities: ['review'],
      vi: 'Các phần cộng lại không bằng tổng được ghi; giữ nguyên như bản gốc.',
      en: 'The parts printed do not add up to their whole; all are kept as printed.',
      forms: [
        ['the parts come to {sum}, the whole is stated as {whole}', 'các phần cộng lại là {sum}, tổng ghi là {whole}'],
      ],
    },
  ],
};
