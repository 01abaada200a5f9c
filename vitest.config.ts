import { defineConfig } from 'vitest/config';

/** Tests that need no browser. Those that do are in e2e, with a configuration of their own. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'engine',
          include: [
            'lib/**/*.test.ts',
            'tests/**/*.test.ts',
            'components/**/*.test.{ts,tsx}',
            'entrypoints/**/*.test.ts',
          ],
          environment: 'happy-dom',
          // A document for every file costs more than all the tests; each test makes its own with DOMParser.
          isolate: false,
          testTimeout: 30_000,
          css: true,
        },
      },
      {
        test: {
          name: 'command line',
          include: ['cli/**/*.test.ts', 'scripts/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
    ],
  },
});
