import { hasAscii, uint16, uint32 } from '../sniff/bytes.js';

/** A file of streams in a file: OLE2, [MS-CFB]. */
export interface CompoundFile {
  /** The bytes of a stream of the root, `null` where there is none of that name. */
  stream(name: string): Uint8Array | null;
}

const FREE = 0xfffffffa;
/** Streams beyond this size hold no text of a document. */
const MAX_STREAM = 128 * 2 ** 20;

/** Opens a compound file; `null` where its header or tables are broken. Chains that run in circles are cut. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (!hasAscii(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return null;
  const shift = uint16(bytes, 30);
  const miniShift = uint16(bytes, 32);
  if (shift < 7 || shift > 16 || miniShift < 2 || miniShift >= shift) return null;
  const size = 1 << shift;
  const sectorAt = (sector: number): number => (sector + 1) * size;
  const count = Math.ceil(bytes.length / size);

  const fatSectors: number[] = [];
  for (let i = 0; i < 109; i++) fatSectors.push(uint32(bytes, 76 + 4 * i));
  let difat = uint32(bytes, 68);
  for (let n = 0; difat < FREE && n < count; n++) {
    const at = sectorAt(difat);
    for (let i = 0; i < size / 4 - 1; i++) fatSectors.push(uint32(bytes, at + 4 * i));
    difat = uint32(bytes, at + size - 4);
  }
  const nextInFat = (sector: number): number => {
    const fatSector = fatSectors[Math.floor(sector / (size / 4))] ?? FREE;
    return fatSector >= FREE ? FREE : uint32(bytes, sectorAt(fatSector) + 4 * (sector % (size / 4)));
  };
  const chain = (first: number, length: number): Uint8Array => {
    const out = new Uint8Array(Math.min(length, MAX_STREAM, bytes.length));
    let filled = 0;
    for (
      let sector = first, n = 0;
      sector < FREE && filled < out.length && n < count;
      sector = nextInFat(sector), n++
    ) {
      const part = bytes.subarray(sectorAt(sector), sectorAt(sector) + Math.min(size, out.length - filled));
      out.set(part, filled);
      filled += size;
    }
    return out;
  };

  const directory = chain(uint32(bytes, 48), bytes.length);
  const entries = new Map<string, { start: number; length: number }>();
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const nameLength = uint16(directory, at + 64);
    if (nameLength < 2 || nameLength > 64) continue;
    let name = '';
    for (let i = 0; i < nameLength / 2 - 1; i++) name += String.fromCharCode(uint16(directory, at + 2 * i));
    // Names are unique in a folder only; the root's streams come first.
    if (!entries.has(name))
      entries.set(name, { start: uint32(directory, at + 116), length: uint32(directory, at + 120) });
  }
  // The first entry is the root, whatever its name.
  if (directory.length < 128) return null;
  const root = { start: uint32(directory, 116), length: uint32(directory, 120) };
  const cutoff = uint32(bytes, 56);
  let mini: { stream: Uint8Array; fat: Uint8Array } | null = null;
  const miniChain = (first: number, length: number): Uint8Array => {
    mini ??= { stream: chain(root.start, root.length), fat: chain(uint32(bytes, 60), uint32(bytes, 64) * size) };
    const miniSize = 1 << miniShift;
    const out = new Uint8Array(length);
    let filled = 0;
    for (
      let sector = first, n = 0;
      sector < FREE && filled < length && n < cutoff;
      sector = uint32(mini.fat, 4 * sector), n++
    ) {
      out.set(mini.stream.subarray(sector * miniSize, sector * miniSize + Math.min(miniSize, length - filled)), filled);
      filled += miniSize;
    }
    return out;
  };
  return {
    stream(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      return entry.length < cutoff && entry.length < 2 ** 20
        ? miniChain(entry.start, entry.length)
        : chain(entry.start, entry.length);
    },
  };
}
