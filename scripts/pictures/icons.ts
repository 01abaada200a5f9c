import { readFileSync } from 'node:fs';
import { launch } from '../../cli/browser';

/** Draws `icon.svg` in the sizes that browsers ask for, into `public/icon`. Run in the folder of the repository. */
const svg = readFileSync('scripts/pictures/icon.svg', 'utf8');
const browser = await launch();
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
