import type { PlanDocument } from '../../../normalizers/schema.js';
import { audit, type FullAudit } from '../../../output/audit/audit.js';
import { auditCsv } from '../../../output/audit/csv.js';
import { auditHtml } from '../../../output/audit/html.js';
import { type AuditPair, pairReports } from '../../../output/audit/pairs.js';
import { auditXlsx } from '../../../output/audit/xlsx.js';
import type { AppliedCorrection } from '../../../output/corrections/index.js';
import { type Crops, NO_CROPS } from '../../../output/html/crops.js';
import type { Label } from '../../../output/language.js';
import { loadDocuments } from '../../load-documents.js';
import { CommandError, EXIT } from '../exit-code.js';
import type { Format } from '../formats.js';
import { LANGUAGE, tell } from '../language.js';
import { type OcrChoice, openOcr } from '../ocr.js';
import { seenFrom, tellDoubts, tellNotLoaded, writeResult } from '../result.js';

export interface AuditCommandOptions extends OcrChoice {
  readonly plan?: string;
  readonly report?: string;
  readonly format: Format;
  readonly out?: string;
  readonly crops?: boolean;
  readonly corrected?: boolean;
}

/** `chitieu audit`: what reports say of each target of their plans: one pair, or every pair of a dataset. */
export async function auditCommand(paths: readonly string[], options: AuditCommandOptions): Promise<void> {
  const ocr = await openOcr(options);
  try {
    const corrections: AppliedCorrection[] = [];
    const load = async (wanted: readonly string[]): Promise<readonly PlanDocument[]> => {
      const loaded = await loadDocuments(wanted, { ...(ocr ? { ocr } : {}), corrected: options.corrected ?? true });
      tellNotLoaded(loaded.notLoaded);
      tellDoubts(loaded.doubts);
      corrections.push(...loaded.corrections);
      return loaded.documents;
    };
    const { plan, report } = options;
    const pairs =
      plan !== undefined && report !== undefined && paths.length === 0
        ? [onePair(plan, (await load([plan]))[0], report, (await load([report]))[0])]
        : await pairsBelow(paths, options, load);
    const audits: FullAudit[] = pairs.map((pair) => ({ ...pair, audit: audit(pair.plan, pair.report, corrections) }));
    const crops = options.crops && options.format === 'html' ? await cut(audits) : NO_CROPS;
    await writeResult(options.out, () => {
      if (options.format === 'csv') return auditCsv(audits);
      if (options.format === 'xlsx') return auditXlsx(audits, LANGUAGE, seenFrom(options.out));
      if (options.format === 'html') return auditHtml(audits, LANGUAGE, crops);
      const plain = audits.map((one) => one.audit);
      return `${JSON.stringify(paths.length === 0 ? plain[0] : plain, null, 2)}\n`;
    });
  } finally {
    await ocr?.close();
  }
}

function onePair(planPath: string, plan?: PlanDocument, reportPath = '', report?: PlanDocument): AuditPair {
  const gaveNone = (path: string): Label => ({ vi: `${path} không cho văn bản nào`, en: `${path} gave no document` });
  if (!plan) throw new CommandError(gaveNone(planPath), EXIT.nothing);
  if (!report) throw new CommandError(gaveNone(reportPath), EXIT.nothing);
  if (report.id === plan.id) {
    throw new CommandError(
      { vi: 'kế hoạch và báo cáo là cùng một văn bản', en: 'plan and report are the same document' },
      EXIT.usage,
    );
  }
  if (plan.metadata.kind === 'report') {
    throw new CommandError(
      { vi: `${planPath} là báo cáo, không phải kế hoạch`, en: `${planPath} is a report, not a plan` },
      EXIT.usage,
    );
  }
  if (report.metadata.kind === 'plan') {
    throw new CommandError(
      { vi: `${reportPath} là kế hoạch, không phải báo cáo`, en: `${reportPath} is a plan, not a report` },
      EXIT.usage,
    );
  }
  if (plan.targets.length === 0) {
    throw new CommandError({ vi: `${planPath} không có chỉ tiêu`, en: `${planPath} has no targets` }, EXIT.nothing);
  }
  return { plan, report };
}

async function pairsBelow(
  paths: readonly string[],
  options: AuditCommandOptions,
  load: (paths: readonly string[]) => Promise<readonly PlanDocument[]>,
): Promise<readonly AuditPair[]> {
  if (paths.length === 0 || options.plan !== undefined || options.report !== undefined) {
    throw new CommandError(
      { vi: 'cần --plan và --report, hoặc một bộ dữ liệu', en: 'give either --plan and --report, or a dataset' },
      EXIT.usage,
    );
  }
  const { pairs, unpaired } = pairReports(await load(paths));
  for (const { source } of unpaired) {
    tell({
      vi: `${source.path}: bộ dữ liệu không có kế hoạch cùng đơn vị, cùng năm`,
      en: `${source.path}: no plan of its unit and year is in the dataset`,
    });
  }
  if (pairs.length === 0)
    throw new CommandError(
      {
        vi: 'không có báo cáo nào kèm kế hoạch cùng đơn vị, cùng năm',
        en: 'no report with the plan of its unit and year was found',
      },
      EXIT.nothing,
    );
  return pairs;
}

/** Loaded when asked for: painting pages needs heavy packages. */
async function cut(audits: readonly FullAudit[]): Promise<Crops> {
  const [{ makeCrops }, { cropsOfAudits }] = await Promise.all([
    import('../../crops/crops.js'),
    import('../../crops/wanted.js'),
  ]);
  return makeCrops(cropsOfAudits(audits));
}
