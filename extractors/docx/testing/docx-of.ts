import { strToU8, zipSync } from 'fflate';

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** A DOCX for tests: the inside of the body, and of other parts of `word/`, as XML. */
export function docxOf(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  pictures: readonly Uint8Array[] = [],
): Uint8Array {
  const roots: Readonly<Record<string, string>> = { header1: 'hdr', footer1: 'ftr' };
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(`<w:document ${NS}><w:body>${body}</w:body></w:document>`),
  };
  for (const [name, inside] of Object.entries(parts)) {
    const root = roots[name] ?? name;
    files[`word/${name}.xml`] = strToU8(`<w:${root} ${NS}>${inside}</w:${root}>`);
  }
  if (pictures.length > 0) {
    const relations = pictures.map((_, i) => `<Relationship Id="rId${i}" Target="media/image${i}.png"/>`);
    files['word/_rels/document.xml.rels'] = strToU8(`<Relationships>${relations.join('')}</Relationships>`);
  }
  pictures.forEach((bytes, i) => {
    files[`word/media/image${i}.png`] = bytes;
  });
  return zipSync(files);
}

/** A picture in a run, by its index. */
export const picture = (index: number): string =>
  `<w:p><w:r><w:drawing><a:blip r:embed="rId${index}"/></w:drawing></w:r></w:p>`;

export const p = (inside: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
export const t = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const list = (numId: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
export const tc = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (ruled: boolean, ...rows: string[]): string => {
  const border = `<w:insideV w:val="${ruled ? 'single' : 'none'}"/>`;
  return `<w:tbl><w:tblPr><w:tblBorders>${border}</w:tblBorders></w:tblPr>${rows.join('')}</w:tbl>`;
};

/** One level of a list definition. */
export const lvl = (level: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
