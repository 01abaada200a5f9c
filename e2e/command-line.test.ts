import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../lib/audit';
import type { Evidence } from '../lib/detect/evidence';

const command = fileURLToPath(new URL('../.output/cli/approachable.mjs', import.meta.url));

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

const start = (words: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const child = spawn(process.execPath, [command, ...words], { env: { ...process.env, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  const ended = new Promise<Outcome>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return { child, ended };
};

const approachable = (...words: string[]): Promise<Outcome> => start(words).ended;

const folder = mkdtempSync(join(tmpdir(), 'approachable-e2e-'));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const html = (body: string) => `<!doctype html><html lang="en"><title>Acme Tools</title><body>${body}</body></html>`;
const contact = html('<h1>Contact us</h1><p>Call <a href="tel:+442079460123">020 7946 0123</a></p>');

const pages: Record<string, RequestListener> = {
  '/contact': (_, response) => response.end(contact),
  '/drawn': (_, response) =>
    response.end(
      html(`<main></main><script>setTimeout(async () => {
        document.querySelector('main').innerHTML = await (await fetch('/words')).text();
      }, 200)</script>`),
    ),
  '/words': (_, response) => response.end('<p>Call <a href="tel:+442079460123">020 7946 0123</a></p>'),
  '/moves': (_, response) => response.end(html(`<p>Wait<script>location.replace('/contact')</script>`)),
  '/gone': (_, response) => response.writeHead(410).end(html('<p>Gone</p>')),
  '/file.pdf': (_, response) => response.setHeader('content-type', 'application/pdf').end('%PDF-1.7'),
  '/data': (_, response) => response.setHeader('content-type', 'application/json').end('{}'),
  '/download': (_, response) =>
    response.setHeader('content-disposition', 'attachment; filename="a.html"').end(html('<p>Hello</p>')),
  '/empty': (_, response) => response.end(''),
  '/blank': (_, response) => response.end('<title>Nothing</title><script>1</script>'),
  '/never': () => {},
  '/around': (_, response) => response.writeHead(302, { location: '/around' }).end(),
  '/broken': (request) => request.socket.destroy(),
  '/busy': (_, response) => response.end(html('<p>Hello<script>onload = () => { for (;;); }</script>')),
};

const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  const page = pages[request.url ?? ''];
  if (page) page(request, response);
  else response.writeHead(404).end(html('<p>Not found</p>'));
});
let site = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('collect', () => {
  it('prints the evidence of a live page, and nothing else', async () => {
    const { code, out, err } = await approachable('collect', `${site}/contact`);
    const evidence = JSON.parse(out) as Evidence;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(evidence.schema).toBe('approachable/evidence@1');
    expect(evidence.page).toMatchObject({ url: `${site}/contact`, title: 'Acme Tools', lang: 'en' });
    expect(evidence.phones[0]).toMatchObject({ number: '+442079460123', dialable: true });
  });

  it.concurrent('waits for what scripts draw', async () => {
    const { out } = await approachable('collect', `${site}/drawn`);
    expect((JSON.parse(out) as Evidence).phones).toHaveLength(1);
  });

  it.concurrent('reads where a page leads to', async () => {
    const { out } = await approachable('collect', `${site}/moves`);
    expect((JSON.parse(out) as Evidence).page.url).toBe(`${site}/contact`);
  });

  it.concurrent('reads a saved page as if it stood at its address, without its scripts unless they are asked for', async () => {
    const saved = file('saved.html', html('<p>Hello<script>document.title = document.URL</script>'));
    const [still, lively] = await Promise.all([
      approachable('collect', saved, '--as', 'https://acme.example/contact'),
      approachable('collect', saved, '--as', 'https://acme.example/contact', '--scripts'),
    ]);
    expect((JSON.parse(still.out) as Evidence).page).toMatchObject({
      url: 'https://acme.example/contact',
      title: 'Acme Tools',
    });
    expect((JSON.parse(lively.out) as Evidence).page.title).toBe('https://acme.example/contact');
  });

  it.concurrent('lets a saved page send its reader nowhere', async () => {
    const saved = file('refresh.html', `<meta http-equiv="refresh" content="0; url=${site}/contact"><p>Stay`);
    const { out } = await approachable('collect', saved, '--as', 'https://acme.example/');
    expect((JSON.parse(out) as Evidence).page.url).toBe('https://acme.example/');
  });
});

const formWith = (field: string) =>
  html(`<form><h1>Contact us</h1><p>Call 020 7946 0123</p><label>E-mail <input type="email" name="mail"></label>
    <textarea name="message" aria-label="Message"></textarea><input name="${field}"><button>Send</button></form>
    <footer><p>info@acme.example</p></footer>`);

describe('a form that hides what it is behind the names of its fields', () => {
  it('is read all the same', async () => {
    const fields = ['reference', 'parentElement', 'nodeName', 'nodeType', 'nextSibling', 'closest', 'getAttribute'];
    const manifest = file(
      'hiding.json',
      JSON.stringify(
        fields.map((id) => ({ id, file: file(`${id}.html`, formWith(id)), url: 'https://acme.example/contact' })),
      ),
    );
    const out = join(folder, 'hiding');
    expect(await approachable('collect', '--manifest', manifest, '--out', out)).toMatchObject({ code: 0, err: '' });
    const [open, ...hiding] = fields.map((id) => {
      const evidence = JSON.parse(readFileSync(join(out, `${id}.json`), 'utf8')) as Evidence;
      return { ...evidence, page: evidence.page.kinds };
    });
    expect(open!.phones).toHaveLength(1);
    expect(open!.emails).toHaveLength(1);
    expect(open!.forms).toHaveLength(1);
    for (const seen of hiding) expect(seen).toEqual(open);
  });
});

describe('collect --manifest', () => {
  it('writes every page that can be read, names the others and fails at the end', async () => {
    mkdirSync(join(folder, 'pages'), { recursive: true });
    file('pages/contact.html', contact);
    file('pages/empty.html', '');
    const manifest = file(
      'pages.json',
      JSON.stringify(
        ['empty', 'missing', 'contact'].map((id) => ({
          id,
          file: `pages/${id}.html`,
          url: `https://acme.example/${id}`,
        })),
      ),
    );
    const out = join(folder, 'evidence', 'new');
    const outcome = await approachable('collect', '--manifest', manifest, '--out', out);
    expect(outcome.code).toBe(1);
    expect(outcome.out).toBe('');
    expect(outcome.err.trim().split('\n').sort()).toEqual([
      `empty: ${join(folder, 'pages/empty.html')} is empty.`,
      `missing: There is no file ${join(folder, 'pages/missing.html')}.`,
    ]);
    expect(readdirSync(out)).toEqual(['contact.json']);
    const evidence = JSON.parse(readFileSync(join(out, 'contact.json'), 'utf8')) as Evidence;
    expect(evidence.page.url).toBe('https://acme.example/contact');
  });

  it('writes nothing where the manifest is wrong or the folder cannot be', async () => {
    const wrong = file('wrong.json', JSON.stringify([{ id: '../up', file: 'x', url: 'https://acme.example/' }]));
    const out = join(folder, 'nothing');
    expect(await approachable('collect', '--manifest', wrong, '--out', out)).toEqual({
      code: 2,
      out: '',
      err: 'Entry “../up” of the manifest has an id that cannot name a file.\n',
    });
    expect(existsSync(out)).toBe(false);
    const none = file('none.json', '[]');
    expect(await approachable('collect', '--manifest', none, '--out', join(none, 'below'))).toMatchObject({
      code: 2,
      err: `Nothing can be written to ${join(none, 'below')}.\n`,
    });
  });
});

describe('audit', () => {
  it('judges several pages as one vendor', async () => {
    const { code, out } = await approachable('audit', `${site}/contact`, `${site}/drawn`, '--json');
    const report = JSON.parse(out) as Report;
    expect(code).toBe(0);
    expect(report.pages.map((page) => page.url)).toEqual([`${site}/contact`, `${site}/drawn`]);
    expect(report.results.find(({ id }) => id === 'reach/phone-visible')?.verdict).toBe('pass');
  });

  it.concurrent('prints the checklist, without colours where nobody sees them', async () => {
    const { code, out } = await approachable('audit', file('c.html', contact), '--as', 'https://acme.example/contact');
    expect(code).toBe(0);
    expect(out).toContain('acme.example');
    expect(out).toContain('020 7946 0123');
    expect(out).not.toContain('\u001b');
  });
});

describe('a page that cannot be read', () => {
  it.concurrent.each([
    ['/gone', 'it answers 410 Gone.'],
    ['/file.pdf', 'is not a web page: its type is application/pdf.'],
    ['/data', 'is not a web page: its type is application/json.'],
    ['/download', 'it is a file to download, not a web page.'],
    ['/empty', 'is empty.'],
    ['/blank', 'is empty.'],
    ['/never', 'it did not answer within 2 seconds.'],
    ['/around', 'it redirects without end.'],
    ['/broken', 'the connection broke off.'],
    ['/busy', 'it keeps the browser busy.'],
  ])('gives one line and exit code 2: %s', async (path, cause) => {
    const timeout = path === '/never' || path === '/busy' ? '2' : '30';
    const { code, out, err } = await approachable('collect', site + path, '--timeout', timeout);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
    expect(err).toContain(`${site}${path}`);
    expect(err).toContain(cause);
  });

  it.concurrent('may be on a host that refuses, or that nobody knows', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => closed.once('listening', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await approachable('audit', `http://127.0.0.1:${port}/`)).toEqual({
      code: 2,
      out: '',
      err: `http://127.0.0.1:${port}/ could not be read: the connection was refused.\n`,
    });
    const unknown = await approachable('audit', 'https://acme.invalid/');
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toMatch(
      /^https:\/\/acme\.invalid\/ could not be read: (?:no such host is known|there is no network here)\.\n$/,
    );
  });
});

describe('the browser', () => {
  it('is named where it does not start', async () => {
    const broken = file('browser', '#!/bin/sh\nexit 3\n');
    chmodSync(broken, 0o755);
    const { code, err } = await start(['collect', file('d.html', contact)], { CHROME_PATH: broken }).ended;
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^The browser ${broken} did not start: .+\n$`));
  });

  it('is closed when the command is interrupted', async () => {
    const arrived = new Promise<void>((resolve) => (pages['/slow'] = () => resolve()));
    const { child, ended } = start(['collect', `${site}/slow`]);
    await arrived;
    const browsers = () =>
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .filter((pid) => {
          try {
            return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(child.pid);
          } catch {
            return false;
          }
        });
    if (process.platform === 'linux') expect(browsers()).not.toEqual([]);
    child.kill('SIGINT');
    const { code, out, err } = await ended;
    expect({ code, out, err }).toEqual({ code: 130, out: '', err: '' });
    if (process.platform === 'linux') expect(browsers()).toEqual([]);
  });
});
