import { dateIn } from './dates';
import { Labels, valuesOf, type Found } from './labels';
import type { Seller } from './invoice';
import { overlap, type Cell, type Paragraph, type Sheet } from './sheet';
import { sellerSaid } from './seller-said';
import {
  accountHolderWords,
  buyerWords,
  contactWords,
  otherPartyWords,
  sellerWords,
  titleWords,
  issueWords,
  dueWords,
  numberWords,
  dateWords,
  amountHeads,
  descriptionHeads,
  documentWords,
  quantityHeads,
  referenceWords,
} from './words/labels';
import { plainName } from '../detect/phrasebook';

const sellerLabel = new Labels(sellerWords);
const holderLabel = new Labels(accountHolderWords);
const contactLabel = new Labels(contactWords);
const buyerLabels = buyerWords.map((words) => new Labels(words));
const otherLabel = new Labels(otherPartyWords);
const headings = new Labels(
  titleWords,
  issueWords,
  dueWords,
  numberWords,
  dateWords,
  ...referenceWords,
  otherPartyWords,
  ...buyerWords.slice(1),
  sellerWords,
);

const otherwise = new Labels(...buyerWords, otherPartyWords);
const postBox = /^p\.?\s?o\.?\s?box\b/i;
const facts = new Labels(issueWords, dueWords, numberWords, titleWords);

/** Forms of companies; the short ones only as capitals. */
const legalForm =
  /(?<![\p{L}\d])(?:GmbH(?: ?& ?Co\.? ?KG)?|AG|UG|OHG|KG|e\.K\.|eG|mbH|Ltd\.?|Limited|LTD\.?|LLC|L\.L\.C\.|LLP|PLC|plc|Inc\.?|INC\.?|Incorporated|Co\.(?!\s\p{L})|Corp\.?|CORP\.?|Corporation|CORPORATION|Pty\.? Ltd\.?|Pvt\.? Ltd\.?|S\.?A\.?R\.?L\.?|SARL|Sarl|SAS|SASU|EURL|S\.A\.S\.?|S\.A\.|SA|S\.?L\.?U?\.?|S\.R\.L\.|S\.?r\.?l\.?|S\.?p\.?A\.?|SRL|SPA|B\.?V\.?|N\.?V\.?|VOF|BVBA|Lda\.?|LDA|Ltda\.?|LTDA|A\/S|ApS|AB|AS|Oy|Sp\. z o\.o\.|Kft\.?|s\.r\.o\.|a\.s\.)(?![\p{L}\d])/u;

const salutation =
  /^(?:herrn?|frau|firma|an|mr|mrs|ms|dr|m|mme|madame|monsieur|sr|sra|sig|sigra|dhr|mevr|t a v|to|dear .*|hi .*)\.?$/iu;

const amountish = /[€£$₹]\s?\d|\d[.,]\d\d(?!\d)/;

/** A line with a postcode and a town: "10115 Berlin", "SW1A 1AA", "New York, NY 10001", "1012 AB Amsterdam". */
const postcodeLine =
  /(?<![\d.,/-])(?<!(?:©|copyright)\s)(?:[A-Z]{1,2}-)?\d{4,5}(?:-\d{3,4})?\s+(?:[A-Z]{2}\s+|\p{Lu}\p{Ll}\s)?\p{Lu}[\p{L}'’.-]{2,}|\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|\b[AC-FHKNPRTV-Y]\d[\dW]\s[\dAC-FHKNPRTV-Y]{4}\b|\p{L}{3,}[\s,-]+\d{5,6}\b|\b(?:NSW|VIC|QLD|SA|WA|TAS|NT|ACT)\s+\d{4}\b|\b\d{5}-\d{3}\b|\p{L},\s+\p{L}{2,},\s+\w{4,6}$/u;

/** Whether a text is nothing but what a document or a column is called. */
const entitles = (text: string): boolean => {
  const name = plainName(text);
  const rest = (words: RegExp) => name.replace(words, '').trim();
  return (
    name !== '' &&
    ([descriptionHeads, quantityHeads, amountHeads].some((heads) => rest(heads) === '') ||
      documentWords.some(([, words]) => rest(words).replace(/^your$/, '') === ''))
  );
};

/** Three words and more that begin small are a sentence's. */
const isProse = (text: string): boolean =>
  (text.match(/(?<!\S)\p{Ll}{4,}(?![\p{L}\d])/gu) ?? []).length >= 3 && !legalForm.test(text);

const isName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 90 &&
  /\p{L}{2,}/u.test(text) &&
  !salutation.test(text) &&
  !/@|https?:|www\.|^(?:tel|phone|fax|email|e-mail|gln|vat|ust|page|seite|p\.?\s?iva|c\.f\.)\b/i.test(text) &&
  // A street, a label with its value and a sentence are no names.
  !/^(?:via|viale|corso|piazza|rue|avenue|calle|c\/|rua|avenida)\s.*\d/iu.test(text) &&
  !/^[\p{L} ]{2,20}:\s.*\d/u.test(text) &&
  !/^\d{5}\s\p{Lu}\p{L}+$/u.test(text) &&
  text.split(' ').length <= 11 &&
  !/^[\d\s.,/+()-]+$/.test(text) &&
  !/^\d{4}\s?[A-Z]{2}\b/.test(text) &&
  // "INV-000045" is a number, "Receipt" a title, "Description" the head of a column, "Thanks," a farewell.
  // A house with its street, whatever the street is called.
  (!/^\d{2,}\s\p{L}/u.test(text) || legalForm.test(text)) &&
  !amountish.test(text) &&
  !/^\S*\d{3}\S*(?:$|\sdue\b)/.test(text) &&
  !/^\d+\s.*\b(?:street|st|road|rd|avenue|ave|lane|blvd|drive)\b\.?$/i.test(text) &&
  !/^(?:(?:company |your )?logo|name|phone|telephone|e-?mail|address|company)$/i.test(text) &&
  !isProse(text) &&
  !entitles(text) &&
  !/^(?:thanks|thank you|cheers|(?:kind |best )?regards|sincerely|yours)\b/i.test(text) &&
  !/#\s?\d|,\s[A-Z]{2}\s\d{5}/.test(text) &&
  !headings.are(text) &&
  !/^\p{L}+\s?(?:nummer|number|nr|no|n[º°]|id)\b.*\d/iu.test(text) &&
  // "Invoice date 5 June" is a label with its value.
  !(/\d/.test(text) && facts.after(text) !== null);

/** A name as it stands, without what a line adds to it: its address, a full stop, a remark. */
const trimmed = (text: string): string => {
  const first = text.split(/\s[|·●•–]\s|\s-\s(?=\d)|\s{2,}|,\s*(?=\d)|,$/u)[0]!.trim();
  const form = legalForm.exec(first);
  // "Acme Inc. 12 Main Street" goes on after the form.
  const end = form && form.index > 0 ? form.index + form[0].length : first.length;
  return first
    .slice(0, end)
    .replace(/[\s,:;|·]+$/, '')
    .trim();
};

const nameIn = (text: string): string | null => {
  const name = trimmed(text);
  return isName(name) && dateIn(text, false)?.start !== 0 ? name : null;
};

const blockOf = (blocks: readonly Block[], cell: Cell): Block | undefined =>
  blocks.find(({ cells }) => cells.includes(cell));

export interface Parties {
  readonly blocks: readonly Block[];
  readonly seller: Found<string> | null;
  readonly buyer: Found<string> | null;
  /** Whether a cell belongs to the buyer's address or to that of the delivery. */
  foreign(cell: Cell): boolean;
}

/** A paragraph, parted where a name such as "From" or "Invoice no" begins another without a gap. */
type Block = Pick<Paragraph, 'cells'>;
const blocksOf = (sheet: Sheet): Block[] =>
  sheet.paragraphs.flatMap(({ cells }) => {
    const blocks: Cell[][] = [];
    for (const cell of cells) {
      const open = blocks.at(-1);
      if (open && (headings.after(cell.text) === null || postBox.test(cell.text))) open.push(cell);
      else blocks.push([cell]);
    }
    return blocks.map((cells) => ({ cells }));
  });

/** The first name in a block of lines. */
const firstName = (cells: readonly Cell[]): Found<string> | null => {
  for (const cell of cells.slice(0, 4)) {
    const value = nameIn(cell.text);
    if (value) return { value, cell };
  }
  return null;
};

const buyerOf = (sheet: Sheet): Found<string> | null => {
  for (const labels of buyerLabels) {
    const found = valuesOf(sheet, labels, nameIn).find(
      ({ cell }) =>
        !/^\d+$/.test(cell.text) &&
        !/\b(?:id|no|nr|number|nummer|vat|tva)\b/i.test(cell.text.split(':')[0]!.split(' ').slice(1).join(' ')),
    );
    if (found) return found;
  }
  return null;
};

/** Blocks that hold a postcode with its town, in reading order. */
const addressesOf = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ cells }) => cells.length >= 2 && cells.some(({ text }) => postcodeLine.test(text)));

/**
 * The buyer where nothing names one: the first address that is not the seller's. The seller's own block holds a line of
 * its letterhead ("Acme · 1 Main Street · …") or says how to reach it; else a block beside the seller's is the buyer's.
 */
const buyerBeside = (sheet: Sheet, seller: Found<string> | null, blocks: readonly Block[]): Found<string> | null => {
  const addresses = addressesOf(blocks);
  if (!seller && addresses.length < 2) return null;
  const letterheads = sheet.lines
    .flatMap(({ cells }) => cells)
    .filter(({ text }) => seller && text.includes(seller.value))
    .map(({ text }) => text);
  const isSellers = ({ cells }: Block): boolean =>
    // One town is that of many: a block is the seller's where its name or two of its lines are in the letterhead.
    cells.filter((cell) => letterheads.some((text) => text.includes(cell.text) || cell.text.includes(text))).length >=
      2 ||
    cells.some(
      (cell) => cell === seller?.cell || /\b(?:tel|phone|fax|iban|bic|vat|tva|btw|siret|kvk)\b/i.test(cell.text),
    );
  const block = addresses.find((paragraph) => !isSellers(paragraph));
  if (block) return firstName(block.cells);
  const hailed = greeted(sheet.lines.flatMap(({ cells }) => cells));
  if (hailed) return hailed;
  const home = seller && blockOf(blocks, seller.cell);
  const beside = blocks.find(
    (paragraph) =>
      home &&
      paragraph.cells.length >= 2 &&
      paragraph.cells[0]!.line.page === home.cells[0]!.line.page &&
      Math.abs(paragraph.cells[0]!.line.index - home.cells[0]!.line.index) <= 3 &&
      !isSellers(paragraph) &&
      !overlap(paragraph.cells[0]!, home.cells[0]!) &&
      !paragraph.cells.some(({ text }) => /:|\d{4}/.test(text)),
  );
  return beside ? firstName(beside.cells) : null;
};

/** "Herrn", "Mr D Shah" over an address: that is whom a letter goes to. */
const addressed =
  /^(?:herrn?|frau|firma|mr|mrs|ms|miss|dr|m|mme|madame|monsieur|sr|sra|sig|sig\.ra|de heer|mevrouw|dhr|mevr|exmo sr|exma sra)\.?(?:\s+\p{L}|$)/iu;

const addresseeOf = (blocks: readonly Block[]): Found<string> | null => {
  for (const { cells } of addressesOf(blocks)) {
    const [first, second] = cells;
    if (!first || !second || !addressed.test(first.text) || first.text.length > 50) continue;
    const alone = salutation.test(first.text);
    const cell = alone ? second : first;
    const value = nameIn(cell.text);
    if (value) return { value, cell };
  }
  return null;
};

const greeting =
  /^(?:hi|hello|dear|¡?hola|bonjour|ciao|beste|hallo|olá|liebe[rs]?|guten tag|gentile|estimad[oa]|cher|chère|prezad[oa]|sehr geehrte[rs]?)[\s,]+(?:(?:frau|herr|mr|mrs|ms|sra?|sig(?:nora?)?|m|mme)\.?\s+)?(\p{L}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s?[,:!]/iu;

/** A mail may name its reader in the greeting alone. */
const greeted = (cells: readonly Cell[]): Found<string> | null => {
  for (const cell of cells) {
    const value = greeting.exec(cell.text)?.[1];
    if (
      value &&
      /^\p{Lu}/u.test(value) &&
      !/^(?:customer|client\w*|sir|madam|damen|team|all|kunde|cliente|klant)(?!\p{L})/iu.test(value)
    )
      return { value, cell };
  }
  return null;
};

/** A person's name that stands alone over the number of the invoice. */
const overNumber = (blocks: readonly Paragraph[], seller: Found<string> | null): Found<string> | null => {
  for (const { cells } of blocks) {
    const [first, second] = cells;
    if (!first || !second || first === seller?.cell || !/\d/.test(second.text)) continue;
    if (facts.after(second.text) !== null && personIn(first.text) === first.text)
      return { value: first.text, cell: first };
  }
  return null;
};

/** Who sends the invoice and who is to pay it. */
export const partiesOf = (sheet: Sheet): Parties => {
  const blocks = blocksOf(sheet);
  const labelled = valuesOf(sheet, sellerLabel, nameIn)[0] ?? null;
  let buyer = buyerOf(sheet) ?? addresseeOf(blocks);
  const zones = new Set<Cell>();
  const claim = (cell: Cell | undefined) => {
    const block = (cell && blockOf(blocks, cell)?.cells) ?? [];
    // In a list of labels and values the values stand in one column; the next label ends the buyer's part.
    const label = cell && cell.column > 0 && otherwise.after(cell.line.cells[cell.column - 1]!.text) !== null;
    for (const each of label ? block.slice(block.indexOf(cell)) : block) {
      const name = label && each !== cell ? each.line.cells[each.column - 1] : undefined;
      // "Address" and "E-mail" under "Client" are the client's; "Date" begins something else.
      if (name && (headings.after(name.text) !== null || facts.after(name.text) !== null)) break;
      zones.add(each);
    }
    if (!label) return;
    // The rows of such a list may be wider apart than a paragraph's.
    let last = cell;
    for (const line of sheet.lines.slice(cell.line.index + 1, cell.line.index + 9)) {
      const value = line.cells.find((each) => Math.abs(each.x - cell.x) < 2);
      const name = value && line.cells[value.column - 1];
      const ended = !name || headings.after(name.text) !== null || facts.after(name.text) !== null;
      if (ended || line.page !== last.line.page || line.y - last.line.y > 4 * line.height) return;
      zones.add(value);
      last = value;
    }
  };
  /** In a table the lines of an address are wider apart than in a paragraph: they go down to the postcode. */
  const claimUnder = (name: Cell): void => {
    if (blockOf(blocks, name)?.cells.some(({ text }) => postcodeLine.test(text)) || !name.text.startsWith(buyer!.value))
      return;
    const below: Cell[] = [];
    let last = name;
    for (const line of sheet.lines.slice(name.line.index + 1, name.line.index + 9)) {
      if (line.page !== name.line.page || line.y - last.line.y > 4 * last.line.height) return;
      const cell = line.cells.find((each) => Math.abs(each.x - name.x) < 2);
      if (!cell) continue;
      if (headings.after(cell.text) !== null || amountish.test(cell.text) || cell.text.length > 45) return;
      below.push(cell);
      last = cell;
      if (postcodeLine.test(cell.text)) return below.forEach((each) => zones.add(each));
    }
  };
  /** The buyer's name may stand over an address again, and in an e-mail address. */
  const claimNamesakes = ({ value, cell: named }: Found<string>): void => {
    const words = value
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2);
    for (const cell of sheet.lines.flatMap((line) => line.cells)) {
      if (cell === named) claimUnder(cell);
      const address = email.exec(cell.text)?.[0].toLowerCase();
      const theirs = address !== undefined && words.length > 1 && words.every((word) => address.includes(word));
      if (cell === named || !(theirs || (value.length > 5 && cell.text.startsWith(value)))) continue;
      claim(cell);
      claimUnder(cell);
    }
  };
  if (buyer) claim(buyer.cell);
  if (buyer) claimNamesakes(buyer);
  for (const labels of [buyerLabels[1]!, otherLabel])
    for (const { cell } of valuesOf(sheet, labels, (text) => text || null)) claim(cell);

  const cells = sheet.lines.flatMap((line) => line.cells);
  const companies = cells.filter(
    (cell) =>
      !zones.has(cell) &&
      cell.text.length < 300 &&
      legalForm.test(cell.text) &&
      nameIn(cell.text) !== null &&
      cell.text !== buyer?.value &&
      !legalForm.test(cell.text.split(' ')[0]!),
  );
  // Of several companies the seller is the one that says how to be reached, if the first does not.
  const reachable = (cell: Cell) =>
    blockOf(blocks, cell)?.cells.some(({ text }) => /@|\b(?:tel|phone|telefon|mail|www|iban)\b/i.test(text)) ?? false;
  const [first] = companies;
  const incorporated =
    first && !buyer && !reachable(first) && addressesOf(blocks).includes(blockOf(blocks, first)!)
      ? (companies.find((cell) => reachable(cell) && addressesOf(blocks).includes(blockOf(blocks, cell)!)) ?? first)
      : first;
  const holder = valuesOf(sheet, holderLabel, nameIn, { anywhere: true })[0] ?? null;
  const formed = incorporated ? { value: nameIn(incorporated.text)!, cell: incorporated } : null;
  let seller = labelled ?? null;
  // A second company on the page may be the buyer's where nothing names the buyer: the one with an address block.
  seller ??= formed;
  if (!buyer) {
    buyer = buyerBeside(sheet, seller ?? holder, blocks);
    buyer ??= greeted(cells) ?? overNumber(sheet.paragraphs, seller);
    if (buyer) claim(buyer.cell);
    if (buyer) claimNamesakes(buyer);
    if (buyer && seller?.value === buyer.value) seller = null;
  }
  seller ??= holder && holder.value !== buyer?.value ? holder : null;
  seller ??= sellerSaid(
    cells.filter((cell) => !zones.has(cell)),
    nameIn,
  );
  if (!seller) {
    const block = addressesOf(blocks).find(({ cells }) => !cells.some((cell) => zones.has(cell)));
    seller = block ? firstName(block.cells) : null;
  }
  // Prose that runs on begins small; a name does not.
  if (!seller) {
    const contact = blocks.find(
      ({ cells }) =>
        cells.length > 1 &&
        !cells.some((cell) => zones.has(cell)) &&
        cells.slice(1).some(({ text }) => email.test(text)),
    );
    seller = contact ? firstName(contact.cells) : null;
  }
  if (!seller) {
    // A letterhead is drawn larger than what stands around it. Prose that runs on begins small; a name does not.
    const top = cells
      .slice(0, 8)
      .filter((cell) => !zones.has(cell) && nameIn(cell.text) !== null && !/^\p{Ll}+\s/u.test(cell.text));
    const largest = Math.max(...top.map(({ line }) => line.height));
    seller = firstName(top.filter(({ line }) => line.height === largest));
  }
  return { blocks, seller, buyer, foreign: (cell) => zones.has(cell) && cell !== seller?.cell };
};

const phoneLabel =
  /(?:^|[^\p{L}])(?:tel(?:efono?|efoon|ephone|éfono|efone)?|téléphone|tél|phone(?: no)?|ph|mobile|call|hotline|☎|🐀|t)\s?[.:)]*\s?(?:no\.?|nr\.?|n°)?\s*[.:]?\s*((?:\+|\()?\d[\d\s()./-]{5,22}\d)/iu;
const barePhone =
  /^(?:[^\p{L}\d+(]{0,3})((?:\+\d{1,3}[\s.-]?)?\(?\d{2,5}\)?[\s./-]\d{2,4}[\s.-]\d{2,4}(?:[\s.-]\d{2,4}){0,3})(?:$|\s[^\d])/u;
const email = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u;
const taxId =
  /(?:^|[^\p{L}\d])(?:vat(?:[ /-]?(?:id|reg(?:istration)?|no|number|tin))*|ust\.?[ -]?id(?:ent)?\.?(?:[ -]?nr)?|ust|mwst\.?[ -]?nr|uid|tva(?: intra(?:com(?:munautaire)?)?\.?)?|n° ?tva|iva|p(?:\.|artita)?\s?iva|nif|cif|nipc|contribuinte|btw(?:[ -]?(?:nr|nummer))?|tax (?:id|number|no|reg(?:istration)?(?: no)?)|gst(?:in)?(?: no)?|abn(?!\p{L})|tin|ein|nip|cnpj|steuer-?n(?:umme)?r|moms(?:reg)?\.?(?:nr)?|org\.?nr)[\s.:#°-]{0,6}(?:(?:id|no|nr|number|nummer|n)\b[\s.:#°-]{0,4})?([A-Z]{0,3}[\s-]?\d[\d\sA-Z./-]{6,18}\d(?:[A-Z]\d?\d?)?)/iu;

const asking =
  /\b(?:call|phone|contact|help|questions?|queries|ring|anruf\w*|rückfragen|fragen|appel\w*|contactez|question|llam\w*|dudas|preguntas|chiam\w*|informazioni|bel(?:len)?|vragen|klantenservice|ligue|dúvidas|service)\b/i;

const loosePhone =
  /(?:^|[\s,;|·:])((?:\+\d{1,3}[\s./-]?(?:\(0\)[\s-]?)?|\(?0)\d[\d\s()./-]{4,16}\d|\d{3}[\s.]\d{3}[\s.]\d{3}|(?:1[\s.-])?(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.]\d{4})(?=$|[\s,;|·.)])/gu;

/** Without a word for it a telephone is told by its prefix or its groups, and by no other number's name before it. */
const loosePhoneIn = (written: string): string | null => {
  // The digits of an account are none of a telephone.
  const text = written.replace(/\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{2,4}){3,8}\b/g, '#');
  for (const match of text.matchAll(loosePhone)) {
    const digits = match[1]!.replace(/\D/g, '').length;
    const before = text.slice(0, match.index + 1);
    const other =
      /(?:fax|iban|bic|vat|ust\S*|nif|cif|siret|siren|kvk|iva|c\.?f\.?|abn|acn|gst\S*|tin|ein|cnpj|routing|bsb|n[ro°º.]\.?|no\.?|account|konto\S*|code|id|number|nummer)[\s.:]*(?:[A-Z]{2}\s?)?$/i;
    // Groups that go on to the left are a part of a longer number.
    const part = /\d\s?$/.test(text.slice(0, match.index));
    if (digits >= 7 && digits <= 14 && !part && !other.test(before) && !dateIn(match[1]!, false))
      return match[1]!.trim();
  }
  return null;
};

const labelledPhone = (text: string) =>
  /\bfax\b/i.test(text) && !/tel|phone/i.test(text) ? null : phoneLabel.exec(text)?.[1];

const taxed = (text: string) => {
  // "IE6388047V" alone is the number of a member state.
  const bare =
    /^(?:ATU|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)(?=[\dA-Z]*\d{6})[\dA-Z]{8,12}$/.exec(
      text,
    )?.[0];
  if (bare) return bare;
  const swiss = /\bCHE[- ]?\d{3}\.\d{3}\.\d{3}\b/.exec(text)?.[0];
  if (swiss) return swiss;
  if (
    /(?:ihre|your|votre|su|vostra|uw|client|customer|kunden)\b[^\d]{0,30}(?:ust|vat|tva|iva|btw|tax)|(?:vat|tva|iva|btw)\b[^\d]{0,12}(?:client|customer|kunde)/i.test(
      text,
    )
  )
    return null;
  const found = taxId.exec(text)?.[1];
  return found && found.replace(/\D/g, '').length >= 7 ? found.replace(/(\d)\s+\p{L}.*$/u, '$1') : null;
};

const personName =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Herrn?|Frau|M|Mme|Sr|Sra|Sig|Sig\.ra|Dhr|Mevr)\.?\s+)?(\p{Lu}[\p{Ll}'’-]+(?:\s+(?:\p{Lu}\.|van|von|de|da|do|di|der|den|del|la|le|\p{Lu}[\p{L}'’-]+)){1,3})(?=$|[\s,;|(–-]+(?:$|[^\p{L}]|tel|phone|e-?mail|fax|durchwahl))/iu;

/** "Ada Berg", as people are called; firms and streets have other words. */
const personIn = (text: string): string | null => {
  const found = /^[\s:]*(.*)$/su.exec(text)![1]!;
  const name = personName.exec(found)?.[1];
  return name &&
    /^\p{Lu}\p{Ll}/u.test(name) &&
    /\s\p{Lu}[\p{Ll}.]/u.test(name) &&
    !legalForm.test(name) &&
    !notPerson.test(name)
    ? name
    : null;
};

const notPerson =
  /\b(?:team|department|dept|service|support|accounts?|sales|office|billing|customer|buchhaltung|vertrieb|kunden\w*|abteilung|street|road|straße|invoice|bank|us|details|person|name|information|order|status|payment|history|total|date|number|receipt|order|from|your|the)\b/i;

/** "Questions? Call Ada Berg on …" */
const personAsked =
  /\b(?:call|contact|ask(?: for)?|speak to|write to|e-?mail|contactez|anrufen|wenden sie sich(?: bitte)? an|frau|herrn?|contacte(?: con)?|contatti|contattare|bel|neem contact op met|contacte)\s+(?:(?:frau|herrn?|mr|mrs|ms|m|mme)\.?\s+)?(\p{L}[\p{Ll}'’-]+\s+\p{L}[\p{L}'’-]+)(?!\s+(?:Ltd|GmbH|Team|Services?))/iu;

/** The seller's address, telephone, e-mail and tax number; never those that stand in the buyer's block. */
export const sellerDetails = (sheet: Sheet, parties: Parties): { seller: Seller; cells: Map<keyof Seller, Cell> } => {
  const seller: Seller = {
    name: parties.seller?.value ?? null,
    address: null,
    phone: null,
    email: null,
    contactPerson: null,
    taxId: null,
  };
  const cells = new Map<keyof Seller, Cell>();
  const home = parties.seller ? blockOf(parties.blocks, parties.seller.cell) : undefined;
  // What stands under the seller's name comes before a footer or the page's menu.
  const own = [...(home ? [home] : []), ...parties.blocks]
    .map(({ cells }) => cells.filter((cell) => !parties.foreign(cell)))
    .filter(({ length }) => length);
  const take = (field: keyof Seller, find: (text: string) => string | null | undefined) => {
    for (const paragraph of own) {
      if (seller[field]) return;
      // "USt-" at the end of a line goes on in the next.
      const text = paragraph.map(({ text }) => text).join(' ');
      const found = find(text.replace(/(\p{L})- (?=\p{Lu})/gu, '$1-'));
      if (!found) continue;
      seller[field] = found.trim();
      cells.set(field, paragraph.find(({ text }) => text.includes(found.slice(0, 6))) ?? paragraph[0]!);
    }
  };
  if (parties.seller) cells.set('name', parties.seller.cell);
  const rows = sheet.lines.map((line) => ({
    text: line.cells
      .filter((cell) => !parties.foreign(cell))
      .map(({ text }) => text)
      .join(' '),
    cell: line.cells[0]!,
  }));
  const takeRow = (field: keyof Seller, find: (text: string) => string | null | undefined) => {
    const row = seller[field] ? undefined : rows.find(({ text }) => find(text));
    if (!row) return;
    seller[field] = find(row.text)!.trim();
    cells.set(field, row.cell);
  };
  take('phone', labelledPhone);
  takeRow('phone', labelledPhone);
  for (const paragraph of own) {
    const above = (text: string) => paragraph[paragraph.findIndex((each) => each.text === text) - 1]?.text ?? '';
    // A number with a name of its own beside it ("Account no.:") is what the name says.
    const cell = seller.phone
      ? undefined
      : paragraph.find(
          ({ text, line, column }) =>
            !/fax/i.test(text) &&
            barePhone.test(text) &&
            // An account may run on from the line above.
            !/\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{2,4})*$/.test(above(text)) &&
            !/:\s*$/.test(line.cells[column - 1]?.text ?? ''),
        );
    if (!cell) continue;
    const digits = barePhone.exec(cell.text)![1]!;
    if (digits.replace(/\D/g, '').length < 8 || dateIn(digits, false)) continue;
    seller.phone = digits;
    cells.set('phone', cell);
  }
  const loosely = () =>
    own
      .flat()
      .concat(sheet.lines.flatMap((line) => line.cells).filter((cell) => !parties.foreign(cell)))
      .find((cell) => {
        const near = cell.text.includes('@') || home?.cells.includes(cell) || asking.test(cell.text);
        return near && loosePhoneIn(cell.text) !== null;
      });
  const loose = seller.phone ? undefined : loosely();
  if (loose) {
    seller.phone = loosePhoneIn(loose.text);
    cells.set('phone', loose);
  }
  // A sentence may run on into the line that has the number.
  take('phone', (text) => (text.length < 400 && (text.includes('@') || asking.test(text)) ? loosePhoneIn(text) : null));
  take('email', (text) => email.exec(text)?.[0]);
  for (const paragraph of own) {
    const cell = seller.taxId ? undefined : paragraph.find(({ text }) => taxed(text));
    if (!cell) continue;
    seller.taxId = taxed(cell.text)!.trim();
    cells.set('taxId', cell);
  }
  takeRow('taxId', taxed);
  take('taxId', taxed);

  const person = valuesOf(sheet, contactLabel, personIn).find(({ cell }) => !parties.foreign(cell));
  if (person) {
    seller.contactPerson = person.value;
    cells.set('contactPerson', person.cell);
  } else {
    const asked = sheet.lines
      .flatMap((line) => line.cells)
      .map((cell) => ({ name: personAsked.exec(cell.text)?.[1] ?? '', cell }))
      .find(({ name, cell }) => personIn(name) !== null && !parties.foreign(cell));
    if (asked) {
      seller.contactPerson = asked.name;
      cells.set('contactPerson', asked.cell);
    }
  }

  for (const paragraph of own) {
    const cell = seller.address ? undefined : paragraph.find(({ text }) => postcodeLine.test(text));
    if (!cell) continue;
    seller.address = paragraph
      .map(({ text }) => text)
      .join(', ')
      .slice(0, 300);
    cells.set('address', cell);
  }
  return { seller, cells };
};
