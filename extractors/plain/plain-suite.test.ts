import { strToU8 } from 'fflate';
import { describeExtractor } from '../testing/extractor-suite.js';
import { plainExtractor } from './index.js';

const text =
  'UBND XÃ SUỐI LÀNH\n\nKẾ HOẠCH\nNăm 2026\n\nPhấn đấu 95% hồ sơ.\n\nTT\tViệc\tHạn\n1\tRà soát\tQuý I\n\fTrang sau\n';
const markdown =
  '# KẾ HOẠCH\n\n**1. Văn phòng:** theo dõi<sup>1</sup>\n\n| TT | Việc |\n|---|---|\n| 1 | Rà soát |\n\n<sup>1</sup> Ghi chú.\n';

describeExtractor(plainExtractor, [
  { name: 'a plain text', bytes: strToU8(text), holds: ['KẾ HOẠCH', '95%', 'Rà soát', 'Trang sau'] },
  { name: 'a Markdown text', bytes: strToU8(markdown), holds: ['KẾ HOẠCH', 'theo dõi¹', 'Rà soát', '¹ Ghi chú.'] },
  {
    name: 'a UTF-16 text',
    bytes: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
    holds: ['SUỐI LÀNH', 'Quý I'],
  },
  {
    name: 'a TCVN3 text',
    bytes: new Uint8Array(Buffer.from('KÕ ho¹ch c¶i c¸ch hµnh chÝnh\nn\xadíc', 'latin1')),
    holds: ['KÕ ho¹ch'],
  },
]);
