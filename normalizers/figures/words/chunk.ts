const CHUNK = /^(?:[^,;()]|(?<=\d),(?=\d)|,(?=\s+(?:phường|thị trấn|đặc khu)(?!\p{L})))*/u;

/** What stands up to the next comma or bracket; a list of units goes on over its commas: "của xã, phường, thị trấn | , đạt …". */
export function chunkOf(text: string): string {
  return CHUNK.exec(text)?.[0] ?? '';
}
