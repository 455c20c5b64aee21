import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import styles from './guide-view.module.css';

/** A step of the guide, for links to it. */
export interface GuideStep {
  title: string;
  description: string;
  path: string;
}

/** All steps in their order, with what each is about. */
export function GuideSteps({ steps, locale }: { steps: readonly GuideStep[]; locale: Locale }) {
  return (
    <section>
      <h2>{getMessages(locale).guide.steps}</h2>
      <ol className={styles.steps}>
        {steps.map(({ title, description, path }) => (
          <li key={path}>
            <a href={path}>{title}</a> <small>{description}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface NavProps {
  steps: readonly GuideStep[];
  /** The index of this page; undefined where it is no step. */
  current: number | undefined;
  locale: Locale;
}

/** Links to the steps before and after this one, and to all of them. */
export function GuideNav({ steps, current, locale }: NavProps) {
  const { guide } = getMessages(locale);
  const at = (offset: number) => (current === undefined ? undefined : steps[current + offset]);
  const ways = [
    [guide.next, at(1)],
    [guide.previous, at(-1)],
  ] as const;
  return (
    <nav aria-label={guide.steps} className={styles.nav}>
      <ul>
        {ways.map(
          ([label, step]) =>
            step && (
              <li key={label}>
                {label} <a href={step.path}>{step.title}</a>
              </li>
            ),
        )}
        <li>
          <a href={toPath(locale, { page: 'guide' })}>{guide.start}</a>
        </li>
      </ul>
    </nav>
  );
}
