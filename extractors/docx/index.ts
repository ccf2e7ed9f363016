import type { Diagnostic } from '../diagnostic.js';
import type { Extraction, ExtractOptions, Extractor } from '../extractor.js';
import { failedExtraction } from '../failure.js';
import { messageOf, openPackage, type Parts } from '../ooxml/package.js';
import { parseXml, type XmlElement } from '../ooxml/xml.js';
import type { Page } from '../page.js';
import { hasAscii } from '../sniff/bytes.js';
import { MEDIA } from '../sniff/index.js';
import { readBlocks } from '../word-model/blocks.js';
import type { Facts } from '../word-model/facts.js';
import { readWithMammoth } from './mammoth.js';
import { readNumbering } from './numbering.js';
import { pagePictures, readPictures } from './pictures.js';
import { preparePackage } from './prepare-package.js';
import { readStyles } from './styles.js';

const DOCX = {
  label: 'DOCX',
  wanted:
    /^word\/(?:(?:document|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml|_rels\/document\.xml\.rels)$/,
  main: 'word/document.xml',
} as const;

/**
 * Word documents (DOCX). Mammoth reads the text, tables and notes; what it drops is added: the numbers of headings and
 * lists, inherited styles and alignment, which tables are only layout, headers and footers. The page has no number:
 * where Word breaks pages is not in the file.
 */
export const docxExtractor: Extractor = {
  name: 'docx',
  mediaTypes: [MEDIA.docx, MEDIA.encryptedOffice],
  async extract(bytes, options) {
    if (hasAscii(bytes, '\xd0\xcf\x11\xe0')) {
      return failedExtraction('encrypted-file', 'The file is protected by a password.');
    }
    const opened = openPackage(bytes, DOCX);
    if ('failure' in opened) return opened.failure;
    try {
      return await readParts(bytes, opened.parts, options);
    } catch (error) {
      return failedExtraction('damaged-file', `The DOCX file cannot be read: ${messageOf(error)}.`);
    }
  },
};

async function readParts(bytes: Uint8Array, parts: Parts, options: ExtractOptions): Promise<Extraction> {
  const styles = readStyles(parsed(parts, 'word/styles.xml'));
  const numbering = readNumbering(parsed(parts, 'word/numbering.xml'), styles.listOfStyle);
  const { prepared, facts } = preparePackage((name) => parsed(parts, name), styles, numbering, [...parts.keys()]);
  const blocks = readBlocks(await readWithMammoth(prepared), facts);
  const pictures = pagePictures(
    bytes,
    parsed(parts, 'word/document.xml'),
    parsed(parts, 'word/_rels/document.xml.rels'),
  );
  if (!blocks.some((block) => block.kind === 'table' || block.zone !== 'page-number')) {
    const read = await readPictures(pictures, options);
    return read ?? failedExtraction('no-text', 'The DOCX file holds neither text nor pictures of pages.');
  }
  options.onPage?.(1, 1);
  const page: Page = {
    number: null,
    width: null,
    height: null,
    rotation: 0,
    method: 'docx',
    confidence: 1,
    blocks,
  };
  return {
    pages: [page],
    pageCount: null,
    diagnostics: notes(facts, pictures.length),
    decisions: [{ page: null, method: 'docx', reason: 'DOCX with its own text' }],
  };
}

/** A part as XML; `null` where the file has none. The main part must be there and sound. */
function parsed(parts: Parts, name: string): XmlElement | null {
  const source = parts.get(name);
  return source === undefined ? null : parseXml(source);
}

function notes(facts: Facts, pictures: number): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (facts.trackedChanges > 0) {
    const message = 'The document holds tracked changes; it is read as if all of them were accepted.';
    diagnostics.push({ code: 'tracked-changes', message, severity: 'review' });
  }
  if (pictures > 0) {
    const message = `The document holds ${pictures} large pictures, in which no text was looked for.`;
    diagnostics.push({ code: 'pictures-not-read', message, severity: 'note' });
  }
  return diagnostics;
}
