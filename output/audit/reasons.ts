import type { Evidence, Result, Scope, Target, Value } from '../../normalizers/schema.js';
import type { Label, Language } from '../language.js';
import { placeLabel } from '../place.js';
import { showFigure, showValue } from '../show/figure.js';

const LEVEL: Readonly<Record<Scope | 'central', string>> = {
  central: 'trung ương',
  province: 'tỉnh',
  district: 'huyện',
  commune: 'xã',
};

export const NO_FIGURE: Label = {
  vi: 'chỉ tiêu không có con số để đối chiếu',
  en: 'the target has no figure to compare with',
};
export const NOTHING: Label = {
  vi: 'báo cáo không có số liệu đo chỉ tiêu này',
  en: 'nothing in the report measures it',
};
export const NO_COMPARABLE_FIGURE: Label = { vi: 'không có con số so được', en: 'no comparable figure' };
export const OTHER_UNIT: Label = {
  vi: 'báo cáo không nêu số theo cùng đơn vị tính',
  en: 'the report gives no figure in the same unit',
};
export const OTHER_KIND: Label = {
  vi: 'một bên là mức tăng, giảm; một bên là mức đạt',
  en: 'one side is a change, the other a level',
};
export const OTHER_BASE: Label = {
  vi: 'báo cáo tính trên cơ sở khác (so với kế hoạch, hoặc trên một tổng số khác)',
  en: 'the report measures it on another base (of what was planned, or of another whole)',
};
export const ONLY_FLOOR: Label = { vi: 'báo cáo chỉ nêu mức tối thiểu', en: 'the report gives only a lower bound' };
export const ONLY_CEILING: Label = { vi: 'báo cáo chỉ nêu mức tối đa', en: 'the report gives only an upper bound' };
export const NOT_EXACT: Label = { vi: 'báo cáo không nêu số chính xác', en: 'the report gives no exact figure' };
export const OTHER_PERIOD: Label = {
  vi: 'báo cáo chỉ nêu số liệu của một phần kỳ báo cáo',
  en: 'only part of the reported period is measured',
};
export const ON_THE_WAY: Label = {
  vi: 'số liệu chốt trước hạn của chỉ tiêu và đang theo kịp tiến độ',
  en: 'the figure was taken before the target is due, and was on the way to it',
};
export const NOT_DUE: Label = {
  vi: 'kỳ báo cáo kết thúc trước hạn của chỉ tiêu',
  en: 'the report ends before the target is due',
};

export function forOtherLevel(set: Scope, reporting: Scope | 'central'): Label {
  return {
    vi: `chỉ tiêu đặt cho cấp ${LEVEL[set]}, báo cáo là của cấp ${LEVEL[reporting]}`,
    en: `the target is set for the ${set} level, the report is of a ${reporting}`,
  };
}

export function onlyLevel(scope: Scope | null): Label {
  return {
    vi: scope === null ? 'báo cáo không nêu số của cấp nào' : `báo cáo chỉ nêu số của cấp ${LEVEL[scope]}`,
    en: `only the ${scope ?? 'unnamed'} level is reported`,
  };
}

/** What a result says in the unit of a target. */
interface Answer {
  readonly result: Pick<Result, 'value' | 'change' | 'ratio' | 'source'>;
  readonly judgement: { readonly reported: Value };
}

export function figures(answers: readonly Answer[], committed: Pick<Target, 'value' | 'change'>): Label {
  const shown = (language: Language): string => answers.map((answer) => asReported(answer, language)).join('; ');
  return {
    vi: `báo cáo ${shown('vi')}, kế hoạch ${showFigure(committed, 'vi')}`,
    en: `reported ${shown('en')}, committed ${showFigure(committed, 'en')}`,
  };
}

/** Of one thing, of which one reaches the target and another does not. */
export function severalFigures(answers: readonly Answer[]): Label {
  const shown = (language: Language): string =>
    answers.map((answer) => `${asReported(answer, language)}${atPage(answer.result.source, language)}`).join('; ');
  return {
    vi: `báo cáo nêu các số khác nhau, có số đạt, có số không đạt: ${shown('vi')}`,
    en: `the report gives several figures, of which not all reach the target: ${shown('en')}`,
  };
}

/** As printed: of a ratio "40/122" its percentage is ours, and rounded. */
function asReported({ result, judgement }: Answer, language: Language): string {
  const { reported } = judgement;
  if (result.value !== null || result.ratio === null)
    return showFigure({ value: reported, change: result.change }, language);
  const rounded = Math.round(reported.number * 100) / 100;
  const sign = rounded === reported.number ? '=' : '≈';
  return `${showFigure(result, language)} (${sign} ${showValue({ ...reported, number: rounded }, language)})`;
}

function atPage(source: Evidence, language: Language): string {
  const place = placeLabel(source);
  return place === null ? '' : ` (${place[language]})`;
}

/** The same with the passage that came nearest. */
export function withNearest({ vi, en }: Label, statement: string | undefined): Label {
  if (statement === undefined) return { vi, en };
  const passage = statement.length > 120 ? `${statement.slice(0, 117)}…` : statement;
  return { vi: `${vi}; gần nhất: “${passage}”`, en: `${en}; nearest: “${passage}”` };
}
