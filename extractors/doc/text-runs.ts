import type { ModelNode } from '../word-model/model.js';
import { formatBullet } from '../word-model/numbering-format.js';
import { runNode } from '../word-model/run-properties.js';
import type { CharacterProperties } from './properties.js';

/** The fields that are open at a place ([MS-DOC] 2.8.25): characters 0x13 begin, 0x14 separates, 0x15 ends one. */
export interface FieldState {
  readonly open: { instruction: string; result: boolean }[];
}

const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/i;

/** What stands for a footnote reference at a character position, `null` for none. */
export type NoteAt = (position: number) => ModelNode | null;

/**
 * A stretch of characters of one style as a run of the model: only what is printed. `position` is the character position
 * of its first character.
 */
export function runOf(
  text: string,
  properties: CharacterProperties,
  position: number,
  fields: FieldState,
  noteAt: NoteAt,
): ModelNode | null {
  const children: ModelNode[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') children.push({ type: 'text', value: plain });
    plain = '';
  };
  const skipped = properties.deleted || properties.hidden;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const field = fields.open.at(-1);
    if (code === 0x13) fields.open.push({ instruction: '', result: false });
    else if (code === 0x14) {
      if (field) field.result = true;
    } else if (code === 0x15) fields.open.pop();
    else if (field && !field.result) field.instruction += text[i];
    else if (skipped || fields.open.some((open) => !open.result || PAGE_FIELD.test(open.instruction))) continue;
    else if (code === 0x02) {
      const note = noteAt(position + i);
      flush();
      if (note) children.push(note);
    } else if (code === 0x0b || code === 0x0e) {
      flush();
      children.push({ type: 'break', breakType: 'line' });
    } else plain += printedCharacter(code, properties);
  }
  flush();
  if (children.length === 0) return null;
  return runNode(children, properties);
}

function printedCharacter(code: number, properties: CharacterProperties): string {
  if (code === 0x09) return '\t';
  if (code === 0x1e) return '-';
  if (properties.special) return properties.symbol ? formatBullet(properties.symbol) : '';
  if (code === 0x1f || (code < 0x20 && !isLegacyLetter(code, properties))) return '';
  const char = String.fromCharCode(code);
  // In the fonts of legacy encodings letters are not what they seem.
  return properties.caps && !/^(?:\.Vn|VNI|VPS)/i.test(properties.font ?? '') ? char.toLocaleUpperCase('vi') : char;
}

/** VPS keeps capitals among the control codes. */
function isLegacyLetter(code: number, properties: CharacterProperties): boolean {
  return /^VPS/i.test(properties.font ?? '') && code > 0x01 && code !== 0x07;
}
