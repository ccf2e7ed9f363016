import { expandAgency } from '../agencies/index.js';
import { findUnits } from '../gazetteer/index.js';
import type { Metadata } from '../schema.js';
import { fold } from '../text/fold.js';
import { singleSpaced } from '../text/spaces.js';
import { countPlaces, KIND_NAMES, kindAtEnd, ownPlace } from './own-place.js';
import { asOf, findPlaces, type NamedPlace, officialCase } from './place-names.js';
import { usualSpelling } from './spelling.js';
import { spokenIssuer } from './spoken-issuer.js';
import { isCentral, isLocalOffice, levelOf, unitOf } from './unit.js';
import { wholeName, withUnitName } from './whole-name.js';

/** What tells who issued a document, and for which unit. */
export interface IssuerEvidence {
  /** Organs of the letterhead, the superior first. */
  readonly organs: readonly string[];
  /** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH": who decides, above the căn cứ. */
  readonly authority: string | null;
  /** Issuer in "(Kèm theo Quyết định … của Chủ tịch UBND huyện …)". */
  readonly attachedIssuer: string | null;
  readonly number: string | null;
  /** Place before the date. */
  readonly place: string | null;
  readonly date: string | null;
  readonly title: string | null;
  /** Texts that name units: căn cứ, first paragraphs, closing. */
  readonly texts: readonly string[];
  /** The whole text, for the spelling of names. */
  readonly all: readonly string[];
}

/** "CHỦ TỊCH", "Bộ trưởng": the head who signs for the organ after it. */
const HEAD =
  /^(?:chủ tịch|bộ trưởng|giám đốc|chánh|trưởng|cục trưởng|tổng cục trưởng)\s+(?=(?:các\s+)?(?:ủy ban|uỷ ban|ubnd|bộ|sở|cục|tổng cục|ban|phòng)(?!\p{L}))/iu;

/** Who issued, at which level and for which unit; what the document does not say stays `null`. */
export function readIssuer(evidence: IssuerEvidence): Pick<Metadata, 'issuer' | 'level' | 'unit'> {
  const { authority, attachedIssuer, date } = evidence;
  const organs = evidence.organs.map((organ) => organ.replace(HEAD, ''));
  const headed = wholeOffice(organs) ?? authority?.replace(HEAD, '') ?? attachedIssuer?.replace(HEAD, '') ?? null;
  const printed = headed ?? spokenIssuer(evidence.texts);
  const council = isCouncil(printed, evidence);
  const counts = countPlaces([evidence.title ?? '', attachedIssuer ?? '', ...evidence.texts]);
  const superiors = organs
    .slice(0, -1)
    .flatMap((organ) => findPlaces(withKinds(organ)).map((place) => wholeName(place, organ, evidence.place) ?? place));
  const inName = wholeName(findPlaces(withKinds(printed ?? '')).at(-1) ?? null, printed, evidence.place);
  const office = isLocalOffice(printed ?? '') ? ownPlace(null, evidence.place, null, counts) : null;
  const found =
    inName ??
    (council
      ? (ownPlace(kindAtEnd(printed ?? ''), evidence.place, evidence.title, counts) ?? speaksForProvince(evidence))
      : (superiors.at(-1) ?? office ?? provinceOf(printed, evidence.place, date)));
  const own = found ? asOf({ ...found, name: usualSpelling(found.name, evidence.all) }, date) : null;
  const level = levelOf(printed, own, superiors) ?? (organs.some(isCentral) ? 'central' : null);
  const unit = unitOf(level, own, superiors, counts, date);
  const issuer = nameOf(printed, own, council, { level, unit });
  return { issuer: respelled(issuer, found?.name, own?.name), level, unit };
}

/** "HUYỆN ỦY SUỐI MÂY" is of "HUYỆN SUỐI MÂY": committees of the Party leave the kind of their unit to their own name. */
function withKinds(organ: string): string {
  return organ.replace(
    /(?<!\p{L})(TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)(?= \p{Lu})/gu,
    (_, kind: string) => ({ THÀNH: 'THÀNH PHỐ', THỊ: 'THỊ XÃ' })[kind] ?? kind,
  );
}

/** "SỞ NỘI VỤ" alone, from "Hà Giang, ngày …": an office of the province that the date names. */
function provinceOf(printed: string | null, place: string | null, date: string | null): NamedPlace | null {
  if (place === null || !/^so\s/.test(fold(printed ?? ''))) return null;
  const known = findUnits(place, { level: 'province', ...(date ? { on: date } : {}) }).length > 0;
  return known ? { kind: 'tinh', name: officialCase(place), level: 'province' } : null;
}

/** "UBND TỈNH A" / "VĂN PHÒNG": an office that the organ above it gives its name. */
function wholeOffice(organs: readonly string[]): string | null {
  const [above, own] = [organs.at(-2), organs.at(-1)];
  return own && above && /^văn phòng$/iu.test(own.trim()) ? `${own.trim()} ${above}` : (own ?? null);
}

/** "ỦY BAN NHÂN DÂN" alone, from "Gia Lai, ngày …", whose text says "UBND tỉnh ban hành …": the province of the date line. */
function speaksForProvince({ place, date, all }: IssuerEvidence): NamedPlace | null {
  if (place === null || findUnits(place, { level: 'province', ...(date ? { on: date } : {}) }).length === 0)
    return null;
  const says = /^(?:.{0,400}[;,.] )?(?:ubnd|uy ban nhan dan) tinh (?:ban hanh|xay dung)/;
  return all.slice(0, 40).some((text) => says.test(fold(text)))
    ? { kind: 'tinh', name: officialCase(place), level: 'province' }
    : null;
}

/** The issuer's name with its place spelled as the document spells it. */
function respelled(issuer: string | null, printed: string | undefined, usual: string | undefined): string | null {
  return issuer && printed && usual ? withUnitName(issuer.replace(printed, usual), usual) : issuer;
}

/** Whether the issuer is a people's committee: by its name, or by the code of the number where the name is lost. */
function isCouncil(printed: string | null, { number, organs, texts }: IssuerEvidence): boolean {
  const key = fold(printed ?? '');
  if (/uy ban nhan dan|ubnd|hoi dong nhan dan/.test(key)) return true;
  if (organs.length > 0 && kindAtStart(key) === null) return false;
  // Signed "TM. ỦY BAN NHÂN DÂN": on behalf of the council.
  return (
    /UBND$/u.test(number ?? '') || texts.some((text) => /^TM\.?\s*(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)/u.test(text))
  );
}

function kindAtStart(key: string): string | null {
  return /^(?:tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)(?=\s)/.exec(key)?.[0] ?? null;
}

function nameOf(
  printed: string | null,
  own: NamedPlace | null,
  council: boolean,
  context: { readonly level: Metadata['level']; readonly unit: Metadata['unit'] },
): string | null {
  const ownName = own ? `${KIND_NAMES[own.kind] ?? own.kind} ${own.name}` : null;
  if (printed === null || (council && kindAtStart(fold(printed)) !== null)) {
    return council && ownName ? `Ủy ban nhân dân ${ownName}` : printed;
  }
  const expanded = expandAgency(singleSpaced(printed).trim(), context);
  if (!council || !ownName) return expanded;
  if (/nhân dân$/iu.test(expanded)) return `${expanded} ${ownName}`;
  // "Ủy ban nhân dân huyện" that stayed without its name.
  return kindAtEnd(expanded) !== null && own ? `${expanded} ${own.name}` : expanded;
}
