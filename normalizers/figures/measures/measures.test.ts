import { describe, expect, it } from 'vitest';
import { findFigures } from '../../numbers/index.js';
import { readMeasures } from './measures.js';

function measures(text: string): string[] {
  return readMeasures(text, findFigures(text))
    .filter((m) => m.ratio || m.quantity?.unit === 'percent')
    .map((m) =>
      [m.quantity ? `${m.quantity.number}%` : '', m.ratio ? `${m.ratio.numerator}/${m.ratio.denominator}` : '']
        .join(' ')
        .trim(),
    );
}

describe('readMeasures', () => {
  it.each([
    ['hoàn thành 52/52 nhiệm vụ, đạt 100% kế hoạch', ['100% 52/52']],
    ['kiểm tra được 30/30/96 cơ quan, đơn vị, UBND xã (đạt 100% kế hoạch)', ['100% 30/30', '30/96']],
    ['là 8127/9560 hồ sơ đạt 85%, xếp thứ 4/12', ['85% 8127/9560']],
    ['kiểm tra 10/25 cơ quan (08 xã, 02 phòng), đạt 40% kế hoạch', ['40% 10/25']],
    ['làm việc với 7/28 xã, đạt 50% kế hoạch kiểm tra năm', ['7/28', '50%']],
    ['giải ngân 31,08/74,2 tỷ đồng, đạt 41,9% kế hoạch', ['41.9% 31.08/74.2']],
    ['đơn giản hóa 07 trong tổng số 130 thủ tục (5,4%)', ['5.4% 7/130']],
    ['90/90 = 100% phiếu hài lòng', ['100% 90/90']],
    // reckoned wrongly by the source
    ['46/68 phản ánh của người dân được xử lý đúng hạn (66,2%)', ['66.2% 46/68']],
    ['46/68 phản ánh của người dân được xử lý; đúng hạn (66,2%)', ['46/68', '66.2%']],
    ['có 9/13 phòng và các xã trực thuộc ban hành kế hoạch (90%)', ['9/13', '90%']],
    ['có 98,7% văn bản đi được ký số (1.974/2.000 văn bản)', ['98.7% 1974/2000']],
    ['xử lý 100% phản ánh, kiến nghị (32/32)', ['100% 32/32']],
    ['đạt 97,5% (117/120 hồ sơ)', ['97.5% 117/120']],
    ['đạt 85%, tương ứng 8127/9560 hồ sơ', ['85% 8127/9560']],
    ['cấp huyện là 31/198 đạt 15,6%, cấp xã là 46/70 đạt 65,7%', ['15.6% 31/198', '65.7% 46/70']],
    ['501/510 cán bộ; trong đó cán bộ 250, đảm bảo 100% cán bộ cấp xã đạt chuẩn', ['501/510', '100%']],
    [
      '95/95 đơn vị dự toán đã ban hành Quy chế chi tiêu nội bộ và thực hiện tốt quy định công khai (đạt 100%)',
      ['100% 95/95'],
    ],
    ['tuyển dụng được 63/104 chỉ tiêu', ['63/104']],
    ['xong 21/21 nhiệm vụ theo Kế hoạch số 7/KH-UBND ngày 02/3/2024 (hoàn thành 100% kế hoạch)', ['100% 21/21']],
    ['kiểm tra 18/60 xã và 05/20 sở, ngành, đạt lần lượt 30% và 25% số đơn vị', ['30% 18/60', '25% 5/20']],
    ['kiểm tra 18/60 xã và 05/20 sở, ngành, đạt lần lượt 45% và 99%', ['18/60', '5/20', '45%', '99%']],
    ['trễ hạn dưới 1% (23/3.410 hồ sơ = 0,67%)', ['1%', '0.67% 23/3410']],
    ['đạt 99%, 29/29 xã đã có trang thông tin', ['99%', '29/29']],
  ])('%s', (text, expected) => expect(measures(text)).toEqual(expected));
});
