import { defineConfig } from 'vite';

/** Bundles the benchmark: one file for Node. The engine that is injected is built by the benchmark itself. */
export default defineConfig({
  build: {
    ssr: 'bench/bench.ts',
    outDir: '.output/bench',
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'bench.mjs' } },
  },
});
