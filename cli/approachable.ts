import { parseArgs } from 'node:util';
import { collectManifest } from './collect';

const { values } = parseArgs({
  allowPositionals: true,
  options: { manifest: { type: 'string' }, out: { type: 'string' }, scripts: { type: 'boolean' } },
});
process.exitCode = (await collectManifest(values.manifest!, values.out!, values.scripts ?? false)) ? 1 : 0;
