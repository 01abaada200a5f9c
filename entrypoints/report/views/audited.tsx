import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { HandOver } from '../../../components/report/HandOver';
import { Attested, type Answer } from '../../../components/attestations/Attested';
import { Report } from '../../../components/report/Report';
import { Disagree } from '../../../components/waivers/Disagree';
import { useSpeak } from '../../../components/words';
import { version } from '../../../package.json';
import type { Report as Data } from '../../../lib/audit';
import { openSite } from '../../../lib/extension/panel';
import { copy, fileNameFor, saveFile } from '../../../lib/extension/save';
import { fileOf, masked, type Format, type Shown } from '../../../lib/report/formats';
import type { Circumstances, Handover } from '../../../lib/report/handover';
import { findingMarkdown } from '../../../lib/report/markdown';
import { namesInReport } from '../../../lib/report/redact';
import { vendorOf } from '../../../lib/report/terms';
import type { Disagreement } from '../../../lib/report/waivers';
import { StoreTrouble } from '../../../lib/store/trouble';
import type { Message } from '../../../lib/words';

export interface Audited extends Shown {
  remarks: readonly Message[];
  /** Keeps what people found out; left out for files. */
  attest?: { keep(answer: Answer): Promise<Message | null>; forget(id: string): Promise<Message | null> };
  /** What to do about a verdict one does not share; left out for files, which are not kept. */
  disagree?: Disagreement;
  /** The vendor's key, where something is stored about it. */
  vendor?: string;
  /** Keeps what the person adds; null where there is nothing to keep it with. */
  keep: { circumstances(now: Circumstances): Promise<void>; handover(now: Handover): Promise<void> } | null;
}

const fileName = (report: Data, date: Date | undefined, ending: string): string =>
  fileNameFor(`${vendorOf(report)}${date ? `-${date.toISOString().slice(0, 10)}` : ''}`, ending);

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim());

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
  const whole: Shown = {
    ...given,
    version,
    handover: handover.value,
    ...(circumstances.value && { circumstances: circumstances.value }),
  };
  const { redact, names } = masking.value;
  const shown = useMemo(
    () => (redact ? masked(whole, speak, lines(names)) : whole),
    [given.report, circumstances.value, handover.value, masking.value],
  );
  const { keep } = given;

  const onSave = async (
    format: Format,
    added: Pick<Handover, 'client' | 'logo' | 'summary'>,
    mask: { redact: boolean; names: string },
  ): Promise<Message | null> => {
    handover.value = { ...handover.value, ...added };
    masking.value = mask;
    await keeping(() => keep?.handover(handover.value));
    const now: Shown = { ...whole, handover: handover.value };
    try {
      const { ending, content } = await fileOf(
        format,
        mask.redact ? masked(now, speak, lines(mask.names)) : now,
        speak,
      );
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
        people={
          given.attest && (
            <Attested given={given.attested ?? []} onKeep={given.attest.keep} onForget={given.attest.forget} />
          )
        }
        deeds={{
          copy,
          ...(given.disagree && {
            more: (result) => <Disagree result={result} id={result.id.replace('/', '-')} deeds={given.disagree!} />,
          }),
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
