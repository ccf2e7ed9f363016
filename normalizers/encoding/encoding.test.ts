import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, NO_STYLE, type Page, type Table } from '../../extractors/page.js';
import {
  ACCENTED_LETTERS,
  decodeLegacy,
  decodePages,
  detectLegacy,
  encodeLegacy,
  encodingOfFont,
  LEGACY_ENCODINGS,
} from './index.js';

const PAGE = `Ủy ban nhân dân xã Suối Lành ban hành kế hoạch kiểm tra việc giải quyết thủ tục hành chính năm 2026.
Phấn đấu 95% hồ sơ được trả kết quả trước hạn; các bộ phận chuyên môn tự rà soát quy trình, đề xuất cắt giảm thời gian.
Giao Văn phòng theo dõi, đôn đốc và tổng hợp báo cáo định kỳ hằng quý gửi Chủ tịch trước ngày 15 của tháng cuối quý.`;

describe('the 134 accented letters', () => {
  it('are 134', () => {
    expect(new Set(ACCENTED_LETTERS).size).toBe(134);
    expect(ACCENTED_LETTERS.every((letter) => letter.normalize('NFC') === letter && letter.length === 1)).toBe(true);
  });

  it.each(LEGACY_ENCODINGS.filter((encoding) => encoding !== 'tcvn3'))(
    'survive %s and back, alone and in words',
    (encoding) => {
      for (const letter of ACCENTED_LETTERS) {
        for (const text of [letter, `x${letter}n`, `${letter}${letter}`]) {
          const encoded = encodeLegacy(text, encoding);
          expect(encoded).not.toMatch(/[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/);
          expect(decodeLegacy(encoded, encoding)).toBe(text);
        }
      }
    },
  );

  it('survive TCVN3: small letters as they are, capitals in a font of capitals', () => {
    for (const letter of ACCENTED_LETTERS) {
      const capitals = letter !== letter.toLowerCase();
      const encoded = encodeLegacy(letter, 'tcvn3', { capitals });
      expect(encoded).toMatch(/^[\u00a1-\u00fe]$/);
      expect(decodeLegacy(encoded, 'tcvn3', { capitals })).toBe(letter);
    }
  });

  it('are the codes of the standards', () => {
    expect(encodeLegacy('Kế hoạch nước ở đây', 'tcvn3')).toBe('KÕ ho¹ch n\u00adíc ë ®©y');
    expect(encodeLegacy('Kế hoạch nước ở đây', 'vni')).toBe('Keá hoaïch nöôùc ôû ñaây');
    expect(encodeLegacy('Kế hoạch nước', 'viqr')).toBe("Ke^' hoa.ch nu+o+'c");
    expect(encodeLegacy('Kế hoạch', 'double-utf8')).toBe('Káº¿ hoáº¡ch');
    expect(decodeLegacy('Vi\u00ea\u0323t', 'windows-1258')).toBe('Việt');
    expect(decodeLegacy('Viêòt', 'windows-1258')).toBe('Việt');
  });
});

describe('a page', () => {
  it.each(LEGACY_ENCODINGS)('in %s is recognised by its words, and read', (encoding) => {
    const encoded = encodeLegacy(PAGE, encoding);
    const detected = detectLegacy(encoded);
    expect(detected?.encoding).toBe(encoding);
    expect(detected?.confidence).toBeGreaterThan(0.8);
    const decoded = decodeLegacy(encoded, encoding);
    // Only TCVN3 cannot tell the one capital with a tone.
    expect(decoded).toBe(encoding === 'tcvn3' ? PAGE.replace('Ủy', 'ủy') : PAGE);
  });

  it.each([
    ['Vietnamese', PAGE],
    ['capital Vietnamese', PAGE.toUpperCase()],
    [
      'Vietnamese whose words have no letter outside Latin-1',
      'xã có hai tháng là năm. Tài chính và các bản làng có nhà. Bà Lò Thanh Hà, Tòng Thá và các ông bà',
    ],
    ['Vietnamese without diacritics', PAGE.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')],
    [
      'French',
      "Le préfet a décidé, après avoir été consulté, que l'arrêté relatif à la forêt sera appliqué dès l'été à Évry.",
    ],
    [
      'German',
      'Die Behörde prüft künftig größere Anträge früher; für Bürger wäre das natürlich schöner, müßte man hören.',
    ],
    [
      'Portuguese',
      'A administração não está à disposição, então são necessárias ações e informações às câmaras até amanhã.',
    ],
    [
      'English',
      "It's the office's aim (e.g. 95% on time): don't miss the deadline. Who's next? You. Add more! So. To? Do it. No.",
    ],
    ['symbols', 'µm ± 0,5 µSv/h § 12 © ® ½ ¼ ¾ °C m² m³ × ÷ «a» ¶'],
    ['nothing', ''],
  ])('of %s in Unicode is never taken for one', (_, text) => {
    expect(detectLegacy(text)).toBeNull();
    const page = pageOf([lineOf(text)]);
    expect(decodePages([page]).pages[0]).toBe(page);
  });
});

describe('fonts', () => {
  it('tell their encoding by their names', () => {
    expect(encodingOfFont('.VnTime')).toEqual({ encoding: 'tcvn3', capitals: false });
    expect(encodingOfFont('.VnTimeH')).toEqual({ encoding: 'tcvn3', capitals: true });
    expect(encodingOfFont('ABCDEF+.VnArialH,Bold')).toEqual({ encoding: 'tcvn3', capitals: true });
    expect(encodingOfFont('VNI-Times')?.encoding).toBe('vni');
    expect(encodingOfFont('VPS Long An')?.encoding).toBe('vps');
    for (const font of ['Times New Roman', 'Vnatek', 'Vni', null, undefined]) expect(encodingOfFont(font)).toBeNull();
  });

  it('decide on a text too short for its words to', () => {
    expect(detectLegacy('Sè', { font: '.VnTime' })?.encoding).toBe('tcvn3');
    expect(detectLegacy('Sè')).toBeNull();
  });

  it('do not decide on Unicode text that kept an old font name', () => {
    expect(detectLegacy('Ủy ban nhân dân', { font: '.VnTime' })).toBeNull();
  });
});

describe('double UTF-8', () => {
  it('is read also where its no-break spaces became spaces, or went into the one behind', () => {
    expect(decodeLegacy('lÃ  má»™t hÃ ng vÃ\u00a0 nhÃ\u00a0', 'double-utf8')).toBe('là một hàng và nhà');
    expect(decodeLegacy('lÃ má»™t', 'double-utf8')).toBe('là một');
    expect(decodeLegacy('lÃ 100% HOáº T nhÃ', 'double-utf8')).toBe('là 100% HOẠT nhà');
  });
});

function lineOf(text: string, style: Partial<Line['style']> = {}): Line {
  return { kind: 'line', text, box: null, words: [], style: { ...NO_STYLE, ...style }, zone: 'body', flow: 'unknown' };
}

function pageOf(blocks: Page['blocks']): Page {
  return { number: 1, width: null, height: null, rotation: 0, method: 'docx', confidence: 1, blocks };
}

const textsOf = (page: Page | undefined): (string | undefined)[] =>
  page?.blocks.map((block) => (block.kind === 'line' ? block.text : block.rows[0]?.cells[0]?.lines[0]?.text)) ?? [];

describe('pages', () => {
  it('are read line by line and cell by cell, each by its font', () => {
    const cell = { column: 0, columnSpan: 1, rowSpan: 1, box: null, lines: [lineOf('Sè 5', { font: '.VnTime' })] };
    const table: Table = {
      kind: 'table',
      box: null,
      origin: 'docx',
      columnCount: 1,
      columnEdges: null,
      rows: [{ box: null, cells: [cell] }],
      score: 1,
    };
    const { pages, diagnostics } = decodePages([
      pageOf([
        lineOf('kÕ ho¹ch', { font: '.VnTimeH' }),
        lineOf('Năm được mùa', { font: 'Arial' }),
        lineOf('Soá 7', { font: 'VNI-Times' }),
        table,
      ]),
    ]);
    expect(textsOf(pages[0])).toEqual(['KẾ HOẠCH', 'Năm được mùa', 'Số 7', 'Số 5']);
    expect(diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.page])).toEqual([
      ['legacy-encoding', 1],
      ['legacy-encoding', 1],
    ]);
  });

  it('are read once: a second time changes nothing', () => {
    const once = decodePages([
      pageOf([lineOf('®é cao', { font: '.VnTime' }), lineOf('bé', { font: '.VnTime' })]),
    ]).pages;
    expect(textsOf(once[0])).toEqual(['độ cao', 'bộ']);
    expect(decodePages(once).pages).toEqual(once);
  });

  it('in lines that mix fonts are read part by part', () => {
    const text = 'céng hßa Điều 1';
    const fontSpans = [
      { start: 0, end: 8, font: '.VnTimeH' },
      { start: 8, end: text.length, font: 'Times New Roman' },
    ];
    const { pages } = decodePages([pageOf([lineOf(text, { font: 'Times New Roman', fontSpans })])]);
    expect(textsOf(pages[0])).toEqual(['CỘNG HÒA Điều 1']);
  });

  it('keep the length of a run-in heading and the boxes of words', () => {
    const source = 'Vaên phoøng: theo doõi';
    const words = source.split(' ').map((text, i) => ({ text, box: [i, 0, i + 1, 1] as const, confidence: 1 }));
    const style = { font: 'VNI-Times', leadLength: 'Vaên phoøng:'.length };
    for (const line of [lineOf(source, style), { ...lineOf(source, style), words }]) {
      const read = decodePages([pageOf([line])]).pages[0]?.blocks[0] as Line;
      expect(read.text).toBe('Văn phòng: theo dõi');
      expect(read.style.leadLength).toBe('Văn phòng:'.length);
      expect(read.words.map((word) => word.text).join(' ')).toBe(read.words.length > 0 ? read.text : '');
    }
  });

  it('have their capitals back where only the words tell the encoding', () => {
    const text = `${encodeLegacy(PAGE, 'tcvn3')} QUYÕT §ÞNH cña Bé`;
    const page = decodePages([pageOf([lineOf(text)])]).pages[0];
    expect(textsOf(page)[0]).toContain('QUYẾT ĐỊNH của Bộ');
  });

  it('lose soft hyphens and control characters that are no letters', async () => {
    const { pages } = decodePages([pageOf([lineOf('Report on admin\u00adistra\u0081tion', { leadLength: 8 })])]);
    expect(textsOf(pages[0])).toEqual(['Report on administration']);
  });

  it('hold one line in an old encoding among Unicode ones', () => {
    const old = encodeLegacy('Việc bổ nhiệm công chức được thực hiện đúng quy định', 'tcvn3');
    const { pages } = decodePages([pageOf([lineOf(PAGE), lineOf(old), lineOf('Là có và cá')])]);
    expect(textsOf(pages[0])).toEqual([PAGE, 'Việc bổ nhiệm công chức được thực hiện đúng quy định', 'Là có và cá']);
  });
});

it('decoding never throws and never changes a digit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(...LEGACY_ENCODINGS),
      (text, encoding) => {
        const ascii = (value: string): string => value.replace(/[^0-9]/g, '');
        expect(ascii(decodeLegacy(text, encoding))).toBe(ascii(text));
        detectLegacy(text);
        decodePages([pageOf([lineOf(text)])]);
      },
    ),
  );
});
