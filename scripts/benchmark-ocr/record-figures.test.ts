import { describe, expect, it } from 'vitest';
import { type Line, NO_STYLE, type Page, type Word } from '../../extractors/page.js';
import { normalise } from '../../normalizers/normalise.js';
import { judgeFigures } from './record-figures.js';

/** A page of a plan; a word written "98%?" was read in two ways. */
function page(...texts: string[]): Page {
  const blocks = ['KẾ HOẠCH', 'Cải cách hành chính năm 2031', 'I. MỤC TIÊU', ...texts].map((written, row): Line => {
    const words = written.split(' ').map((token, i): Word => {
      const text = token.replace('?', '');
      const box = [i * 30, row * 20, i * 30 + 28, row * 20 + 12] as const;
      return { text, box, confidence: 0.95, ...(text === token ? {} : { doubt: 'second-reading' }) };
    });
    const text = words.map((word) => word.text).join(' ');
    return {
      kind: 'line',
      text,
      box: [0, row * 20, 500, row * 20 + 12],
      words,
      style: NO_STYLE,
      zone: 'body',
      flow: 'start',
    };
  });
  return { number: 1, width: 595, height: 842, rotation: 0, method: 'ocr', confidence: 0.95, blocks };
}
const judge = async (printed: string[], read: string[]) => {
  const [truth, found] = [await normalise([page(...printed)]), await normalise([page(...read)])];
  return judgeFigures(truth, found).map(({ outcome, printed: was, read: is }) => [outcome, was, is].join(' | '));
};

const FILES = '- Tối thiểu 98% hồ sơ được giải quyết đúng hạn.';
const RECORDS = '- 100% văn bản được ban hành đúng thẩm quyền.';

describe('the figures of records', () => {
  it('are exact where they are read as printed', async () =>
    expect(await judge([FILES, RECORDS], [FILES, RECORDS])).toEqual([
      'exact | 98 percent | 98 percent',
      'exact | 100 percent | 100 percent',
    ]));
  it('are wrong, with or without a flag', async () => {
    expect(await judge([FILES], [FILES.replace('98', '93')])).toEqual(['wrong | 98 percent | 93 percent']);
    expect(await judge([FILES], [FILES.replace('98%', '93%?')])).toEqual(['wrong-flagged | 98 percent | 93 percent']);
  });
  it('are flagged by their own doubt, not by that of another figure', async () =>
    expect(
      await judge([FILES], ['- Tối thiểu 93% hồ sơ được giải quyết đúng hạn theo Quyết định số 5/QĐ-UBND?.']),
    ).toEqual(['wrong | 98 percent | 93 percent']));
  it('are missing where their record is, and invented where nothing of the kind is printed', async () => {
    expect(await judge([FILES, RECORDS], [FILES])).toContain('missing | 100 percent | ');
    expect(await judge([FILES], [FILES, RECORDS])).toContain('invented |  | 100 percent');
  });
});
