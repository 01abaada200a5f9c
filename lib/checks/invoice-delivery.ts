import type { Invoice } from '../invoice/invoice';
import type { Case, Judgement } from './check';
import { isUnread, missing, onEachInvoice, quote, refersToInvoice } from './invoices';
import { isKind, reachable, seen } from './seen';
import { notApplicable, partial, pass, review } from './verdict';

/** What runs on by itself, what is done by hours and what is eaten is not under guarantee as goods and repairs are. */
const running =
  /\b(?:subscription|plan|storage|cloud|compute|seats?|users?|credits?|api|saas|database|backups?|support|team|minutes|[gt]b|membership|licen[cs]e|hosting|domain|saas|monthly|annual fee|rent(?:al)?|lease|insurance|tuition|tickets?|donation|abo(?:nnement)?s?|mitgliedschaft|lizenz|miete|wartungsvertrag|versicherung|abonnement|adhésion|licence|hébergement|loyer|suscripción|cuota|licencia|alquiler|alojamiento|canone|abbonamento|affitto|licenza|lidmaatschap|licentie|huur|assinatura|mensalidade|aluguer|alojamento|electricity|water|gas|strom|energie|telephone|internet|broadband)\b/i;
const services =
  /\b(?:consult\w*|advice|fares?|rides?|taxi|redactie|vertaling\w*|onorari\w*|assistenza|noleggio|honorar\w*|legal|filing|contract review|fees?|set-?up|onboarding|migration|website|web|seo|copywriting|photo(?:s|graph\w*)|editing|maintenance|flour|yeast|coffee|tea|wine|beer|bread|food|meals?|lunch|dinner|drinks?|kaffee|tee|wein|bier|brot|speisen|getränke|vin|repas|vino|caffè|pane|wijn|koffie|landscap\w*|lawn|hedge|trimming|mowing|waste|removal|catering|accounting|bookkeeping|tax return|entwurf|druckdaten|gartenpflege|buchführung|fotografie|texte?|webdesign|reportage|retouche|création|rédaction|comptabilité|diseño|redacción|fotografía|progettazione|grafica|fotografia|ontwerp|fotografie|redação|hours?|training|workshop|lesson|translation|design|writing|cleaning|transport|delivery|session|seminar|beratung|stunden?|schulung|übersetzung|gestaltung|reinigung|conseil|heures?|formation|traduction|nettoyage|consultoría|horas?|formación|traducción|limpieza|consulenza|ore|formazione|traduzione|pulizia|advies|uren|uur|vertaling|schoonmaak|consultoria|formação|tradução|limpeza)\b/i;

/** I16. */
export const guaranteeReminder = onEachInvoice((invoice): Judgement => {
  const proof = quote(invoice, 'guarantee', invoice.guarantee);
  if (invoice.guarantee) return pass('The invoice reminds of a guarantee.', proof);
  if (invoice.document === 'credit-note') return notApplicable('A credit note gives nothing that needs a guarantee.');
  const { lines } = invoice;
  if (refersToInvoice(invoice)) return notApplicable('A reminder points to its invoice, which lists what is charged.');
  if (lines.length && lines.every(({ description }) => running.test(description)))
    return notApplicable('What is charged runs on by itself.');
  if (lines.length && lines.every(({ description }) => running.test(description) || services.test(description)))
    return notApplicable('Only services and what is used up are charged.');
  if (!lines.length) return review('What is charged was not understood, so a guarantee cannot be asked for.');
  return missing(invoice, 'No reminder of a guarantee was found.');
});

const isMachineReadable = ({ source, embeddedXml }: Invoice): boolean =>
  source === 'ubl' || source === 'cii' || embeddedXml !== null;

/** What the vendor's pages say of how invoices come; stories and goods speak of other invoices. */
const told = ({ site }: Case) =>
  reachable(
    seen(
      site.filter((page) => !isKind(page, 'article', 'product', 'listing', 'invoice', 'error')),
      'invoiceWays',
    ),
  );

/** I20. Invoices by post may be had on request: what is not said is for a person to ask. */
export const deliveryChoice = (facts: Case): Judgement => {
  const { invoices } = facts;
  const choice = invoices.flatMap((invoice) => quote(invoice, 'deliveryChoice', invoice.deliveryChoice));
  if (choice.length) return pass('The customer can choose how invoices come.', choice);
  const site = told(facts);
  const ways = new Set(site.flatMap(({ sighting }) => sighting.ways));
  if (ways.has('choice') || ways.size > 1)
    return pass('The site says in which ways invoices come; the customer can choose.', site);
  const readable = invoices.filter(isMachineReadable);
  if (readable.length)
    return pass(
      'The invoice comes with data that software can read.',
      readable.flatMap((invoice) => quote(invoice, 'embeddedXml', invoice.embeddedXml)),
    );
  if (ways.has('e-invoice')) return pass('The site offers invoices that software can read.', site);
  if (invoices.every(isUnread))
    return review('This document is a picture without readable text. Can the customer have it in another way?', site);
  if (site.length) return partial('The site names one way in which invoices come, and no other.', site);
  return partial('The invoice comes one way, with text that can be copied; no other way is offered.');
};
