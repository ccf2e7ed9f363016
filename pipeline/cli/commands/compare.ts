import type { PlanDocument } from '../../../normalizers/schema.js';
import { type Comparison, compare } from '../../../output/compare/comparison.js';
import { comparisonCsv } from '../../../output/compare/csv.js';
import { explainComparison } from '../../../output/compare/explain.js';
import { comparisonHtml } from '../../../output/compare/html.js';
import { comparisonXlsx } from '../../../output/compare/xlsx.js';
import { type Crops, NO_CROPS } from '../../../output/html/crops.js';
import { loadDocuments } from '../../load-documents.js';
import { CommandError, EXIT } from '../exit-code.js';
import type { Format } from '../formats.js';
import { type OcrChoice, openOcr } from '../ocr.js';
import { tellNotLoaded, writeResult } from '../result.js';

export interface CompareCommandOptions extends OcrChoice {
  readonly format: Format;
  readonly out?: string;
  readonly explain?: boolean;
  readonly crops?: boolean;
}

/** `chitieu compare`: the targets of two or more plans, indicator by indicator. */
export async function compareCommand(paths: readonly string[], options: CompareCommandOptions): Promise<void> {
  const ocr = await openOcr(options);
  try {
    const { documents, notLoaded } = await loadDocuments(paths, ocr ?? undefined);
    tellNotLoaded(notLoaded);
    const distinct = new Map(documents.map((document) => [document.id, document]));
    if (distinct.size < documents.length)
      process.stderr.write('chitieu: the same document was given twice; it counts once\n');
    const withTargets = [...distinct.values()].filter(({ metadata, targets, source }) => {
      if (metadata.kind === 'report')
        process.stderr.write(`chitieu: ${source.path} is a report, not a plan; left out\n`);
      else if (targets.length === 0) process.stderr.write(`chitieu: ${source.path} has no targets; left out\n`);
      return metadata.kind !== 'report' && targets.length > 0;
    });
    if (withTargets.length < 2) {
      throw new CommandError(`two plans with targets are needed to compare, ${withTargets.length} found`, EXIT.nothing);
    }
    const comparison = compare(withTargets);
    if (options.explain) process.stdout.write(`${explainComparison(comparison)}\n`);
    else {
      const crops = options.crops && options.format === 'html' ? await cut(comparison, withTargets) : NO_CROPS;
      await writeResult(options.out, () => {
        if (options.format === 'csv') return comparisonCsv(comparison);
        if (options.format === 'xlsx') return comparisonXlsx(comparison, withTargets);
        if (options.format === 'html') return comparisonHtml(comparison, withTargets, crops);
        return `${JSON.stringify(comparison, null, 2)}\n`;
      });
    }
  } finally {
    await ocr?.close();
  }
}

/** Loaded when asked for: painting pages needs heavy packages. */
async function cut(comparison: Comparison, documents: readonly PlanDocument[]): Promise<Crops> {
  const [{ makeCrops }, { cropsOfComparison }] = await Promise.all([
    import('../../crops/crops.js'),
    import('../../crops/wanted.js'),
  ]);
  return makeCrops(cropsOfComparison(comparison, documents));
}
