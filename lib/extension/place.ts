import browser from 'webextension-polyfill';

const key = 'place';

/** Where the reader stood, and on which page. Kept for the session, so that a popup that closed opens where it was. */
interface Kept<Place> {
  tab: number;
  url: string;
  place: Place;
}

export const keepPlace = async <Place>(tab: number, url: string, place: Place): Promise<void> => {
  await browser.storage.session.set({ [key]: { tab, url, place } satisfies Kept<Place> });
};

/** The place kept for this page of this tab, or null. */
export const keptPlace = async <Place>(tab: number, url: string): Promise<Place | null> => {
  const kept = (await browser.storage.session.get(key))[key] as Kept<Place> | undefined;
  return kept && kept.tab === tab && kept.url === url ? kept.place : null;
};
