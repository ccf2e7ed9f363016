import type { ColumnInfo, Table } from './table.js';

type Language = 'vi' | 'en';

const TYPES: Readonly<Record<ColumnInfo['type'], Readonly<Record<Language, string>>>> = {
  string: { vi: 'chữ', en: 'text' },
  integer: { vi: 'số nguyên', en: 'whole number' },
  number: { vi: 'số', en: 'number' },
  boolean: { vi: 'đúng/sai', en: 'true/false' },
  date: { vi: 'ngày (ISO 8601)', en: 'date (ISO 8601)' },
};

const WORDS = {
  vi: {
    title: 'Từ điển dữ liệu',
    column: 'cột',
    type: 'kiểu',
    about: 'ý nghĩa',
    empty: 'có thể trống',
    yes: 'có',
    refersTo: 'trỏ tới',
  },
  en: {
    title: 'Data dictionary',
    column: 'column',
    type: 'type',
    about: 'meaning',
    empty: 'may be empty',
    yes: 'yes',
    refersTo: 'refers to',
  },
} as const;

/** The data dictionary as Markdown: every table, every column, every value of an enumeration. */
export function dictionaryMarkdown(tables: readonly Table[], language: Language): string {
  const words = WORDS[language];
  const parts = tables.map(({ name, title, about, columns }) => {
    const rows = columns.map(
      (column) =>
        `| \`${column.name}\` | ${TYPES[column.type][language]} | ${column.required ? '' : words.yes} | ${meaning(column, language)} |`,
    );
    return [
      `## ${name} – ${title[language]}`,
      '',
      `${about[language]}.`,
      '',
      `| ${words.column} | ${words.type} | ${words.empty} | ${words.about} |`,
      '| --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `# ${words.title}\n\n${parts.join('\n\n')}\n`;
}

/** The same as rows of cells, both languages side by side, the header first. */
export function dictionaryRows(tables: readonly Table[]): readonly (readonly string[])[] {
  const rows = tables.flatMap(({ name, columns }) =>
    columns.map((column) => [
      name,
      column.name,
      `${TYPES[column.type].vi} / ${TYPES[column.type].en}`,
      meaning(column, 'vi').replaceAll('`', ''),
      meaning(column, 'en').replaceAll('`', ''),
    ]),
  );
  return [['bảng / table', 'cột / column', 'kiểu / type', 'ý nghĩa', 'meaning'], ...rows];
}

function meaning({ about, values, references }: ColumnInfo, language: Language): string {
  const parts = [about[language]];
  if (references) parts.push(`${WORDS[language].refersTo} \`${references}.id\``);
  if (values) {
    parts.push(
      Object.entries(values)
        .map(([value, label]) => `\`${value}\` ${label[language]}`)
        .join(', '),
    );
  }
  return parts.join('; ');
}
