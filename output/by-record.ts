interface OfRecord {
  readonly document: string;
  readonly record: string | null;
}

/** Made once for each list: a comparison asks for every figure of thousands of documents. */
const indexes = new WeakMap<readonly OfRecord[], ReadonlyMap<string, readonly OfRecord[]>>();

/** What a list says of one record of a document. */
export function ofRecord<T extends OfRecord>(list: readonly T[], document: string, record: string): readonly T[] {
  const index = (indexes.get(list) ?? indexOf(list)) as ReadonlyMap<string, readonly T[]>;
  return index.get(`${document}/${record}`) ?? [];
}

function indexOf(list: readonly OfRecord[]): ReadonlyMap<string, readonly OfRecord[]> {
  const index = new Map<string, OfRecord[]>();
  for (const one of list) {
    const key = `${one.document}/${one.record ?? ''}`;
    const same = index.get(key);
    if (same) same.push(one);
    else index.set(key, [one]);
  }
  indexes.set(list, index);
  return index;
}
