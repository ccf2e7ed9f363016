/**
 * What a written syllable may be: onset + glide + nucleus + coda. Vietnamese has a closed set of them, which is what
 * makes damage visible. After the orthography as taught (Chính tả tiếng Việt; Decision 240/QĐ 1984 of the Ministry of
 * Education for i/y and tone marks); loans that state documents use all the time stand in `LOANS`.
 */
export interface Shape {
  readonly onset: string;
  /** "o" or "u" before the nucleus, "" for none. */
  readonly glide: string;
  readonly nucleus: string;
  readonly coda: string;
}

type Rhymes = Readonly<Record<string, string>>;

/** Nucleus: its codas, "-" for none. */
const PLAIN: Rhymes = {
  a: '- c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: '- c m n ng o p t',
  ê: '- ch m n nh p t u',
  i: '- ch m n nh p t u',
  ia: '-',
  iê: 'c m n ng p t u',
  o: '- c i m n ng p t',
  oo: 'c ng',
  ô: '- c i m n ng p t',
  ơ: '- i m n p t',
  u: '- c i m n ng p t',
  ua: '-',
  uô: 'c i m n ng t',
  ư: '- c i m ng t u',
  ưa: '-',
  ươ: 'c i m n ng p t u',
};
const AFTER_O: Rhymes = {
  a: '- c ch i m n ng nh o p t y',
  ă: 'c m n ng t',
  e: '- n o t',
};
const AFTER_U: Rhymes = {
  â: 'n ng t y',
  ê: '- ch n nh u',
  ơ: '-',
  y: '- ch n nh p t u',
  ya: '-',
  yê: 'n t',
};
const AFTER_QU: Rhymes = {
  a: '- c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'n ng p t y',
  e: '- n o t',
  ê: '- ch n nh t',
  i: '- t',
  ô: 'c',
  ơ: '- i n t',
  y: '- ch n nh t',
  yê: 'n t',
};

const ONSETS = '- b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
/** Labials take no glide; c with a glide is written qu; k, gh, ngh stand before e, ê, i only. */
const NO_GLIDE = new Set(['b', 'c', 'gh', 'gi', 'k', 'm', 'ngh', 'p', 'ph', 'v']);
const BEFORE_FRONT = new Set(['gh', 'k', 'ngh']);
const NOT_BEFORE_FRONT = new Set(['c', 'g', 'ng']);
/** Onsets after which the sound /i/ alone is also written y (kỹ, lý, mỹ, tỷ, hy, sỹ, vỹ). */
const BEFORE_Y = ['', 'h', 'k', 'l', 'm', 's', 't', 'v'];

/** Names and loans outside the orthography, written with their tone mark. */
const LOANS = 'kạn kon ka đắk đăk lắk lăk krông plông ea pleiku phuy voan buýt gioăng kali oxy ôxy oxi axít axit ôtô';

/** All shapes by their letters without tone mark; built once, on first use. */
export const shapes: () => ReadonlyMap<string, Shape> = once(() => {
  const found = new Map<string, Shape>();
  const add = (onset: string, glide: string, nucleus: string, coda: string, written: string): void => {
    if (!found.has(written)) found.set(written, { onset, glide, nucleus, coda });
  };
  const each = (rhymes: Rhymes, visit: (nucleus: string, coda: string) => void): void => {
    for (const [nucleus, codas] of Object.entries(rhymes)) {
      for (const coda of codas.split(' ')) visit(nucleus, coda === '-' ? '' : coda);
    }
  };
  for (const name of ONSETS) {
    const onset = name === '-' ? '' : name;
    if (onset === 'qu') {
      each(AFTER_QU, (nucleus, coda) => add('qu', '', nucleus, coda, `qu${nucleus}${coda}`));
      continue;
    }
    each(PLAIN, (nucleus, coda) => {
      const front = /^[eêi]/.test(nucleus);
      if (onset === 'gi') {
        // gì, gìn, giếng: one i is enough for the onset and the nucleus.
        const written = nucleus.startsWith('i') && nucleus !== 'ia' ? `g${nucleus}${coda}` : `gi${nucleus}${coda}`;
        if (nucleus !== 'ia') add(onset, '', nucleus, coda, written);
        return;
      }
      if (BEFORE_FRONT.has(onset) ? !front : front && NOT_BEFORE_FRONT.has(onset)) return;
      // yên, yêu: written y where nothing stands before it.
      add(onset, '', nucleus, coda, onset === '' && nucleus === 'iê' ? `yê${coda}` : `${onset}${nucleus}${coda}`);
    });
    if (BEFORE_Y.includes(onset)) add(onset, '', 'i', '', `${onset}y`);
    if (NO_GLIDE.has(onset)) continue;
    each(AFTER_O, (nucleus, coda) => add(onset, 'o', nucleus, coda, `${onset}o${nucleus}${coda}`));
    each(AFTER_U, (nucleus, coda) => add(onset, 'u', nucleus, coda, `${onset}u${nucleus}${coda}`));
  }
  return found;
});

/** Loans and names that are no syllables by the grammar, lower case. */
export const loans: () => ReadonlySet<string> = once(() => new Set(LOANS.split(' ')));

/** Stopped codas (p, t, c, ch) take only sắc and nặng. */
export function isStopped(coda: string): boolean {
  return coda === 'p' || coda === 't' || coda === 'c' || coda === 'ch';
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
