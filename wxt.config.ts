import { defineConfig } from 'wxt';
import { wordsByLanguage } from './scripts/words-by-language';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  vite: () => ({ plugins: [wordsByLanguage()] }),
  manifest: ({ mode, browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Headless browsers cannot click the toolbar, so `activeTab` is never granted there: tests get loopback instead.
    ...(mode === 'e2e' && { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'approachable@approachable.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: '__MSG_action__' },
  }),
});
