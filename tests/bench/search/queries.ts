import { type Locale, locales } from '#lib/i18n/locales';
import { toWords } from '#lib/search/normalise';
import type { SearchDocument, SearchLabel } from '#lib/search/search';
import { buildParts } from './compounds';
import { groupBy } from './group';
import { addTypo, cutText, foldText, inflect, rearrange } from './mistakes';
import type { QueryClass } from './query';
import type { Random } from './random';

interface Named {
  id: string;
  label: SearchLabel;
  key: string;
}

const size = 400;

/** Classes of queries generated from the labels. */
export function buildQueryClasses(documents: readonly SearchDocument[], random: Random): QueryClass[] {
  const named = documents.flatMap(({ id, labels }) =>
    labels.map((label) => ({ id, label, key: toWords(label.text).join(' ') })),
  );
  const byKey = groupBy(named, ({ key }) => key);
  // Several occupations often share a label: each of them is right.
  const same = ({ key }: Named) => new Set(byKey.get(key)?.map(({ id }) => id));
  // For a prefix, each occupation with a label that starts with it is right.
  const starting = (text: string) => {
    const start = toWords(text).join(' ');
    return new Set(named.flatMap(({ id, key }) => (key.startsWith(start) ? [id] : [])));
  };
  const make = (
    name: string,
    target: QueryClass['target'],
    fits: (label: SearchLabel) => boolean,
    toText: (label: SearchLabel) => string | undefined,
    toIds: (of: Named, text: string) => ReadonlySet<string> = same,
  ): QueryClass => ({
    name,
    target,
    queries: locales.flatMap((locale) =>
      random
        .sample(
          named.filter(({ label }) => label.locale === locale && fits(label)),
          size,
        )
        .flatMap((of) => {
          const text = toText(of.label);
          return text === undefined ? [] : [{ text, locale, ids: toIds(of, text) }];
        }),
    ),
  });
  const single = ({ kind }: SearchLabel) => kind !== 'title';
  const isForm = ({ kind }: SearchLabel) => kind === 'form';
  const hasWord = (letters: number) => (label: SearchLabel) =>
    single(label) && label.text.split(' ').some((word) => word.length >= letters);
  const cutFrom = (of: Named, share: number) => starting(cutText(of.label.text, share));
  return [
    make(
      'exact',
      { first: 99, five: 100 },
      () => true,
      ({ text }) => text,
    ),
    make(
      'without diacritics',
      { five: 99 },
      (label) => single(label) && /[äöüßčšžćđ]/i.test(label.text),
      ({ text }) => foldText(text, random),
    ),
    make('one typo', { five: 98 }, hasWord(5), ({ text }) => addTypo(text, random, 5)),
    make('two typos', { five: 95 }, hasWord(9), ({ text }) => addTypo(text, random, 9, 2)),
    make(
      'first 60 %',
      { five: 97 },
      single,
      ({ text }) => cutText(text, 0.6),
      (of) => cutFrom(of, 0.6),
    ),
    make('gender form', { five: 98 }, isForm, ({ locale, text }) => toMarked(locale, text, random)),
    make(
      'hyphen and order',
      { five: 98 },
      (label) => single(label) && /[\p{L}][- ]\p{L}/u.test(label.text),
      ({ text }) => rearrange(text, random),
    ),
    make('inflected', { five: 97 }, single, ({ locale, text }) => inflect(locale, text, random)),
    make(
      'folded, typo, cut',
      { five: 95 },
      (label) =>
        single(label) &&
        label.text.length >= 12 &&
        cutText(label.text, 0.7)
          .split(' ')
          .some((word) => word.length >= 5),
      ({ text }) => addTypo(foldText(cutText(text, 0.7), random), random, 5),
      (of) => cutFrom(of, 0.7),
    ),

    {
      name: 'part of a compound',
      target: { five: 95 },
      queries: locales.flatMap((locale) => buildParts(documents, locale, random, size)),
    },
  ];
}

/** A gender-inclusive spelling as used in forms and advertisements. */
function toMarked(locale: Locale, text: string, random: Random): string {
  if (locale === 'sl')
    return text.replace(/^(\p{L}+(?:[rjkt]))(?=\s|$)/u, random.pick(['$1/ka', '$1/-ka', '$1(ka)', '$1 (m/ž)']));
  return text.replace(
    /^(\p{L}+(?:er|or|ist|eur))(?:in)?(?=\s|$)/u,
    random.pick(['$1In', '$1/in', '$1:in', '$1*in', '$1_in', '$1(in)', '$1/-in', '$1in', '$1/-innen', '$1 (m/w/d)']),
  );
}
