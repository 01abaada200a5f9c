#!/usr/bin/env node
import { run } from './run';
import { complain } from './trouble';

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  complain(error);
}
