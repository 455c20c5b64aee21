import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findBrowser } from '../../run/browser';

let folder: string;

async function install(name: string) {
  const program = join(folder, name);
  await writeFile(program, '');
  await chmod(program, 0o755);
  return program;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-'));
  vi.stubEnv('PATH', [folder, process.env.PATH].join(delimiter));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it('takes CHROMIUM_PATH before anything on the PATH', async () => {
  const wanted = await install('my-browser');
  await install('google-chrome-stable');
  expect(findBrowser({ NODE_ENV: 'test', CHROMIUM_PATH: wanted })).toBe(wanted);
});

it('finds a Chrome on the PATH', async () => {
  const chrome = await install('google-chrome-stable');
  expect(findBrowser({ NODE_ENV: 'test' }, join(folder, 'no-shell'))).toBe(chrome);
});

it('takes a headless shell before a whole browser', async () => {
  await install('google-chrome-stable');
  const shell = await install('chromium-headless-shell');
  expect(findBrowser({ NODE_ENV: 'test' }, shell)).toBe(shell);
});

it('says so when CHROMIUM_PATH is wrong', () => {
  const find = () => findBrowser({ NODE_ENV: 'test', CHROMIUM_PATH: '/nowhere/chromium' });
  expect(find).toThrow('CHROMIUM_PATH is set to "/nowhere/chromium", which is not a program');
});
