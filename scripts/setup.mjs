/**
 * Puts in place what the npm scripts need, and skips what is there: packages, the build, a browser.
 *
 *     node scripts/setup.mjs [packages] [build] [browser]      none named: all three
 *
 * It runs before anything is installed, so it imports nothing but Node. Everything it says goes to standard error:
 * `npm run -s collect` prints JSON and only JSON on standard output.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @param {string[]} parts */
const here = (...parts) => join(root, ...parts);
/** @param {string} line */
const tell = (line) => process.stderr.write(`${line}\n`);

/**
 * Ends the set-up with one sentence.
 *
 * @param {string} sentence
 * @returns {never}
 */
const stop = (sentence) => {
  tell(sentence);
  process.exit(1);
};

/**
 * Runs a program and keeps its output to itself unless it fails. False: it failed or is not there.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
const run = (program, args, env = process.env) => {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    // npm is a script on Windows, which only a shell starts.
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (status === 0) return true;
  tell(`${stdout ?? ''}${stderr ?? ''}${error ? `${program}: ${error.message}\n` : ''}`.trimEnd());
  return false;
};

/** @param {string[]} args */
const npm = (...args) => {
  // npm names itself to the scripts it runs: the same npm goes on, also where several are installed.
  const self = process.env['npm_execpath'];
  return self && /npm-cli\.[cm]?js$/.test(self) ? run(process.execPath, [self, ...args]) : run('npm', args);
};

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(here(path), 'utf8'));

/**
 * Whether node_modules holds what package.json and the lock ask for. Contents are compared, not dates: a fresh
 * checkout and a restored cache have dates that mean nothing.
 */
const installed = () => {
  if (!existsSync(here('node_modules/.package-lock.json'))) return false;
  /** @type {Record<string, { version?: string }>} */
  const present = json('node_modules/.package-lock.json').packages;
  const wanted = Object.keys({ ...json('package.json').dependencies, ...json('package.json').devDependencies });
  if (wanted.some((name) => !present[`node_modules/${name}`])) return false;
  /** @type {[string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }][]} */
  const locked = Object.entries(json('package-lock.json').packages);
  return locked.every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' || optional || devOptional || peer || present[path]?.version === version,
  );
};

/** Whether the lock was made for this package.json; `npm ci` refuses one that was not, `npm install` mends it. */
const lockFits = () => {
  if (!existsSync(here('package-lock.json'))) return false;
  const locked = json('package-lock.json').packages[''];
  const wanted = json('package.json');
  return ['dependencies', 'devDependencies'].every(
    (field) => JSON.stringify(locked[field] ?? {}) === JSON.stringify(wanted[field] ?? {}),
  );
};

const packages = () => {
  if (lockFits() && installed()) return;
  if (existsSync(here('node_modules')) && lstatSync(here('node_modules')).isSymbolicLink())
    return tell('node_modules is a link to another checkout: its packages are used as they are.');
  tell('Installing packages …');
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if ((lockFits() && npm('ci', ...options)) || npm('install', ...options)) return;
  stop('The packages could not be installed: is the npm registry reachable from here?');
};

/** What the build is made of. */
const sources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'cli',
  'scripts',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const products = ['.output/chrome-mv3/manifest.json', '.output/cli/approachable.mjs', '.output/cli/start.mjs'];
const stamp = '.output/.built';

/**
 * @param {string} path
 * @returns {string[]}
 */
const filesIn = (path) => {
  if (!existsSync(here(path))) return [];
  if (!statSync(here(path)).isDirectory()) return [path];
  return readdirSync(here(path))
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
};

const digest = () => {
  const hash = createHash('sha256').update(process.version);
  for (const path of sources.flatMap(filesIn)) {
    if (/\.test\.tsx?$/.test(path)) continue;
    hash.update(`\0${path}\0`).update(readFileSync(here(path)));
  }
  return hash.digest('hex');
};

const build = () => {
  const now = digest();
  const built = existsSync(here(stamp)) && readFileSync(here(stamp), 'utf8') === now;
  // A product younger than the stamp was built by hand, from sources that nobody noted.
  const untouched = products.every(
    (path) => existsSync(here(path)) && built && statSync(here(path)).mtimeMs <= statSync(here(stamp)).mtimeMs,
  );
  if (built && untouched) return;
  tell('Building the extension and the command line …');
  if (!npm('run', '--silent', 'build')) stop('The build failed: the lines above say where.');
  writeFileSync(here(stamp), now);
};

/** @param {string} program */
const onPath = (program) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, program)));

const apt = () => {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  tell('Installing Chromium with apt-get (some hundred megabytes) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  // A stale or partly failing list can still know chromium, so only the installation decides.
  run('apt-get', [...wait, '-q', 'update'], env);
  return run('apt-get', [...wait, '-qy', 'install', '--no-install-recommends', 'chromium'], env);
};

const playwright = () => {
  tell('Downloading Chromium with Playwright (some hundred megabytes) …');
  return run(process.execPath, [here('node_modules/playwright-core/cli.js'), 'install', '--no-shell', 'chromium']);
};

const browser = async () => {
  const { chromium } = (await import('playwright-core')).default;
  const find = () => findBrowser(() => chromium.executablePath());
  const chosen = process.env['CHROME_PATH'];
  if (chosen && find() !== chosen)
    tell(`CHROME_PATH names ${chosen}, which is no program: looking for another browser.`);
  if (find()) return;
  for (const install of [apt, playwright]) if (install() && find()) return;
  stop(
    'No browser was found and none could be installed: install Chromium or Google Chrome, or set CHROME_PATH to one.',
  );
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12))
  stop(`Node ${process.versions.node} is too old: install Node 20.19 or newer (of Node 22: 22.12 or newer).`);

const steps = { packages, build, browser };
const named = process.argv.slice(2);
for (const [name, step] of Object.entries(steps)) {
  if (!named.length || named.includes(name)) await step();
}
