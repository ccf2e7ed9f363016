import { NO_STYLE, type Style } from '../../extractors/page.js';
import type { TextLine } from '../document-text.js';

/**
 * The style of lines joined to a paragraph: that of the first, bold only if all are. Bold lines that plain ones follow are a
 * bold lead ("**6. Trung tâm Truyền thông, Cổng Thông tin / điện tử huyện:** xây dựng …").
 */
export function joinedStyle(lines: readonly TextLine[]): Style {
  const first = lines[0]?.style ?? NO_STYLE;
  if (first.bold !== true || lines.length === 1) return first;
  const plain = lines.findIndex((line) => line.style.bold !== true);
  if (plain < 0) return first;
  const bold = lines.slice(0, plain).reduce((sum, line) => sum + line.text.length + 1, -1);
  const more = lines[plain]?.style.leadLength;
  return { ...first, bold: false, leadLength: more ? bold + 1 + more : bold };
}
