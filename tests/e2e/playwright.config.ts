import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { loader } from '../../lib/command/child.mjs';
import { findBrowser, offline } from '../run/browser';

const root = fileURLToPath(new URL('../../', import.meta.url));
const port = process.env.E2E_PORT ?? '3117';
const baseURL = `http://127.0.0.1:${port}`;
const executablePath = findBrowser();

/** A page of a test is closed before code that is compiled once more, for speed, has paid for that. */
const shortLived = ['--js-flags=--max-optimized-bytecode-size=0,--no-flush-bytecode'];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './setup/global-setup.ts',
  outputDir: `${root}test-results/e2e`,
  reporter: [['list'], ['json', { outputFile: `${root}test-results/e2e.json` }]],
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // As many as the smallest machine has processors: what a test waits for, a server or a browser, works meanwhile.
  workers: 2,
  // No test measures time: these limits are for what never ends, and a loaded machine stays far below them.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  use: {
    baseURL,
    screenshot: 'only-on-failure',
    launchOptions: { args: [...offline, ...shortLived], ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `"${process.execPath}" ${loader} lib/command/start.ts`,
    cwd: root,
    env: { PORT: port, HOST: '127.0.0.1' },
    url: `${baseURL}/sl`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    timeout: 600_000,
  },
});
