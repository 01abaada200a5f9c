import { plainName } from '../detect/phrasebook';
import { accountOf, payeeOf } from './account';
import { amountOf, currencyOf, decimalOf, type Decimal } from './amounts';
import { breakdownOf } from './breakdown';
import { unnamedExtras } from './unnamed';
import { daysBetween } from './codes';
import { dateIn, monthComesFirst } from './dates';
import { ibanIn, isValidIban } from './iban';
import { emptyInvoice, type DocumentKind, type Invoice } from './invoice';
import { Labels, valuesOf, type Found, type SearchOptions } from './labels';
import { languageOf } from './language';
import { tableOf } from './lines';
import { partiesOf, sellerDetails } from './parties';
import { daysIn, daysNamed, meansIn, meansNamed, paidIn, saidIn, sentencesOf, type Sentence } from './sentences';
import { placeOf, type Cell, type Sheet } from './sheet';
import { taxOf, totalOf } from './sums';
import {
  dateWords,
  documentSentences,
  documentWords,
  dueWords,
  issueWords,
  numberWords,
  orderDateWords,
  orderNumberWords,
  referenceWords,
  titleWords,
} from './words/labels';

const numberLabel = new Labels(numberWords);
const titleLabel = new Labels(titleWords);
const issueLabel = new Labels(issueWords);
const dateLabel = new Labels(dateWords);
const dueLabel = new Labels(dueWords);
const orderLabel = new Labels(orderNumberWords);
const orderDateLabel = new Labels(orderDateWords);
const referenceLabels = referenceWords.map((words) => new Labels(words));

/** A number of a document: it has a digit and is no date, amount or telephone number. */
const identifier = (text: string): string | null => {
  // "14 / 2026": a number and its year.
  const ofYear = /^[\s#:.№n°º-]*(\d{1,6} \/ 20\d\d)(?!\d)/iu.exec(text)?.[1];
  if (ofYear) return ofYear;
  const found = /^[\s#:.№n°º-]*((?:[A-Z]{1,6}[ -](?=\d))?[\p{L}\d][\p{L}\d/_.-]*)/iu
    .exec(text)?.[1]
    ?.replace(/[.,:-]+$/, '');
  // "17000 La Rochelle" beside a title is a town.
  if (/^\d{4,5}\s\p{Lu}\p{L}/u.test(text)) return null;
  if (!found || !/\d/.test(found) || found.length > 40 || /^\d{1,3}[.,]\d\d$/.test(found)) return null;
  if (/^(?:of|from|vom|du|del|van|date|for|to)\b/i.test(found)) return null;
  return dateIn(found, false)?.start === 0 && !/^\d{4}-\d\d-\d\d-/.test(found) ? null : found;
};

/** "Würzburg, 18.05.2026": place and date of a letter. */
const dateOfPlace = (cells: readonly Cell[], monthFirst: boolean): Found<string> | null => {
  for (const cell of cells) {
    const rest = /^\p{Lu}[\p{L}'’. -]{1,30},\s*(?:den |le |il |a |em |em )?(?=\d)(.{6,28})$/u.exec(cell.text)?.[1];
    const date = rest ? dateIn(rest, monthFirst) : null;
    if (date?.start === 0) return { value: date.date, cell };
  }
  return null;
};

/** "INVOICE" in large letters, and under or beside it "No: 17" or "# 17". */
const numberUnderTitle = (sheet: Sheet): Found<string> | null => {
  const cells = sheet.lines.flatMap((line) => line.cells);
  const title = cells.find(({ text }) => titleLabel.are(text));
  if (!title) return null;
  // "No 14 of 31 January 2026" is the document's own wherever it stands.
  for (const cell of cells) {
    const written = /^(?:no|nr|n[°º])\.?\s?(\S{1,14}(?:\s\/\s\d{2,4})?)\s(?:of|vom|du|del?|van|di)\s(?=\d)/iu.exec(
      cell.text,
    );
    const value =
      written && dateIn(cell.text.slice(written[0].length), false)?.start === 0 ? identifier(written[1]!) : null;
    if (value) return { value, cell };
  }
  for (const line of sheet.lines.slice(title.line.index, title.line.index + 5)) {
    if (line.page !== title.line.page) break;
    for (const cell of line.cells) {
      const written =
        /^(?:n\.?[°º]|n\.|(?:serial )?(?:no|number)\.?(?!\p{L})|nr\.?|num\.?(?!\p{L})|réf(?:érence)?\.?|nummer|numéro|#)\s*[:.]?\s*(\S.*)$/iu.exec(
          cell.text,
        )?.[1];
      const value = written ? identifier(written) : null;
      if (value) return { value, cell };
    }
  }
  return null;
};

/** "R-20317        3 March 2026": a mail may print its number with nothing but the date beside it. */
const numberBesideDate = (sheet: Sheet, monthFirst: boolean): Found<string> | null => {
  for (const { cells } of sheet.lines.slice(0, 60)) {
    const [first, second] = cells;
    if (cells.length !== 2 || !/^#?[\p{L}\d][\p{L}\d/_-]{3,24}$/u.test(first!.text)) continue;
    const date = dateIn(second!.text, monthFirst);
    const value = date?.start === 0 && second!.text.length - date.end < 2 ? identifier(first!.text) : null;
    if (value && /\d{3}/.test(value)) return { value, cell: first! };
  }
  return null;
};

/** An order's number may be letters alone, in capitals. */
const orderIdentifier = (text: string): string | null =>
  identifier(text) ?? /^[\s#:]*([\dA-Z]{6,16})(?![\p{L}\d])/u.exec(text)?.[1] ?? null;

/** A reference may have words after its number: "365146 - ACME". */
const reference = (text: string): string | null => {
  if (/^\s*box\b/i.test(text)) return null;
  const found = /^[\s#:.-]*([\p{L}\d][\p{L}\d/_. -]{1,38})/u
    .exec(text)?.[1]
    ?.trim()
    .replace(/[.:-]+$/, '');
  if (!found || !/\d/.test(found) || dateIn(found, false)) return null;
  return /\p{Ll}{3,} \p{Ll}/u.test(found) ? identifier(text) : found;
};

const unpaid =
  /\b(?:still unpaid|remains? (?:unpaid|outstanding)|is overdue|noch (?:offen|unbezahlt)|reste (?:impayée?|due)|demeure impayée?|(?:sigue|continúa) (?:pendiente|impagad[oa])|(?:risulta|è) (?:ancora )?(?:insolut[oa]|non pagat[oa]|da saldare)|nog niet (?:betaald|voldaan)|ainda não (?:foi pag[oa]|registámos|recebemos))/iu;

const documentOf = (cells: readonly Cell[], sentences: readonly Sentence[]): DocumentKind => {
  const titles = cells.filter(({ text }) => text.length < 60).map(({ text }) => plainName(text));
  const strong = documentWords.find(
    ([kind, words]) =>
      kind !== 'invoice' &&
      kind !== 'receipt' &&
      titles.some((title) => words.test(title) && title.split(' ').length <= 4),
  );
  // "Receipt" as a title stands over the number of the invoice that was paid.
  const titled = cells.slice(0, 40).map(({ text }) => plainName(text));
  const receipt = documentWords.find(([kind]) => kind === 'receipt')![1];
  const isTitle = (words: RegExp) => titled.some((title) => words.test(title) && title.split(' ').length <= 2);
  const invoiceWords = documentWords.find(([kind]) => kind === 'invoice')![1];
  if (!strong && isTitle(receipt) && !titled.some((title) => invoiceWords.test(title) && !title.includes(' ')))
    return 'receipt';
  // "$33.98 Paid" over everything else.
  if (
    !strong &&
    cells
      .slice(0, 3)
      .some(({ text }) =>
        /^\D{0,4}\d[\d.,' ]*\D{0,5}\s(?:paid|bezahlt|payée?|pagad[oa]|pagat[oa]|betaald|pago)\b/iu.test(text),
      )
  )
    return 'receipt';
  if (strong) return strong[0];
  // A mail without a title says in its sentences what it is; a number of an invoice is one of an invoice.
  const entitled = titles.some((title) => new RegExp(`^(?:your )?(?:${invoiceWords.source})`).test(title));
  const said = entitled
    ? undefined
    : documentSentences.find(([, words]) => sentences.some(({ lower }) => words.test(lower)));
  if (said) return said[0];
  const named = documentWords.find(([, words]) => titles.some((title) => words.test(title)));
  // A letter without a title may remind in its sentences alone.
  return named?.[0] ?? (cells.some(({ text }) => unpaid.test(text)) ? 'reminder' : 'other');
};

const reasons =
  /reverse charge|steuerschuldnerschaft|kleinunternehmer|§\s?19 ustg|§\s?4 nr|innergemeinschaftlich|intra-community|vat exempt|exempt from vat|outside the scope|zero[- ]rated|tva non applicable|autoliquidation|exonér|293 ?b|exent[ao] de iva|inversión del sujeto|esente|inversione contabile|reverse|btw verlegd|vrijgesteld van btw|isento|autoliquidação|regime de isenção/;

const orderNumber = /\border\s?#\s?([\w-]*\d[\w-]*)/i;

/** Dates of other things than the invoice. */
const otherDates =
  /\b(?:order|delivery|ship\w*|pick ?up|check|arriv\w*|depart\w*|ritiro|due|service|print\w*|payment|liefer\w*|bestell\w*|leistung\w*|falligkeit\w*|commande|livraison|echeance|pedido|entrega|vencimiento|ordine|consegna|scadenza|bestel\w*|lever\w*|verval\w*|encomenda|vencimento)\b/;

/** "by 18 June", "bis zum 29.06.": the last day that a reminder names. */
const deadlineIn = (sentences: readonly Sentence[], monthFirst: boolean): Found<string> | null => {
  const found = sentences.flatMap(({ text, cell }) =>
    [...text.matchAll(deadlines)].flatMap(({ index }) => {
      const rest = text.slice(index);
      const date = dateIn(rest, monthFirst);
      return date && date.start < 30 ? [{ value: date.date, cell }] : [];
    }),
  );
  return found.toSorted((a, b) => a.value.localeCompare(b.value)).at(-1) ?? null;
};
const deadlines =
  /(?<!\p{L})(?:by|before|until|no later than|due on|bis (?:zum|spätestens)?|spätestens|avant le|au plus tard le|antes del|hasta el|entro(?: e non oltre)? il|uiterlijk|vóór|até(?: ao dia)?)(?!\p{L})/giu;

/** What is done by then is paying. */
const paying =
  /\bpay|remit|settle|zahl|überweis|begleich|régl|paie|virement|pag[aou]|abon[ae]|bonific|sald|betal|overma/i;

/** "our invoice A-1 of 2 March": the date that stands with the number. */
const dateOfNumber = (cells: readonly Cell[], number: string, monthFirst: boolean): Found<string> | null => {
  for (const cell of cells) {
    const at = cell.text.indexOf(number);
    const rest = at < 0 ? '' : cell.text.slice(at + number.length);
    const link =
      /^,?\s(?:of|dated|from|vom|du|en date du|del?|di|dd\.?|d\.d\.|van|emitida em|emitida el|emessa il)\s/iu.exec(
        rest,
      );
    const date = link ? dateIn(rest.slice(link[0].length), monthFirst) : null;
    if (date?.start === 0) return { value: date.date, cell };
  }
  return null;
};

/** A letter may name the amount in a sentence alone: the only one with a currency, or the largest. */
const amountSaid = (sentences: readonly Sentence[], decimal: Decimal): Found<number> | null => {
  const money =
    /(?:[€£$]|\b(?:EUR|GBP|USD|CHF))\s?(\d[\d.,' ]*\d)|(\d[\d.,' ]*\d)\s?(?:[€£$]|(?:EUR|GBP|USD|CHF|euros?)\b)/giu;
  const found = sentences.flatMap(({ text, cell }) =>
    [...text.matchAll(money)].flatMap((match) => {
      const value = amountOf((match[1] ?? match[2])!.trim(), decimal);
      return value === null ? [] : [{ value, cell }];
    }),
  );
  return found.toSorted((a, b) => b.value - a.value)[0] ?? null;
};

/** Where to pay by link, as text prints it. */
const payAddress = /\b(?:pay|zahl|bezahl|pag|betal|régl|pai)\p{L}*\b.{0,60}?((?:https?:\/\/|www\.)[^\s)>"']{4,200})/iu;

const payWords =
  /\b(?:pay|paypal|checkout)\b|(?<!\p{L})(?:jetzt |online )?(?:bezahlen|zahlen)\b|(?<!\p{L})(?:payer|régler|pagar|pague|paga|betaal|betalen|pagamento|paiement)(?!\p{L})/iu;

/** Reads an invoice from text in its places, by the names that stand with its values. */
export const readSheet = (sheet: Sheet, source: 'pdf-text' | 'html'): Invoice => {
  const invoice = emptyInvoice(source);
  invoice.partial = sheet.truncated;
  invoice.extent = { pages: sheet.lines.at(-1)?.page ?? 1, lines: sheet.lines.length };
  const cells = sheet.lines.flatMap((line) => line.cells);
  const texts = cells.map(({ text }) => text);
  const lower = texts.join(' ').toLowerCase();

  /** Takes a value and notes where it stands. */
  const take = <T>(field: string, found: Found<T> | null | undefined): T | null => {
    if (!found) return null;
    invoice.where[field] = placeOf(found.cell);
    return found.value;
  };
  /** The first value with a name, the names in order of their worth. */
  const named = <T>(
    labels: readonly Labels[],
    read: (text: string) => T | null,
    options?: SearchOptions,
  ): Found<T> | null => {
    for (const label of labels) {
      const [found] = valuesOf(sheet, label, read, options);
      if (found) return found;
    }
    return null;
  };

  invoice.lang = languageOf(lower);
  const sentences = sentencesOf(sheet);
  invoice.document = documentOf(cells, sentences);
  invoice.currency = currencyOf(texts, invoice.lang);
  const monthFirst = monthComesFirst(texts, invoice.currency === 'USD');
  const decimal = decimalOf(texts);
  /** A date that the text begins with, but for a word or two. */
  const date = (text: string): string | null => {
    const found = dateIn(text, monthFirst);
    return found && found.start <= 16 ? found.date : null;
  };

  const numberOfOrder = () => named([orderLabel], orderIdentifier, { under: false, anywhere: true });
  const dateOfOrder = (): Found<string> | null =>
    named([orderDateLabel], date, { anywhere: true }) ??
    // "Your order came in on 3 March": the date of the sentence that says so.
    sentences
      .filter(({ lower }) =>
        documentSentences.some(([kind, words]) => kind === 'order-confirmation' && words.test(lower)),
      )
      .flatMap(({ text, cell }) => {
        const found = dateIn(text, monthFirst);
        return found ? [{ value: found.date, cell }] : [];
      })[0] ??
    null;

  invoice.number = take(
    'number',
    named([numberLabel], identifier, { anywhere: true }) ??
      numberUnderTitle(sheet) ??
      named([titleLabel], identifier, { under: false }) ??
      // "Our invoice TB-551 was due …"
      named([titleLabel], identifier, { under: false, anywhere: true }) ??
      (invoice.document === 'order-confirmation' ? numberOfOrder() : null) ??
      numberBesideDate(sheet, monthFirst),
  );
  // A letter has its own date over it; the one beside the number is that of the invoice it speaks of.
  const dated = cells.slice(0, 30).some(({ text }) => {
    const alone = dateIn(text, monthFirst);
    return alone?.start === 0 && text.length - alone.end < 2;
  });
  const issue =
    named([issueLabel], date, { anywhere: true }) ??
    (invoice.document === 'order-confirmation' ? dateOfOrder() : null) ??
    dateOfPlace(cells, monthFirst) ??
    valuesOf(sheet, dateLabel, date, { anywhere: true }).find(({ cell }) => !otherDates.test(plainName(cell.text))) ??
    (invoice.number && !dated ? dateOfNumber(cells, invoice.number, monthFirst) : null);
  invoice.issueDate = take('issueDate', issue);
  const due = named([dueLabel], date, { anywhere: true });
  // A reminder tells of the day that has passed, too; what counts is the new one.
  const deadline = invoice.document === 'reminder' ? deadlineIn(sentences, monthFirst) : null;
  if (deadline) invoice.dueDate = take('dueDate', deadline);
  else if (due && due.cell !== issue?.cell) invoice.dueDate = take('dueDate', due);
  else if (invoice.document !== 'reminder') {
    const asked = sentences.filter(({ text }) => paying.test(text));
    invoice.dueDate = take('dueDate', deadlineIn(asked, monthFirst));
  }
  if (!invoice.issueDate) {
    // A date that stands alone is the invoice's, if it is not the one to pay by.
    const alone = cells.find(
      ({ text, line, column }) =>
        text.length < 40 &&
        date(text) &&
        date(text) !== invoice.dueDate &&
        dueLabel.after(text, true) === null &&
        !otherDates.test(plainName(line.cells[column - 1]?.text ?? '')),
    );
    invoice.issueDate = take('issueDate', alone && { value: date(alone.text)!, cell: alone });
  }
  const table = tableOf(sheet, decimal);
  const goods = new Set(table.rows);
  for (const [index, labels] of referenceLabels.entries()) {
    if (invoice.reference) break;
    const found = valuesOf(sheet, labels, reference, { anywhere: true }).find(
      ({ value, cell }) => value !== invoice.number && !goods.has(cell.line),
    );
    invoice.reference = take('reference', found);
    if (found) invoice.referenceOf = index === 0 ? 'buyer' : 'seller';
  }
  if (!invoice.reference) {
    const order = cells.find(({ text }) => orderNumber.test(text));
    invoice.reference = take('reference', order && { value: orderNumber.exec(order.text)![1]!, cell: order });
    if (order) invoice.referenceOf = 'seller';
  }

  const parties = partiesOf(sheet);
  const details = sellerDetails(sheet, parties);
  invoice.seller = details.seller;
  for (const [field, cell] of details.cells) invoice.where[`seller.${field}`] = placeOf(cell);
  invoice.buyer.name = take('buyer.name', parties.buyer);

  invoice.lines = [...table.lines];
  if (table.rows[0]?.cells[0]) invoice.where['lines'] = placeOf(table.rows[0].cells[0]);
  if (table.rows.length === table.lines.length)
    for (const [index, { cells }] of table.rows.entries()) invoice.where[`lines.${index}`] = placeOf(cells[0]!);
  const total = totalOf(sheet, table, decimal);
  const saidTotal = total ? null : amountSaid(sentences, decimal);
  // The dearest of several lines is no total.
  const isLine = table.lines.length > 1 && table.lines.some(({ amount }) => amount === saidTotal?.value);
  invoice.total = take('total', total ?? (isLine ? null : saidTotal));
  const tax = taxOf(sheet, table, decimal);
  invoice.taxTotal = take('taxTotal', tax.total);
  invoice.taxRates = tax.rates;

  const parts = breakdownOf(sheet, table, decimal);
  invoice.subtotal = take('subtotal', parts.subtotal);
  invoice.net = take('net', parts.net);
  invoice.extras = [...table.deductions, ...parts.extras.map(({ extra }) => extra)];
  if (parts.extras[0]) invoice.where['extras'] = placeOf(parts.extras[0].cell);
  const unnamed = unnamedExtras(sheet, table, decimal, {
    total,
    subtotal: parts.subtotal,
    known: invoice.extras,
    tax: invoice.taxTotal ?? 0,
  });
  invoice.extras.push(...unnamed);
  invoice.prepaid = take('prepaid', parts.prepaid);
  invoice.rounding = take('rounding', parts.rounding);
  invoice.due = take('due', parts.due);

  const said = saidIn(sentences);
  const spoken = (field: string, sentence: Sentence | null): string | null =>
    take(field, sentence && { value: sentence.text, cell: sentence.cell });
  invoice.please = spoken('please', said.please);
  invoice.thanks = spoken('thanks', said.thanks);
  invoice.questionsLine = spoken('questionsLine', said.questionsLine);
  invoice.guarantee = spoken('guarantee', said.guarantee);
  invoice.lateFee = spoken('lateFee', said.lateFee);
  // A disconnection that is sold is no threat.
  const prose = saidIn(sentences.filter(({ cell }) => !goods.has(cell.line)));
  invoice.threat = spoken('threat', prose.threat);
  invoice.stern = spoken('stern', prose.stern);
  invoice.changeNotice = spoken('changeNotice', prose.changeNotice);
  invoice.collected = spoken('collected', prose.collected);
  invoice.termsText = spoken('termsText', said.termsText);
  invoice.deliveryChoice = spoken('deliveryChoice', said.deliveryChoice);
  invoice.termDaysNamed = invoice.termsText ? daysNamed(invoice.termsText) : [];
  invoice.termDays =
    (invoice.termsText ? daysIn(invoice.termsText) : null) ?? daysBetween(invoice.issueDate, invoice.dueDate);
  const reason = sentences.find((sentence) => reasons.test(sentence.lower));
  invoice.taxReason = take('taxReason', reason && { value: reason.text, cell: reason.cell });

  // An IBAN may run on in the next line.
  const wrapped = (): Found<string> | null => {
    const paragraph = sheet.paragraphs.find(({ text }) => {
      const found = ibanIn(text);
      return found !== null && (/iban/i.test(text) || isValidIban(found));
    });
    const cell = paragraph?.cells.find(({ text }) => /iban|[A-Z]{2}\d\d/i.test(text));
    return paragraph && cell ? { value: ibanIn(paragraph.text)!, cell } : null;
  };
  const account = cells.find(({ text }) => ibanIn(text));
  const split = account
    ? null
    : sheet.lines.find(({ cells }) => {
        const text = cells.map(({ text }) => text).join(' ');
        const found = ibanIn(text);
        // Two tax numbers beside each other are as long as an account.
        return found !== null && (isValidIban(found) || /iban/i.test(text));
      });
  const holder = account ?? split?.cells[0];
  const printed = account?.text ?? split?.cells.map(({ text }) => text).join(' ');
  invoice.iban = take('iban', holder && printed ? { value: ibanIn(printed)!, cell: holder } : wrapped());
  invoice.account = take('account', invoice.iban ? null : accountOf(sheet));
  invoice.payee = take('payee', payeeOf(sheet));
  invoice.cardNumbers = sheet.cardNumbers.map(({ value }) => value);
  if (sheet.cardNumbers[0]) invoice.where['cardNumbers'] = placeOf(sheet.cardNumbers[0].cell);
  const offered = meansIn(sentences, (cell) => goods.has(cell.line));
  // A stamp outweighs a request to pay that was left standing; a sentence does not.
  const stamped = paidIn(sentences);
  const settled = stamped && invoice.please && stamped.text.length > 30 ? null : stamped;
  // A way to pay that stands with a date and the whole total is one that was used.
  const used = cells.find(
    ({ text, line }) =>
      meansNamed(text) !== null &&
      dateIn(text, monthFirst) !== null &&
      line.cells.some(({ text }) => text === total?.cell.text && line !== total.cell.line),
  );
  invoice.paid = settled !== null || used !== undefined;
  if (settled ?? used) invoice.where['paid'] = placeOf(settled?.cell ?? used!);
  invoice.paymentMeans = used ? [meansNamed(used.text)!] : [...offered.keys()];
  const [means] = used ? [used] : offered.values();
  if (means) invoice.where['paymentMeans'] = placeOf(means);
  if (!used && invoice.iban && !offered.has('bank-transfer')) invoice.paymentMeans.push('bank-transfer');
  const link = cells.find(
    ({ text, href }) => href && /^https?:/i.test(href) && payWords.test(text) && text.length < 80,
  );
  const written = sentences.find(({ text }) => payAddress.test(text));
  invoice.payLink = take(
    'payLink',
    link
      ? { value: link.href!, cell: link }
      : written && { value: payAddress.exec(written.text)![1]!, cell: written.cell },
  );
  return invoice;
};
