import type { Diagnostic } from '../diagnostic.js';
import type { Extraction, Extractor } from '../extractor.js';
import { messageOf, openPackage, type Parts } from '../ooxml/package.js';
import { parseXml, type XmlElement } from '../ooxml/xml.js';
import type { Page } from '../page.js';
import { hasAscii } from '../sniff/bytes.js';
import { MEDIA } from '../sniff/index.js';
import { readBlocks } from '../word-model/blocks.js';
import type { Facts } from '../word-model/facts.js';
import { readWithMammoth } from './mammoth.js';
import { readNumbering } from './numbering.js';
import { preparePackage } from './prepare-package.js';
import { readStyles } from './styles.js';

const DOCX = {
  label: 'DOCX',
  wanted: /^word\/(?:document|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\.xml$/,
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
      return failed({ code: 'encrypted-file', message: 'The file is protected by a password.', severity: 'failure' });
    }
    const opened = openPackage(bytes, DOCX);
    if ('failure' in opened) return failed(opened.failure);
    try {
      const extraction = await readParts(opened.parts);
      options.onPage?.(1, 1);
      return extraction;
    } catch (error) {
      return failed({
        code: 'corrupt-file',
        message: `The DOCX file cannot be read: ${messageOf(error)}.`,
        severity: 'failure',
      });
    }
  },
};

async function readParts(parts: Parts): Promise<Extraction> {
  const styles = readStyles(parsed(parts, 'word/styles.xml'));
  const numbering = readNumbering(parsed(parts, 'word/numbering.xml'), styles.listOfStyle);
  const { prepared, facts } = preparePackage((name) => parsed(parts, name), styles, numbering, [...parts.keys()]);
  const blocks = readBlocks(await readWithMammoth(prepared), facts);
  if (!blocks.some((block) => block.kind === 'table' || block.zone !== 'page-number')) {
    return failed({
      code: 'no-text',
      message: 'The DOCX file holds no text (perhaps pictures only).',
      severity: 'failure',
    });
  }
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
    diagnostics: notes(facts),
    decisions: [{ page: null, method: 'docx', reason: 'DOCX with its own text' }],
  };
}

/** A part as XML; `null` where the file has none. The main part must be there and sound. */
function parsed(parts: Parts, name: string): XmlElement | null {
  const source = parts.get(name);
  return source === undefined ? null : parseXml(source);
}

function notes(facts: Facts): Diagnostic[] {
  if (facts.trackedChanges === 0) return [];
  const message = 'The document holds tracked changes; it is read as if all of them were accepted.';
  return [{ code: 'tracked-changes', message, severity: 'review' }];
}

function failed(diagnostic: Diagnostic): Extraction {
  return { pages: [], pageCount: null, diagnostics: [diagnostic], decisions: [] };
}
