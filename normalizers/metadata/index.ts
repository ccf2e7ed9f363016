import type { Diagnostic } from '../../extractors/diagnostic.js';
import { typeCode } from '../citations/number.js';
import type { DocumentText } from '../document-text.js';
import type { Outline, OutlineParagraph, Part } from '../outline.js';
import type { DocumentKind, Instrument, Metadata } from '../schema.js';
import { DOCUMENT_TYPES, givesReport } from '../structure/index.js';
import { fold } from '../text/fold.js';
import { type Attachment, readAttachment } from './attachment.js';
import { splitComponents } from './components.js';
import { headerTitle } from './header-title.js';
import { readIssuer } from './issuer.js';
import { kindOfParts } from './kind-of-parts.js';
import { readLetterhead } from './letterhead.js';
import { readPeriod } from './period.js';
import { readSigner } from './signer.js';
import { usualSpelling } from './spelling.js';
import { cleanTitle, readTitleBlock, type TitleBlock } from './title.js';
import { uncertainIdentity } from './uncertain.js';

export { findDates, isoDate, type PrintedDate } from './dates.js';

/**
 * Who issued what, when, for whom: from letterhead, title block, căn cứ, signature, and the line "(Kèm theo Quyết định số …)"
 * where the letterhead is lost or left blank. What no place of the document states is `null`. Never throws.
 */
export function readMetadata(
  doc: DocumentText,
  outline: Outline,
): { readonly metadata: Metadata; readonly diagnostics: readonly Diagnostic[] } {
  const components = splitComponents(outline.paragraphs);
  const outer = components[0];
  const inner = components.find((component) => component !== outer && component.title.length > 0) ?? null;
  const paragraphsOf = (part: Part): OutlineParagraph[] => outline.paragraphs.filter((entry) => entry.part === part);
  const headers = paragraphsOf('header');
  const head = readLetterhead(headers);
  const titles = components.map((component) => readTitleBlock(component.title));
  const attachment = attachmentOf(paragraphsOf(components.length > 0 ? 'title' : 'appendix').slice(0, 12));
  const hasArticles = outline.paragraphs.some(({ part }) => part === 'article');
  const instrument = instrumentOf(titles[0] ?? null, head.number, attachment, hasArticles, head.subject);
  const { number, date } = identity(head, attachment);
  const title =
    titleOf(titles, instrument, head.subject) ??
    appendixTitle(outline) ??
    (head.number === null ? null : headerTitle(headers));
  const body = outline.paragraphs.filter(({ part }) => part === 'body' || part === 'article').slice(0, 12);
  const closing = paragraphsOf('closing');
  // "Kính gửi: Sở Nội vụ thành phố A": who is reported to is of the same province.
  const addressed = headers.filter(({ paragraph }) => /^Kính (?:gửi|trình)/u.test(paragraph.text)).slice(0, 1);
  const all = outline.paragraphs.map(textOf);
  const who = readIssuer({
    organs: head.organs,
    authority: authorityOf(paragraphsOf('title')) ?? authorityOf(headers),
    attachedIssuer: attachment?.issuer ?? null,
    number,
    place: head.place,
    date,
    title: titles.map((block) => block.title ?? '').join(' ; ') || null,
    texts: [...paragraphsOf('legal-basis').slice(0, 60), ...addressed, ...body, ...closing.slice(0, 30)].map(textOf),
    all,
  });
  const reports = instrument === 'official-letter' && givesReport(head.subject, [...headers, ...body].map(textOf));
  const named = reports ? 'report' : kindOf(titles, instrument, title);
  const nameless = instrument === null && number === null && titles.every(({ type }) => type === null);
  const kind = nameless ? kindOfParts(outline) : named;
  const metadata: Metadata = {
    kind,
    instrument,
    number,
    ...who,
    place: head.place === null ? null : usualSpelling(head.place, all),
    issuedOn: date,
    title,
    period: readPeriod(
      titles.map((block) => block.title ?? '').find((text) => /tu ngay/.test(fold(text))) ?? title ?? '',
    ),
    signer: readSigner(closing),
    appendedTo: appendedTo(attachment, inner !== null && instrument === 'decision' && kind !== 'other', number),
  };
  const diagnostics = [
    ...doubts(metadata, head.number, attachment),
    ...strayAppendices(metadata, paragraphsOf('appendix')),
    ...uncertainIdentity(doc),
  ];
  return { metadata, diagnostics };
}

/** What a file that holds an appendix alone is about. */
function appendixTitle(outline: Outline): string | null {
  const only = outline.sections.length > 0 && outline.sections.every(({ role }) => role === 'appendix');
  const title = only ? outline.sections[0]?.title : null;
  return title ? cleanTitle(title) : null;
}

function textOf({ paragraph }: OutlineParagraph): string {
  return paragraph.text;
}

/** Letterhead first; where it is lost or blank, the plan's own line. */
function identity(
  head: { readonly number: string | null; readonly date: string | null },
  attachment: Attachment | null,
): { readonly number: string | null; readonly date: string | null } {
  const isBlank = (number: string | null): boolean => number === null || number.startsWith('/');
  const number =
    isBlank(head.number) && !isBlank(attachment?.number ?? null) ? (attachment?.number ?? null) : head.number;
  const attached = attachment?.date ?? null;
  const date = attached !== null && attached.length > (head.date?.length ?? 0) ? attached : head.date;
  return { number: number ?? attachment?.number ?? null, date };
}

function appendedTo(attachment: Attachment | null, together: boolean, number: string | null): string | null {
  const printed = attachment?.number ?? null;
  if (printed !== null && !printed.startsWith('/')) return printed;
  if (printed === null && !together) return null;
  return number ?? printed;
}

/** The line under the plan's title; that of an appendix speaks of the appendix. */
function attachmentOf(titles: readonly OutlineParagraph[]): Attachment | null {
  for (const { paragraph } of titles) {
    const bracket = fold(paragraph.text).search(/\((?:ban hanh\s+)?kem theo/);
    const found = readAttachment(bracket > 0 ? paragraph.text.slice(bracket) : paragraph.text);
    if (found) return found;
  }
  return null;
}

/**
 * Appendices that say they belong to a decision of the same issuer with another number: one of the two is misread or
 * misprinted ("88/QĐ-UBND" and "889/QĐ-UBND").
 */
function strayAppendices({ number, appendedTo }: Metadata, appendix: readonly OutlineParagraph[]): Diagnostic[] {
  const own = appendedTo ?? number;
  if (own === null || own.startsWith('/')) return [];
  const codeOf = (text: string) => text.replace(/^[^/]*/, '');
  const others = appendix.flatMap(({ paragraph }) => {
    const other = readAttachment(paragraph.text)?.number ?? null;
    return other !== null && other !== own && other !== number && codeOf(other) === codeOf(own) ? [other] : [];
  });
  return [...new Set(others)].map((other) => ({
    code: 'number-mismatch',
    message: `An appendix says that it belongs to ${other}, the document is ${own}.`,
    severity: 'review',
  }));
}

function authorityOf(paragraphs: readonly OutlineParagraph[]): string | null {
  const found = paragraphs.find(({ paragraph }) =>
    /^(?:chu tich |bo truong |giam doc |cuc truong |thu tuong )/.test(fold(paragraph.text)),
  );
  return found?.paragraph.text ?? null;
}

/** The outer document: a decision that a plan is attached to is a decision, although its own pages may be lost. */
function instrumentOf(
  title: TitleBlock | null,
  number: string | null,
  attachment: Attachment | null,
  hasArticles: boolean,
  subject: string | null,
): Instrument | null {
  const code = typeCode(number?.replace(/^\d*[a-z]?[/-]?(?:\d{4}[/-])?/i, '') ?? '');
  const byCode = DOCUMENT_TYPES.find((type) => type.code === code)?.instrument ?? null;
  if (byCode) return byCode;
  if (attachment) return 'decision';
  if (title?.type) return hasArticles && title.type === 'plan' ? 'decision' : title.type;
  if (hasArticles) return 'decision';
  return subject !== null || (number !== null && code === null) ? 'official-letter' : null;
}

function titleOf(titles: readonly TitleBlock[], instrument: Instrument | null, subject: string | null): string | null {
  const [first] = titles;
  const inner = titles.find((block) => block.type !== null && block.type !== instrument && block.title !== null);
  if (first?.title && (first.type === instrument || !inner)) return cleanTitle(first.title);
  // The decision's own title is lost: it is named by what is attached.
  if (inner?.title) {
    const text = /^\p{Lu}\p{Ll}/u.test(inner.title)
      ? inner.title.charAt(0).toLowerCase() + inner.title.slice(1)
      : inner.title;
    return cleanTitle(instrument === 'decision' ? `${inner.typeName ?? ''} ${text}` : inner.title);
  }
  return subject ? cleanTitle(subject) : null;
}

function kindOf(titles: readonly TitleBlock[], instrument: Instrument | null, title: string | null): DocumentKind {
  const types = titles.map((block) => block.type);
  if (types.includes('report') || instrument === 'report') return 'report';
  if (types.includes('plan') || types.includes('programme') || instrument === 'plan' || instrument === 'programme') {
    return 'plan';
  }
  const about = fold(title ?? '');
  return instrument === 'decision' && (OF_PLAN.test(about) || ASSIGNS.test(about)) ? 'plan' : 'other';
}

/** "Giao chỉ tiêu, nhiệm vụ cải cách hành chính năm 2026 cho các đơn vị" (folded) */
const ASSIGNS = /^(?:ve viec )?giao (?:mot so |cac )?(?:(?:chi tieu|muc tieu|nhiem vu)(?:, | va )?)+/;
/** "phê duyệt Kế hoạch …", "điều chỉnh, bổ sung một số chỉ tiêu của Kế hoạch …" */
const OF_PLAN =
  /^(?:phe duyet |ban hanh )?(?:(?:sua doi|dieu chinh|bo sung|thay the)(?:, | va | )?)*(?:(?:mot so |cac )?(?:noi dung|nhiem vu|chi tieu|muc tieu|dieu|khoan)(?:, | va | )?)*(?:cua |tai |trong |thuoc )?(?:ke hoach|chuong trinh)(?! lam viec)/;

function doubts(metadata: Metadata, printed: string | null, attachment: Attachment | null): Diagnostic[] {
  const found: Diagnostic[] = [];
  const say = (code: string, message: string): void => void found.push({ code, message, severity: 'note' });
  if (metadata.number === null) say('number-missing', 'The document shows no number.');
  else if (metadata.number.startsWith('/'))
    say('number-blank', `The number is left blank or cannot be read: "${metadata.number}".`);
  if (metadata.issuedOn === null) say('date-missing', 'The document shows no date of issue.');
  else if (metadata.issuedOn.length < 10)
    say('date-incomplete', `The date of issue is incomplete: ${metadata.issuedOn}.`);
  const other = attachment?.number ?? null;
  if (printed && other && !printed.startsWith('/') && !other.startsWith('/') && printed !== other) {
    found.push({
      code: 'number-mismatch',
      message: `The letterhead says ${printed}, the plan is attached to ${other}.`,
      severity: 'review',
    });
  }
  if (metadata.issuer === null) say('issuer-missing', 'The document does not say who issued it.');
  return found;
}
