import { defineConfig } from 'vitest/config';

/** Tests in a real browser, of what has been built: the extension and the command line. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.test.ts'],
    environment: 'node',
    css: true,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    // A busy machine is slow; what is waited for comes all the same.
    expect: { poll: { timeout: 15_000 } },
    // Each file starts browsers of its own; side by side they would only wait for each other.
    fileParallelism: false,
    maxConcurrency: 3,
  },
});
