import { describeExtractor } from '../testing/extractor-suite.js';
import { pdfExtractor } from './index.js';
import { BOLD, makePdf, put, putGrid, REGULAR } from './testing.js';

const plan = await makePdf((doc) => {
  put(doc, 'ỦY BAN NHÂN DÂN', 90, 60);
  put(doc, 'HUYỆN ĐỒI SẬY', 95, 78);
  put(doc, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 260, 60);
  put(doc, 'Độc lập - Tự do - Hạnh phúc', 310, 78);
  doc.font(BOLD);
  put(doc, 'KẾ HOẠCH', 270, 130);
  doc.font(REGULAR);
  doc.text('Phấn đấu 95% hồ sơ được giải quyết đúng hạn, trong đó cấp xã đạt 90% trở lên.', 85, 170, {
    width: 425,
    align: 'justify',
    indent: 28,
  });
  put(doc, 'Nơi nhận:', 85, 300);
  put(doc, '- Lưu: VT.', 85, 318);
  put(doc, 'CHỦ TỊCH', 400, 300);
  put(doc, 'Lò Thị Mận', 396, 380);
});

const appendix = await makePdf(
  (doc) => {
    put(doc, '2', 420, 35);
    putGrid(doc, [60, 110, 500, 700], [80, 110, 150]);
    put(doc, 'TT', 70, 90);
    put(doc, 'Nhiệm vụ', 120, 90);
    put(doc, 'Thời gian', 510, 90);
    put(doc, '1', 70, 120);
    put(doc, 'Tập huấn nghiệp vụ', 120, 120);
    put(doc, 'Quý II/2031', 510, 120);
  },
  { layout: 'landscape' },
);

describeExtractor(pdfExtractor, [
  {
    name: 'a plan',
    bytes: plan,
    holds: ['HUYỆN ĐỒI SẬY', 'CỘNG HÒA XÃ HỘI', 'KẾ HOẠCH', 'Phấn đấu 95%', 'Lưu: VT.', 'CHỦ TỊCH'],
  },
  {
    name: 'a landscape appendix',
    bytes: appendix,
    holds: ['TT', 'Nhiệm vụ', '1', 'Tập huấn nghiệp vụ', 'Quý II/2031'],
  },
]);
