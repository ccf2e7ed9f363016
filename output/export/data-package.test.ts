import { createHash } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportDataset } from './export.js';
import { EXPORT_FORMATS, type ExportFormat } from './formats/index.js';
import { datasetOf, sampleDocuments } from './testing/dataset.js';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly enum?: readonly string[]; readonly required?: boolean; readonly unique?: boolean };
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly encoding: string;
  readonly dialect?: Readonly<Record<string, unknown>>;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

/** The types of Table Schema 2.0, "Field Types". */
const TYPES = new Set(
  'string number integer boolean object list datetime date time year yearmonth duration geopoint geojson any array'.split(
    ' ',
  ),
);

const packages = new Map<ExportFormat, { folder: string; text: string; resources: readonly Resource[] }>();

beforeAll(async () => {
  const dataset = await datasetOf(...sampleDocuments());
  for (const format of Object.keys(EXPORT_FORMATS) as ExportFormat[]) {
    const folder = await mkdtemp(join(tmpdir(), 'chitieu-'));
    await exportDataset(dataset, { format, out: folder });
    const text = await readFile(join(folder, 'datapackage.json'), 'utf8');
    const { resources } = JSON.parse(text) as { resources: readonly Resource[] };
    packages.set(format, { folder, text, resources });
  }
});

describe('datapackage.json, by the rules of the Data Package standard 2.0', () => {
  it('names its profile and has at least one resource', () => {
    for (const { text, resources } of packages.values()) {
      const descriptor = JSON.parse(text) as Record<string, unknown>;
      expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
      expect(descriptor.name).toMatch(/^[-a-z0-9._/]+$/);
      expect(resources.length).toBeGreaterThan(0);
    }
  });

  it('gives each resource a name of its own, fit for a URL, and a path inside the package', () => {
    for (const { resources } of packages.values()) {
      expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
      for (const { name, path } of resources) {
        expect(name).toMatch(/^[-a-z0-9._/]+$/);
        expect(path).not.toMatch(/^[/~]|\.\.|^[a-z]+:/i);
      }
    }
  });

  it('states size and hash of the files as they are', async () => {
    for (const { folder, resources } of packages.values()) {
      for (const { path, bytes, hash } of resources) {
        const content = await readFile(join(folder, path));
        expect(bytes).toBe(content.length);
        expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      }
    }
  });

  it('describes each field once, with a type of the standard', () => {
    for (const { resources } of packages.values()) {
      for (const { name, schema } of resources) {
        expect(new Set(schema.fields.map((field) => field.name)).size, name).toBe(schema.fields.length);
        for (const field of schema.fields) expect(TYPES.has(field.type), `${name}.${field.name}`).toBe(true);
      }
    }
  });

  it('has keys that exist: primary, required and unique; foreign, in a resource of the package', () => {
    for (const { resources } of packages.values()) {
      for (const { name, schema } of resources) {
        const key = schema.fields.find((field) => field.name === schema.primaryKey[0]);
        expect(key?.constraints, name).toMatchObject({ required: true, unique: true });
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const other = resources.find((one) => one.name === reference.resource);
          expect(fields.length).toBe(reference.fields.length);
          for (const field of fields) expect(schema.fields.some((one) => one.name === field)).toBe(true);
          for (const field of reference.fields) expect(other?.schema.fields.some((f) => f.name === field)).toBe(true);
        }
      }
    }
  });

  it('lists as categories just the values that it allows', () => {
    for (const { resources } of packages.values()) {
      for (const { schema } of resources) {
        for (const { constraints, categories } of schema.fields) {
          expect(categories?.map(({ value }) => value)).toEqual(constraints?.enum);
          for (const { label } of categories ?? []) expect(label).toMatch(/^.+ \/ .+$/);
        }
      }
    }
  });

  it('says where in the file a table is, where a file holds several', () => {
    const dialects = (format: ExportFormat) => packages.get(format)?.resources.map(({ dialect }) => dialect);
    expect(dialects('sqlite')?.[2]).toMatchObject({ table: 'targets' });
    expect(dialects('xlsx')?.[2]).toMatchObject({ sheetName: 'targets' });
    expect(dialects('csv')?.[2]).toMatchObject({ delimiter: ',', doubleQuote: true });
  });
});
