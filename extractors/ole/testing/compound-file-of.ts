const SECTOR = 512;
const END = 0xfffffffe;
const FAT = 0xfffffffd;

/** An OLE2 file with the given streams, each padded to at least 4,096 bytes so that none is a mini stream. */
export function compoundFileOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(streams).map(([name, bytes]) => {
    const size = Math.max(4096, bytes.length);
    return { name, bytes, size, sectors: Math.ceil(size / SECTOR), first: 0 };
  });
  const directorySectors = Math.ceil((entries.length + 1) / 4);
  const dataSectors = entries.reduce((sum, entry) => sum + entry.sectors, directorySectors);
  const fatSectors = Math.ceil((dataSectors * 4) / (SECTOR - 4)) + 1;
  const out = new Uint8Array(SECTOR * (1 + fatSectors + dataSectors));
  const view = new DataView(out.buffer);
  const fat: number[] = Array.from({ length: fatSectors }, () => FAT);
  const chain = (count: number): number => {
    const first = fat.length;
    for (let i = 1; i < count; i++) fat.push(first + i);
    fat.push(END);
    return first;
  };
  const directory = chain(directorySectors);
  for (const entry of entries) {
    entry.first = chain(entry.sectors);
    out.set(entry.bytes, SECTOR * (1 + entry.first));
  }
  out.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, fatSectors, true);
  view.setUint32(48, directory, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, i < fatSectors ? i : 0xffffffff, true);
  for (let i = 0; i < (fatSectors * SECTOR) / 4; i++) view.setUint32(SECTOR + 4 * i, fat[i] ?? 0xffffffff, true);
  [{ name: 'Root Entry', first: END, size: 0 }, ...entries].forEach((entry, index) => {
    const at = SECTOR * (1 + directory) + 128 * index;
    for (let i = 0; i < entry.name.length; i++) view.setUint16(at + 2 * i, entry.name.charCodeAt(i), true);
    view.setUint16(at + 64, 2 * entry.name.length + 2, true);
    out[at + 66] = index === 0 ? 5 : 2;
    view.setUint32(at + 116, entry.first, true);
    view.setUint32(at + 120, entry.size, true);
  });
  return out;
}
