import { expect, it } from 'vitest';
import { toMailAddress, toTypedAddress, toVacancySearch } from '#lib/profile/next-steps';

it('the search for vacancies takes a title with blanks, umlauts and slashes', () => {
  expect(toVacancySearch('Koch/Köchin & Co')).toBe(
    'https://jobs.ams.at/public/emps/jobs?query=Koch%2FK%C3%B6chin+%26+Co',
  );
});

it('a mail keeps blanks and lines', () => {
  expect(toMailAddress('a b&c', 'x\ny')).toBe('mailto:?subject=a%20b%26c&body=x%0D%0Ay');
});

it('an address is typed without its protocol', () => {
  expect(['https://a.si/sl', 'http://localhost:3000/de'].map(toTypedAddress)).toEqual(['a.si/sl', 'localhost:3000/de']);
});
