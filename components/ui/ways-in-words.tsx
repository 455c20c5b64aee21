import { Fragment } from 'react';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toWords, type Way } from '#lib/profile/qualifications';

interface Props {
  ways: readonly Way[];
  locale: Locale;
  /** Leaves out the levels, where there is no room to explain them. */
  brief?: boolean;
}

/** Ways into an occupation in words, the Slovenian level after them: "izučen poklic; v Sloveniji SOK 4 ali 5". */
export function WaysInWords({ ways, locale, brief = false }: Props) {
  const { training } = getMessages(locale);
  const levels = ways.map(({ sok }) => sok.join(` ${training.or} `));
  const first = levels.findIndex(Boolean);
  const same = new Set(levels).size === 1;
  const words = ways.map((way, index) => {
    const { value, locale: shown } = toWords(way, locale);
    const level = levels[index] && (index === first ? training.inSlovenia(levels[index]) : `SOK\u00a0${levels[index]}`);
    return (
      <Fragment key={way.term.id}>
        {index > 0 && (index === ways.length - 1 ? ` ${training.or} ` : ', ')}
        {shown === locale ? value : <span lang={shown}>{value}</span>}
        {level && !same && !brief && ` (${level})`}
      </Fragment>
    );
  });
  return (
    <>
      {words}
      {levels[0] && same && !brief && `; ${training.inSlovenia(levels[0])}`}
    </>
  );
}
