import { computed, signal } from '@preact/signals';
import type { Place } from '../../components/Checklist';
import type { AccessState } from '../../components/panel/Access';
import type { Known } from '../../components/panel/Panel';
import type { Report } from '../../lib/audit';
import type { Evidence } from '../../lib/detect/evidence';
import { loadSettings } from '../../lib/extension/settings';
import type { Subject } from '../../lib/extension/tab';
import { wordsFor } from '../../lib/extension/words';
import { withWaivers, type Waiver } from '../../lib/report/waivers';
import type { Walk } from '../../lib/site/walk';
import type { Damaged } from '../../lib/store/dossier';
import type { PageRow } from '../../lib/store/rows';
import { troubleOf } from '../../lib/store/trouble';
import type { Message } from '../../lib/words';

/** Milliseconds without a change of the page in front until it is read: what scripts draw is there by then. */
export const settled = 800;

export const settings = await loadSettings();
export const speak = await wordsFor(settings);

export const start: Place = { open: null, unfolded: [], filter: null };
/** The tab in front of this window. */
export const front = signal<Subject | null>(null);
export const vendor = signal<string | null>(null);
export const icon = signal<string | null>(null);
export const access = signal<AccessState>('ask');
export const pages = signal<PageRow[]>([]);
export const evidence = signal<Evidence[] | null>(null);
export const damaged = signal<Damaged[]>([]);
/** The report as it was judged, and as it is shown: without what a person muted. */
export const judged = signal<Report | null>(null);
export const waivers = signal<Waiver[]>([]);
export const report = computed(() => judged.value && withWaivers(judged.value, waivers.value, Date.now()));
export const walk = signal<Walk | null>(null);
export const reading = signal(false);
export const refusal = signal<Known['refusal']>(null);
export const trouble = signal<Message | null>(null);
export const said = signal<Message | null>(null);
export const place = signal<Place>(start);
/** The vendors whose walk this window drives, or waits to drive. */
export const driven = signal<ReadonlyMap<string, 'here' | 'elsewhere'>>(new Map());

export const troubled = (error: unknown): void => {
  trouble.value = troubleOf(error).words;
};
/** Does something with what is stored; a failure is said. */
export const stored = async (work: () => Promise<unknown>): Promise<void> => {
  try {
    await work();
    trouble.value = null;
  } catch (error) {
    troubled(error);
  }
};

export const isSite = (url: string): boolean => /^https?:/i.test(url) && URL.canParse(url);
export const originOf = (url: string): string => new URL(url).origin;
