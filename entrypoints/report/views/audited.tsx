import { useSignal } from '@preact/signals';
import { HandOver, type Format } from '../../../components/report/HandOver';
import { Report } from '../../../components/report/Report';
import { useSpeak } from '../../../components/words';
import { version } from '../../../package.json';
import type { Report as Data } from '../../../lib/audit';
import type { Evidence } from '../../../lib/detect/evidence';
import { openSite } from '../../../lib/extension/panel';
import { copy, fileNameFor, saveFile } from '../../../lib/extension/save';
import type { Circumstances, Handover } from '../../../lib/report/handover';
import { findingMarkdown, renderMarkdown } from '../../../lib/report/markdown';
import { namesInReport, redacted } from '../../../lib/report/redact';
import { checksTable, csvOf, sightingsTable, summaryTable } from '../../../lib/report/table';
import { vendorOf } from '../../../lib/report/terms';
import { StoreTrouble } from '../../../lib/store/trouble';
import type { Message, Speak } from '../../../lib/words';

export interface Audited {
  report: Data;
  date?: Date | undefined;
  circumstances?: Circumstances | undefined;
  handover: Handover;
  pictures: Readonly<Record<string, string>>;
  evidence: readonly Evidence[];
  remarks: readonly Message[];
  /** The vendor's key, where something is stored about it. */
  vendor?: string;
  /** Keeps what the person adds; null where there is nothing to keep it with. */
  keep: { circumstances(now: Circumstances): Promise<void>; handover(now: Handover): Promise<void> } | null;
}

export const nothingAdded: Handover = { client: '', logo: null, summary: '', notes: {} };

const fileName = (report: Data, date: Date | undefined, ending: string): string =>
  fileNameFor(`${vendorOf(report)}${date ? `-${date.toISOString().slice(0, 10)}` : ''}`, ending);

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim());

type Files = Readonly<Record<Format, () => Promise<{ ending: string; content: Blob }>>>;

const text = (ending: string, type: string, content: string) => ({ ending, content: new Blob([content], { type }) });

/** What is saved, by format. What is large is loaded when it is asked for. */
const filesOf = (shown: Audited, masked: boolean, speak: Speak): Files => {
  const { report, date, circumstances, handover, evidence } = shown;
  // A picture may show what a text no longer says.
  const pictures = masked ? {} : shown.pictures;
  return {
    async html() {
      const { renderHtml } = await import('../../../lib/report/html');
      const beside = {
        speak,
        version,
        handover,
        pictures,
        ...(date && { date }),
        ...(circumstances && { circumstances }),
      };
      return text('html', 'text/html', renderHtml(report, beside));
    },
    async xlsx() {
      const { xlsxOf } = await import('../../../lib/report/xlsx');
      const tables = [
        summaryTable(report, speak, date),
        checksTable(report, speak, handover.notes),
        sightingsTable(report, speak),
      ];
      return { ending: 'xlsx', content: await xlsxOf(tables) };
    },
    csv: async () => text('csv', 'text/csv', csvOf(checksTable(report, speak, handover.notes))),
    sightings: async () => text('sightings.csv', 'text/csv', csvOf(sightingsTable(report, speak))),
    md: async () => text('md', 'text/markdown', renderMarkdown(report, speak, handover.notes)),
    async json() {
      const { jsonOf } = await import('../../../lib/report/json');
      const file = {
        ...report,
        ...(date && { read: date.toISOString() }),
        ...(circumstances && { circumstances }),
        ...(handover.summary && { summary: handover.summary }),
        notes: handover.notes,
        // Evidence holds everything that was seen on a page: masked, there would be little left to judge again.
        ...(!masked && evidence.length && { evidence }),
      };
      return text('json', 'application/json', jsonOf(file));
    },
  };
};

/** What was said, with its people masked. */
const maskedOf = (shown: Audited, names: string, speak: Speak): Audited => {
  const { report, mask } = redacted(shown.report, { speak, names: lines(names) });
  const { handover } = shown;
  const notes = Object.fromEntries(Object.entries(handover.notes).map(([id, note]) => [id, mask(note)]));
  return { ...shown, report, pictures: {}, handover: { ...handover, summary: mask(handover.summary), notes } };
};

/** A report that was audited or opened, with all that can be done with it. */
export const Audit = (given: Audited) => {
  const speak = useSpeak();
  const saving = useSignal(false);
  const masking = useSignal({ redact: false, names: '' });
  const circumstances = useSignal(given.circumstances);
  const handover = useSignal(given.handover);
  const trouble = useSignal<Message | null>(null);

  const keeping = async (work: () => Promise<void> | undefined): Promise<void> => {
    trouble.value = null;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof StoreTrouble)) throw error;
      trouble.value = error.words;
    }
  };
  const whole: Audited = { ...given, circumstances: circumstances.value, handover: handover.value };
  const { redact, names } = masking.value;
  const shown = redact ? maskedOf(whole, names, speak) : whole;
  const { keep } = given;

  const onSave = async (
    format: Format,
    added: Pick<Handover, 'client' | 'logo' | 'summary'>,
    mask: { redact: boolean; names: string },
  ): Promise<Message | null> => {
    handover.value = { ...handover.value, ...added };
    masking.value = mask;
    await keeping(() => keep?.handover(handover.value));
    const now: Audited = { ...whole, handover: handover.value };
    try {
      const files = filesOf(mask.redact ? maskedOf(now, mask.names, speak) : now, mask.redact, speak);
      const { ending, content } = await files[format]();
      saveFile(fileName(given.report, given.date, ending), content.type, content);
      return null;
    } catch {
      return 'The file could not be made. Nothing is lost: please try another format.';
    }
  };

  return (
    <>
      {trouble.value && (
        <p class="note" role="alert">
          {speak(trouble.value)}
        </p>
      )}
      <Report
        report={shown.report}
        date={shown.date}
        circumstances={shown.circumstances}
        handover={shown.handover}
        version={version}
        pictures={shown.pictures}
        remarks={
          redact
            ? [...given.remarks, 'Names, direct e-mail addresses and telephone numbers are masked.']
            : given.remarks
        }
        onCircumstances={
          keep &&
          ((now) => {
            circumstances.value = now;
            void keeping(() => keep.circumstances(now));
          })
        }
        nav={
          given.vendor && (
            <nav class="beside" aria-label={speak('This vendor')}>
              <a href={`#/history/${encodeURIComponent(given.vendor)}`}>{speak('History')}</a>
              <a href={`#/compare/${encodeURIComponent(given.vendor)}`}>{speak('Compare')}</a>
            </nav>
          )
        }
        onHandOver={() => {
          saving.value = true;
        }}
        onPlace={({ url }) => void openSite(url)}
        onPrint={() => print()}
        deeds={{
          copy,
          ticket: (result) => findingMarkdown(result, shown.report.vendor, speak, shown.handover.notes[result.id]),
          onNote:
            keep &&
            ((id, note) => {
              handover.value = { ...handover.value, notes: { ...handover.value.notes, [id]: note.trim() } };
              void keeping(() => keep.handover(handover.value));
            }),
        }}
      />
      {saving.value && (
        <HandOver
          handover={handover.value}
          found={namesInReport(given.report)}
          redact={redact}
          names={names}
          onSave={onSave}
          onClose={() => {
            saving.value = false;
          }}
        />
      )}
    </>
  );
};
