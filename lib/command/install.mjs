import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runChild } from './child.mjs';

/**
 * Explains why a version of Node is too old; undefined where it is not.
 * @param {string} version as in `process.versions.node`: `20.9.0`
 * @param {string} range as `engines.node` of package.json, a plain `>=20.9`
 * @param {string} [needs] what needs it
 * @returns {string | undefined}
 */
export function findNodeProblem(version, range, needs = 'This project') {
  const minimum = range.replace(/^>=\s*/, '');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [minimumMajor = 0, minimumMinor = 0] = minimum.split('.').map(Number);
  if (major > minimumMajor || (major === minimumMajor && minor >= minimumMinor)) return undefined;
  return `${needs} needs Node.js ${minimum} or newer; this is ${version}. Install a newer one: https://nodejs.org`;
}

/**
 * Hashes what installed packages depend on: the lock file and, for native parts, the major version of Node.
 * @param {string} root
 */
export async function hashLockFile(root) {
  const lock = await readFile(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`\0node ${majorVersion()}`).digest('hex');
}

/**
 * Installs the dependencies of the project, or of a folder with a lock file of its own, where they are missing or out of
 * date; returns the exit code.
 * @param {string} root
 * @returns {Promise<number>}
 */
export async function ensureInstalled(root) {
  const stamp = join(root, 'node_modules', '.package-lock-hash');
  const hash = await hashLockFile(root);
  const installed = await readFile(stamp, 'utf8').catch(() => '');
  if (installed === hash) return 0;
  console.log('Installing dependencies …');
  // The lock file names each package with its hash: there is nothing to ask about what npm has stored of it.
  const code = await runNpm(['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'], root);
  if (code === 0) await writeFile(stamp, hash);
  else console.error('The dependencies could not be installed; the reason is in the lines above.');
  return code;
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function runNpm(args, cwd) {
  const cli = process.env.npm_execpath;
  // Under `npm start` this is npm itself: no need for PATH or for npm.cmd on Windows.
  if (cli && basename(cli) === 'npm-cli.js') return runChild(process.execPath, [cli, ...args], { cwd });
  return runChild('npm', args, { cwd, shell: process.platform === 'win32' });
}

function majorVersion() {
  return process.versions.node.split('.')[0];
}
