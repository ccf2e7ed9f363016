import type { Diagnostic } from '../../extractors/diagnostic.js';
import type { DocumentText } from '../document-text.js';
import { fieldOfHeading } from '../fields/index.js';
import type { OutlineParagraph } from '../outline.js';
import { evidenceOf, type Paragraph } from '../paragraph.js';
import { isCapitals, type Marker, readMarker } from '../paragraphs/index.js';
import type { Role, Section } from '../schema.js';
import { bracketedNumber, judgeBracketed } from './bracketed.js';
import { type Below, type Heading, judgeHeading } from './heading.js';
import { createNumbering, type Placing } from './numbering.js';
import type { Placed } from './parts/index.js';
import { roleOf } from './roles.js';
import { judgeUnnumbered } from './unnumbered.js';
import { announcesList, hasPredicate } from './wording.js';

/** Roles whose parts speak of duties or money, not of an area of reform. */
const WITHOUT_FIELD: ReadonlySet<Role> = new Set(['organisation', 'purpose', 'funding', 'article', 'appendix']);

/** Reads the numbered text of a document paragraph by paragraph and collects its sections. */
export interface BodyReader {
  readonly sections: readonly Section[];
  readonly diagnostics: readonly Diagnostic[];
  /** A new document begins within this one: numbering starts anew. */
  restart(): void;
  /** The nearest heading above. */
  current(): Section | null;
  open(section: Omit<Section, 'id'>): Section;
  article(paragraph: Paragraph): OutlineParagraph;
  body(placed: readonly Placed[], index: number): OutlineParagraph;
}

export function createBodyReader(doc: DocumentText, isReport: boolean, setOff: ReadonlySet<string>): BodyReader {
  const sections: Section[] = [];
  const diagnostics: Diagnostic[] = [];
  const numbering = createNumbering<Section>();
  /** Paragraphs already read as the title of a part above them. */
  const titles = new Set<Paragraph>();
  /** Ids of sections whose headings run into text. */
  const runIns = new Set<string>();

  /** Number of the article before: they count on through the chapters. */
  let lastArticle = 0;

  const open = (section: Omit<Section, 'id'>): Section => {
    const whole: Section = { ...section, id: `s${sections.length + 1}` };
    sections.push(whole);
    return whole;
  };
  const plain = (paragraph: Paragraph, part: 'article' | 'body'): OutlineParagraph => ({
    paragraph,
    part,
    section: numbering.current(),
    heading: false,
    bodyFrom: 0,
  });
  const openHeading = (paragraph: Paragraph, heading: Heading, marker: string | null, title: string): Section => {
    const parent = numbering.current();
    const role = roleOf(title, parent?.role ?? null, isReport);
    const fieldless = WITHOUT_FIELD.has(role);
    return open({
      parent: parent?.id ?? null,
      marker,
      title: title === '' ? null : title,
      level: parent ? parent.level + 1 : 1,
      role,
      // What a heading says of its area holds for all below it, unless a heading there names another.
      field: fieldless ? null : (fieldOfHeading(title) ?? parent?.field ?? null),
      source: evidenceOf(doc, paragraph, 0, Math.max(heading.titleTo, 1)),
      confidence: heading.confidence,
    });
  };
  const unmarked = (placed: readonly Placed[], index: number, paragraph: Paragraph): OutlineParagraph => {
    if (titles.has(paragraph)) return { ...plain(paragraph, 'body'), heading: true, bodyFrom: paragraph.text.length };
    const found = judgeUnnumbered(placed, index);
    if (!found) return plain(paragraph, 'body');
    numbering.closeUnnumbered();
    const section = openHeading(paragraph, found, null, paragraph.text.slice(found.titleFrom, found.titleTo));
    numbering.pushUnnumbered(section);
    return { paragraph, part: 'body', section, heading: true, bodyFrom: found.bodyFrom };
  };
  const report = (paragraph: Paragraph, marker: Marker, placing: Placing): void => {
    const doubt = doubtOf(paragraph, marker, placing);
    if (doubt) diagnostics.push(doubt);
  };

  return {
    sections,
    diagnostics,
    restart() {
      numbering.clear();
      lastArticle = 0;
    },
    current: numbering.current,
    open,
    /** Articles hold clauses, never headings: "Điều 1. Ban hành kèm theo …". */
    article(paragraph) {
      const marker = readMarker(paragraph.text);
      if (marker?.kind !== 'article') return plain(paragraph, 'article');
      const placing = numbering.place(marker, true);
      const number = marker.numbers.at(-1) ?? 0;
      if (number !== lastArticle + 1) report(paragraph, marker, placing);
      lastArticle = number;
      const chapter = numbering.current();
      const section = open({
        parent: chapter?.id ?? null,
        marker: marker.label,
        title: null,
        level: chapter ? chapter.level + 1 : 1,
        role: 'article',
        field: null,
        source: evidenceOf(doc, paragraph, 0, paragraph.text.length),
        confidence: 0.96,
      });
      numbering.push(marker, placing, section);
      return { paragraph, part: 'article', section, heading: true, bodyFrom: marker.length };
    },
    body(placed, index) {
      const paragraph = placed[index]?.paragraph as Paragraph;
      const read = readMarker(paragraph.text);
      const bracketed = read ? bracketedNumber(read) : null;
      const bracketHeading = bracketed ? judgeBracketed(placed, index, bracketed) : null;
      const marker = bracketed && bracketHeading ? bracketed : read;
      if (!marker || marker.kind === 'bullet' || marker.kind === 'article') return unmarked(placed, index, paragraph);
      const before = numbering.follows(marker);
      const afterRunIn = (before !== null && runIns.has(before.id)) || beginsRow(placed, index, marker);
      const afterHeading = isReport && before !== null;
      const heading =
        bracketHeading ??
        judgeHeading(paragraph, marker, standsBelow(placed, index, marker), {
          afterRunIn,
          afterHeading,
          setOff: setOff.has(kindOf(marker)),
        });
      const placing = numbering.place(marker, heading !== null);
      report(paragraph, marker, placing);
      if (!heading) {
        numbering.push(marker, placing, null);
        return plain(paragraph, 'body');
      }
      const below = titleBelow(placed, index, marker);
      for (const line of below) titles.add(line);
      const lines = [paragraph.text.slice(heading.titleFrom, heading.titleTo), ...below.map((line) => line.text)];
      const title = lines
        .join(' ')
        .replace(/[\s.:;]+$/u, '')
        .trim();
      const section = openHeading(paragraph, heading, placing.marker.label ?? marker.label, title);
      if (heading.bodyFrom < paragraph.text.length) runIns.add(section.id);
      numbering.push(marker, placing, section);
      return { paragraph, part: 'body', section, heading: true, bodyFrom: heading.bodyFrom };
    },
  };
}

function kindOf({ kind, numbers, closer }: Marker): string {
  return `${kind} ${numbers.length} ${closer}`;
}

/** Kinds of numbers ("1.", "1.1.", "a)") under which a document sets its headings in bold: at least two of them. */
export function kindsSetOff(placed: readonly Placed[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { paragraph, part } of placed) {
    const marker = part === 'body' && paragraph.style.bold === true ? readMarker(paragraph.text) : null;
    if (marker && marker.kind !== 'bullet') counts.set(kindOf(marker), (counts.get(kindOf(marker)) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([kind, count]) => (count >= 2 ? [kind] : [])));
}

/** A break in a numbering, kept and reported. */
function doubtOf(paragraph: Paragraph, marker: Marker, placing: Placing): Diagnostic | null {
  if (placing.sequence === 'first' || placing.sequence === 'next') return null;
  const number = placing.marker.numbers.at(-1) ?? 0;
  // Alphabets with and without đ, and with foreign letters, are all in use.
  if (marker.kind === 'letter' && (number - placing.previous === 2 || marker.numbers.length === 0)) return null;
  const after = placing.previous > 0 ? `after ${placing.previous}` : 'without one before it';
  return {
    code: placing.sequence === 'gap' ? 'numbering-gap' : 'numbering-repeat',
    message: `"${marker.label}" stands ${after}: "${paragraph.text.slice(0, 60)}"`,
    ...(paragraph.page === null ? {} : { page: paragraph.page }),
    span: { start: paragraph.start, end: paragraph.end },
    severity: 'note',
  };
}

/** "PHẦN I" alone on its line has its title on the next. */
function titleBelow(placed: readonly Placed[], index: number, marker: Marker): Paragraph[] {
  const paragraph = placed[index]?.paragraph;
  const parted = marker.kind === 'part' || marker.kind === 'chapter' || marker.kind === 'division';
  if (!paragraph || !parted || (marker.length < paragraph.text.length && !/[;,]$/u.test(paragraph.text))) return [];
  const lines: Paragraph[] = [];
  for (let i = index + 1; i <= index + 3; i++) {
    const next = placed[i]?.paragraph;
    if (!next || !isCapitals(next.text) || readMarker(next.text) !== null) break;
    lines.push(next);
  }
  return lines;
}

/** How far the next item of a list is looked for. */
const ROW = 12;

/** "1. Đẩy mạnh tuyên truyền: mỗi tuần …" with "2. Kiểm tra đột xuất: …" after it: a row of run-in headings. */
function beginsRow(placed: readonly Placed[], index: number, marker: Marker): boolean {
  if (!looksRunIn(placed[index]?.paragraph.text ?? '', marker)) return false;
  for (let i = index + 1; i <= index + ROW; i++) {
    const text = placed[i]?.part === 'body' ? placed[i]?.paragraph.text : undefined;
    const next = text === undefined ? null : readMarker(text);
    if (text === undefined || next?.kind === 'roman' || next?.kind === 'article') return false;
    if (next?.kind !== marker.kind || next.numbers.length !== marker.numbers.length) continue;
    return (next.numbers.at(-1) ?? 0) === (marker.numbers.at(-1) ?? 0) + 1 && looksRunIn(text, next);
  }
  return false;
}

function looksRunIn(text: string, marker: Marker): boolean {
  const lead = /^([^:;.%\d]{4,60}):\s+\S/u.exec(text.slice(marker.length))?.[1];
  return lead !== undefined && !announcesList(lead) && !hasPredicate(lead);
}

/** "Trên đây là Kế hoạch …", "Yêu cầu các cơ quan …": ends the list above, and stands under no item of it. */
const CLOSES = /^(?:Trên đây|Yêu cầu các|Đề nghị các|Căn cứ nội dung|Nhận được|Kế hoạch này|Trong quá trình)(?!\p{L})/u;

/** What stands under a numbered paragraph. */
function standsBelow(placed: readonly Placed[], index: number, marker: Marker): Below {
  let next = index + 1;
  while (placed[next]?.part === 'footnote' || placed[next]?.part === 'header') next++;
  const under = placed[next];
  if (!under || (under.part !== 'body' && under.part !== 'appendix')) return 'nothing';
  const other = readMarker(under.paragraph.text);
  if (!other || other.kind === 'bullet') {
    if (under.part !== 'body' || CLOSES.test(under.paragraph.text)) return 'nothing';
    return other ? 'list' : 'text';
  }
  if (other.kind === marker.kind && other.numbers.length === marker.numbers.length) {
    const follows = (other.numbers.at(-1) ?? 0) === (marker.numbers.at(-1) ?? 0) + 1;
    return follows || other.closer === marker.closer ? 'sibling' : 'list';
  }
  if (other.kind === marker.kind) return other.numbers.length > marker.numbers.length ? 'list' : 'nothing';
  const order = ['part', 'chapter', 'division', 'capital', 'roman', 'number', 'letter'];
  return order.indexOf(other.kind) > order.indexOf(marker.kind) || (marker.kind === 'letter' && other.closer === ')')
    ? 'list'
    : 'nothing';
}
