import { z } from 'zod';
import { documentSchema } from '../../../normalizers/schema.js';

/** `chitieu schema`: the contract as JSON Schema (draft 2020-12). */
export function schemaCommand(): void {
  const schema = z.toJSONSchema(documentSchema);
  process.stdout.write(`${JSON.stringify({ title: 'chitieu document, contract version 1', ...schema }, null, 2)}\n`);
}
