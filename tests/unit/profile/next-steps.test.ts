import { expect, it } from 'vitest';
import { toMailAddress, toVacancySearch } from '#lib/profile/next-steps';

it('the search for vacancies takes a title with blanks, umlauts and slashes', () => {
  expect(toVacancySearch('Koch/Köchin & Co')).toBe(
    'https://jobs.ams.at/public/emps/jobs?query=Koch%2FK%C3%B6chin+%26+Co',
  );
});

it('a mail keeps blanks and lines', () => {
  expect(toMailAddress('a b&c', 'x\ny')).toBe('mailto:?subject=a%20b%26c&body=x%0D%0Ay');
});
