import type { ComponentProps } from 'preact';
import { useRef } from 'preact/hooks';
import type { Report } from '../lib/audit';
import { changedLines } from '../lib/report/order';
import { kindName, vendorName } from '../lib/report/terms';
import type { Refusal } from '../lib/refusal';
import { say, type Message } from '../lib/words';
import { Actions } from './Actions';
import { Checklist, type Place } from './Checklist';
import type { Deeds } from './Detail';
import { Filter } from './Filter';
import { Header } from './Header';
import { useMoves } from './keys';
import { Notice } from './Notice';
import { Summary } from './Summary';
import { useSpeak } from './words';

/** What there is to show. */
export type View =
  | { state: 'reading' }
  | { state: 'refused'; refusal: Refusal; detail: string }
  /** `again`: the page is being read once more; what was found before stands until then. */
  | { state: 'read'; report: Report; sightings: number; again: boolean };

interface Props {
  view: View;
  /** The host of the tab or the name of the file in it, known before anything is read. */
  host: string;
  icon: string | null;
  /** Where the reader stood when this page was last shown. */
  place: Place;
  deeds: Deeds & ComponentProps<typeof Actions> & { reread(): void; readInvoice(): Promise<void> };
  /** What went wrong beside the reading, such as storing what was read; null: nothing. */
  trouble?: Message | null;
  onPlace(place: Place): void;
}

/** The whole popup. The frame stands from the start; what was found fills it. */
export const Popup = ({ view, host, icon, place, deeds, trouble = null, onPlace }: Props) => {
  const speak = useSpeak();
  const report = view.state === 'read' ? view.report : null;
  const root = useRef<HTMLDivElement>(null);
  const busy = view.state === 'reading' || (view.state === 'read' && view.again);
  const kind = report?.pages[0]?.kinds[0];
  useMoves(root, place, onPlace);

  return (
    <div class="popup" ref={root}>
      <Header
        host={vendorName(host)}
        kind={kind ? speak(kindName(kind)) : ''}
        icon={icon}
        busy={busy}
        onReread={deeds.reread}
      />
      <main>
        {view.state === 'refused' ? (
          <Notice refusal={view.refusal} detail={view.detail} />
        ) : (
          <>
            <Summary report={report} busy={busy} />
            <p class="unseen" role="status">
              {report && !busy && speak('The results are in.')}
            </p>
            {report && view.state === 'read' && (
              <>
                {view.sightings === 0 && (
                  <p class="note">{speak('Nothing about contact, payment or terms was seen on this page.')}</p>
                )}
                {kind === 'invoice' && (
                  <p class="note">
                    {speak('This looks like an invoice.')}{' '}
                    <button type="button" class="plain" onClick={() => void deeds.readInvoice()}>
                      {speak('Read it by the seven rules')}
                    </button>
                  </p>
                )}
                {report.problems.length > 0 && (
                  <p class="note">
                    {speak(
                      say('Parts of the page could not be read: {parts}.', {
                        parts: report.problems.map((each) => each.detector).join(', '),
                      }),
                    )}
                  </p>
                )}
                {report.pages.some((page) => page.truncated) && (
                  <p class="note">{speak('This page is very large: not all of it was read.')}</p>
                )}
                {changedLines(report).length > 0 && (
                  <p class="note">
                    {speak('Judged with numbers of your own:')} {changedLines(report).map(speak).join('; ')}.
                  </p>
                )}
                <Filter
                  counts={report.counts}
                  chosen={place.filter}
                  onChoose={(filter) => onPlace({ ...place, filter, open: null })}
                />
                <Checklist report={report} place={place} deeds={deeds} onPlace={onPlace} />
              </>
            )}
          </>
        )}
      </main>
      {trouble !== null && (
        <p class="note" role="status">
          {speak(trouble)}
        </p>
      )}
      {report && <Actions {...deeds} />}
    </div>
  );
};
