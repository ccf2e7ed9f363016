import { decodeText as decodeBytes } from '../extractors/plain/decode.js';
import { decodeLegacy, detectLegacy, type LegacyEncoding } from '../normalizers/encoding/index.js';

export interface DecodedInput {
  readonly text: string;
  /** What the bytes turned out to be: Unicode, or one of the Vietnamese encodings before it. */
  readonly encoding: 'unicode' | LegacyEncoding;
}

/** The text of a file in any Unicode or Vietnamese legacy encoding; `null` for bytes that are no text. */
export function decodeInput(bytes: Uint8Array): DecodedInput | null {
  const decoded = decodeBytes(bytes);
  if (!decoded) return null;
  const legacy = detectLegacy(decoded.text);
  if (!legacy) return { text: decoded.text, encoding: 'unicode' };
  const { encoding, capitals } = legacy;
  return { text: decodeLegacy(decoded.text, encoding, { capitals }), encoding };
}
