import type { ListedOccupation } from '#components/catalogue/occupation-list';
import { Pictogram } from '#components/ui/pictogram';
import { capitalise, formatEuroRange } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { findPay, type Pay } from '#lib/profile/pay';
import type { ProfileSummary } from '#lib/profile/summary';
import type { Competence } from '#lib/vocabulary/vocabulary';
import styles from './home-example.module.css';

/** An occupation that shows what a profile gives. */
interface Example {
  path: string;
  titles: readonly [string, string];
  area: string;
  pay: Pay;
  competences: readonly Competence[];
}

interface Props {
  occupations: readonly ListedOccupation[];
  locale: Locale;
  /** The second language of the picture. */
  beside: Locale;
}

/** One occupation in both languages side by side: title, pay and three competences. */
export function HomeExample({ occupations, locale, beside }: Props) {
  const example = findExample(occupations, locale, beside);
  if (!example) return null;
  const { path, titles, area, pay, competences } = example;
  const drawPay = (language: Locale) => (
    <>
      <small>{getMessages(language).search.pay}</small> <strong>{formatEuroRange(language, pay.min, pay.max)}</strong>
    </>
  );
  return (
    <>
      <h2>{getMessages(locale).home.example}</h2>
      <ul className={styles.example}>
        <li className={styles.title}>
          <div>
            <Pictogram area={area} /> <a href={path}>{titles[0]}</a>
          </div>{' '}
          <div lang={beside}>{titles[1]}</div>
        </li>
        <li>
          <div>{drawPay(locale)}</div> <div lang={beside}>{drawPay(beside)}</div>
        </li>
        {competences.map(({ id, labels }) => (
          <li key={id}>
            <div>{labels[locale].text}</div> <div lang={beside}>{labels[beside].text}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

const shownCompetences = 3;

/** Finds the occupation with the shortest titles, which fit a phone, among those that have all there is to show. */
function findExample(occupations: Props['occupations'], locale: Locale, beside: Locale): Example | undefined {
  const examples = occupations.flatMap(({ profile, title, path }): Example[] => {
    const other = profile.texts[beside]?.title;
    const area = profile.sections.classification?.group.area.id;
    const pay = findPay(profile.sections.salary);
    const competences = listBasic(profile).filter(({ labels }) => labels[locale].text && labels[beside].text);
    if (!other || !area || !pay || competences.length < shownCompetences) return [];
    const titles = [title, capitalise(beside, other)] as const;
    return [{ path, titles, area, pay, competences: competences.slice(0, shownCompetences) }];
  });
  const [first] = examples.toSorted((a, b) => a.titles.join('').length - b.titles.join('').length);
  return first;
}

function listBasic({ named }: ProfileSummary): readonly Competence[] {
  return named.find(({ kind }) => kind === 'basic')?.competences ?? [];
}
