import type { LegacyEncoding } from './codec.js';

export interface FontEncoding {
  readonly encoding: LegacyEncoding;
  /** The font prints capitals for small letters. */
  readonly capitals: boolean;
}

/**
 * The encoding that a font name stands for: .VnTime, .VnArial … hold TCVN3 (capitals: .VnTimeH), VNI-Times … VNI,
 * "VPS Times" … VPS. PDFs put a tag before the name ("ABCDEF+.VnTime") and Word sometimes a style behind it.
 */
export function encodingOfFont(font: string | null | undefined): FontEncoding | null {
  if (!font) return null;
  const name = font.replace(/^[A-Z]{6}\+/, '').trim();
  if (/^\.Vn[A-Z]/.test(name)) {
    return { encoding: 'tcvn3', capitals: /^\.Vn[A-Za-z]+?H(?:[ ,-].*)?$/.test(name) };
  }
  if (/^VNI[-_ ]?[A-Z]/i.test(name)) return { encoding: 'vni', capitals: false };
  if (/^VPS[-_ ]?[A-Z]/i.test(name)) return { encoding: 'vps', capitals: false };
  return null;
}
