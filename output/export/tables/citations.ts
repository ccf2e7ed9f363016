import type { Citation } from '../../../normalizers/schema.js';
import { type Column, type Entry, type Table, table } from '../table.js';
import { type Item, itemsOf, keys, proof } from './common.js';

interface Row extends Item<Citation> {
  readonly id: string;
  readonly legalBasis: boolean;
}

function text(name: string, vi: string, en: string, of: (record: Citation) => string | null): Column<Row> {
  return { name, type: 'string', about: { vi, en }, of: ({ record }) => of(record) };
}

export const citations: Table = table<Row>(
  {
    name: 'citations',
    title: { vi: 'Văn bản viện dẫn', en: 'Citations' },
    about: {
      vi: 'Mỗi văn bản được viện dẫn trong một văn bản một dòng',
      en: 'One row per document cited, each once per document that cites it',
    },
  },
  [
    ...keys<Row>({ vi: 'viện dẫn', en: 'citation' }, ({ id }) => id),
    {
      name: 'legal_basis',
      type: 'boolean',
      required: true,
      about: { vi: 'Đúng nếu được nêu ở phần căn cứ', en: 'True where it stands in the legal basis ("Căn cứ …")' },
      of: ({ legalBasis }) => legalBasis,
    },
    {
      ...text(
        'type',
        'Ký hiệu thể loại (QĐ, NQ, NĐ, Luật …)',
        'Code of the kind of document (QĐ, NQ, NĐ, Luật …)',
        (c) => c.type,
      ),
      required: true,
    },
    text('number', 'Số, ký hiệu như viện dẫn', 'Number as cited', (c) => c.number),
    {
      ...text(
        'date',
        'Ngày ban hành; có thể chỉ có năm hoặc tháng',
        'Date of issue, maybe only year or month',
        (c) => c.date,
      ),
      pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?',
    },
    text('issuer', 'Cơ quan ban hành', 'Issuing organ', (c) => c.issuer),
    text('title', 'Trích yếu', 'What it is about', (c) => c.title),
    ...proof<Citation>(),
  ],
  rows,
);

/**
 * The citations `c1`, `c2` … of a document. What stands in the legal basis stands among them too; a basis that does not
 * is a row of its own, `b1` …, so that nothing is lost.
 */
function* rows(entry: Entry): Generator<Row> {
  const { citations: all, legalBasis } = entry.document;
  const basis = new Set(legalBasis.flatMap(namesOf));
  const known = new Set(all.flatMap(namesOf));
  for (const item of itemsOf(entry, 'citations', all)) {
    yield { ...item, id: `c${item.index + 1}`, legalBasis: namesOf(item.record).some((name) => basis.has(name)) };
  }
  for (const item of itemsOf(entry, 'legalBasis', legalBasis)) {
    if (namesOf(item.record).some((name) => known.has(name))) continue;
    yield { ...item, id: `b${item.index + 1}`, legalBasis: true };
  }
}

/** What makes two citations one: the same name, or, where a person corrected one of the two, half of it at the same place. */
function namesOf({ type, number, title, source }: Citation): readonly string[] {
  const name = JSON.stringify([type, number, number === null ? title : null]);
  const halves = [number, number === null ? title : null].filter((half) => half !== null);
  return [name, ...halves.map((half) => JSON.stringify([source.start, source.end, half]))];
}
