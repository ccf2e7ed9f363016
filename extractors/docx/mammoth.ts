import { strToU8, zipSync } from 'fflate';
import { element, serialise, type XmlNode } from '../ooxml/xml.js';
import type { ModelDocument } from '../word-model/model.js';

export interface PreparedParts {
  readonly body: readonly XmlNode[];
  /** The `w:footnote` and `w:endnote` elements. */
  readonly footnotes: readonly XmlNode[];
  readonly endnotes: readonly XmlNode[];
}

const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
};

/** Lets mammoth read the prepared parts. Rejects where mammoth cannot. */
export async function readWithMammoth(parts: PreparedParts): Promise<ModelDocument> {
  const { default: mammoth } = await import('mammoth');
  const part = (name: string, children: readonly XmlNode[]): Uint8Array =>
    strToU8(serialise(element(name, NAMESPACES, children)));
  const zip = zipSync(
    {
      'word/document.xml': part('w:document', [element('w:body', {}, parts.body)]),
      'word/footnotes.xml': part('w:footnotes', parts.footnotes),
      'word/endnotes.xml': part('w:endnotes', parts.endnotes),
    },
    { level: 0 },
  );
  let model: ModelDocument | null = null;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength) },
    {
      // The model is all that is wanted; an empty document makes the conversion that follows cost nothing.
      transformDocument: (document: ModelDocument) => {
        model = document;
        return { ...document, children: [] };
      },
    },
  );
  if (!model) throw new Error('mammoth gave no document');
  return model;
}
