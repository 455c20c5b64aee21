import { describe, expect, it } from 'vitest';
import { formatAddress, readAddress } from '#lib/server/listen-address';

describe('readAddress', () => {
  it('takes port 3000 on all interfaces if nothing is set', () => {
    expect(readAddress({})).toEqual({ ok: true, value: { port: 3000, host: undefined } });
    expect(readAddress({ PORT: '', HOST: '' })).toEqual({ ok: true, value: { port: 3000, host: undefined } });
  });

  it('takes PORT and HOST', () => {
    const address = readAddress({ PORT: '8080', HOST: '127.0.0.1' });
    expect(address).toEqual({ ok: true, value: { port: 8080, host: '127.0.0.1' } });
  });

  it.each(['abc', '0', '-1', '65536', '80.5', '0x50', ' 80', '1e3'])('refuses the port %j by name', (port) => {
    const message = `PORT has to be a whole number from 1 to 65535, not "${port}"`;
    expect(readAddress({ PORT: port })).toEqual({ ok: false, message });
  });
});

describe('formatAddress', () => {
  it.each([
    [undefined, 'http://localhost:3000'],
    ['0.0.0.0', 'http://localhost:3000'],
    ['::', 'http://localhost:3000'],
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['::1', 'http://[::1]:3000'],
  ])('host %s is opened as %s', (host, address) => {
    expect(formatAddress({ port: 3000, host })).toBe(address);
  });
});
