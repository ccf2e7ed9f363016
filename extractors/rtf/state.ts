import type { RunProperties } from '../word-model/run-properties.js';

/** Where the text of a group goes. */
export type Destination = 'text' | 'skip' | 'fonts' | 'marker' | 'instruction' | 'note';

/** What a group inherits from the one around it and forgets at its end. */
export interface GroupState {
  destination: Destination;
  bold: boolean;
  italic: boolean;
  caps: boolean;
  hidden: boolean;
  deleted: boolean;
  vertical: 'baseline' | 'superscript' | 'subscript';
  /** Half-points. */
  size: number | null;
  font: number | null;
  /** Characters to pass over after a Unicode character. */
  fallback: number;
}

export const INITIAL_STATE: Readonly<GroupState> = {
  destination: 'text',
  bold: false,
  italic: false,
  caps: false,
  hidden: false,
  deleted: false,
  vertical: 'baseline',
  size: 24,
  font: null,
  fallback: 1,
};

/** Groups whose contents are not the document's text. Of fields only the result is printed. */
export const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  listtext: 'marker',
  pntext: 'marker',
  fldinst: 'instruction',
  footnote: 'note',
  ...Object.fromEntries(
    (
      'colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf ' +
      'listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles ' +
      'xmlnstbl mmathPr wgrffmtfilter pgdsctbl filetbl annotation atnid atnauthor atrfstart atrfend bkmkstart bkmkend ' +
      'template operator private nonshppict sp pnseclvl falt panose fontemb ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn'
    )
      .split(' ')
      .map((word) => [word, 'skip' as const]),
  ),
};

/** Groups that begin with `\*` but hold text all the same. */
export const STARRED_TEXT = new Set(['shppict', 'shpinst', 'shptxt', 'nesttableprops', 'fldinst', 'pntext', 'docvar']);

/** The properties of a run in that state of the group. */
export function runPropertiesOf(state: GroupState, fontName: string | undefined): RunProperties {
  return {
    bold: state.bold,
    italic: state.italic,
    caps: state.caps,
    size: state.size === null ? undefined : String(state.size),
    font: fontName,
    vertical: state.vertical,
  };
}
