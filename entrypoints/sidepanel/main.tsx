import { batch, computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { Place } from '../../components/Checklist';
import type { AccessState } from '../../components/panel/Access';
import { Panel, type Known, type PanelDeeds } from '../../components/panel/Panel';
import { Words } from '../../components/words';
import { audit, type Report } from '../../lib/audit';
import { scoringVersion } from '../../lib/checks/thresholds';
import type { Evidence } from '../../lib/detect/evidence';
import { askAccess, hasAccess, onAccessChange, rememberDeclined, wasDeclined } from '../../lib/extension/access';
import { watchFront } from '../../lib/extension/front';
import { disagreement } from '../../lib/extension/disagree';
import { iconOf } from '../../lib/extension/icon';
import { openPage, openSite } from '../../lib/extension/panel';
import { read } from '../../lib/extension/read';
import { loaded } from '../../lib/extension/rendered';
import { copy, fileNameFor, saveFile } from '../../lib/extension/save';
import { loadSettings } from '../../lib/extension/settings';
import { show } from '../../lib/extension/show';
import type { Subject } from '../../lib/extension/tab';
import { driveWalk } from '../../lib/extension/walk';
import { wordsFor } from '../../lib/extension/words';
import { findingMarkdown } from '../../lib/report/markdown';
import { withWaivers, type Waiver } from '../../lib/report/waivers';
import { pathOf } from '../../lib/report/site-terms';
import { beginAlso, beginWalk, cancel, pause, readmit, resume, type Walk } from '../../lib/site/walk';
import { keepAudit } from '../../lib/store/audits';
import { theDatabase } from '../../lib/store/database';
import { addressOf, joinPage, type Damaged } from '../../lib/store/dossier';
import { dossierFile, importDossier, limits } from '../../lib/store/file';
import { forgetPages, forgetVendor } from '../../lib/store/forget';
import { vendorFor } from '../../lib/store/remember';
import { waiversOf } from '../../lib/store/judged';
import { keepReport, reportKey, reportOf } from '../../lib/store/reports';
import { retain } from '../../lib/store/retain';
import type { PageRow } from '../../lib/store/rows';
import { troubleOf } from '../../lib/store/trouble';
import { changeWalk } from '../../lib/store/walks';
import { watch } from '../../lib/store/watch';
import { say, type Message } from '../../lib/words';
import { followDossier } from './dossier';

/** Milliseconds without a change of the page in front until it is read: what scripts draw is there by then. */
const settled = 800;

const settings = await loadSettings();
const speak = await wordsFor(settings);

const start: Place = { open: null, unfolded: [], filter: null };
const front = signal<Subject | null>(null);
const vendor = signal<string | null>(null);
const icon = signal<string | null>(null);
const access = signal<AccessState>('ask');
const pages = signal<PageRow[]>([]);
const evidence = signal<Evidence[] | null>(null);
const damaged = signal<Damaged[]>([]);
/** The report as it was judged, and as it is shown: without what a person muted. */
const judged = signal<Report | null>(null);
let judgedKey = '';
const waivers = signal<Waiver[]>([]);
const report = computed(() => judged.value && withWaivers(judged.value, waivers.value, Date.now()));
const walk = signal<Walk | null>(null);
const reading = signal(false);
const refusal = signal<Known['refusal']>(null);
const trouble = signal<Message | null>(null);
const said = signal<Message | null>(null);
const place = signal<Place>(start);
/** The vendors whose walk this window drives, or waits to drive. */
const driven = signal<ReadonlyMap<string, 'here' | 'elsewhere'>>(new Map());

const troubled = (error: unknown): void => {
  trouble.value = troubleOf(error).words;
};
/** Does something with what is stored; a failure is said. */
const stored = async (work: () => Promise<unknown>): Promise<void> => {
  try {
    await work();
    trouble.value = null;
  } catch (error) {
    troubled(error);
  }
};

const isSite = (url: string): boolean => /^https?:/i.test(url) && URL.canParse(url);
const originOf = (url: string): string => new URL(url).origin;

/* The page in front */

const readFront = async (): Promise<void> => {
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
const rideAlong = (): void => {
  clearTimeout(timer);
  if (access.value === 'granted' && front.value) timer = setTimeout(() => void readFront(), settled);
};

const lookAtAccess = async (): Promise<void> => {
  const subject = front.value;
  if (!subject || !isSite(subject.url)) return;
  const granted = await hasAccess(subject.url);
  const declined = !granted && (await wasDeclined(originOf(subject.url)));
  if (front.value !== subject) return;
  access.value = granted ? 'granted' : declined ? 'declined' : 'ask';
  rideAlong();
};

const onFront = (subject: Subject | null): void => {
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

/* What is stored of the vendor in front */

/** For whom and by what a report is judged, beside its pages. */
const asked = () => {
  const { profile, thresholds } = settings;
  return { profile, thresholds, redirects: walk.peek()?.redirects ?? {}, scoring: scoringVersion };
};

/** Shows the report of these pages if it was judged before. */
const showJudged = async (of: string, list: PageRow[]): Promise<void> => {
  pages.value = list;
  if (evidence.peek() || !list.length) return;
  const key = await reportKey(list, asked());
  const before = await reportOf(await theDatabase(), of, key);
  if (!before || vendor.value !== of) return;
  judged.value = before;
  judgedKey = key;
  // It is painted before the evidence of all pages is read.
  await new Promise((resolve) => setTimeout(resolve, 50));
};

/** Judges the pages, unless the report that is shown is theirs, and keeps it for the next time. */
const judge = async (of: string, list: PageRow[], known: Evidence[]): Promise<void> => {
  const database = await theDatabase();
  const key = await reportKey(list, asked());
  if (vendor.value !== of || evidence.value !== known) return;
  if (judged.value && judgedKey === key) return;
  const { scoring: _, ...asking } = asked();
  const report = known.length ? audit({ pages: known, ...asking }) : null;
  judged.value = report;
  judgedKey = key;
  if (report) await keepReport(database, of, key, report);
};

effect(() => {
  const of = vendor.value;
  if (of === null) return;
  const stopWaivers = watch(
    async () => waiversOf(await theDatabase(), of),
    (list) => {
      waivers.value = list;
    },
    troubled,
  );
  const stopDossier = followDossier(of, {
    onPages: (list) => showJudged(of, list).catch(troubled),
    onEvidence(list, known, broken) {
      batch(() => {
        evidence.value = known;
        damaged.value = broken;
      });
      judge(of, list, known).catch(troubled);
    },
    onWalk: (stands) => {
      walk.value = stands;
    },
    onTrouble: troubled,
  });
  return () => {
    stopWaivers();
    stopDossier();
  };
});

effect(() => {
  const subject = front.value;
  // The icon comes out of the browser's cache by way of the page, which only now may be asked.
  if (!subject || !pages.value.length || icon.peek()) return;
  void (async () => {
    icon.value = await iconOf(subject);
  })();
});

/** Puts the audit of the whole dossier into the history. */
const keepSite = async (): Promise<void> => {
  const [shown, known, of] = [judged.value, evidence.value, vendor.value];
  if (!shown || !known?.length || of === null) return;
  const subject = known.length > 1 ? 'site' : 'page';
  const { url } = known[0]!.page;
  const redirects = walk.value?.redirects;
  await stored(async () => {
    const database = await theDatabase();
    await keepAudit(database, { vendor: of, subject, url, report: shown, pages: known, redirects });
    await retain(database, settings.retention);
  });
};

/* The walk */

/** Walks that ran into trouble: they are not begun again by themselves, for a full disk stays full. */
const halted = new Set<string>();
const mark = (of: string, state: 'here' | 'elsewhere' | null): void => {
  const next = new Map(driven.value);
  if (state) next.set(of, state);
  else next.delete(of);
  driven.value = next;
};

const drive = async (of: string): Promise<void> => {
  mark(of, 'elsewhere');
  try {
    await driveWalk(of, settings.home, () => mark(of, 'here'));
    // What the last step stored is judged by then.
    await new Promise((resolve) => setTimeout(resolve, settled));
    if (vendor.value === of && walk.value?.state === 'finished') await keepSite();
  } catch (error) {
    halted.add(of);
    troubled(error);
  } finally {
    mark(of, null);
  }
};

effect(() => {
  const of = vendor.value;
  const walking = walk.value?.state === 'walking';
  if (of === null || !walking || access.value !== 'granted' || halted.has(of) || driven.value.has(of)) return;
  void drive(of);
});

const change = (next: (walk: Walk) => Walk): Promise<void> =>
  stored(async () => {
    const of = vendor.value;
    if (of !== null) await changeWalk(await theDatabase(), of, (before) => before && next(before as Walk));
  });

/* What a person can do */

const allow = async (): Promise<boolean> => {
  const { url = '' } = front.value ?? {};
  // Asked at once: after anything else the browser would not take it for an answer to the click.
  const granted = await askAccess(url);
  if (granted) access.value = 'granted';
  else if (isSite(url)) {
    access.value = 'declined';
    await rememberDeclined(originOf(url));
  }
  rideAlong();
  return granted;
};

const showPlace = async ({ url, selector }: { url: string; selector: string }) => {
  const subject = front.value;
  if (subject && addressOf(subject.url) === addressOf(url)) return (await show(subject, selector)).shown;
  const tab = await openSite(url);
  if (tab === null) return 'refused';
  await loaded(tab);
  return (await show({ tab, window: -1, url, icon: null, apart: true }, selector)).shown;
};

const deeds: PanelDeeds = {
  disagree: disagreement({
    vendor: () => vendor.value ?? '',
    report: () => judged.value,
    // The list of waivers is watched.
    changed: () => Promise.resolve(),
  }),
  copy,
  show: showPlace,
  showPlace: (where) => void showPlace(where),
  pageOf: ({ url }) => pathOf(url),
  ticket: (result) => (report.value ? findingMarkdown(result, report.value.vendor, speak) : ''),
  readPage: () => void readFront(),
  allow: () => void allow(),
  decline() {
    access.value = 'declined';
    if (front.value) void rememberDeclined(originOf(front.value.url));
  },
  open: (url) => void openSite(url),
  async walk(limit) {
    const [subject, of] = [front.value, vendor.value];
    if (!subject || of === null) return;
    if (access.value !== 'granted' && !(await allow())) {
      said.value = 'A walk needs leave to read this site. Pages that you choose join all the same.';
      return;
    }
    said.value = null;
    halted.delete(of);
    await stored(async () =>
      changeWalk(await theDatabase(), of, () =>
        beginAlso(beginWalk(`${originOf(subject.url)}/`, { limit }), subject.url),
      ),
    );
  },
  pauseWalk: () => void change(pause),
  resumeWalk() {
    const of = vendor.value;
    if (of !== null) halted.delete(of);
    void change(resume);
  },
  cancelWalk: () => void change(cancel),
  async allowHost(origin) {
    if (await askAccess(`${origin}/`)) await change((before) => readmit(before, origin));
  },
  forget(urls) {
    const of = vendor.value;
    if (of !== null) void stored(async () => forgetPages(await theDatabase(), of, urls));
  },
  forgetVendor() {
    const of = vendor.value;
    if (of === null) return;
    void stored(async () => {
      await forgetVendor(await theDatabase(), of);
      said.value = 'Everything about this vendor is deleted.';
    });
  },
  async openReport() {
    await keepSite();
    if (vendor.value !== null) await openPage(`/report.html#/site/${encodeURIComponent(vendor.value)}`);
  },
  exportDossier() {
    const of = vendor.value;
    if (of === null) return;
    void stored(async () => {
      const { parts, damaged: left } = await dossierFile(await theDatabase(), of);
      saveFile(fileNameFor(of, 'dossier.json'), 'application/json', ...parts);
      said.value = left.length ? say('{count} damaged records are not in the file.', { count: left.length }) : null;
    });
  },
  importDossier(file) {
    void stored(async () => {
      const text = file.size > limits.characters ? '' : await file.text();
      const { vendor: of, pages: added, audits, skipped } = await importDossier(await theDatabase(), text);
      const names = [...new Set(skipped.map(({ what }) => what))].slice(0, 5).join(', ');
      said.value = skipped.length
        ? say('Opened {vendor}: {pages} pages and {audits} audits are new. Damaged and left out: {names}.', {
            vendor: of,
            pages: added,
            audits,
            names,
          })
        : say('Opened {vendor}: {pages} pages and {audits} audits are new.', { vendor: of, pages: added, audits });
      if (of !== vendor.value) await openPage(`/report.html#/site/${encodeURIComponent(of)}`);
    });
  },
};

const known = (): Known | null => {
  const of = vendor.value;
  if (of === null) return null;
  const opening = pages.value.length > 0 && report.value === null;
  return {
    vendor: of,
    host: new URL(front.value!.url).host,
    access: access.value,
    pages: pages.value,
    damaged: damaged.value,
    report: report.value,
    busy: opening || reading.value,
    walk: walk.value,
    driven: driven.value.get(of) ?? 'no',
    refusal: refusal.value,
  };
};

const App = () => (
  <Words.Provider value={speak}>
    <Panel
      known={known()}
      icon={icon.value}
      place={place.value}
      trouble={trouble.value}
      said={said.value}
      deeds={deeds}
      onPlace={(next) => {
        place.value = next;
      }}
    />
  </Words.Provider>
);

onAccessChange(() => void lookAtAccess());
watchFront(location.search, onFront);
render(<App />, document.getElementById('app')!);
