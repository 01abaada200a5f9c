import { defineConfig } from 'vitest/config';

/** All ten thousand inputs of the fuzz tests, of which `npm test` takes a share. */
export default defineConfig({
  test: { include: ['cli/invoice-fuzz.test.ts'], environment: 'node', env: { FUZZ: 'all' } },
});
