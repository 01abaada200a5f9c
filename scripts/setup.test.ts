import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const scripts = fileURLToPath(new URL('.', import.meta.url));
const asRoot = process.getuid?.() === 0;

let root: string;
const at = (path: string) => join(root, path);
const put = (path: string, content: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
};

/** A program on the PATH of the set-up, which notes its call in `calls`. */
const program = (name: string, body = '') => {
  const note = `require('fs').appendFileSync(${JSON.stringify(at('calls'))}, ${JSON.stringify(name)} + ' ' + args.join(' ') + '\\n');`;
  put(
    `bin/${name}`,
    `#!${process.execPath}\nconst root = ${JSON.stringify(root)}; const args = process.argv.slice(2); ${note}\n${body}`,
  );
  chmodSync(at(`bin/${name}`), 0o755);
};
const calls = (): string[] =>
  existsSync(at('calls')) ? readFileSync(at('calls'), 'utf8').trim().split('\n').filter(Boolean) : [];

/** A Playwright whose own browser is at bin/own, and whose installer may put it there. */
const playwright = (installer = 'process.exit(1)') => {
  put('node_modules/playwright-core/package.json', '{ "main": "index.js" }');
  put(
    'node_modules/playwright-core/index.js',
    `exports.chromium = { executablePath: () => ${JSON.stringify(at('own'))} };`,
  );
  put(
    'node_modules/playwright-core/cli.js',
    `require('fs').appendFileSync(${JSON.stringify(at('calls'))}, 'playwright ' + process.argv.slice(2).join(' ') + '\\n');\n${installer}`,
  );
};

const setup = (steps: string[], env: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('scripts/setup.mjs'), ...steps], {
    env: { PATH: at('bin'), ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const lock = (version: string, name = '') =>
  JSON.stringify({
    packages: {
      ...(name && { '': { devDependencies: { vite: '^8.0.0' } } }),
      'node_modules/vite': { version },
    },
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'approachable-setup-'));
  put('bin/package.json', '{ "type": "commonjs" }');
  for (const name of ['setup.mjs', 'browser.mjs']) cpSync(join(scripts, name), at(`scripts/${name}`));
  put('package.json', JSON.stringify({ type: 'module', devDependencies: { vite: '^8.0.0' } }));
  put('package-lock.json', lock('8.1.0', 'root'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe.skipIf(process.platform === 'win32')('set-up of packages', () => {
  it('installs what the lock names, once', () => {
    program(
      'npm',
      `require('fs').mkdirSync(root + '/node_modules'); require('fs').writeFileSync(root + '/node_modules/.package-lock.json', ${JSON.stringify(lock('8.1.0'))});`,
    );
    expect(setup(['packages'])).toMatchObject({ status: 0, stdout: '', stderr: 'Installing packages …\n' });
    expect(setup(['packages'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(calls()).toEqual(['npm ci --include=dev --no-audit --no-fund --loglevel=error']);
  });

  it('installs again when the lock names another version', () => {
    program('npm');
    put('node_modules/.package-lock.json', lock('8.0.0'));
    setup(['packages']);
    expect(calls()).toHaveLength(1);
  });

  it('makes the lock fit when package.json has changed', () => {
    program('npm');
    put('package.json', JSON.stringify({ devDependencies: { vite: '^8.0.0', knip: '^6.0.0' } }));
    put('node_modules/.package-lock.json', lock('8.1.0'));
    setup(['packages']);
    expect(calls()[0]).toMatch(/^npm install /);
  });

  it('says in one sentence that nothing could be installed', () => {
    program('npm', 'process.exit(1)');
    const { status, stderr } = setup(['packages']);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n').at(-1)).toBe(
      'The packages could not be installed: is the npm registry reachable from here?',
    );
  });
});

describe.skipIf(process.platform === 'win32')('set-up of the build', () => {
  const products = ['chrome-mv3/manifest.json', 'cli/approachable.mjs', 'cli/start.mjs'];
  const builds = `const fs = require('fs');
    for (const path of ${JSON.stringify(products)}) {
      fs.mkdirSync(require('path').dirname(root + '/.output/' + path), { recursive: true });
      fs.writeFileSync(root + '/.output/' + path, '');
    }`;

  it('builds, and again only when a source has changed', () => {
    program('npm', builds);
    put('lib/audit.ts', 'one');
    setup(['build']);
    expect(setup(['build'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(calls()).toEqual(['npm run --silent build']);
    put('lib/audit.test.ts', 'a test is not built');
    setup(['build']);
    expect(calls()).toHaveLength(1);
    put('lib/audit.ts', 'two');
    setup(['build']);
    expect(calls()).toHaveLength(2);
    rmSync(at('lib/audit.ts'));
    setup(['build']);
    expect(calls()).toHaveLength(3);
  });

  it('keeps what the build says out of standard output, and shows it when it fails', () => {
    program('npm', "console.log('a.ts: unexpected token'); process.exit(1)");
    const { status, stdout, stderr } = setup(['build']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('a.ts: unexpected token\nThe build failed');
  });
});

describe.skipIf(process.platform === 'win32')('set-up of the browser', () => {
  it('takes the one that is there', () => {
    playwright();
    program('google-chrome');
    expect(setup(['browser'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(calls()).toEqual([]);
  });

  it('says when CHROME_PATH names none, and looks on', () => {
    playwright();
    program('chromium');
    const { status, stderr } = setup(['browser'], { CHROME_PATH: '/nowhere/chrome' });
    expect(status).toBe(0);
    expect(stderr).toBe('CHROME_PATH names /nowhere/chrome, which is no program: looking for another browser.\n');
  });

  it.runIf(asRoot)('installs Debian’s package when it may', () => {
    playwright();
    program(
      'apt-get',
      `if (args.includes('install')) require('fs').cpSync(root + '/bin/apt-get', root + '/bin/chromium');`,
    );
    expect(setup(['browser']).status).toBe(0);
    expect(calls()).toEqual([
      'apt-get -o DPkg::Lock::Timeout=300 -q update',
      'apt-get -o DPkg::Lock::Timeout=300 -qy install --no-install-recommends chromium',
    ]);
  });

  it('else asks Playwright for one', () => {
    playwright(`require('fs').writeFileSync(${JSON.stringify(at('own'))}, '', { mode: 0o755 });`);
    if (asRoot) program('apt-get', 'process.exit(100)');
    expect(setup(['browser']).status).toBe(0);
    expect(calls().at(-1)).toBe('playwright install --no-shell chromium');
  });

  it('else says in one sentence what to install', () => {
    playwright();
    const { status, stdout, stderr } = setup(['browser']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim().split('\n').at(-1)).toBe(
      'No browser was found and none could be installed: install Chromium or Google Chrome, or set CHROME_PATH to one.',
    );
  });
});
