import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_STYLE, type Word } from '../../extractors/page.js';
import { composeText } from '../compose-text.js';
import { emptyMetadata } from '../empty.js';
import { readParagraphs } from '../paragraphs/index.js';
import type { Metadata } from '../schema.js';
import { readOutline } from '../structure/index.js';
import { documentOf, lineOf, standsAt } from '../testing/document-of.js';
import { findNumbers, readCitations } from './index.js';

const OF_DISTRICT: Metadata = {
  ...emptyMetadata(),
  number: '15/QĐ-UBND',
  appendedTo: '15/QĐ-UBND',
  level: 'district',
  unit: { province: 'Bình Lâm', district: 'Suối Mây', commune: null },
};

function read(text: string, metadata: Metadata = OF_DISTRICT) {
  const doc = documentOf(text);
  const { outline } = readOutline(doc, readParagraphs(doc));
  return { doc, ...readCitations(doc, outline, metadata) };
}
/** "type number date issuer: title" of each citation. */
const list = (text: string) =>
  read(text).citations.map((c) => [c.type, c.number, c.date, c.issuer, c.title].map((part) => part ?? '-').join(' | '));

describe('findNumbers', () => {
  it.each([
    ['Quyết định số 2783/QĐ-UBND', '2783/QĐ-UBND'],
    ['Nghị quyết số 27- NQ/TW', '27-NQ/TW'],
    ['Nghị định 150/2025/NĐ-CP', '150/2025/NĐ-CP'],
    ['Nghị quyết số 99/2023/QH15', '99/2023/QH15'],
    ['Nghị quyết số 76/2025/UBTVQH15', '76/2025/UBTVQH15'],
    ['Kế hoạch số 251/KHUBND', '251/KHUBND'],
    ['Quyết định số 2034/QĐ -BGDĐT', '2034/QĐ-BGDĐT'],
    ['Chương trình số 71-CTr/HU', '71-CTr/HU'],
    ['Công văn số 1648/UBND-VP', '1648/UBND-VP'],
    ['Công văn số 06/KHBT ngày 21/01/2031', '06/KHBT'],
    ['Thông tư liên tịch số 5/2031/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC', '5/2031/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC'],
    ['Thông tư số 12/2031/TT-BTCngày 03/4/2031', '12/2031/TT-BTC'],
    ['Quyết định số 35/2031/QĐ-TTgcủa Thủ tướng', '35/2031/QĐ-TTg'],
    ['Nghị quyết liên tịch số 72/2031/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN', '72/2031/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN'],
    ['Quyết định số 217-CP', '217-CP'],
    ['Quy định số 11-QĐi/TW', '11-QĐi/TW'],
    ['Thông tư liên tịch số 7/2031/TTLT-BNN&PTNT-BTC', '7/2031/TTLT-BNN&PTNT-BTC'],
    ['Công văn số 1773/STTT-CNTT VT ngày 25/12/2031', '1773/STTT-CNTTVT'],
    ['Thông tư liên tịch số 5/2031/TTLT-BNV-BTC', '5/2031/TTLT-BNV-BTC'],
    ['Nghị quyết số 66.2/2031/NQ-CP', '66.2/2031/NQ-CP'],
    ['Luật số 90/2031/QH115', '90/2031/QH115'],
    ['Số:      /QĐ-UBND', '/QĐ-UBND'],
    ['Quyết định số 11/QĐĐ-UBND', '11/QĐ-UBND'],
    ['số: …… /QĐ-UBND', '/QĐ-UBND'],
  ])('finds the number of %s', (text, number) => expect(findNumbers(text).map((n) => n.number)).toEqual([number]));

  it.each([
    '1- MỤC TIÊU',
    'tháng 7/2024',
    'giai đoạn 2021-2030',
    '40/86 biên chế',
    '1/ CẢI CÁCH THỂ CHẾ',
    'TCVN ISO 9001:2015',
    'Đề án 06/CP',
    'Quyết định số 12/QĐsửa đổi',
    'Công văn số 179/SGD-GDTrGQLCL',
    'theo mẫu số 06/KHBT',
    'HĐND-UBND huyện',
  ])('finds none in %s', (text) => expect(findNumbers(text)).toEqual([]));
});

describe('readCitations', () => {
  it('reads type, number, date, issuer and title, broken by lines or not', () => {
    expect(
      list(`Căn cứ Nghị quyết số 27-
NQ/TW ngày 21 tháng 5 năm 2031 của Ban Chấp hành Trung ương về cải cách tiền lương;
Căn cứ Quyết định số 88/QĐ-UBND ngày 02/3/2031 của Chủ tịch UBND tỉnh Bình Lâm về việc ban hành Kế hoạch cải cách hành chính;`),
    ).toEqual([
      'NQ | 27-NQ/TW | 2031-05-21 | Ban Chấp hành Trung ương | cải cách tiền lương',
      'QĐ | 88/QĐ-UBND | 2031-03-02 | Chủ tịch Ủy ban nhân dân tỉnh Bình Lâm | ban hành Kế hoạch cải cách hành chính',
    ]);
  });

  it('parts several in one sentence', () => {
    expect(
      list(
        '- Thực hiện Nghị định số 10/2031/NĐ-CP ngày 05/6/2031 của Chính phủ, Thông tư số 7/2031/TT-BNV ngày 01/7/2031 của Bộ Nội vụ; Công điện số 280/CĐ-TTg và 968/CĐ-TTg của Thủ tướng Chính phủ.',
      ),
    ).toEqual([
      'NĐ | 10/2031/NĐ-CP | 2031-06-05 | Chính phủ | -',
      'TT | 7/2031/TT-BNV | 2031-07-01 | Bộ Nội vụ | -',
      'CĐ | 280/CĐ-TTg | - | - | -',
      'CĐ | 968/CĐ-TTg | - | Thủ tướng Chính phủ | -',
    ]);
  });

  it('knows laws by name, and laws that amend laws as one', () => {
    expect(
      list(`Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;
- Triển khai Luật Ngân sách nhà nước và các văn bản liên quan; Luật Quản lý, sử dụng tài sản công và các quy định; Điều 15 Luật Giá năm 2012.
- Các văn bản Luật mới được phổ biến; thi hành Luật; theo Luật số 72/2025/QH15 ngày 16/6/2025.`),
    ).toEqual([
      'Luật | - | 2015-06-19 | - | Luật Tổ chức chính quyền địa phương',
      'Luật | - | 2019-11-22 | - | Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
      'Luật | - | - | - | Luật Ngân sách nhà nước',
      'Luật | - | - | - | Luật Quản lý, sử dụng tài sản công',
      'Luật | - | 2012 | - | Luật Giá',
      'Luật | 72/2025/QH15 | 2025-06-16 | - | -',
    ]);
  });

  it('ends the name of a law where it ends', () => {
    expect(
      list(`- Hộ gia đình quy định tại Luật Đất đai nộp hồ sơ tại xã; Điều 3 Luật Nhà ở 2033 thì được giảm.
- Theo Luật Phòng, chống tham nhũng, các phòng kê khai; tổ chức chứng khoán theo Luật Chứng khoán thực hiện như sau.
- Luật Kinh tế vũ trụ phải được phổ biến; Luật sửa đổi, bổ sung một số điều của Luật Giá năm 2031 và Nghị định số 3/2031/NĐ-CP.`),
    ).toEqual([
      'Luật | - | - | - | Luật Đất đai',
      'Luật | - | 2033 | - | Luật Nhà ở',
      'Luật | - | - | - | Luật Phòng, chống tham nhũng',
      'Luật | - | - | - | Luật Chứng khoán',
      'Luật | - | - | - | Luật Kinh tế vũ trụ',
      'Luật | - | 2031 | - | Luật sửa đổi, bổ sung một số điều của Luật Giá',
      'NĐ | 3/2031/NĐ-CP | - | - | -',
    ]);
  });

  it('ends issuer and title where they end', () => {
    expect(
      list(`- Nghị định số 6/2031/NĐ-CP của Chính phủ về kiểm soát thủ tục được sửa đổi, bổ sung bởi Nghị định số 8/2031/NĐ-CP;
- Quyết định số 24/QĐ-BVHTTDL ngày 26/8/2031 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch về việc công bố thủ tục được sửa đổi, bổ sung;
- Thông tư số 5/2031/TT-BYT của Bộ Y tế bãi bỏ một số văn bản; Nghị định số 9/2031/NĐ-CP của Chính phủ thì được miễn.
- Công điện số 4/CĐ-TTg của Thủ tướng Chính phủ tập trung chấn chỉnh kỷ luật.
- Quyết định 664/QĐ-BXD năm 2031 quy định mục tiêu như sau:`),
    ).toEqual([
      'NĐ | 6/2031/NĐ-CP | - | Chính phủ | kiểm soát thủ tục',
      'NĐ | 8/2031/NĐ-CP | - | - | -',
      'QĐ | 24/QĐ-BVHTTDL | 2031-08-26 | Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch | công bố thủ tục được sửa đổi, bổ sung',
      'TT | 5/2031/TT-BYT | - | Bộ Y tế | bãi bỏ một số văn bản',
      'NĐ | 9/2031/NĐ-CP | - | Chính phủ | -',
      'CĐ | 4/CĐ-TTg | - | Thủ tướng Chính phủ | -',
      'QĐ | 664/QĐ-BXD | 2031 | - | quy định mục tiêu',
    ]);
  });

  it('ends a title where its sentence goes on to say what became of the document', () => {
    expect(
      list('- Kế hoạch số 8/KH-UBND ngày 03/02/2031 về kiểm tra công vụ năm 2031 được gửi đến các phòng.'),
    ).toEqual(['KH | 8/KH-UBND | 2031-02-03 | - | kiểm tra công vụ năm 2031']);
    expect(list('- Kế hoạch số 9/KH-UBND ngày 03/02/2031 về xử lý kiến nghị được gửi qua đường dây nóng.')).toEqual([
      'KH | 9/KH-UBND | 2031-02-03 | - | xử lý kiến nghị được gửi qua đường dây nóng',
    ]);
  });

  it('takes the date that its sentence begins with, and no other', () => {
    const dates = (text: string) => read(text).citations.map((c) => c.date);
    expect(dates('- Ngày 29/12/2031, Bộ trưởng ban hành Quyết định số 30/QĐ-BNV về kế hoạch.')).toEqual(['2031-12-29']);
    expect(dates('- Ngày 29/12/2031, Đoàn kiểm tra theo Quyết định số 30/QĐ-BNV.')).toEqual([null]);
    expect(dates('- Ngày 29/12/2031, sau 2 đợt, tỉnh ban hành Quyết định số 30/QĐ-BNV.')).toEqual([null]);
    expect(dates('- Ngày 29/12/2031 họp. Tỉnh ban hành Quyết định số 30/QĐ-BNV.')).toEqual([null]);
  });

  it('knows a letter by its word and a form by its own', () => {
    expect(list('- Tại Công văn số 1269/CT-CĐS, lập theo mẫu số 12/TB-CSSX và Thông báo số 5/TB-UBND.')).toEqual([
      'CV | 1269/CT-CĐS | - | - | -',
      'TB | 5/TB-UBND | - | - | -',
    ]);
  });

  it('lists each document once and fills in what the first mention left out', () => {
    expect(
      list(`- Theo Nghị quyết số 18-NQ/TW, các phòng sắp xếp bộ máy.
- Theo Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị Trung ương 6 khóa XII.`),
    ).toEqual(['NQ | 18-NQ/TW | 2017-10-25 | Hội nghị Trung ương 6 khóa XII | -']);
  });

  it('keeps two documents of one number apart by their dates', () => {
    expect(
      list(`- Kế hoạch số 5/KH-UBND ngày 03/01/2031 của UBND tỉnh.
- Kế hoạch số 5/KH-UBND ngày 20/01/2031 của UBND huyện.`),
    ).toHaveLength(2);
  });

  it('does not list the document itself, its blank number or what has no number', () => {
    expect(
      list(`KẾ HOẠCH
Cải cách hành chính năm 2031
(Kèm theo Quyết định số 15/QĐ-UBND ngày 08/01/2031)
I. MỤC ĐÍCH
- Theo Đề án 06, Kế hoạch cải cách hành chính năm 2031 và Quyết định số      /QĐ-UBND.`),
    ).toEqual([]);
  });

  it('takes căn cứ for the legal basis, but not the proposal', () => {
    const { legalBasis, citations } = read(`Căn cứ Nghị quyết số 9/NQ-CP ngày 15/7/2031 của Chính phủ;
Theo đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 12/TTr-NV ngày 08/01/2032.
Điều 1. Ban hành Kế hoạch theo Thông tư số 3/2031/TT-BNV.`);
    expect(legalBasis.map((c) => c.number)).toEqual(['9/NQ-CP']);
    expect(citations.map((c) => c.number)).toEqual(['9/NQ-CP', '12/TTr-NV', '3/2031/TT-BNV']);
  });

  it('never throws; every number and quote stands in the text', () => {
    const pieces = [
      'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2031 của Chính phủ;',
      'Luật Đất đai năm 2031 (sửa đổi)',
      'Quyết định số 30/QĐ-',
      'UBND ngày 41/13/2031 của UBND',
      '- Kế hoạch số 251/KHUBND về (việc',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 8 }), (lines) => {
        const doc = documentOf(lines.map((text) => lineOf(text.normalize('NFC').replace(/\s+/g, ' ').trim())));
        const { outline } = readOutline(doc, readParagraphs(doc));
        const flat = doc.text.replace(/\s/g, '');
        for (const citation of readCitations(doc, outline, OF_DISTRICT).citations) {
          expect(flat).toContain((citation.number ?? '').replace(/-/g, (hyphen) => (flat.includes('–') ? '' : hyphen)));
          expect(standsAt(doc, citation.source)).toBe(true);
        }
      }),
    );
  });
});

describe('confidence of citations on scans', () => {
  const basis = 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;';
  const readScan = (doubtful: string) => {
    const words = basis.split(' ').map(
      (text, i): Word => ({
        text,
        box: [i * 10, 0, i * 10 + 9, 10],
        confidence: 0.98,
        ...(text === doubtful ? { confidence: 0.4, doubt: 'second-reading' } : {}),
      }),
    );
    const line = { kind: 'line', text: basis, words, style: NO_STYLE, zone: 'body', flow: 'start' } as const;
    const page = { number: 1, width: 595, height: 842, rotation: 0, method: 'ocr', confidence: 0.95 } as const;
    const doc = composeText([{ ...page, blocks: [{ ...line, box: [0, 0, 500, 10] }] }]);
    return readCitations(doc, readOutline(doc, readParagraphs(doc)).outline, emptyMetadata()).citations[0]?.confidence;
  };

  it('is high where the figures were seen well', () => expect(readScan('none')).toBeGreaterThan(0.9));
  it.each(['76/NQ-CP', '15/7/2021'])('is low where %s is in doubt', (word) => expect(readScan(word)).toBeLessThan(0.3));
  it('is not lowered by a doubt about a word', () => expect(readScan('Chính')).toBeGreaterThan(0.9));
});

describe('citations as people write them', () => {
  it('names the kind by the word before an unusual code, and reads a letter without "số"', () => {
    expect(list('- Xét Báo cáo thẩm định số 18/BCTĐ-STP ngày 25/5/2031 của Sở Tư pháp')[0]).toBe(
      'BC | 18/BCTĐ-STP | 2031-05-25 | Sở Tư pháp | -',
    );
    expect(list('- Thực hiện Công văn 285/CCTTHC ngày 08/9/2031')[0]).toBe('CV | 285/CCTTHC | 2031-09-08 | - | -');
    expect(list('đạt 285/CCTTHC')).toEqual([]);
  });

  it('ends issuer and title where the sentence goes on', () => {
    expect(
      list(
        'Trả lời công văn số 36/CT-TH ngày 25/4/2031 của Cục Thuế tỉnh Bình Lâm hỏi về hóa đơn, Tổng cục có ý kiến',
      )[0],
    ).toBe('CV | 36/CT-TH | 2031-04-25 | Cục Thuế tỉnh Bình Lâm | -');
    expect(
      list(
        'Xét Tờ trình số 13/TTr-HĐND của Thường trực HĐND tỉnh về Nội quy kỳ họp và ý kiến thảo luận của đại biểu',
      )[0],
    ).toMatch(/\| Nội quy kỳ họp$/);
    expect(
      list('- Thực hiện Nghị quyết số 17/NQ-CP của Chính phủ về Chính phủ điện tử và để phát huy kết quả')[0],
    ).toMatch(/\| Chính phủ điện tử$/);
  });

  it('knows an amending law with a capital', () =>
    expect(
      list('Căn cứ Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức Quốc hội năm 2029;'),
    ).toEqual([
      'Luật | - | 2029 | - | Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức Quốc hội',
    ]));
});

describe('several numbers behind one word', () => {
  it('share the date and the issuer that stand behind the last', () =>
    expect(
      list('- Thực hiện các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2031 của Ban Chấp hành Trung ương.'),
    ).toEqual([
      'NQ | 18-NQ/TW | 2031-10-25 | Ban Chấp hành Trung ương | -',
      'NQ | 19-NQ/TW | 2031-10-25 | Ban Chấp hành Trung ương | -',
    ]));

  it('but not where each is announced by itself, or the kinds differ', () => {
    expect(list('- Theo Nghị quyết số 5/NQ-CP, Nghị quyết số 6/NQ-CP ngày 01/02/2031.')[0]).toBe(
      'NQ | 5/NQ-CP | - | - | -',
    );
    expect(list('- Theo các văn bản số 5/NQ-CP, số 6/QĐ-TTg ngày 01/02/2031.')[0]).toBe('NQ | 5/NQ-CP | - | - | -');
  });
});

describe('laws as older documents cite them', () => {
  it.each([
    ['Căn cứ Luật Ngân sách nhà nước (sửa đổi) ngày 16-12-2032;', 'Luật Ngân sách nhà nước', '2032-12-16'],
    ['Căn cứ Luật tổ chức HĐND và UBND công bố ngày 05/7/2031.', 'Luật tổ chức HĐND và UBND', '2031-07-05'],
    ['Căn cứ Luật Giá được Quốc hội khóa XX thông qua ngày 20/3/2031;', 'Luật Giá', '2031-03-20'],
    [
      'Căn cứ Luật Ban hành văn bản quy phạm pháp luật của HĐND và UBND ngày 03 tháng 12 năm 2034;',
      'Luật Ban hành văn bản quy phạm pháp luật của HĐND và UBND',
      '2034-12-03',
    ],
    [
      'Căn cứ Pháp lệnh phí và lệ phí của ủy ban Thường vụ Quốc hội khoá X thông qua ngày 28/8/2031;',
      'Pháp lệnh phí và lệ phí',
      '2031-08-28',
    ],
    ['Luật Giá được Sở Tài chính phổ biến ngày 20/3/2031 cho các xã.', 'Luật Giá', null],
  ])('%s', (text, title, date) => {
    const [law] = read(`- ${text}`).citations;
    expect([law?.title, law?.date]).toEqual([title, date]);
  });

  it('and a submission by its old code', () =>
    expect(list('- Theo Tờ trình số 498/TT.UB ngày 14 tháng 7 năm 1999 của UBND tỉnh.')[0]).toMatch(
      /^TTr \| 498\/TT\.UB \| 1999-07-14/,
    ));
});

describe('documents of one day', () => {
  it('share the date behind "cùng ngày"', () =>
    expect(
      list('- Có Kết luận số 74-KL/TU, Kết luận số 75-KL/TU cùng ngày 22/5/2031.').map((line) => line.slice(0, 26)),
    ).toEqual(['KL | 74-KL/TU | 2031-05-22', 'KL | 75-KL/TU | 2031-05-22']));
});

describe('a decree or circular without its code', () => {
  it('is cited by number and year', () =>
    expect(list('- Thực hiện Nghị định 168/2031 và Thông tư số 05/2031 của Bộ Nội vụ.')).toEqual([
      'NĐ | 168/2031 | - | - | -',
      'TT | 05/2031 | - | Bộ Nội vụ | -',
    ]));

  it('once, where it is cited in full as well', () =>
    expect(
      list(
        '- Thực hiện Nghị định số 61/2031/NĐ-CP ngày 23/4/2031 của Chính phủ.\n- Theo Nghị định 61/2031, các xã rà soát.',
      ).map((line) => line.slice(0, 20)),
    ).toEqual(['NĐ | 61/2031/NĐ-CP |']));

  it('and a month or a ratio is none', () => {
    expect(list('- Thông tư tháng 5/2031 chưa có.')).toEqual([]);
    expect(list('- Kế hoạch 5/2031, báo cáo 12/2031.')).toEqual([]);
  });
});

describe('a law that amends two which are named with their numbers', () => {
  it('has its own date, and they have their numbers', () =>
    expect(
      list(
        '- Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ số 76/2031/QH20 và Luật Tổ chức Quốc hội số 77/2031/QH20 ngày 22/11/2035;',
      ),
    ).toEqual([
      'Luật | - | 2035-11-22 | - | Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức Quốc hội',
      'Luật | 76/2031/QH20 | - | - | Luật Tổ chức Chính phủ',
      'Luật | 77/2031/QH20 | - | - | Luật Tổ chức Quốc hội',
    ]));

  it('and one number at the end is its own', () =>
    expect(
      list(
        '- Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức Quốc hội số 47/2035/QH20;',
      ),
    ).toEqual([
      'Luật | 47/2035/QH20 | - | - | Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức Quốc hội',
    ]));
});
