import type { PlanDocument } from '../../../normalizers/schema.js';
import { type Comparison, compare } from '../../../output/compare/comparison.js';
import { comparisonCsv } from '../../../output/compare/csv.js';
import { explainComparison } from '../../../output/compare/explain.js';
import { comparisonHtml } from '../../../output/compare/html.js';
import { comparisonXlsx } from '../../../output/compare/xlsx.js';
import { type Crops, NO_CROPS } from '../../../output/html/crops.js';
import type { Label } from '../../../output/language.js';
import { loadDocuments } from '../../load-documents.js';
import { CommandError, EXIT } from '../exit-code.js';
import type { Format } from '../formats.js';
import { LANGUAGE, tell } from '../language.js';
import { type OcrChoice, openOcr } from '../ocr.js';
import { seenFrom, tellDoubts, tellNotLoaded, writeResult } from '../result.js';

export interface CompareCommandOptions extends OcrChoice {
  readonly format: Format;
  readonly out?: string;
  readonly explain?: boolean;
  readonly crops?: boolean;
  readonly corrected?: boolean;
}

/** `chitieu compare`: the targets of two or more plans, indicator by indicator. */
export async function compareCommand(paths: readonly string[], options: CompareCommandOptions): Promise<void> {
  const ocr = await openOcr(options);
  try {
    const loaded = await loadDocuments(paths, { ...(ocr ? { ocr } : {}), corrected: options.corrected ?? true });
    tellNotLoaded(loaded.notLoaded);
    tellDoubts(loaded.doubts);
    const plans = comparable(loaded.documents);
    const comparison = compare(plans, loaded.corrections);
    if (options.explain) process.stdout.write(`${explainComparison(comparison, LANGUAGE)}\n`);
    else {
      const crops = options.crops && options.format === 'html' ? await cut(comparison, plans) : NO_CROPS;
      await writeResult(options.out, () => {
        if (options.format === 'csv') return comparisonCsv(comparison);
        if (options.format === 'xlsx') return comparisonXlsx(comparison, plans, LANGUAGE, seenFrom(options.out));
        if (options.format === 'html') return comparisonHtml(comparison, plans, LANGUAGE, crops);
        return `${JSON.stringify(comparison, null, 2)}\n`;
      });
    }
  } finally {
    await ocr?.close();
  }
}

/** Documents left out that are named one by one: an archive may hold thousands of reports. */
const MOST_TOLD = 5;

/** The plans with targets, each once; what is left out is told. */
function comparable(documents: readonly PlanDocument[]): readonly PlanDocument[] {
  const distinct = new Map(documents.map((document) => [document.id, document]));
  if (distinct.size < documents.length) {
    tell({
      vi: 'có văn bản được đưa vào hai lần; chỉ tính một lần',
      en: 'the same document was given twice; it counts once',
    });
  }
  const leftOut: Label[] = [];
  const plans = [...distinct.values()].filter(({ metadata, targets, source: { path } }) => {
    if (metadata.kind === 'report') {
      leftOut.push({
        vi: `${path} là báo cáo, không phải kế hoạch; bỏ qua`,
        en: `${path} is a report, not a plan; left out`,
      });
    } else if (targets.length === 0) {
      leftOut.push({ vi: `${path} không có chỉ tiêu; bỏ qua`, en: `${path} has no targets; left out` });
    }
    return metadata.kind !== 'report' && targets.length > 0;
  });
  leftOut.slice(0, MOST_TOLD).forEach(tell);
  const more = leftOut.length - MOST_TOLD;
  if (more > 0) {
    tell({
      vi: `… và ${more} văn bản nữa bị bỏ qua vì là báo cáo hoặc không có chỉ tiêu`,
      en: `… and ${more} more were left out as reports or without targets`,
    });
  }
  if (plans.length < 2) {
    throw new CommandError(
      {
        vi: `cần hai kế hoạch có chỉ tiêu để so sánh, tìm thấy ${plans.length}`,
        en: `two plans with targets are needed to compare, ${plans.length} found`,
      },
      EXIT.nothing,
    );
  }
  return plans;
}

/** Loaded when asked for: painting pages needs heavy packages. */
async function cut(comparison: Comparison, documents: readonly PlanDocument[]): Promise<Crops> {
  const [{ makeCrops }, { cropsOfComparison }] = await Promise.all([
    import('../../crops/crops.js'),
    import('../../crops/wanted.js'),
  ]);
  return makeCrops(cropsOfComparison(comparison, documents));
}
