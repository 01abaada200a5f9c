import { defineConfig } from 'vite';

/** Bundles the command line beside the built extension, whose content script it injects. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: '.output/cli',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: { approachable: 'cli/approachable.ts', start: 'cli/start.ts' },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
