/** Inches. */
const A4 = { short: 8.27, long: 11.69 } as const;

/**
 * Pixels per inch of the paper that a picture shows. What the file says is believed where it makes a sheet of a size
 * that papers have; cameras and programs that know nothing write 72 or 96, which would make a poster of a page. Then
 * the picture is taken to show a sheet of A4, the size of every document by Decree 30/2020/NĐ-CP.
 */
export function paperDpi(width: number, height: number, stated: number | undefined): number {
  const short = Math.min(width, height);
  const long = Math.max(width, height);
  if (stated && stated >= 50) {
    const inches = long / stated;
    if (inches >= 5 && inches <= 17.5) return stated;
  }
  return Math.max(short / A4.short, long / A4.long);
}
