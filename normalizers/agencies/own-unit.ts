import type { Metadata } from '../schema.js';

/** What is known of the document that a name stands in. */
export interface AgencyContext {
  readonly level: Metadata['level'];
  readonly unit: Metadata['unit'];
  /** Full name of the issuing organ, once known. */
  readonly issuer?: string | null;
}

const AUTHORITY = '(?:Ủy ban nhân dân|Hội đồng nhân dân)';
/** "Ủy ban nhân dân tỉnh" with nothing after it that would name the province. */
const NAMELESS = new RegExp(
  `(${AUTHORITY}\\s+)(tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn|đặc khu)(?=\\s*(?:$|[,;.()/]))`,
  'gu',
);

/**
 * Puts the document's own unit where an authority stands without it: "Ủy ban nhân dân tỉnh" in a document of Sơn La is that
 * of Sơn La. "thành phố" is the province's or the district's, whichever the document belongs to. Nothing is added
 * where the document does not say.
 */
export function nameOwnUnit(agency: string, { level, unit, issuer }: AgencyContext): string {
  return agency.replace(NAMELESS, (whole: string, authority: string, kind: string) => {
    const name = ownName(kind, level, unit, issuer ?? null);
    return name ? `${authority}${kind} ${name}` : whole;
  });
}

function ownName(kind: string, level: Metadata['level'], unit: Metadata['unit'], issuer: string | null): string | null {
  switch (kind) {
    case 'tỉnh':
      return unit.province;
    case 'xã':
    case 'phường':
    case 'thị trấn':
    case 'đặc khu':
      return level === 'commune' ? unit.commune : null;
    case 'thành phố':
      if (level === 'province') return issuer?.toLowerCase().includes('thành phố') ? unit.province : null;
      return unit.district ?? (issuer?.toLowerCase().includes('tỉnh') ? null : unit.province);
    default:
      return level === 'district' || level === 'commune' ? unit.district : null;
  }
}
