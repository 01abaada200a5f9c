import type { Plugin } from 'vite';

/**
 * Parts of dependencies that every supported browser has itself: dom-accessibility-api always takes its own substitute
 * for `Set`, which searches a list.
 */
const replacements: readonly (readonly [module: RegExp, code: string])[] = [
  [/\/dom-accessibility-api\/dist\/polyfills\/SetLike\.mjs$/, 'export default Set;'],
  [/\/dom-accessibility-api\/dist\/polyfills\/array\.from\.mjs$/, 'export default (items) => Array.from(items);'],
];

/** Leaves out parts of dependencies when the content script is built. */
export const unusedParts = (): Plugin => ({
  name: 'unused-parts',
  enforce: 'pre',
  transform(_, id) {
    const replacement = replacements.find(([module]) => module.test(id));
    return replacement ? { code: replacement[1], map: null } : null;
  },
});
