import browser from 'webextension-polyfill';

/** The origin as browsers write permissions: ports make no difference to them. Null for what is no website. */
const patternOf = (url: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : null;
};

/** Whether pages of this origin may be read without a press of the toolbar button. */
export const hasAccess = async (url: string): Promise<boolean> => {
  const pattern = patternOf(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
};

/** Asks the person for this one origin. Only in a click, and nothing may be awaited before. Never rejects. */
export const askAccess = (url: string): Promise<boolean> => {
  const pattern = patternOf(url);
  if (pattern === null) return Promise.resolve(false);
  return browser.permissions.request({ origins: [pattern] }).catch(() => false);
};

/** Calls back when access was given or taken away, here or in the browser's settings. Gives a function that stops it. */
export const onAccessChange = (listener: () => void): (() => void) => {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
};

const key = 'declined';
/** More than anybody declines; the oldest are asked again then. */
const most = 500;

/** Whether the person said no to access to this origin: then it is not asked a second time. */
export const wasDeclined = async (origin: string): Promise<boolean> => {
  const declined = (await browser.storage.local.get(key))[key];
  return Array.isArray(declined) && declined.includes(origin);
};

export const rememberDeclined = async (origin: string): Promise<void> => {
  const declined = (await browser.storage.local.get(key))[key];
  const before = Array.isArray(declined) ? (declined as string[]).filter((each) => each !== origin) : [];
  await browser.storage.local.set({ [key]: [...before, origin].slice(-most) });
};
