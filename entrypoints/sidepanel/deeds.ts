import type { PanelDeeds } from '../../components/panel/Panel';
import { askAccess, rememberDeclined } from '../../lib/extension/access';
import { disagreement } from '../../lib/extension/disagree';
import { openPage, openSite } from '../../lib/extension/panel';
import { loaded } from '../../lib/extension/rendered';
import { copy, fileNameFor, saveFile } from '../../lib/extension/save';
import { show } from '../../lib/extension/show';
import { findingMarkdown } from '../../lib/report/markdown';
import { pathOf } from '../../lib/report/site-terms';
import { beginAlso, beginWalk, cancel, pause, readmit, resume } from '../../lib/site/walk';
import { theDatabase } from '../../lib/store/database';
import { addressOf } from '../../lib/store/dossier';
import { dossierFile, importDossier, limits } from '../../lib/store/file';
import { forgetPages, forgetVendor } from '../../lib/store/forget';
import { changeWalk } from '../../lib/store/walks';
import { say } from '../../lib/words';
import { speak, front, vendor, access, judged, report, said, stored, isSite, originOf } from './state';
import { readFront, rideAlong } from './front';
import { keepSite } from './judging';
import { change, halted } from './walking';

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

/** What a person can do in the panel. */
export const deeds: PanelDeeds = {
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
