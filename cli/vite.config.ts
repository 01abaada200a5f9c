import { defineConfig } from 'vite';

/** Bundles the command line to one file beside the built extension, whose content script it injects. */
export default defineConfig({
  build: {
    ssr: 'cli/approachable.ts',
    outDir: '.output/cli',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'approachable.mjs' } },
  },
});
