import type { Extractor } from './extractor.js';

/** One line per file format; a new format is registered here and nowhere else. Loaded when first needed. */
const READERS: readonly { readonly mediaTypes: readonly string[]; readonly load: () => Promise<Extractor> }[] = [
  { mediaTypes: ['application/pdf'], load: async () => (await import('./pdf/index.js')).pdfExtractor },
  {
    mediaTypes: ['image/png', 'image/jpeg', 'image/tiff', 'image/webp', 'image/gif', 'image/bmp'],
    load: async () => (await import('./image/index.js')).imageExtractor,
  },
  {
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/x-encrypted-ooxml',
    ],
    load: async () => (await import('./docx/index.js')).docxExtractor,
  },
  { mediaTypes: ['application/msword'], load: async () => (await import('./doc/index.js')).docExtractor },
  { mediaTypes: ['application/rtf'], load: async () => (await import('./rtf/index.js')).rtfExtractor },
  {
    mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    load: async () => (await import('./xlsx/index.js')).xlsxExtractor,
  },
  { mediaTypes: ['application/vnd.ms-excel'], load: async () => (await import('./xls/index.js')).xlsExtractor },
  { mediaTypes: ['text/html'], load: async () => (await import('./html/index.js')).htmlExtractor },
  { mediaTypes: ['text/plain', 'text/markdown'], load: async () => (await import('./plain/index.js')).plainExtractor },
];

/** The extractor for a media type as told by `sniff`; `null` where none reads it. */
export async function extractorFor(mediaType: string): Promise<Extractor | null> {
  const reader = READERS.find((r) => r.mediaTypes.includes(mediaType));
  return reader ? reader.load() : null;
}
