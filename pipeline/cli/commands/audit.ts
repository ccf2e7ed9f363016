import type { PlanDocument } from '../../../normalizers/schema.js';
import { audit } from '../../../output/audit/audit.js';
import { auditCsv } from '../../../output/audit/csv.js';
import { auditHtml } from '../../../output/audit/html.js';
import { auditXlsx } from '../../../output/audit/xlsx.js';
import { loadDocuments } from '../../load-documents.js';
import { CommandError, EXIT } from '../exit-code.js';
import type { Format } from '../formats.js';
import { type OcrChoice, openOcr } from '../ocr.js';
import { tellNotLoaded, writeResult } from '../result.js';

export interface AuditCommandOptions extends OcrChoice {
  readonly plan: string;
  readonly report: string;
  readonly format: Format;
  readonly out?: string;
}

/** `chitieu audit`: what a report says of each target of a plan. */
export async function auditCommand(options: AuditCommandOptions): Promise<void> {
  const ocr = await openOcr(options);
  try {
    const plan = await loadOne(options.plan);
    const report = await loadOne(options.report);
    if (plan.metadata.kind === 'report') throw new CommandError(`${options.plan} is a report, not a plan`, EXIT.usage);
    if (plan.targets.length === 0) throw new CommandError(`${options.plan} has no targets`, EXIT.nothing);
    if (report.id === plan.id) throw new CommandError('plan and report are the same document', EXIT.usage);
    if (report.metadata.kind === 'plan')
      throw new CommandError(`${options.report} is a plan, not a report`, EXIT.usage);
    const result = audit(plan, report);
    await writeResult(options.out, () => {
      if (options.format === 'csv') return auditCsv(result, plan, report);
      if (options.format === 'xlsx') return auditXlsx(result, plan, report);
      if (options.format === 'html') return auditHtml(result, plan, report);
      return `${JSON.stringify(result, null, 2)}\n`;
    });
  } finally {
    await ocr?.close();
  }

  async function loadOne(path: string): Promise<PlanDocument> {
    const { documents, notLoaded } = await loadDocuments([path], ocr ?? undefined);
    tellNotLoaded(notLoaded);
    const [document] = documents;
    if (!document) throw new CommandError(`${path} gave no document`, EXIT.nothing);
    return document;
  }
}
