import { inflateSync } from 'fflate';
import { uint16 } from '../sniff/bytes.js';
import { type ZipEntry, zipEntries } from '../sniff/index.js';

export interface PackedFile {
  readonly name: string;
  readonly size: number;
  /** The file's bytes, or why there are none. */
  unpack(): Uint8Array | { readonly reason: string };
}

/** What Macs and Windows add to archives by themselves. */
const NO_DOCUMENT = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** The files of a ZIP archive, none of them unpacked yet; folders and hidden files left out. */
export function filesOfZip(bytes: Uint8Array): { files: readonly PackedFile[]; complete: boolean } {
  const { entries, complete } = zipEntries(bytes);
  const files = entries.map(
    (entry): PackedFile => ({
      name: nameOf(entry),
      size: entry.size,
      unpack: () => unpack(bytes, entry),
    }),
  );
  return { files: files.filter(({ name }) => name !== '' && !name.endsWith('/') && !NO_DOCUMENT.test(name)), complete };
}

/** A path that stays below the archive: no drive, no root, no "..". */
function nameOf({ name, utf8Name }: ZipEntry): string {
  const bytes = Uint8Array.from(name, (char) => char.charCodeAt(0));
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  // Many packers write UTF-8 without saying so.
  const text = utf8Name || !utf8.includes('\ufffd') ? utf8 : name;
  const parts = text.replaceAll('\\', '/').split('/');
  const safe = parts.filter(
    (part, i) => part !== '..' && part !== '.' && !(part === '' && i < parts.length - 1) && !/^[A-Za-z]:$/.test(part),
  );
  return safe.join('/').normalize('NFC');
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | { reason: string } {
  if (entry.encrypted) return { reason: 'it is protected by a password' };
  const from = entry.offset + 30 + uint16(bytes, entry.offset + 26) + uint16(bytes, entry.offset + 28);
  const data = bytes.subarray(from, from + entry.compressedSize);
  if (entry.method === 0) return data.slice();
  if (entry.method !== 8) return { reason: `its packing method ${entry.method} is not known` };
  try {
    // With a buffer of the announced size nothing larger is unpacked, whatever the data say.
    return inflateSync(data, { out: new Uint8Array(entry.size) });
  } catch {
    return { reason: 'its packed data are damaged' };
  }
}
