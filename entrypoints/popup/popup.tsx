import { decoded } from '../../lib/decoded';
import { signal } from '@preact/signals';
import { render } from 'preact';
import type { Place } from '../../components/Checklist';
import { Popup, type View } from '../../components/Popup';
import { Words } from '../../components/words';
import { audit, type Report } from '../../lib/audit';
import type { Evidence } from '../../lib/detect/evidence';
import { iconOf } from '../../lib/extension/icon';
import { openPageAsInvoice } from '../../lib/extension/invoice';
import { keepPlace, keptPlace } from '../../lib/extension/place';
import { openPage, openPanel } from '../../lib/extension/panel';
import { read } from '../../lib/extension/read';
import { copy, fileNameFor, saveFile } from '../../lib/extension/save';
import { disagreement } from '../../lib/extension/disagree';
import { markupIn, show } from '../../lib/extension/show';
import { loadSettings } from '../../lib/extension/settings';
import { subject } from '../../lib/extension/tab';
import { wordsFor } from '../../lib/extension/words';
import { jsonOf } from '../../lib/report/json';
import { findingMarkdown, renderMarkdown } from '../../lib/report/markdown';
import { withWaivers, type Waiver } from '../../lib/report/waivers';
import type { Message } from '../../lib/words';

const start: Place = { open: null, unfolded: [], filter: null };

/** The host or, for a file, its name. */
const nameOf = (url: string): string => {
  if (!URL.canParse(url)) return '';
  const { host, pathname } = new URL(url);
  return host || decoded(pathname.split('/').pop() ?? '');
};

const sightingsIn = (evidence: Evidence): number =>
  Object.values(evidence)
    .filter((value): value is unknown[] => Array.isArray(value))
    .reduce((sum, list) => sum + list.length, -evidence.problems.length);

const [tab, settings] = await Promise.all([subject(location.search), loadSettings()]);
const speak = await wordsFor(settings);

const url = tab?.url ?? '';
const view = signal<View>({ state: 'reading' });
const icon = signal(tab?.icon ?? null);
const place = signal<Place>((tab && (await keptPlace<Place>(tab.tab, url))) ?? start);
const trouble = signal<Message | null>(null);
let evidence: Evidence | null = null;
/** The number under which this audit is kept, or null where it could not be. */
let kept: Promise<number | null> = Promise.resolve(null);

/** Keeps what was read. The database is loaded only now: the answer is on the screen before. */
const keep = async (evidence: Evidence, report: Report): Promise<number | null> => {
  try {
    const { rememberPage } = await import('../../lib/store/remember');
    return await rememberPage(evidence, report, settings.retention);
  } catch (error) {
    const { troubleOf } = await import('../../lib/store/trouble');
    trouble.value = troubleOf(error).words;
    return null;
  }
};

/** The report before anything was muted. */
let judged: Report | null = null;

/** What is muted of the vendor; none where the database does not answer soon: a report must not wait for it. */
const waiversSoon = async (url: string): Promise<Waiver[]> => {
  const asked = async () => {
    const [{ theDatabase }, { waiversOf }, { vendorFor }] = await Promise.all([
      import('../../lib/store/database'),
      import('../../lib/store/judged'),
      import('../../lib/store/remember'),
    ]);
    return waiversOf(await theDatabase(), vendorFor(url));
  };
  const late = new Promise<Waiver[]>((resolve) => {
    setTimeout(() => resolve([]), 1000);
  });
  return Promise.race([asked().catch(() => []), late]);
};

/** Keeps small pictures of what was found beside the audit. Without room for them it stands all the same. */
const keepPictures = async (id: number | null, report: Report): Promise<void> => {
  if (!tab || id === null) return;
  const { picturesOf } = await import('../../lib/extension/pictures');
  const pictures = await picturesOf(tab, report);
  if (!Object.keys(pictures).length) return;
  const [{ pictureAudit }, { theDatabase }] = await Promise.all([
    import('../../lib/store/audits'),
    import('../../lib/store/database'),
  ]);
  await pictureAudit(await theDatabase(), id, pictures).catch(() => {});
};

const reread = async (): Promise<void> => {
  view.value = view.value.state === 'read' ? { ...view.value, again: true } : { state: 'reading' };
  const muting = waiversSoon(url);
  const reading = await read(tab, settings.home);
  if ('refusal' in reading) {
    view.value = { state: 'refused', ...reading };
    return;
  }
  evidence = reading.evidence;
  judged = audit({ pages: [evidence], profile: settings.profile, thresholds: settings.thresholds });
  const report = withWaivers(judged, await muting, Date.now());
  view.value = { state: 'read', report, sightings: sightingsIn(evidence), again: false };
  // What is kept is what was judged: what a person mutes is no part of it.
  kept = keep(evidence, judged);
  void kept.then((id) => keepPictures(id, report));
  if (tab && !icon.value) icon.value = await iconOf(tab);
};

const withReport = <T,>(act: (report: Report) => T): T | undefined =>
  view.value.state === 'read' ? act(view.value.report) : undefined;

const disagree = disagreement({
  vendor: async () => (await import('../../lib/store/remember')).vendorFor(evidence?.page.url ?? url),
  report: () => judged,
  quoted: async ({ proof }) =>
    tab
      ? markupIn(
          tab,
          proof.slice(0, 5).map(({ selector }) => selector),
        )
      : new Map(),
  async changed() {
    if (!judged || view.value.state !== 'read') return;
    view.value = { ...view.value, report: withWaivers(judged, await waiversSoon(url), Date.now()) };
  },
});

const deeds = {
  disagree,
  reread,
  auditSite() {
    if (!tab) return;
    openPanel(tab.window).then(
      // The panel stands beside the page; the popup would stand before it.
      () => tab.apart || window.close(),
      () => {
        trouble.value = 'The browser did not open the side panel. Open it from the browser’s own menu of side panels.';
      },
    );
  },
  openSettings: () => void openPage('/options.html'),
  async openReport() {
    const audit = await kept;
    if (audit === null) return;
    await openPage(`/report.html#/page/${audit}`);
    if (!tab?.apart) window.close();
  },
  async readInvoice() {
    if (!tab) return;
    if (!(await openPageAsInvoice(tab))) trouble.value = 'The page can no longer be reached. Read it again.';
    else if (!tab.apart) window.close();
  },
  copy,
  async show(proof: { selector: string }) {
    if (!tab) return 'refused' as const;
    const { shown, covered } = await show(tab, proof.selector);
    // The popup would stand before what it shows. It opens again where it was.
    if (covered) window.close();
    return shown;
  },
  ticket: (result: Report['results'][number]) =>
    withReport((report) => findingMarkdown(result, report.vendor, speak)) ?? '',
  copyAll: async () => (await withReport((report) => copy(renderMarkdown(report, speak)))) ?? false,
  async saveHtml() {
    const { renderHtml } = await import('../../lib/report/html');
    withReport((report) =>
      saveFile(fileNameFor(report.vendor, 'html'), 'text/html', renderHtml(report, { speak, date: new Date() })),
    );
  },
  saveJson: () =>
    withReport((report) =>
      saveFile(
        fileNameFor(report.vendor, 'json'),
        'application/json',
        jsonOf({ ...report, ...(evidence && { evidence: [evidence] }) }),
      ),
    ),
};

const App = () => (
  <Words.Provider value={speak}>
    <Popup
      view={view.value}
      host={nameOf(url)}
      icon={icon.value}
      place={place.value}
      deeds={deeds}
      trouble={trouble.value}
      onPlace={(next) => {
        place.value = next;
        if (tab) void keepPlace(tab.tab, url, next);
      }}
    />
  </Words.Provider>
);

render(<App />, document.getElementById('app')!);
await reread();
