import { CHARACTER_WORDS, characterOf } from './characters.js';
import { createBuilder, type DocumentBuilder } from './document.js';
import { createFonts } from './fonts.js';
import { createRowReader } from './rows.js';
import { DESTINATIONS, type GroupState, INITIAL_STATE, runPropertiesOf, STARRED_TEXT } from './state.js';
import { type RtfToken, rtfTokens } from './tokens.js';
import { ACTION_WORDS, ALIGN_WORDS, STYLE_WORDS } from './words.js';

const MAX_DEPTH = 2000;
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i;

/** Reads an RTF file; groups that are never closed are closed at its end. Throws on groups nested without end. */
export function readRtf(bytes: Uint8Array): ReturnType<DocumentBuilder['finish']> {
  const builder = createBuilder();
  const rows = createRowReader();
  const fonts = createFonts();
  const stack: GroupState[] = [];
  let state: GroupState = { ...INITIAL_STATE };
  let codePage = 1252;
  let starred = false;
  /** Characters still to pass over: the plain form of a Unicode character. */
  let skip = 0;
  let instruction = '';
  /** Depth of the field whose instruction is known; 0 = none. */
  let fieldDepth = 0;
  let marker = '';
  /** Text waiting for its run to end, and the state in which it stands. */
  let pending = '';
  let pendingState = state;

  const flush = (): void => {
    if (pending === '') return;
    const font = fonts.nameOf(pendingState.font);
    const legacy = /^(?:\.Vn|VNI|VPS)/i.test(font ?? '');
    const text = pendingState.caps && !legacy ? pending.toLocaleUpperCase('vi') : pending;
    builder.text(text, runPropertiesOf(pendingState, font));
    pending = '';
  };
  const printing = (): boolean => state.destination === 'text' || state.destination === 'note';
  const addText = (text: string): void => {
    if (state.destination === 'fonts') fonts.name(state.font, text);
    else if (state.destination === 'marker') marker += text;
    else if (state.destination === 'instruction') instruction += text;
    else if (printing() && !state.hidden && !state.deleted && !(fieldDepth > 0 && PAGE_FIELD.test(instruction))) {
      if (pendingState !== state) {
        flush();
        pendingState = state;
      }
      pending += text;
    }
  };

  const enter = (name: string): void => {
    starred = false;
    // What stands in a skipped group is skipped, whatever it calls itself.
    if (state.destination === 'skip') return;
    const destination = DESTINATIONS[name] ?? 'skip';
    if (destination === 'instruction') instruction = '';
    if (destination === 'note') {
      flush();
      builder.startNote();
    }
    state = { ...state, destination };
  };
  const leave = (): void => {
    const inner = state.destination;
    const around = stack.pop();
    if (!around) return;
    if (inner !== around.destination) {
      if (inner === 'marker') {
        builder.marker(marker.replace(/\s+/g, ' '));
        marker = '';
      } else if (inner === 'note') {
        flush();
        builder.endNote();
      } else if (inner === 'instruction') fieldDepth = stack.length;
    }
    // The instruction holds while the group of its field lasts.
    if (stack.length < fieldDepth) fieldDepth = 0;
    state = around;
  };
  const fontWord = (name: string, value: number | null): boolean => {
    if (name === 'f') {
      if (state.destination === 'fonts' && value !== null) fonts.declare(value);
      state = { ...state, font: value };
    } else if (name === 'deff') fonts.setDefault(value);
    else if (name === 'fcharset') fonts.charset(state.font, value);
    else if (name === 'ansicpg') codePage = value ?? 1252;
    else return false;
    return true;
  };
  const paragraphWord = (name: string): void => {
    if (name === 'pard') builder.align('left');
    if (name === 'pard' || name === 'intbl') builder.inTable(name === 'intbl');
    const align = ALIGN_WORDS[name];
    if (align) builder.align(align);
    const action = ACTION_WORDS[name];
    if (!action) return;
    flush();
    if (action === 'endRow') builder.endRow(rows.definition());
    else builder[action]();
  };
  const word = (name: string, value: number | null): void => {
    if (name === '*') starred = true;
    else if (DESTINATIONS[name] || (starred && !STARRED_TEXT.has(name))) enter(name);
    else {
      starred = false;
      if (state.destination === 'skip' || rows.read(name, value) || fontWord(name, value)) return;
      const character = CHARACTER_WORDS[name];
      const change = STYLE_WORDS[name];
      if (character !== undefined) addText(character);
      else if (change) state = { ...state, ...change(value) };
      else if (name === 'u') {
        addText(String.fromCharCode((value ?? 0) & 0xffff));
        skip = state.fallback;
      } else if (printing()) paragraphWord(name);
    }
  };
  const token = (item: RtfToken): void => {
    if (item.kind === 'open') {
      if (stack.length > MAX_DEPTH) throw new Error('groups nested without end');
      stack.push(state);
      state = { ...state };
      skip = 0;
    } else if (item.kind === 'close') {
      skip = 0;
      starred = false;
      leave();
    } else if (item.kind === 'word') word(item.word, item.value);
    else if (skip > 0) skip--;
    else addText(characterOf(item.byte, state.destination === 'fonts' ? null : fonts.charsetOf(state.font), codePage));
  };

  for (const item of rtfTokens(bytes)) token(item);
  flush();
  return builder.finish();
}
