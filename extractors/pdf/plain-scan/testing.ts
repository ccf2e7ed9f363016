import sharp from 'sharp';

/** What of a scanner's page is to be otherwise. */
export interface ScanOptions {
  /** Program of the page. */
  readonly program?: string;
  /** Entries more of the page's dictionary. */
  readonly page?: string;
  /** Entries more of the picture's dictionary. */
  readonly picture?: string;
  /** Entries more of the catalog. */
  readonly catalog?: string;
}

/** Pixels of the picture of `sheet`. */
export const SHEET = { width: 413, height: 585 } as const;

/** A JPEG of a sheet of A4 at 50 pixels per inch with a dark bar near its top left corner. */
export async function sheet(channels: 1 | 3): Promise<Buffer> {
  const bar = await sharp({ create: { width: 120, height: 24, channels: 3, background: '#204060' } })
    .png()
    .toBuffer();
  const picture = sharp({ create: { ...SHEET, channels: 3, background: 'white' } })
    .composite([{ input: bar, left: 40, top: 48 }])
    .jpeg({ quality: 90 });
  return channels === 1 ? picture.toColourspace('b-w').toBuffer() : picture.toBuffer();
}

/** A PDF as scanners write it: pages of 595 x 842 points, each with one JPEG over all of it. */
export function scanPdf(
  jpegs: readonly { jpeg: Uint8Array; channels: 1 | 3 }[],
  options: ScanOptions = {},
): Uint8Array {
  const { program = 'q 595 0 0 842 0 0 cm /Im0 Do Q', page = '', picture = '', catalog = '' } = options;
  const first = (i: number): number => 3 + 3 * i;
  const kids = jpegs.map((_, i) => `${first(i)} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from(`<</Type/Catalog/Pages 2 0 R${catalog}>>`),
    Buffer.from(`<</Type/Pages/Kids[${kids}]/Count ${jpegs.length}>>`),
  ];
  jpegs.forEach(({ jpeg, channels }, i) => {
    const colours = channels === 1 ? '/DeviceGray' : '/DeviceRGB';
    const resources = `/Resources<</XObject<</Im0 ${first(i) + 2} 0 R>>>>`;
    objects.push(
      Buffer.from(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${first(i) + 1} 0 R${resources}${page}>>`),
      stream(`/Length ${program.length}`, Buffer.from(program)),
      stream(
        `/Type/XObject/Subtype/Image/Width ${SHEET.width}/Height ${SHEET.height}/BitsPerComponent 8` +
          `/ColorSpace${colours}/Filter/DCTDecode/Length ${jpeg.length}${picture}`,
        jpeg,
      ),
    );
  });
  return assemble(objects);
}

function stream(entries: string, data: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`<<${entries}>>\nstream\n`), data, Buffer.from('\nendstream')]);
}

/** Objects numbered from 1, with their cross-reference table (PDF 32000-1, 7.5). */
function assemble(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = 9;
  const add = (part: Buffer): void => {
    parts.push(part);
    at += part.length;
  };
  objects.forEach((object, i) => {
    offsets.push(at);
    add(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${entries}`));
  parts.push(Buffer.from(`trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}
