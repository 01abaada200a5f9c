import { defineConfig } from 'vite';

/** Bundles the scripts that make the pictures of this repository. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: '.output/pictures',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: {
        icons: 'scripts/pictures/icons.ts',
        popup: 'scripts/pictures/popup.ts',
        panel: 'scripts/pictures/panel.ts',
      },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
