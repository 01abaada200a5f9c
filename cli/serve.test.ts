import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Server } from './serve';

const outside = mkdtempSync(join(tmpdir(), 'approachable-test-'));
const folder = join(outside, 'site');
let server: Server;

beforeAll(async () => {
  mkdirSync(join(folder, 'help'), { recursive: true });
  mkdirSync(join(outside, 'site-secret'));
  writeFileSync(join(outside, 'secret.html'), 'secret');
  writeFileSync(join(outside, 'site-secret', 'index.html'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'contact.html'), 'contact');
  writeFileSync(join(folder, 'help', 'index.html'), 'help');
  writeFileSync(join(folder, '404.html'), 'lost');
  server = await serve(folder);
});
afterAll(() => {
  server.close();
  rmSync(outside, { recursive: true });
});

/** Asks for a path exactly as written, which `fetch` would tidy up first. */
const get = (path: string): Promise<{ status: number; type: string; text: string }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', text }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('the server of the sample', () => {
  it('serves pages with and without their ending, and the index of a folder', async () => {
    expect(await get('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', text: 'home' });
    expect((await get('/contact')).text).toBe('contact');
    expect((await get('/contact.html?from=home')).text).toBe('contact');
    expect((await get('/help/')).text).toBe('help');
  });

  it('answers a page that is not there with the 404 page', async () => {
    expect(await get('/nothing')).toMatchObject({ status: 404, text: 'lost' });
  });

  it.each(['/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/../site-secret/', '/%00', '/%'])(
    'gives nothing outside its folder: %s',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 404, text: 'lost' });
    },
  );
});
