import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Served {
  body: string | Buffer;
  headers?: OutgoingHttpHeaders;
}

/** Serves pages made by a test on this machine: markup by path, or a body with headers of its own. */
export const servePages = async (pages: Readonly<Record<string, string | Served>>) => {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
    const { body, headers } = typeof page === 'string' ? { body: page, headers: {} } : (page ?? { body: null });
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path: string) => `http://localhost:${port}${path}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** A contact page of an invented vendor, long enough to scroll, with things to be found in every kind of place. */
export const story = `<!doctype html>
<html lang="en-GB">
<head><title>Contact · Harbour Lamps</title></head>
<body>
<header><a href="/">Harbour Lamps</a> <nav><a href="/contact">Contact</a> <a href="/pricing">Prices</a></nav></header>
<main>
<h1>Contact us</h1>
<p>Questions about an order? We are glad to help.</p>
<div style="height: 1600px">Photographs of our lamps</div>
<p>Call us: <a id="phone" href="tel:+442079460123">020 7946 0123</a></p>
<p>Write to <a href="mailto:help@harbour-lamps.example">help@harbour-lamps.example</a></p>
<details id="closed"><summary>More ways</summary><p id="inside">Fax 020 7946 0124</p></details>
<div id="host"></div>
<iframe id="frame" title="Map" srcdoc="<p id='framed'>12 Quay Street, Bristol</p>"></iframe>
<div style="height: 1600px">More photographs</div>
</main>
<footer>Harbour Lamps Ltd</footer>
<script>
document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p id="shadowed">Open Monday to Friday, 9:00 to 17:00</p>';
</script>
</body>
</html>`;
