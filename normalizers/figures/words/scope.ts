import type { Level, Scope } from '../../schema.js';
import { matchesOf } from '../../text/matches.js';

/** A level of government named in a text. */
export interface LevelMention {
  readonly level: Scope;
  readonly start: number;
  readonly end: number;
  /** "cấp huyện" names a level by itself; "UBND huyện", "các xã" may be how a unit speaks of its own. */
  readonly explicit: boolean;
}

const START = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';
const BODY = '(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)';

/** Names of levels after "cấp"; the longer first, since "thị xã" ends with "xã". */
const LEVEL = '(?:trung ương|bộ|tỉnh|thị xã|huyện|quận|xã(?!\\s+hội)|phường|thành phố|cơ sở|sở)';
const LEVELS = new RegExp(LEVEL, 'giu');

/**
 * ```
 * cấp tỉnh   cấp huyện   cấp xã   cấp cơ sở                                        explicit
 * UBND tỉnh   các sở, ban, ngành      các huyện, thành phố      các xã, thị trấn     not
 * ```
 * Not "trên địa bàn tỉnh", "của huyện", "do tỉnh giao": where and whose, not which level is counted.
 */
const PATTERNS: readonly (readonly [RegExp, Scope | 'listed', boolean])[] = [
  [new RegExp(`(?<=${START}từ\\s+)(?:cấp\\s+)?(?:tỉnh|huyện)(?=\\s+(?:đến|xuống|tới)\\s)`, 'giu'), 'listed', true],
  [
    new RegExp(
      `${START}(?<!(?:trợ|cung|nâng)\\s+)(?:các\\s+)?cấp\\s+(?:${LEVEL}(?:,\\s*|\\s+và\\s+|\\s*-\\s*|/))*${LEVEL}${END}`,
      'giu',
    ),
    'listed',
    true,
  ],
  [
    new RegExp(`${START}(?:các\\s+)?(?:quận|thị xã|huyện)(?:(?:,|\\s+và|/)\\s*(?:quận|huyện|thị xã))+${END}`, 'giu'),
    'district',
    false,
  ],
  [
    new RegExp(`${START}(?:các\\s+)?(?:phường|thị trấn)(?:(?:,|\\s+và|/)\\s*(?:xã|thị trấn|đặc khu))+${END}`, 'giu'),
    'commune',
    false,
  ],
  // "mỗi xã ít nhất 03 máy vi tính"
  [new RegExp(`${START}mỗi\\s+(?:sở|huyện|quận|thị xã|xã|phường)${END}`, 'giu'), 'listed', false],
  [new RegExp(`${START}(?:công chức|viên chức)\\s+(?:huyện|quận)${END}(?!\\s+\\p{Lu})`, 'gu'), 'district', false],
  [
    new RegExp(
      `${START}(?:công chức|viên chức)\\s+(?:xã|phường|thị trấn|đặc khu)${END}(?!\\s+\\p{Lu}|,|\\s+(?:và|hội))`,
      'gu',
    ),
    'commune',
    false,
  ],
  [
    new RegExp(
      `${START}(?:${BODY}|cơ quan|lãnh đạo|các cơ quan, đơn vị)\\s+tỉnh${END}|${START}(?:các\\s+)?sở,\\s*(?:ban,\\s*)?ngành(?:\\s+tỉnh)?${END}`,
      'giu',
    ),
    'province',
    false,
  ],
  [
    new RegExp(
      `${START}(?:${BODY}|(?:các\\s+)?cơ quan, đơn vị|cơ quan|đơn vị|cơ quan chuyên môn|phòng, ban|phòng chuyên môn|lãnh đạo)\\s+(?:của\\s+)?(?:huyện|quận)${END}|${START}(?:các\\s+)?huyện,\\s*(?:thị xã,\\s*)?(?:thành phố|thị xã)${END}|${START}(?:UBND\\s+)?các\\s+huyện${END}`,
      'giu',
    ),
    'district',
    false,
  ],
  [
    new RegExp(
      `${START}(?:(?:${BODY}|của|các|ở|tại|đến|công chức|cán bộ)\\s+){0,2}(?:các\\s+)?xã(?:,\\s*phường)?(?:(?:,|\\s+và)\\s*(?:thị trấn|phường|đặc khu))+${END}|${START}${BODY}\\s+(?:các\\s+)?(?:xã|phường|thị trấn)${END}|${START}các\\s+xã${END}|${START}(?:trạm\\s+)y\\s+tế\\s+xã${END}`,
      'giu',
    ),
    'commune',
    false,
  ],
  // "50% ở huyện và 40% ở xã"; "với huyện là 94%, với xã là 92%"; "trễ hạn: thị xã | dưới 0,2%, xã, phường | dưới 0,1%";
  // "(của huyện | 99,1%, của xã | 95,8%)"
  ...(['tỉnh', 'huyện|thị xã|quận', 'xã|phường'] as const).map((names, i) => {
    const level = (['province', 'district', 'commune'] as const)[i] ?? 'commune';
    const bare = `(?:(?<=${START}(?:ở|tại|với)\\s+)(?:các\\s+)?(?:${names})(?=\\s*(?:[,;.)]|$|(?:và|đạt|là)\\s))|(?<=(?:^\\s*|:\\s+)(?:(?:của|với|riêng|khối)\\s+)?)(?:${names})(?=\\s*$))`;
    return [new RegExp(bare, 'giu'), level, false] as const;
  }),
];

/** "12/15 xã đạt chuẩn", "100% số xã": the level itself is counted. */
const BARE =
  /^\s*(?:số\s+|các\s+|tổng\s+số\s+)*(xã|phường|thị trấn|đặc khu|huyện|quận|sở(?=\s*(?:,|và|$)))(?!\s+(?:hội|ủy|uỷ|viên|đội|hữu)|[\p{L}\p{M}])/iu;

const BY_NAME: Readonly<Record<string, Scope>> = {
  tỉnh: 'province',
  'thành phố': 'province',
  sở: 'province',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
  'cơ sở': 'commune',
};

/** One of them stands in every text that names a level; looking for them is cheap. */
const NAMES = /[xX]ã|[hH]uyện|[qQ]uận|[tT]ỉnh|[cC]ấp|[sS]ở|[pP]hường|[tT]hị trấn/;
/** The same few words of a sentence are asked about again and again. */
const seen = new Map<string, readonly LevelMention[]>();
const MOST_SEEN = 512;

/** Levels named in a text, in order. */
export function findLevels(text: string): readonly LevelMention[] {
  if (!NAMES.test(text)) return [];
  const known = seen.get(text);
  if (known) return known;
  const mentions: LevelMention[] = [];
  for (const [pattern, level, explicit] of PATTERNS) {
    for (const match of matchesOf(text, pattern)) {
      if (level !== 'listed') {
        mentions.push({ level, explicit, start: match.index, end: match.index + match[0].length });
        continue;
      }
      for (const name of matchesOf(match[0], LEVELS)) {
        const named = BY_NAME[name[0].toLowerCase()];
        if (!named) continue;
        mentions.push({
          level: named,
          explicit,
          start: match.index + name.index,
          end: match.index + name.index + name[0].length,
        });
      }
    }
  }
  const bare = BARE.exec(text);
  const level = bare?.[1] === undefined ? undefined : BY_NAME[bare[1].toLowerCase()];
  if (bare && level && !mentions.some((mention) => mention.start < bare[0].length)) {
    mentions.push({ level, explicit: false, start: 0, end: bare[0].length });
  }
  mentions.sort((a, b) => a.start - b.start);
  if (seen.size >= MOST_SEEN) seen.clear();
  if (text.length < 400) seen.set(text, mentions);
  return mentions;
}

/**
 * The one level that a figure is given for: the level of the things counted ("cán bộ, công chức cấp xã"). Several levels
 * under one figure, and a unit speaking of itself, give `null`.
 *
 * @param counted what is counted, up to the predicate
 * @param own level of the document
 * @param contrast whether other figures of the same sentence are given for other levels: then also "UBND huyện" counts
 */
export function readScope(counted: string, own: Level | null, contrast: boolean): Scope | null {
  const mentions = findLevels(counted);
  const levels = new Set(mentions.map((mention) => mention.level));
  const [level] = levels;
  if (levels.size !== 1 || !level || isMixed(counted, mentions) || isAuthor(counted, mentions[0])) return null;
  const said = contrast || mentions.some((mention) => mention.explicit);
  // Of a city of the province "cấp thành phố" is its own level.
  if (level === 'province' && own === 'district' && /cấp\s+thành\s+phố/iu.test(counted)) return 'district';
  return said || isCounted(level, own) ? level : null;
}

const MADE = /^\s*(?:cũ\s+)?(?:ban hành|giao|phê duyệt|công bố)(?!\p{L})/iu;
/** Where what is said of the things counted begins with the verb, it was cut off: "văn bản do UBND tỉnh | ban hành". */
const MADE_OR_CUT = /^\s*(?:cũ\s+)?(?:$|(?:ban hành|giao|phê duyệt|công bố)(?!\p{L}))/iu;

/** "văn bản do cấp huyện ban hành", "nhiệm vụ do UBND tỉnh giao": who made or gave it. */
function isAuthor(counted: string, mention: LevelMention | undefined): boolean {
  return (
    mention !== undefined &&
    /(?<!\p{L})do\s+(?:các\s+|cấp\s+)*$/iu.test(counted.slice(0, mention.start)) &&
    (mention.explicit ? MADE : MADE_OR_CUT).test(counted.slice(mention.end))
  );
}

const ORDER: readonly Level[] = ['central', 'province', 'district', 'commune'];

/** "UBND tỉnh" in a district's plan gives the order, "các xã, thị trấn" are what it counts: lower levels only. */
function isCounted(level: Scope, own: Level | null): boolean {
  return own === null || ORDER.indexOf(level) > ORDER.indexOf(own);
}

const OTHERS = '(?:các\\s+)?(?:cơ quan|đơn vị|phòng|ban|sở|ngành|trường|trung tâm|cơ sở|trạm|bệnh viện|doanh nghiệp)';
const OTHERS_BEFORE = new RegExp(`${START}${OTHERS}${END}[^;]*(?:,|và)\\s*$`, 'iu');
const OTHERS_AFTER = new RegExp(`^\\s*(?:,|và)\\s*${OTHERS}${END}`, 'iu');

/** "các cơ quan, đơn vị, các xã, thị trấn"; "trạm y tế cấp xã, trường học": the level is that of a part of them only. */
function isMixed(counted: string, mentions: readonly LevelMention[]): boolean {
  const first = mentions[0];
  const last = mentions.at(-1);
  if (!first || !last) return false;
  return (
    (!first.explicit && OTHERS_BEFORE.test(counted.slice(0, first.start))) || OTHERS_AFTER.test(counted.slice(last.end))
  );
}
