import { fold } from '../text/fold.js';
import { type NamedPlace, officialCase } from './place-names.js';

/**
 * The unit of a letterhead with its whole name, where the gazetteer knows only the beginning of it and the place before the
 * date says how it goes on: "XÃ TÂN PHONG HẠ" with "Tân Phong Hạ, ngày …", read "Tân Phong" so far.
 */
export function wholeName(
  found: NamedPlace | null,
  printed: string | null,
  dateline: string | null,
): NamedPlace | null {
  if (!found || !printed || !dateline) return found;
  const [known, said, organ] = [fold(found.name), fold(dateline).trim(), fold(printed).trim()];
  const goesOn = said.startsWith(`${known} `) && organ.endsWith(`${found.kind} ${said}`);
  return goesOn ? { ...found, name: officialCase(dateline.trim()) } : found;
}

/** The name of an organ with that of its unit as the document spells it, whatever letters it has so far. */
export function withUnitName(issuer: string, name: string): string {
  const at = fold(issuer).lastIndexOf(fold(name));
  const isWord = !/\p{L}/u.test(issuer[at - 1] ?? '') && !/\p{L}/u.test(issuer[at + name.length] ?? '');
  return at < 0 || !isWord ? issuer : issuer.slice(0, at) + name + issuer.slice(at + name.length);
}
