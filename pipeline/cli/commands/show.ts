import { documentSchema } from '../../../normalizers/schema.js';
import { showDocument } from '../../../output/show/document.js';
import { CommandError, EXIT } from '../exit-code.js';
import { readInput } from '../files.js';

/** `chitieu show`: a document's outline, targets, results and activities as tables for people. */
export async function showCommand(path: string): Promise<void> {
  const parsed = documentSchema.safeParse(parseJson(path, (await readInput(path)).toString('utf8')));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CommandError(
      `${path} is not a chitieu document: ${issue ? `${issue.path.join('.')}: ${issue.message}` : 'it does not fit the schema'}`,
      EXIT.usage,
    );
  }
  process.stdout.write(`${showDocument(parsed.data, process.stdout.columns ?? 120)}\n`);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`${path} is not JSON`, EXIT.usage);
  }
}
