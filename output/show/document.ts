import type { PlanDocument, Section } from '../../normalizers/schema.js';
import { showDeadline, showResult, showValue } from './figure.js';
import { textTable } from './table.js';
import { showWarning } from './warning.js';
import { hanging } from './wrap.js';

/** A document for people: what it is, its outline, and a table for each list. `width` in terminal columns. */
export function showDocument(document: PlanDocument, width = 120): string {
  const blocks = [
    heading(document, width),
    outline(document.sections, width),
    targets(document, width),
    results(document, width),
    activities(document, width),
    warnings(document, width),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function heading({ metadata, source }: PlanDocument, width: number): string {
  const facts: readonly (readonly [string, string | null])[] = [
    ['file', source.path],
    ['title', metadata.title],
    ['number', metadata.number],
    ['issuer', metadata.issuer],
    ['issued on', metadata.issuedOn],
    ['signed by', [metadata.signer.position, metadata.signer.name].filter(Boolean).join(' ') || null],
  ];
  return facts
    .filter(([, value]) => value !== null)
    .map(([name, value]) => hanging(name.padEnd(10), value ?? '', width))
    .join('\n');
}

function outline(sections: readonly Section[], width: number): string {
  if (sections.length === 0) return '';
  const lines = sections.map((section) => {
    const name = [section.marker && `${section.marker}.`, section.title].filter(Boolean).join(' ');
    const about = [section.role, section.field].filter(Boolean).join(', ');
    return hanging('  '.repeat(section.level), `${name} (${about})`, width);
  });
  return `OUTLINE (${sections.length} sections)\n${lines.join('\n')}`;
}

function targets({ targets: list }: PlanDocument, width: number): string {
  if (list.length === 0) return '';
  const rows = list.map((t) => [
    t.field ?? '',
    t.indicator,
    `${t.change === 'increase' ? '+ ' : t.change === 'decrease' ? '− ' : ''}${showValue(t.value)}`,
    t.scope ?? '',
    t.deadline ? showDeadline(t.deadline) : '',
    t.source.page === null ? '' : String(t.source.page),
  ]);
  const columns = [
    { title: 'field' },
    { title: 'indicator', share: 3 },
    { title: 'target', align: 'right' },
    { title: 'scope' },
    { title: 'deadline', share: 2 },
    { title: 'page', align: 'right' },
  ] as const;
  return `TARGETS (${list.length})\n${textTable(columns, rows, width)}`;
}

function results({ results: list }: PlanDocument, width: number): string {
  if (list.length === 0) return '';
  const rows = list.map((r) => [
    r.field ?? '',
    r.indicator,
    showResult(r),
    r.scope ?? '',
    r.source.page === null ? '' : String(r.source.page),
  ]);
  const columns = [
    { title: 'field' },
    { title: 'indicator', share: 3 },
    { title: 'result', align: 'right' },
    { title: 'scope' },
    { title: 'page', align: 'right' },
  ] as const;
  return `RESULTS (${list.length})\n${textTable(columns, rows, width)}`;
}

function activities({ activities: list }: PlanDocument, width: number): string {
  if (list.length === 0) return '';
  const rows = list.map((a) => [
    [a.group?.marker, a.number].filter(Boolean).join('.'),
    [a.goal, a.task, a.activity].filter(Boolean).join(' / '),
    a.outputs.join('; '),
    a.lead.join('; '),
    a.deadlines.map(showDeadline).join('; '),
  ]);
  const columns = [
    { title: 'no.' },
    { title: 'activity', share: 4 },
    { title: 'outputs', share: 3 },
    { title: 'lead', share: 2 },
    { title: 'deadline', share: 2 },
  ] as const;
  return `ACTIVITIES (${list.length})\n${textTable(columns, rows, width)}`;
}

function warnings({ warnings: list }: PlanDocument, width: number): string {
  if (list.length === 0) return '';
  const lines = list.map((warning) => hanging('  ', showWarning(warning), width));
  return `WARNINGS (${list.length})\n${lines.join('\n')}`;
}
