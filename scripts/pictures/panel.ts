import { resolve } from 'node:path';
import { serve } from '../../cli/serve';
import { browserWithExtension } from '../../e2e/extension';

/** Takes `docs/panel.png`: the side panel after a walk through the sample vendor, and the report it leads to. */
const host = 'harbour-tools.example';
const server = await serve(resolve('samples/harbour-tools'));
const extension = await browserWithExtension({
  folder: resolve('.output/chrome-mv3-e2e'),
  hosts: `MAP ${host}:80 127.0.0.1:${server.port}`,
  deviceScaleFactor: 1.5,
  colorScheme: 'light',
});
const page = await extension.visit(`http://${host}/`);
const panel = await extension.panelAbout(page);
await panel.getByRole('button', { name: 'Walk the site' }).click();
await panel.getByText('The walk is done.').waitFor({ timeout: 60_000 });
await panel.setViewportSize({ width: 400, height: 760 });
const left = await panel.screenshot();
const report = await extension.context.newPage();
await report.setViewportSize({ width: 780, height: 760 });
await report.goto(`chrome-extension://${extension.id}/report.html#/site/${host}`);
await report.getByRole('heading', { level: 1 }).waitFor();
const right = await report.screenshot();

const [one, two] = [left, right].map((png) => `data:image/png;base64,${png.toString('base64')}`);
await page.setViewportSize({ width: 1260, height: 808 });
await page.setContent(`<style>
  body { margin: 0; background: #e8eaee; display: flex; gap: 24px; padding: 24px; }
  img { display: block; height: 760px; border-radius: 8px; box-shadow: 0 0 0 1px rgb(0 0 0 / 0.12); }
</style><img src="${one}"><img src="${two}">`);
await page.bringToFront();
await page.screenshot({ path: 'docs/panel.png' });
await extension.close();
server.close();
