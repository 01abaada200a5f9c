import { batch, signal } from '@preact/signals';
// oxlint-disable-next-line import/default -- the build gives the address of the file
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { Opened, Refusal } from '../../../components/invoice/invoice';
import { Invoices } from '../../../components/invoice/Invoices';
import { auditInvoice } from '../../../lib/audit';
import type { AgreedTerms } from '../../../lib/checks/check';
import type { Evidence } from '../../../lib/detect/evidence';
import { takeInvoice } from '../../../lib/extension/invoice';
import { loadSettings } from '../../../lib/extension/settings';
import { openPdf, usePdfThread } from '../../../lib/invoice/pdf';
import { readInvoice, readPageInvoice, type Reading } from '../../../lib/invoice/read';
import { renderPage } from '../../../lib/invoice/render';
import { Unreadable } from '../../../lib/invoice/unreadable';
import { vendorOf } from '../../../lib/site/vendor';
import { keepAudit } from '../../../lib/store/audits';
import { dossierOf } from '../../../lib/store/dossier';
import { StoreTrouble } from '../../../lib/store/trouble';
import type { Message } from '../../../lib/words';
import { takenFiles } from '../opened';
import { copy } from '../../../lib/extension/save';
import { theDatabase } from '../../../lib/store/database';
import type { View } from '../view';

usePdfThread(() => {
  const port = new Worker(workerAddress, { type: 'module' });
  return { port, stop: () => port.terminate() };
});

const most = { files: 24, bytes: 50_000_000 };

/** The vendor as the store knows it: the domain the seller writes from, the page it was read on, or its name. */
const vendorFor = (opened: readonly Opened[], page: string | null): string => {
  if (page) return vendorOf(page);
  const domain = opened.map(({ invoice }) => invoice.seller.email?.split('@')[1]).find(Boolean);
  if (domain && URL.canParse(`https://${domain}`)) return vendorOf(`https://${domain}`);
  return opened.map(({ invoice }) => invoice.seller.name).find(Boolean) ?? '';
};

/** `#/invoice`: invoices that are dropped, chosen or handed over by popup and context menu, by the seven rules. */
export const view: View = async () => {
  const settings = await loadSettings();
  const opened = signal<readonly Opened[]>([]);
  const refused = signal<readonly Refusal[]>([]);
  const reading = signal<string | null>(null);
  const agreed = signal<AgreedTerms>({});
  const pages = signal<readonly Evidence[]>([]);
  const trouble = signal<Message | null>(null);
  const kept = signal<string | null>(null);
  let page: string | null = null;

  const judged = () => {
    const invoices = opened.value.map(({ invoice }) => invoice);
    if (!invoices.length) return null;
    const { profile, thresholds } = settings;
    return auditInvoice(invoices, { agreed: agreed.value, pages: [...pages.value], profile, thresholds });
  };

  /** What the vendor's site promises, where it was visited, and the audit into the history. */
  const remember = async (): Promise<void> => {
    const vendor = vendorFor(opened.value, page);
    if (!vendor || !opened.value.length) return;
    try {
      const database = await theDatabase();
      pages.value = (await dossierOf(database, vendor)).pages.map(({ evidence }) => evidence);
      const id = await keepAudit(database, {
        vendor,
        subject: 'invoice',
        url: opened.value.map(({ name }) => name).join(', '),
        report: judged()!,
        pages: pages.value,
        invoices: opened.value.map(({ name, invoice }) => ({ name, invoice })),
      });
      kept.value = `#/page/${id}`;
    } catch (error) {
      if (!(error instanceof StoreTrouble)) throw error;
      trouble.value = error.words;
    }
  };

  const nameFor = (name: string): string => {
    const taken = new Set(opened.value.map((each) => each.name));
    if (!taken.has(name)) return name;
    let count = 2;
    while (taken.has(`${name} (${count})`)) count++;
    return `${name} (${count})`;
  };

  const add = async (given: string, read: (name: string) => Promise<Reading>, bytes: Uint8Array | null) => {
    const name = nameFor(given);
    reading.value = name;
    try {
      const { invoice, remarks, lines } = await read(name);
      const isPdf = invoice.source.startsWith('pdf') || invoice.source === 'none';
      const drawable = bytes && isPdf ? await openPdf(bytes).catch(() => null) : null;
      opened.value = [...opened.value, { name, invoice, remarks, lines, drawable }];
    } catch (error) {
      const sentence: Message =
        error instanceof Unreadable
          ? error.sentence
          : 'This file could not be read: something in it is not as it should be.';
      refused.value = [...refused.value.filter((each) => each.name !== name), { name, sentence }];
    }
    reading.value = null;
  };

  const open = async (files: readonly File[]): Promise<void> => {
    batch(() => {
      refused.value = [];
      trouble.value = files.length > most.files ? 'Only the first 24 files are read at once.' : null;
    });
    for (const file of files.slice(0, most.files)) {
      if (file.size > most.bytes) {
        refused.value = [
          ...refused.value,
          { name: file.name, sentence: 'This file is larger than 50 MB: that is too large to read.' },
        ];
        continue;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      await add(file.name, (name) => readInvoice(bytes, name, renderPage), bytes);
    }
    await remember();
  };

  const close = async (name: string): Promise<void> => {
    await opened.value.find((each) => each.name === name)?.drawable?.close();
    opened.value = opened.value.filter((each) => each.name !== name);
    kept.value = null;
    await remember();
  };

  const begin = async (): Promise<void> => {
    const files = takenFiles();
    if (files.length) return open(files);
    const handed = await takeInvoice();
    if (!handed) return;
    page = handed.page;
    if ('trouble' in handed) trouble.value = handed.trouble;
    else if ('fragments' in handed) {
      const { fragments, name } = handed;
      const read = async (as: string): Promise<Reading> => {
        const { invoice, ...rest } = readPageInvoice(fragments);
        return { ...rest, invoice: { ...invoice, file: as } };
      };
      await add(name, read, null);
    } else await add(handed.name, (name) => readInvoice(handed.bytes, name, renderPage), handed.bytes);
    await remember();
  };
  void begin();

  const Shown = () => (
    <Invoices
      opened={opened.value}
      refused={refused.value}
      report={judged()}
      reading={reading.value}
      agreed={agreed.value}
      pages={pages.value.length}
      trouble={trouble.value}
      handOver={kept.value}
      onOpen={(files) => void open(files)}
      onClose={(name) => void close(name)}
      onAgree={(next) => {
        agreed.value = next;
      }}
      copy={copy}
    />
  );
  return { title: 'Invoices by the seven rules', show: () => <Shown /> };
};
