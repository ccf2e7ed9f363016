import { describe, expect, it } from 'vitest';
import { readResults } from './results.js';
import { read } from './testing/sample.js';

const REPORT = `BÁO CÁO
Kết quả cải cách hành chính năm 2023

I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
- Kiểm tra trực tiếp được 30/30/96 cơ quan, đơn vị (đạt 100% kế hoạch).
- Tổ chức 02 hội nghị tập huấn về cải cách hành chính.

II. KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH
1. Cải cách thủ tục hành chính
- Từ ngày 15/12/2022 đến ngày 14/12/2023, tỷ lệ hồ sơ trực tuyến là 8127/9560 hồ sơ đạt 85%, xếp thứ 4/12 huyện (trong đó: cấp huyện là 3120/3380 hồ sơ, đạt 92,3%; cấp xã là 5007/6180 hồ sơ đạt 78%).
- Dịch vụ công có phát sinh hồ sơ là 77/265 dịch vụ, đạt 29% (trong đó cấp huyện 31/198, cấp xã 46/68).
2. Cải cách tài chính công
- Tổng thu ngân sách đạt 512.604 triệu đồng, bằng 118,4%% dự toán tỉnh giao, bằng 117% so với dự toán HĐND giao.

III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024
- Phấn đấu hồ sơ trực tuyến đạt 90%.
`;

describe('the area of a figure', () => {
  it('is that of the figure before it in its sentence where its own words tell none', () => {
    const text = `BÁO CÁO\nCông tác năm 2030\n\nI. KẾT QUẢ\n- Giải ngân vốn đầu tư công đạt 71,5% kế hoạch vốn, tăng 6,2% so với cùng kỳ.\n- Trời nắng 40% số ngày.\n`;
    const { doc, outline, metadata } = read(text, { kind: 'report' });
    const fields = readResults(doc, outline, metadata).results.map(({ field }) => field);
    expect(fields).toEqual(['public-finance', 'public-finance', null]);
  });
});

describe('readResults', () => {
  const { doc, outline, metadata } = read(REPORT, { kind: 'report' });
  const { results, diagnostics } = readResults(doc, outline, metadata);
  const rates = results.filter((r) => r.ratio || r.value?.unit === 'percent');

  it('lists percentages and ratios, one record per figure and scope', () =>
    expect(
      rates.map((r) => [
        r.value?.number ?? null,
        r.ratio ? `${r.ratio.numerator}/${r.ratio.denominator}` : null,
        r.scope,
      ]),
    ).toEqual([
      [100, '30/30', null],
      [null, '30/96', null],
      [85, '8127/9560', null],
      [92.3, '3120/3380', 'district'],
      [78, '5007/6180', 'commune'],
      [29, '77/265', null],
      [null, '31/198', 'district'],
      [null, '46/68', 'commune'],
      [118.4, null, null],
      [117, null, null],
    ]));

  it('adds counts and sums of money whose meaning stands beside them', () =>
    expect(results.filter((r) => !rates.includes(r)).map((r) => [r.value?.number, r.value?.unit, r.indicator])).toEqual(
      [
        [2, 'count', 'hội nghị tập huấn về cải cách hành chính'],
        [512604000000, 'vnd', 'Tổng thu ngân sách'],
      ],
    ));

  it('counts levels, parts sentences whose space is lost, and keeps what is left over', () => {
    const report = `BÁO CÁO\nKết quả năm 2023\nI. KẾT QUẢ THỰC HIỆN\n- Đã kiểm tra 06/17 sở, ngành và 04/8 huyện, thành phố.\n- Kinh tế số đạt 30% GRDP.Tỷ lệ hài lòng đạt 96%.\n- Xử lý 56/58 phản ánh, còn lại 02 phản ánh chiếm 3,45%.\n`;
    const { doc, outline, metadata } = read(report, { kind: 'report', level: 'province' });
    const { results } = readResults(doc, outline, metadata);
    expect(results.filter((r) => r.value?.unit !== 'count').map((r) => [r.scope, r.indicator])).toEqual([
      [null, 'kiểm tra sở, ngành'],
      ['district', 'huyện, thành phố'],
      [null, 'Kinh tế số GRDP'],
      [null, 'Tỷ lệ hài lòng'],
      [null, 'Xử lý phản ánh'],
      [null, expect.stringContaining('02 phản ánh')],
    ]);
    expect(results.at(-1)?.statement).toContain('còn lại 02 phản ánh');
  });

  it('names each figure by its own words', () => {
    const indicators = (sentence: string) => {
      const report = `BÁO CÁO\nKết quả năm 2023\nI. KẾT QUẢ THỰC HIỆN\n- ${sentence}\n`;
      const { doc, outline, metadata } = read(report, { kind: 'report' });
      const { results } = readResults(doc, outline, metadata);
      return results.filter((r) => r.value?.unit === 'percent').map((r) => [r.value?.number, r.indicator]);
    };
    expect(indicators('Xếp loại: hoàn thành tốt 76%, hoàn thành 5%, không hoàn thành 1%.')).toEqual([
      [76, 'hoàn thành tốt'],
      [5, 'hoàn thành'],
      [1, 'không hoàn thành'],
    ]);
    expect(indicators('Tỷ lệ giải ngân (61,2%) và tỷ lệ thu gom rác thải (78%) chưa đạt.')).toEqual([
      [61.2, 'Tỷ lệ giải ngân'],
      [78, 'tỷ lệ thu gom rác thải'],
    ]);
    expect(indicators('Tiếp 214 lượt công dân, giảm 8,2% so với cùng kỳ.')).toEqual([[8.2, 'Tiếp 214 lượt công dân']]);
    expect(indicators('Tỷ lệ số hóa hồ sơ: sở, ngành 98%; cấp huyện 91%; cấp xã 85,5%.')).toEqual([
      [98, 'Tỷ lệ số hóa hồ sơ'],
      [91, 'Tỷ lệ số hóa hồ sơ'],
      [85.5, 'Tỷ lệ số hóa hồ sơ'],
    ]);
    expect(indicators('Tỷ lệ hồ sơ trực tuyến đạt 61,2%/95% kế hoạch giao.')).toEqual([
      [61.2, 'Tỷ lệ hồ sơ trực tuyến'],
      [95, 'Tỷ lệ hồ sơ trực tuyến'],
    ]);
    expect(indicators('Thuê bao trên dân số trưởng thành đạt 91%.')).toEqual([
      [91, 'Thuê bao trên dân số trưởng thành'],
    ]);
  });

  it('gives a figure the level of what is counted, whoever acts', () => {
    const report =
      'BÁO CÁO\nKết quả năm 2023\nI. KẾT QUẢ THỰC HIỆN\n- UBND huyện đã chỉ đạo 17/17 xã, thị trấn lập kế hoạch.\n- Văn bản điện tử đạt 97,3% (của huyện 99,1%, của xã 95,8%).\n';
    const { doc, outline, metadata } = read(report, { kind: 'report', level: 'district' });
    const { results } = readResults(doc, outline, metadata);
    expect(results.map((r) => [r.ratio?.numerator ?? r.value?.number, r.scope])).toEqual([
      [17, 'commune'],
      [97.3, null],
      [99.1, 'district'],
      [95.8, 'commune'],
    ]);
  });

  it('takes no share that names a kind of enterprise for a result', () => {
    const report =
      'BÁO CÁO\nKết quả năm 2023\nI. KẾT QUẢ THỰC HIỆN\n- Cổ phần hóa doanh nghiệp 100% vốn nhà nước đạt 62% kế hoạch.\n';
    const { doc, outline, metadata } = read(report, { kind: 'report' });
    const { results } = readResults(doc, outline, metadata);
    expect(results.filter((r) => r.value?.unit === 'percent').map((r) => r.value?.number)).toEqual([62]);
  });

  it('names the parts of a breakdown by what they are, not by the whole', () => {
    const counts = (sentence: string) => {
      const report = `BÁO CÁO\nKết quả năm 2023\nI. KẾT QUẢ THỰC HIỆN\n- ${sentence}\n`;
      const { doc, outline, metadata } = read(report, { kind: 'report' });
      return readResults(doc, outline, metadata)
        .results.filter((r) => r.value?.unit === 'count')
        .map((r) => [r.value?.number, r.indicator]);
    };
    expect(counts('Có 40/40 trường xếp loại hoàn thành nhiệm vụ (trong đó: 12 trường hoàn thành xuất sắc).')).toEqual([
      [12, 'trường hoàn thành xuất sắc'],
    ]);
    expect(
      counts('Số công chức chuyển đổi: khối các cơ quan chuyên môn: 6 người, khối xã, thị trấn: 21 người.'),
    ).toContainEqual([21, 'khối xã, thị trấn']);
    expect(counts('Tổng số thư điện tử công vụ đang sử dụng toàn huyện là 780 tài khoản.')).toEqual([
      [780, 'Tổng số thư điện tử công vụ đang sử dụng toàn huyện'],
    ]);
  });

  it('says where the source contradicts its own arithmetic, and keeps what it prints', () =>
    expect(diagnostics.map((d) => [d.code, doc.text.slice(d.span?.start, d.span?.end)])).toEqual([
      ['ratio-disagrees', '5007/6180 hồ sơ đạt 78%'],
      ['parts-do-not-sum', '77/265 dịch vụ, đạt 29%'],
    ]));

  it('keeps the period that a sentence states', () =>
    expect(rates.map((r) => r.period).slice(2, 4)).toEqual([
      { start: '2022-12-15', end: '2023-12-14' },
      { start: '2022-12-15', end: '2023-12-14' },
    ]));

  it('finds nothing in a plan', () => {
    const plan = read(REPORT, { kind: 'plan' });
    expect(readResults(plan.doc, plan.outline, plan.metadata).results).toEqual([]);
  });
});
