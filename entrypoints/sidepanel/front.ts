import { batch } from '@preact/signals';
import { hasAccess, wasDeclined } from '../../lib/extension/access';
import { read } from '../../lib/extension/read';
import type { Subject } from '../../lib/extension/tab';
import { theDatabase } from '../../lib/store/database';
import { joinPage } from '../../lib/store/dossier';
import { vendorFor } from '../../lib/store/remember';
import {
  settled,
  settings,
  start,
  front,
  vendor,
  icon,
  access,
  pages,
  evidence,
  damaged,
  judged,
  waivers,
  walk,
  reading,
  refusal,
  said,
  place,
  stored,
  isSite,
  originOf,
} from './state';

/** Reads the page in front and adds it to its vendor's dossier. */
export const readFront = async (): Promise<void> => {
  const subject = front.value;
  if (!subject || reading.value) return;
  reading.value = true;
  const result = await read(subject, settings.home);
  reading.value = false;
  if ('refusal' in result) {
    if (front.value?.url === subject.url) refusal.value = result.refusal;
    return;
  }
  refusal.value = null;
  const { url, kinds } = result.evidence.page;
  // An error page says nothing of the vendor; the person sees it as well.
  if (!isSite(url) || kinds[0] === 'error') return;
  await stored(async () => joinPage(await theDatabase(), vendorFor(url), result.evidence, { how: 'visit' }));
};

let timer: ReturnType<typeof setTimeout> | undefined;
/** Reads the page in front as soon as it has settled, where that was allowed. */
export const rideAlong = (): void => {
  clearTimeout(timer);
  if (access.value === 'granted' && front.value) timer = setTimeout(() => void readFront(), settled);
};

export const lookAtAccess = async (): Promise<void> => {
  const subject = front.value;
  if (!subject || !isSite(subject.url)) return;
  const granted = await hasAccess(subject.url);
  const declined = !granted && (await wasDeclined(originOf(subject.url)));
  if (front.value !== subject) return;
  access.value = granted ? 'granted' : declined ? 'declined' : 'ask';
  rideAlong();
};

export const onFront = (subject: Subject | null): void => {
  const moved = subject?.url !== front.value?.url || subject?.tab !== front.value?.tab;
  const next = subject && isSite(subject.url) ? vendorFor(subject.url) : null;
  batch(() => {
    front.value = subject;
    if (moved) refusal.value = said.value = null;
    if (next !== vendor.value) {
      pages.value = [];
      evidence.value = judged.value = walk.value = icon.value = null;
      waivers.value = [];
      damaged.value = [];
      place.value = start;
      vendor.value = next;
    }
  });
  void lookAtAccess();
};
