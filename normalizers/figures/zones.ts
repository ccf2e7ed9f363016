import type { Outline, OutlineParagraph } from '../outline.js';
import type { Metadata, Role, Section } from '../schema.js';
import { fold } from '../text/fold.js';

/**
 * What a paragraph's figures are to the document.
 *
 * - `targets`: an item under a heading of targets (chỉ tiêu, mục tiêu): a record even without a figure
 * - `commitments`: other text of what is to be done: a figure there is committed to as well
 * - `results`: text of what was done
 * - `none`: letterhead, legal basis, articles, Tổ chức thực hiện, appendix, closing
 */
export type FigureZone = 'targets' | 'commitments' | 'results' | 'none';

const SILENT: ReadonlySet<Role> = new Set(['organisation', 'appendix']);
const DONE: ReadonlySet<Role> = new Set(['results', 'assessment']);
const AHEAD: ReadonlySet<Role> = new Set(['targets', 'tasks', 'solutions', 'purpose']);
/** "PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM NĂM 2024", "Kế hoạch quý II", "Nhiệm vụ trọng tâm 6 tháng cuối năm" (folded). */
const COMING =
  /phuong huong|(?<!ket qua (?:thuc hien )?(?:cac )?)nhiem vu(?:, giai phap)? (?:trong tam|chu yeu|cong tac)|muc tieu|chi tieu (?:nam|quy)|ke hoach (?:nam|quy|thang)|thoi gian toi|nam toi|cuoi nam/u;
/** Looks ahead whatever else the title says: "Đánh giá kết quả và phương hướng, nhiệm vụ năm tới". */
const AHEAD_ONLY =
  /^(?:phuong huong|nhiem vu trong tam|muc tieu, nhiem vu)|(?:nam|thoi gian|quy|thang) toi|(?:6 thang )?cuoi nam/u;
const LOOKING_BACK = /ket qua|danh gia|tinh hinh|uu diem|han che|ton tai|nguyen nhan|tien do/u;

const AIMS = /phấn\s+đấu|chỉ\s+tiêu|mục\s+tiêu|tối\s+thiểu|ít\s+nhất|bảo\s+đảm|đảm\s+bảo/iu;
/** "điều chỉnh, bổ sung Kế hoạch …" (folded) */
const AMENDS = /^(?:ve viec )?(?:sua doi|dieu chinh|bo sung)(?![a-z])/u;

/** Tells for every paragraph of a document which zone it stands in. */
export function zonesOf(
  outline: Outline,
  { kind, title }: Pick<Metadata, 'kind' | 'title'>,
): (item: OutlineParagraph) => FigureZone {
  const amends = kind === 'plan' && AMENDS.test(fold(title ?? ''));
  const byId = new Map(outline.sections.map((section) => [section.id, section]));
  const known = new Map<Section, FigureZone>();
  return (item) => {
    if (item.part === 'footnote') return kind === 'report' && sectionZone(item.section) !== 'none' ? 'results' : 'none';
    // Articles that amend a plan say its new figures themselves.
    if (item.part === 'article' && amends && !item.heading) return 'commitments';
    if (item.part !== 'body') return 'none';
    // What stands before the first heading tells why a plan is made; what it aims at it says.
    if (!item.section && kind === 'plan' && byId.size > 0 && !AIMS.test(item.paragraph.text)) return 'none';
    return sectionZone(item.section);
  };

  function sectionZone(section: Section | null): FigureZone {
    if (!section) return kind === 'report' ? 'results' : kind === 'plan' ? 'commitments' : 'none';
    let zone = known.get(section);
    if (zone === undefined) {
      const line = lineage(section, byId);
      zone = kind === 'report' ? inReport(line) : kind === 'plan' ? inPlan(line) : inOther(line);
      known.set(section, zone);
    }
    return zone;
  }
}

/** The section and those it stands in, innermost first. */
function lineage(section: Section, byId: ReadonlyMap<string, Section>): readonly Section[] {
  const line: Section[] = [];
  for (let at: Section | undefined = section; at && line.length < 20; at = at.parent ? byId.get(at.parent) : undefined)
    line.push(at);
  return line;
}

function inPlan(line: readonly Section[]): FigureZone {
  if (line.some((section) => SILENT.has(section.role))) return 'none';
  const role = line.find((section) => section.role !== 'other')?.role ?? 'other';
  // An article holds clauses; a plan inside one ("Điều 1. Phê duyệt Kế hoạch … như sau:") has headings of its own.
  if (role === 'article') return 'none';
  if (role === 'targets') return 'targets';
  if (DONE.has(role)) return 'results';
  return role === 'funding' || role === 'proposals' ? 'none' : 'commitments';
}

/** A decision, a notice, a regulation: only what stands under headings of what is to be done. */
function inOther(line: readonly Section[]): FigureZone {
  const zone = inPlan(line);
  return zone === 'commitments' && !line.some((section) => section.role === 'tasks' || section.role === 'solutions')
    ? 'none'
    : zone;
}

function inReport(line: readonly Section[]): FigureZone {
  if (line.some((section) => section.role === 'appendix' || section.role === 'article')) return 'none';
  const role = line.find((section) => section.role !== 'other')?.role ?? 'other';
  if (role === 'proposals' || role === 'organisation') return 'none';
  const titles = line.map((section) => fold(section.title ?? ''));
  const done =
    line.some((section) => DONE.has(section.role)) ||
    titles.some((title) => LOOKING_BACK.test(title) && !COMING.test(title));
  const coming = titles.some((title) => AHEAD_ONLY.test(title) || (COMING.test(title) && !LOOKING_BACK.test(title)));
  if (coming && !line.some((section) => DONE.has(section.role))) return role === 'targets' ? 'targets' : 'commitments';
  if (!done && AHEAD.has(role) && role !== 'purpose') return role === 'targets' ? 'targets' : 'commitments';
  return 'results';
}
