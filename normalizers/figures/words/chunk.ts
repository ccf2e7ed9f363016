const CHUNK = /^(?:[^,;()]|(?<=\d),(?=\d)|,(?=\s+(?:phường|thị trấn|đặc khu)(?!\p{L})))*/u;

/** What stands up to the next comma or bracket; a list of units goes on over its commas: "của xã, phường, thị trấn | , đạt …". */
export function chunkOf(text: string): string {
  return CHUNK.exec(text)?.[0] ?? '';
}

/** What stands behind the last comma or label: "Mục tiêu: năm 2025, | phấn đấu đạt". */
export function lastChunkOf(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(','), text.lastIndexOf(': ')) + 1);
}
