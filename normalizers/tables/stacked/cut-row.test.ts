import { describe, expect, it } from 'vitest';
import type { ColumnRole } from '../column-role.js';
import { sampleDocument } from '../testing/sample.js';
import { mendCutRow } from './cut-row.js';
import type { StackedLine } from './entries.js';
import { followsIn } from './familiar.js';

const COLUMNS: readonly ColumnRole[] = ['number', 'activity', 'outputs', 'lead', 'coordinating', 'deadline'];
const follow = followsIn('Trung tâm Phục vụ hành chính công của huyện tiếp nhận hồ sơ.');

function mended(text: string): Record<string, string> | null {
  const lines = sampleDocument(text.split('\n')).lines.map(
    (line): StackedLine => ({ line, text: line.text, marked: /^3\.\d/.test(line.text) ? 'activity' : null }),
  );
  const row = mendCutRow(lines, COLUMNS, new Map(), follow);
  return row && Object.fromEntries(row.cells);
}

describe('a flattened row that a page break cuts', () => {
  it('gets each lower part behind the upper part whose sentence it goes on with', () => {
    const text = `3.1. Rà soát các thủ tục
hành chính thuộc thẩm
Báo cáo kết
Phòng Nội
Các cơ quan,
Quý II/2024
quyền giải quyết của
Ủy ban nhân dân huyện
quả rà soát
vụ
đơn vị liên quan`;
    expect(mended(text)).toEqual({
      activity: '3.1. Rà soát các thủ tục hành chính thuộc thẩm quyền giải quyết của Ủy ban nhân dân huyện',
      outputs: 'Báo cáo kết quả rà soát',
      lead: 'Phòng Nội vụ',
      coordinating: 'Các cơ quan, đơn vị liên quan',
      deadline: 'Quý II/2024',
    });
  });

  it('though the first lines of its cells are printed as one, above the break or below it', () => {
    const above = `3.2. Tổ chức thực Các hình Phòng Văn Các cơ quan, Thường
hiện kế hoạch
thức tuyên truyền
hóa - Thông tin
đơn vị liên quan
xuyên`;
    expect(mended(above)).toEqual({
      activity: '3.2. Tổ chức thực hiện kế hoạch',
      outputs: 'Các hình thức tuyên truyền',
      lead: 'Phòng Văn hóa - Thông tin',
      coordinating: 'Các cơ quan, đơn vị liên quan',
      deadline: 'Thường xuyên',
    });
  });

  it('stays cut where the words do not show where the lower part belongs', () => {
    expect(
      mended('3.3. Tập huấn nghiệp vụ\nLớp tập huấn\nPhòng Nội vụ\nCác xã\nNăm 2024\nxanh đỏ\ntím vàng'),
    ).toBeNull();
    expect(mended('3.4. Tập huấn\nLớp học\nPhòng Nội vụ\nCác xã\nNăm 2024')).toBeNull();
  });
});

describe('what follows what', () => {
  it('is told by the language and by the wording of the document itself', () => {
    expect(follow('thuộc thẩm', 'quyền giải quyết')).toBeGreaterThan(3);
    expect(follow('thuộc thẩm', 'xuyên')).toBeLessThan(0);
    const stranger = followsIn('');
    expect(follow('Phục vụ hành chính', 'công của huyện') - stranger('Phục vụ hành chính', 'công của huyện')).toBe(3);
    expect(follow('hành chính.', 'công của')).toBe(stranger('hành chính.', 'công của'));
  });
});
