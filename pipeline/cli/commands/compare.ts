import { compare } from '../../../output/compare/comparison.js';
import { comparisonCsv } from '../../../output/compare/csv.js';
import { explainComparison } from '../../../output/compare/explain.js';
import { comparisonHtml } from '../../../output/compare/html.js';
import { comparisonXlsx } from '../../../output/compare/xlsx.js';
import { loadDocuments } from '../../load-documents.js';
import { CommandError, EXIT } from '../exit-code.js';
import type { Format } from '../formats.js';
import { type OcrChoice, openOcr } from '../ocr.js';
import { tellNotLoaded, writeResult } from '../result.js';

export interface CompareCommandOptions extends OcrChoice {
  readonly format: Format;
  readonly out?: string;
  readonly explain?: boolean;
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
      await writeResult(options.out, () => {
        if (options.format === 'csv') return comparisonCsv(comparison);
        if (options.format === 'xlsx') return comparisonXlsx(comparison, withTargets);
        if (options.format === 'html') return comparisonHtml(comparison, withTargets);
        return `${JSON.stringify(comparison, null, 2)}\n`;
      });
    }
  } finally {
    await ocr?.close();
  }
}
