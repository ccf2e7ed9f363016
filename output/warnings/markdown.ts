import type { Label } from '../language.js';
import type { WarningGroup } from './warning-group.js';

const STATUSES: readonly (readonly [severity: string, meaning: Label])[] = [
  [
    'failure',
    {
      en: 'nothing could be read: status `failed`',
      vi: 'không đọc được gì: trạng thái `failed`',
    },
  ],
  [
    'review',
    {
      en: 'it was read, and a person should compare it with the page: status `review`',
      vi: 'đã đọc được, cần người đối chiếu với văn bản: trạng thái `review`',
    },
  ],
  ['note', { en: 'worth knowing; the status stays `ok`', vi: 'nên biết; trạng thái vẫn là `ok`' }],
];

/** docs/WARNINGS.md: every code with its severity and what it means, in both languages. */
export function warningsMarkdown(groups: readonly WarningGroup[]): string {
  const opening = `# Warnings · Cảnh báo

Each record says in \`warnings\` what a careful reader should know: a stable \`code\` for programs, a \`message\` for people, and the
page where there is one. Records are written with English messages; \`chitieu show\`, \`inspect\`, \`status\` and the reports say them
in Vietnamese or English (\`--lang vi|en\`). The severity decides the status of the record and is not written itself:

Mỗi bản ghi nêu trong \`warnings\` những điều người đọc cẩn thận cần biết: \`code\` cố định cho chương trình, \`message\` cho người và
số trang nếu có. Bản ghi lưu thông báo bằng tiếng Anh; \`chitieu show\`, \`inspect\`, \`status\` và các báo cáo hiện bằng tiếng Việt
hoặc tiếng Anh (\`--lang vi|en\`). Mức độ quyết định trạng thái của bản ghi và không được ghi riêng:

| severity | the record | bản ghi |
| --- | --- | --- |
${STATUSES.map(([severity, { en, vi }]) => `| \`${severity}\` | ${en} | ${vi} |`).join('\n')}

Where only a part of a file fails, the rest is read, and the same code is a \`review\`.

Chỗ nào chỉ một phần của tệp bị lỗi thì phần còn lại vẫn được đọc, và mã đó ở mức \`review\`.
`;
  return [opening, ...groups.map(section)].join('\n');
}

function section({ title, introduction, warnings }: WarningGroup): string {
  const rows = warnings.map(
    ({ code, severities, en, vi }) => `| \`${code}\` | ${severities.join(', ')} | ${en} | ${vi} |\n`,
  );
  return `## ${title.en} · ${title.vi}
${introduction ? `\n${introduction.en}\n\n${introduction.vi}\n` : ''}
| code | severity | meaning | ý nghĩa |
| --- | --- | --- | --- |
${rows.join('')}`;
}
