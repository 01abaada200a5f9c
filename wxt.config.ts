import { defineConfig } from 'wxt';
import { phoneMetadata } from './scripts/phone-metadata';
import { wordsByLanguage } from './scripts/words-by-language';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  vite: () => ({ plugins: [wordsByLanguage(), phoneMetadata()] }),
  manifest: ({ mode, browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    // Nothing is granted by this: the panel asks for one origin at a time, in a click, and says why.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Most tests open the popup as a page, which nobody has clicked: they get leave to read this machine and the
    // invented vendors that stand on it (`.example` belongs to nobody).
    ...(mode === 'e2e' && { host_permissions: ['http://localhost/*', 'http://*.example/*'] }),
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
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+A' } } },
  }),
  hooks: {
    // WXT names the button after the popup's <title>; a name that says what the button does is better.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_action__';
    },
  },
});
