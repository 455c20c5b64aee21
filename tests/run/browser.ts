import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { Launcher } from 'chrome-launcher';
import { runTool } from '#lib/command/run-tool';
import { runChild } from '../../lib/command/child.mjs';

/**
 * Debian's Chromium without a window: it opens a page in half the processor time of the whole browser. Not the script of
 * this name on the PATH, which ends without it.
 */
const shellPackage = 'chromium-headless-shell';
const headlessShell = `/usr/lib/chromium/${shellPackage}`;

/** Chromium sees this machine and nothing else: the browser's own traffic is off, and no other name resolves. */
export const offline = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  // The sandbox of Chromium refuses to run as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Finds Chromium on this machine: CHROMIUM_PATH, an installed one, or the one Playwright downloaded. */
export function findBrowser(env = process.env, shell = headlessShell): string | undefined {
  const problem = findWrongPath(env);
  if (problem) throw new Error(problem);
  return env.CHROMIUM_PATH || [shell, ...listInstalled(), chromium.executablePath()].find(isProgram);
}

function listInstalled(): string[] {
  try {
    return Launcher.getInstallations();
  } catch {
    // It throws where it finds none.
    return [];
  }
}

/** Installs Chromium where there is none; false, with the reason printed, where that fails. */
export async function ensureBrowser(): Promise<boolean> {
  const problem = findWrongPath(process.env);
  if (problem) {
    console.error(problem);
    return false;
  }
  if (findBrowser()) return true;
  const root = process.getuid?.() === 0;
  if (root && isDebian()) {
    console.log(`Installing Chromium for the end-to-end tests (apt-get install ${shellPackage}) …`);
    const install = `apt-get update && apt-get install -y --no-install-recommends ${shellPackage}`;
    await runChild('sh', ['-c', install], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  } else {
    console.log('Downloading Chromium for the end-to-end tests (playwright install chromium) …');
    const withLibraries = root && process.platform === 'linux' ? ['--with-deps'] : [];
    await runTool('playwright', ['install', ...withLibraries, 'chromium']);
  }
  if (findBrowser()) return true;
  console.error(
    'There is no Chromium for the end-to-end tests. Install Chromium or Google Chrome, ' +
      'or set CHROMIUM_PATH to the program of one.',
  );
  return false;
}

function findWrongPath({ CHROMIUM_PATH: path }: NodeJS.ProcessEnv): string | undefined {
  return path && !isProgram(path) ? `CHROMIUM_PATH is set to "${path}", which is not a program` : undefined;
}

/** Debian only: in Ubuntu the package of this name just points to a snap. */
function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
