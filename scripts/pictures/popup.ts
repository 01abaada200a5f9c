import { resolve } from 'node:path';
import { serve } from '../../cli/serve';
import { browserWithExtension } from '../../e2e/extension';

/** Takes `docs/popup.png`: the built extension on the sample vendor. Run in the folder of the repository. */
const host = 'harbour-tools.example';
const server = await serve(resolve('samples/harbour-tools'));
const extension = await browserWithExtension({
  folder: resolve('.output/chrome-mv3-e2e'),
  hosts: `MAP ${host}:80 127.0.0.1:${server.port}`,
  viewport: { width: 1080, height: 680 },
  deviceScaleFactor: 1.5,
  colorScheme: 'light',
});
const page = await extension.visit(`http://${host}/contact.html`);
const behind = await page.screenshot();
const popup = await extension.popupAbout(page);
const front = await popup.screenshot();

const [back, face] = [behind, front].map((png) => `data:image/png;base64,${png.toString('base64')}`);
await page.setContent(`<style>
  body { margin: 0; position: relative; }
  img { display: block; }
  #back { width: 1080px; }
  #face { position: absolute; top: 16px; right: 24px; width: 400px; border-radius: 8px;
    box-shadow: 0 0 0 1px rgb(0 0 0 / 0.15), 0 16px 48px rgb(0 0 0 / 0.35); }
</style><img id="back" src="${back}"><img id="face" src="${face}">`);
await page.bringToFront();
await page.screenshot({ path: 'docs/popup.png' });
await extension.close();
server.close();
