import { expect, it } from 'vitest';
import { drawQrCode, formatQrCode } from '#lib/share/qr-code';
import { decodeQrCode } from './decode-qr-code';

it.each(['https://poklici.example/760152', `https://poklici.example/sl/izbor?p=${'760152,'.repeat(12)}`])(
  'another library reads %s back',
  (text) => {
    expect(decodeQrCode(formatQrCode(drawQrCode(text)))).toBe(text);
  },
);

it('is black on white with a quiet zone of four modules, whatever the colours of the page', () => {
  const { size, path } = drawQrCode('x');
  expect(size).toBe(21 + 8);
  expect(path).toMatch(/^M4 4h7v1h-7z/);
  expect(formatQrCode({ size, path })).toContain(`<path fill="#fff" d="M0 0h29v29H0z"/><path d="M4 4`);
});
