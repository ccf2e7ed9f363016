import { fold } from '../text/fold.js';

/**
 * "ĐẾN", the title of the stamp put on documents received (dấu văn bản đến, Decree 30/2020/NĐ-CP, appendix IV), in whatever marks it
 * was read: the print of stamps is worn.
 */
export function isStampTitle(word: string): boolean {
  return /^[ĐÐD]\p{Lu}N[:.]?$/u.test(word.normalize('NFC')) && /^den[:.]?$/u.test(fold(word));
}
