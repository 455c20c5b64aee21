/** Frequent words by language. */
const frequent: Record<string, string> = {
  de: 'und der die das den dem ist sind für von mit im zur zum auf eine einen ein nicht werden müssen können sowie bei ihre',
  sl: 'ali ki ter pri so biti ter kot tudi njihove glede se pri lahko morajo svoje znanje stik poklic naloge dela zaposlitvene možnosti sorodni poklici strokovne plača dejavnosti dohodek možnosti usposabljanje izobraževanje delovno okolje nemščine veščine nadaljnje potrdila dodelitev poklicne vprašalnik področje',
  hr: 'ili koji koje te kod su što također rad kao i mogu moraju poslovi zanimanja znanje radno okruženje prihod djelatnosti mogućnosti obrazovanje njemačkog srodna vještine glavne poslovne stručne',
  en: 'and or the of for with to are is work main income related occupations skills tasks environment',
  it: 'e di il la le per con dei delle sono lavoro reddito attività principali',
  hu: 'és vagy az egy a kell munka jövedelem tevékenységek foglalkozások',
};

const sets = Object.entries(frequent).map(([language, words]) => [language, new Set(words.split(' '))] as const);

/** Letters that only one of the languages has. */
const uniqueLetters: [string, RegExp][] = [
  ['hr', /[ćđ]/gi],
  ['de', /[äß]/gi],
  ['hu', /[őű]/gi],
];

function score(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = sets.map(([language, set]) => {
    const marks = uniqueLetters.find(([other]) => other === language)?.[1];
    const letters = marks ? (text.match(marks)?.length ?? 0) : 0;
    return [language, words.filter((word) => set.has(word)).length + letters] as const;
  });
  return new Map(scores);
}

/** The most likely language of a text: `de`, `sl`, …; undefined in doubt. */
export function guessLanguage(text: string): string | undefined {
  const [best, second] = [...score(text)].sort(([, a], [, b]) => b - a);
  if (!best?.[1] || best[1] === second?.[1]) return undefined;
  return best[0];
}

/** Marks of German: both genders in one word, letters. */
const germanSigns = /\p{Ll}In(nen)?(?!\p{Ll})|[äß]/u;

/** True where a paragraph is German. */
export function isGerman(text: string): boolean {
  const { de = 0, ...others } = Object.fromEntries(score(text));
  const most = Math.max(...Object.values(others));
  return germanSigns.test(text) ? de + 3 > most : de > 0 && de >= most;
}

/** True where a paragraph, known not to be German, may be Slovenian. */
export function isSlovenian(text: string): boolean {
  return /[čšž]/i.test(text) || (score(text).get('sl') ?? 0) > 0;
}
