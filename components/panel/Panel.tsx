import download from 'lucide/dist/esm/icons/download.mjs';
import file from 'lucide/dist/esm/icons/file-text.mjs';
import trash from 'lucide/dist/esm/icons/trash.mjs';
import upload from 'lucide/dist/esm/icons/upload.mjs';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Report } from '../../lib/audit';
import { refusalWords, type Refusal } from '../../lib/refusal';
import type { Walk as Walked } from '../../lib/site/walk';
import { say, type Message } from '../../lib/words';
import { Checklist, type Place } from '../Checklist';
import type { Deeds } from '../Detail';
import { Filter } from '../Filter';
import { Header } from '../Header';
import { Icon } from '../Icon';
import { useMoves } from '../keys';
import { Menu } from '../Menu';
import { Consistency } from '../site/Consistency';
import { Coverage } from '../site/Coverage';
import { Contradictions, Ledger, type Show } from '../site/Promises';
import { WaysMap } from '../site/WaysMap';
import { Summary } from '../Summary';
import { useSpeak } from '../words';
import { Access, type AccessState } from './Access';
import { Pages, type ListedPage } from './Pages';
import { Walk, type WalkDeeds } from './Walk';

/** What is known of the vendor in front. */
export interface Known {
  vendor: string;
  /** The host of the page in front. */
  host: string;
  access: AccessState;
  pages: readonly ListedPage[];
  damaged: readonly { what: string; reason: string }[];
  /** The whole dossier judged; null before the first page, or while it is opened. */
  report: Report | null;
  /** True while stored pages are opened, read or judged. */
  busy: boolean;
  walk: Walked | null;
  driven: 'here' | 'elsewhere' | 'no';
  /** Why the page in front could not be read, if it could not. */
  refusal: Refusal | null;
}

export interface PanelDeeds extends Deeds, WalkDeeds {
  readPage(): void;
  allow(): void;
  decline(): void;
  open(url: string): void;
  showPlace: Show;
  forget(urls: string[]): void;
  forgetVendor(): void;
  openReport(): void;
  exportDossier(): void;
  importDossier(file: File): void;
}

interface Props {
  /** Null: no website is in front. */
  known: Known | null;
  icon: string | null;
  place: Place;
  trouble: Message | null;
  /** What came of the last deed, such as an import. */
  said: Message | null;
  deeds: PanelDeeds;
  onPlace(place: Place): void;
}

const pageCount = (count: number): Message => (count === 1 ? '1 page' : say('{count} pages', { count }));

/** The dossier of the vendor in front. */
export const Panel = ({ known, icon, place, trouble, said, deeds, onPlace }: Props) => {
  const speak = useSpeak();
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const sure = useSignal(false);
  useMoves(root, place, onPlace);

  const report = known?.report ?? null;
  const site = report?.site;
  const importing = (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        class="unseen"
        tabIndex={-1}
        aria-label={speak('Open a dossier from a file')}
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) deeds.importDossier(chosen);
        }}
      />
    </>
  );
  const messages = (
    <>
      {trouble !== null && (
        <p class="note" role="alert">
          {speak(trouble)}
        </p>
      )}
      {said !== null && (
        <p class="note" role="status">
          {speak(said)}
        </p>
      )}
    </>
  );

  if (!known)
    return (
      <div class="panel" ref={root}>
        <header class="bar top">
          <div class="who">
            <h1>Approachable</h1>
          </div>
        </header>
        <main>
          <section class="notice" role="status">
            <h2>{speak('No website that may be read is in front.')}</h2>
            <p>{speak('Open the website of a company and press the toolbar button there. This panel then follows.')}</p>
          </section>
          {messages}
          {importing}
          <p class="notice-deed">
            <button type="button" class="plain" onClick={() => input.current?.click()}>
              <Icon of={upload} />
              {speak('Open a dossier from a file')}
            </button>
          </p>
        </main>
      </div>
    );

  return (
    <div class="panel" ref={root}>
      <Header
        host={known.vendor}
        kind={known.pages.length ? speak(pageCount(known.pages.length)) : ''}
        icon={icon}
        busy={known.busy}
        label="Read this page"
        onReread={deeds.readPage}
      />
      <main>
        {messages}
        <Access host={known.host} state={known.access} allow={deeds.allow} decline={deeds.decline} />
        {known.refusal && (
          <p class="note" role="status">
            {speak(refusalWords[known.refusal].what)} {speak(refusalWords[known.refusal].next)}
          </p>
        )}
        {report || known.busy ? (
          <Summary report={report} busy={known.busy} pending="Opening the dossier …" />
        ) : (
          <section class="notice" role="status">
            <h2>{speak('Nothing is known of this site yet.')}</h2>
            <p>{speak('Read this page, or walk the site: each page makes the answer more certain.')}</p>
            <p>
              <button type="button" class="plain" onClick={deeds.readPage}>
                {speak('Read this page')}
              </button>
            </p>
          </section>
        )}
        <p class="unseen" role="status">
          {report && !known.busy && speak('The results are in.')}
        </p>
        <Walk walk={known.walk} driven={known.driven} access={known.access === 'granted'} deeds={deeds} />
        {report && (
          <>
            {site && <Coverage coverage={site.coverage} />}
            {site && (
              <div class="findings">
                <h2>{speak('Ways through the site')}</h2>
                <WaysMap paths={site.paths} />
                <Contradictions list={site.contradictions} show={deeds.showPlace} />
                <Consistency rows={site.consistency} show={deeds.showPlace} />
                <Ledger rows={site.ledger} show={deeds.showPlace} />
              </div>
            )}
            <h2 class="above">{speak('Checklist')}</h2>
            <Filter
              counts={report.counts}
              chosen={place.filter}
              onChoose={(filter) => onPlace({ ...place, filter, open: null })}
            />
            <Checklist report={report} place={place} deeds={deeds} onPlace={onPlace} />
          </>
        )}
        {(known.pages.length > 0 || known.damaged.length > 0) && (
          <Pages pages={known.pages} damaged={known.damaged} open={deeds.open} forget={deeds.forget} />
        )}
        {sure.value && (
          <section class="note ask" role="alertdialog" aria-labelledby="forget">
            <h2 id="forget">{speak(say('Delete everything about {vendor}?', { vendor: known.vendor }))}</h2>
            <p>
              {speak(
                'Pages, history and notes of this vendor are deleted from this computer. Save the dossier first to keep a copy.',
              )}
            </p>
            <div class="begin">
              <button
                type="button"
                class="primary"
                onClick={() => {
                  sure.value = false;
                  deeds.forgetVendor();
                }}
              >
                {speak('Delete')}
              </button>
              <button
                type="button"
                class="plain"
                onClick={() => {
                  sure.value = false;
                }}
              >
                {speak('Keep')}
              </button>
            </div>
          </section>
        )}
        {importing}
      </main>
      <footer class="bar bottom">
        <button type="button" class="plain" disabled={!report} onClick={deeds.openReport}>
          <Icon of={file} />
          {speak('Report')}
        </button>
        <span class="spread" />
        <Menu label={speak('Dossier')}>
          <button type="button" class="plain" onClick={deeds.exportDossier}>
            <Icon of={download} />
            {speak('Save the dossier as a file')}
          </button>
          <button type="button" class="plain" onClick={() => input.current?.click()}>
            <Icon of={upload} />
            {speak('Open a dossier from a file')}
          </button>
          <button
            type="button"
            class="plain"
            onClick={() => {
              sure.value = true;
            }}
          >
            <Icon of={trash} />
            {speak('Delete this dossier')}
          </button>
        </Menu>
      </footer>
    </div>
  );
};
