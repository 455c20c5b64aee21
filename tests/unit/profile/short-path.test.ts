import { expect, it } from 'vitest';
import { toShortPath } from '#lib/profile/short-path';
import type { ProfileSummary } from '#lib/profile/summary';

type Codes = Pick<NonNullable<ProfileSummary['sections']['classification']>, 'ams' | 'esco' | 'bisId'>;

const ams = ['760152', '2421A1'].map((code) => ({ code, title: 'Key-Account-Manager/in' }));
const toEsco = (code: string) => ({ code, uri: `http://data.europa.eu/esco/occupation/${code}` });

it.each<[string, Codes, string | undefined]>([
  ['first AMS code', { ams, bisId: 1193, esco: [toEsco('2433.6')] }, '/760152'],
  ['BIS number, told from ISCO groups', { bisId: 1016, esco: [toEsco('2434.1')] }, '/bis-1016'],
  ['ESCO code', { esco: [toEsco('2431.10.3')] }, '/2431.10.3'],
  ['ESCO code that is no ISCO group', { esco: [toEsco('2431'), toEsco('2431.5')] }, '/2431.5'],
  ['group alone', { esco: [toEsco('2431')] }, undefined],
  ['nothing official', {}, undefined],
])('shortens the address to the %s', (_, codes, path) => {
  const classification = {
    ...codes,
    sources: [],
    group: undefined,
  } as unknown as ProfileSummary['sections']['classification'];
  expect(toShortPath({ sections: { classification } })).toBe(path);
});

it('has no short address for a profile without a classification', () => {
  expect(toShortPath({ sections: {} })).toBeUndefined();
});
