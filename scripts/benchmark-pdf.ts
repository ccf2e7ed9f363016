/**
 * Typesets a digital PDF of 200 pages and has it read with pdf.js's own `getTextContent` and with the extractor, in a
 * process of its own (benchmark-pdf-run.mjs): prints both times, their ratio and the peak memory.
 * `npm run build && npx tsx scripts/benchmark-pdf.ts [pages]`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';

const PAGES = Number(process.argv[2] ?? 200);
const WARM_UP = 12;
const require = createRequire(import.meta.url);
const REGULAR = require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');
const BOLD = require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf');

const SENTENCES = [
  'Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý; cắt giảm ít nhất 20% thời gian giải quyết so với quy định.',
  'Phấn đấu 95% hồ sơ được tiếp nhận trực tuyến, trong đó cấp huyện đạt 80% và cấp xã đạt 65% trở lên.',
  'Văn phòng chủ trì, phối hợp với các phòng chuyên môn tham mưu ban hành kế hoạch kiểm tra trước ngày 15 tháng 3.',
  'Tổ chức tập huấn nghiệp vụ cho công chức làm việc tại bộ phận tiếp nhận và trả kết quả ở các xã, thị trấn.',
];

function drawPage(doc: PDFKit.PDFDocument, number: number): void {
  doc.font(REGULAR).fontSize(14).text(String(number), 85, 35, { width: 425, align: 'center' });
  doc.font(BOLD).text(`${number}. Nhiệm vụ của phần thứ ${number}`, 113, 70);
  doc.font(REGULAR);
  for (let i = 0; i < 6; i++) {
    const text = [0, 1, 2].map((k) => SENTENCES[(number + i + k) % SENTENCES.length]).join(' ');
    doc.text(text, 85, undefined, { width: 425, align: 'justify', indent: 28, paragraphGap: 6 });
  }
  const columns = [85, 115, 300, 400, 510];
  const top = doc.y + 8;
  for (let row = 0; row < 3; row++) {
    const y = top + 34 * row;
    const cells = [String(row + 1), 'Ban hành kế hoạch kiểm tra', 'Phòng Nội vụ', 'Quý II'];
    cells.forEach((cell, c) => {
      const [left, right] = [columns[c] ?? 0, columns[c + 1] ?? 0];
      doc.rect(left, y, right - left, 34).stroke();
      doc.fontSize(11).text(cell, left + 3, y + 3, { width: right - left - 6 });
    });
  }
}

async function build(pages: number): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => doc.on('end', () => resolve()));
  for (let number = 1; number <= pages; number++) {
    doc.addPage();
    drawPage(doc, number);
  }
  doc.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

const folder = mkdtempSync(join(tmpdir(), 'chitieu-benchmark-'));
try {
  const file = join(folder, 'pages.pdf');
  const warmUp = join(folder, 'warm-up.pdf');
  writeFileSync(file, await build(PAGES));
  writeFileSync(warmUp, await build(WARM_UP));
  const runner = fileURLToPath(new URL('benchmark-pdf-run.mjs', import.meta.url));
  execFileSync(process.execPath, [runner, file, warmUp], { stdio: 'inherit' });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
