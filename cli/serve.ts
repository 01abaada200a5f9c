import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
};

/** The file an address stands for: its own, with `.html`, or the folder's index; null where there is none inside `folder`. */
const fileFor = async (folder: string, address: string): Promise<string | null> => {
  let path: string;
  try {
    path = join(folder, decodeURIComponent(new URL(address, 'http://localhost').pathname));
  } catch {
    return null;
  }
  if (path.includes('\0') || !(path + sep).startsWith(folder + sep)) return null;
  for (const candidate of [path, `${path}.html`, join(path, 'index.html')]) {
    const found = await stat(candidate).catch(() => null);
    if (found?.isFile()) return candidate;
  }
  return null;
};

export interface Server {
  readonly port: number;
  close(): void;
}

/** Serves a folder of web pages on this machine only. A page that is not there is answered by `404.html`, with that status. */
export const serve = async (folder: string): Promise<Server> => {
  const server = createServer(async (request, response) => {
    const found = await fileFor(folder, request.url ?? '/');
    const file = found ?? (await fileFor(folder, '/404.html'));
    const type = file ? (types[extname(file)] ?? 'application/octet-stream') : 'text/plain';
    response.writeHead(found ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' });
    if (file) createReadStream(file).pipe(response);
    else response.end('Not found');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
};
