import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../lib/audit';
import { answer, type Site } from '../tests/sites/site';
import { sites } from '../tests/sites/sites';

const command = fileURLToPath(new URL('../.output/cli/approachable.mjs', import.meta.url));

interface Watched {
  url(path: string): string;
  /** Every path that was asked for, in order. */
  readonly asked: string[];
  /** What no reader may do: another method than GET, a forbidden path, two requests at a time. */
  readonly offences: string[];
  close(): void;
}

/** Serves a site and notes every offence against it. */
const watched = async (site: Site): Promise<Watched> => {
  const asked: string[] = [];
  const offences: string[] = [];
  let open = 0;
  const disallowed = [...(site.robots ?? '').matchAll(/Disallow: (\S+)/g)].map(([, path]) => path!);
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/favicon.ico') {
      response.writeHead(404).end();
      return;
    }
    asked.push(path);
    if (request.method !== 'GET') offences.push(`${request.method} ${path}`);
    if ([...(site.forbidden ?? []), ...disallowed].some((start) => path.startsWith(start))) offences.push(path);
    if (++open > 1) offences.push(`${path} before another was answered`);
    response.once('close', () => open--);
    const {
      status,
      type,
      body,
      location,
      delay = 0,
    } = answer(site, path, asked.filter((each) => each === path).length);
    setTimeout(() => {
      response.writeHead(status, { 'content-type': type, ...(location && { location }) });
      response.end(body);
    }, delay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://localhost:${port}${path}`,
    asked,
    offences,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'approachable-site-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) =>
  promisify(execFile)(process.execPath, [command, 'site', ...words], { cwd: folder, maxBuffer: 1 << 27 });

const pathOf = (url: string) => new URL(url).pathname + new URL(url).search;

describe('a walk through a site, in a real browser', { timeout: 180_000 }, () => {
  it.concurrent.each(sites)('$slug', async (site) => {
    const server = await watched(site);
    try {
      const { stdout } = await run(server.url('/'), '--json', '--max-pages', String(site.limit ?? 40), '--pause', '0');
      const report = JSON.parse(stdout) as Report;
      expect(server.offences).toEqual([]);
      expect((site.reads ?? []).filter((path) => !server.asked.includes(path))).toEqual([]);
      for (const [goal, steps] of Object.entries(site.ways ?? {})) {
        const found = report.site!.paths.find((each) => each.goal === goal)!.fromHome;
        expect(found && found.steps.map(({ url }) => pathOf(url)), goal).toEqual(steps);
      }
      const pairs = report
        .site!.contradictions.filter(({ explained }) => !explained)
        .map(({ topic, a, b }) => [topic, ...[pathOf(a.url), pathOf(b.url)].toSorted()]);
      expect(pairs.toSorted()).toEqual((site.contradictions ?? []).toSorted());
    } finally {
      server.close();
    }
  });

  it('keeps what it read when it is stopped, and goes on', async () => {
    const site = sites.find(({ slug }) => slug === 'one-click-from-anywhere')!;
    const server = await watched(site);
    try {
      const child = spawn(process.execPath, [command, 'site', server.url('/'), '--json', '--pause', '200'], {
        cwd: folder,
      });
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (/^4\/40/m.test(said) && !child.killed) child.kill('SIGINT');
      });
      const code = await new Promise((resolve) => child.once('close', resolve));
      expect(code).toBe(130);
      expect(said).toMatch(/Stopped after \d+ pages; they are kept in .*--resume/s);
      const read = new Set(server.asked);
      const before = server.asked.length;
      const { stdout } = await run(server.url('/'), '--resume', '--json', '--pause', '0');
      const report = JSON.parse(stdout) as Report;
      expect(report.pages.length).toBeGreaterThan(10);
      const again = server.asked.slice(before).filter((path) => read.has(path) && path !== '/robots.txt');
      // Only the page that was being read when it was stopped is asked for once more.
      expect(again.length).toBeLessThan(2);
      expect(server.offences.filter((each) => !each.includes('before another'))).toEqual([]);
    } finally {
      server.close();
    }
  });

  it('prints plain lines, the ways and the promises, and writes them as a page', async () => {
    const site = sites.find(({ slug }) => slug === 'two-return-periods')!;
    const server = await watched(site);
    try {
      const { stdout, stderr } = await run(server.url('/'), '--html', 'report.html', '--pause', '0');
      expect(stderr).toMatch(/^1\/40 http:\/\/localhost:\d+\/ read$/m);
      expect(stdout).toContain('30 days');
      expect(stdout).toContain('14 days');
      const html = readFileSync(join(folder, 'report.html'), 'utf8');
      expect(html).toContain('30-day returns on everything.');
      expect(html).toContain('You may return unused goods within 14 days.');
      expect(readdirSync(folder).filter((name) => name.endsWith('.walk'))).toEqual([]);
    } finally {
      server.close();
    }
  });

  it('says in one sentence why nothing could be read', async () => {
    const closed = { ...sites[0]!, robots: 'User-agent: *\nDisallow: /\n', forbidden: [] };
    const server = await watched(closed);
    try {
      await expect(run(server.url('/'), '--pause', '0')).rejects.toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/asks robots not to read it/),
      });
      expect(server.asked).toEqual(['/robots.txt']);
    } finally {
      server.close();
    }
  });
});
