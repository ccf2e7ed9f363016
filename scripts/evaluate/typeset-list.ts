import { makePdf } from '../../extractors/pdf/testing.js';
import { randomOf } from './damage.js';

/** A list of tasks as a PDF, and what each of its rows says, merged cells repeated. */
export interface TypesetList {
  readonly bytes: Uint8Array;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const WORDS =
  'rà soát sửa đổi bổ sung quy trình nội bộ giải quyết thủ tục hành chính kiểm tra công vụ tập huấn nghiệp vụ cho cán bộ công chức xây dựng kế hoạch chuyển đổi số nâng cấp cổng dịch vụ công đánh giá kết quả thực hiện'.split(
    ' ',
  );
const VERBS = ['Xây dựng', 'Ban hành', 'Rà soát', 'Tổ chức', 'Triển khai', 'Kiểm tra'];
const OUTPUTS = ['Kế hoạch; báo cáo kết quả', 'Quyết định của Chủ tịch', '- Kế hoạch; - Báo cáo kết quả', 'Báo cáo'];
const AGENCIES = [
  'Sở Nội vụ',
  'Văn phòng UBND tỉnh',
  'Sở Thông tin và Truyền thông',
  'Các sở, ban, ngành; UBND các xã',
];
const TIMES = ['Quý I/2024', 'Tháng 3/2024', 'Thường xuyên', '- Kế hoạch (tháng 01/2024); - Báo cáo (quý IV/2024)'];

const [WIDTH, TOP, BOTTOM] = [842, 70, 535];
const [SIZE, PITCH, PADDING] = [11, 13.5, 6];

/**
 * A list of tasks in landscape over several pages, the same for the same seed: its rows are cut wherever a page ends, the
 * header is printed again on some lists and not on others. `merged`: number and goal span one to four rows, and go on over
 * page breaks like them.
 */
export async function typesetList(seed: number, merged: boolean): Promise<TypesetList> {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const upTo = (most: number): number => Math.floor(random() * most);
  const sentence = (words: number): string =>
    [pick(VERBS), ...Array.from({ length: words }, () => pick(WORDS))].join(' ');
  const repeats = random() < 0.6;
  const wide = merged ? 2 : 0;
  const columns = merged
    ? ['number', 'goal', 'activity', 'outputs', 'lead', 'deadline']
    : ['number', 'activity', 'outputs', 'lead', 'coordinating', 'deadline'];
  const header = merged
    ? ['TT', 'Mục tiêu', 'Hoạt động', 'Sản phẩm', 'Chủ trì', 'Thời gian']
    : ['STT', 'Nội dung công việc', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian'];
  const edges = merged ? [50, 80, 260, 480, 580, 690, 800] : [50, 85, 330, 460, 570, 690, 800];
  const entries = Array.from({ length: merged ? 5 + upTo(6) : 8 + upTo(14) }, (_, i) => {
    const tail = (): string[] => [pick(OUTPUTS), pick(AGENCIES), ...(merged ? [] : [pick(AGENCIES)]), pick(TIMES)];
    const rows = Array.from({ length: merged ? 1 + upTo(4) : 1 }, () =>
      merged ? [sentence(5 + upTo(22)), ...tail()] : [String(i + 1), sentence(6 + upTo(30)), ...tail()],
    );
    return { above: merged ? [String(i + 1), sentence(5 + upTo(20))] : [], rows };
  });
  const bytes = await makePdf(
    (doc) => {
      doc.fontSize(SIZE);
      let [page, y] = [1, TOP];
      const broken = (text: string, column: number): string[] => {
        const room = (edges[column + 1] ?? 0) - (edges[column] ?? 0) - 8;
        return text.split(' ').reduce<string[]>((lines, word) => {
          const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
          if (lines.length === 0 || doc.widthOfString(longer) > room) lines.push(word);
          else lines[lines.length - 1] = longer;
          return lines;
        }, []);
      };
      const draw = (lines: readonly string[], column: number, top: number, bottom: number): void => {
        const left = edges[column] ?? 0;
        for (const [i, line] of lines.entries()) doc.text(line, left + 4, top + 3 + i * PITCH, { lineBreak: false });
        doc.rect(left, top, (edges[column + 1] ?? 0) - left, bottom - top).stroke();
      };
      const head = (): void => {
        for (const [column, name] of header.entries()) draw([name], column, y, y + PITCH + PADDING);
        y += PITCH + PADDING;
      };
      const turn = (): void => {
        doc.addPage({ size: 'A4', margin: 0, layout: 'landscape' });
        doc.fontSize(SIZE).text(String(++page), WIDTH / 2, 30, { lineBreak: false });
        y = TOP;
        if (repeats) head();
      };
      head();
      for (const { above, rows } of entries) {
        let spanning = above.map(broken);
        let begun = y;
        /** Ends the merged cells here; what does not fit goes on behind the break. */
        const close = (): void => {
          if (y === begun) return;
          const fits = Math.floor((y - begun - PADDING + 0.01) / PITCH);
          for (const [column, lines] of spanning.entries()) draw(lines.slice(0, fits), column, begun, y);
          spanning = spanning.map((lines) => lines.slice(fits));
        };
        for (const [i, row] of rows.entries()) {
          let cells = row.map((text, column) => broken(text, column + wide));
          for (;;) {
            const left = i === rows.length - 1 ? Math.max(0, ...spanning.map((lines) => lines.length)) * PITCH : 0;
            const own = Math.max(1, ...cells.map((lines) => lines.length)) * PITCH;
            const height = Math.max(own + PADDING, left === 0 ? 0 : begun + left + PADDING - y);
            if (y + height <= BOTTOM) {
              for (const [column, lines] of cells.entries()) draw(lines, column + wide, y, y + height);
              y += height;
              break;
            }
            const fits = Math.floor((BOTTOM - y - PADDING) / PITCH);
            if (fits >= 1) {
              for (const [column, lines] of cells.entries())
                draw(lines.slice(0, fits), column + wide, y, y + fits * PITCH + PADDING);
              y += fits * PITCH + PADDING;
              cells = cells.map((lines) => lines.slice(fits));
            }
            close();
            turn();
            begun = y;
            const isDone = fits >= 1 && cells.every((lines) => lines.length === 0);
            if (isDone && (i < rows.length - 1 || spanning.every((lines) => lines.length === 0))) break;
          }
        }
        close();
      }
    },
    { layout: 'landscape' },
  );
  return { bytes, columns, rows: entries.flatMap(({ above, rows }) => rows.map((row) => [...above, ...row])) };
}
