import type { Found } from './labels';
import type { Cell } from './sheet';

/** Up to six words that are written as a name is, small ones such as "of" between them. */
const name = String.raw`((?:[\p{Lu}\d][\p{L}\d&'’+-]*(?:\.\p{L}+)*)(?:\s(?:&|of|and|de|la|the|du|der|[\p{Lu}\d][\p{L}\d&'’+-]*(?:\.\p{L}+)*)){0,5})`;

/** What mails say of who sends them, the plainest first. */
const phrases: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:Your |Ihre |Votre )?(?:[Rr]eceipt|[Ii]nvoice|[Oo]rder|[Bb]ill|[Qq]uittung|[Rr]echnung|[Rr]eçu|[Ff]acture)\s(?:from|at|with|von|bei|de|chez)\s${name}$`,
    'u',
  ),
  new RegExp(
    String.raw`(?:[Tt]hank you|[Tt]hanks) for (?:your (?:order|purchase|payment)|shopping|ordering|buying|using|choosing|your interest in)\s?(?:from|on|at|with|in)?\s${name}(?=[.,!:;]|\sproducts|$)`,
    'u',
  ),
  new RegExp(String.raw`\bfor you (?:on|at)\s${name}(?=[.,!:;]|$)`, 'u'),
  new RegExp(String.raw`^${name}\s[—–|·-]\s(?:[Bb]uilt with|[Pp]owered by)`, 'u'),
  new RegExp(String.raw`(?:achats|commande) (?:sur|chez)\s${name}(?=\s?[.,!:;]|$)`, 'u'),
  new RegExp(
    String.raw`(?:[Vv]ielen Dank|[Dd]anke) für (?:Ihren|deinen|Ihre|deine) (?:Einkauf|Bestellung) bei\s${name}(?=[.,!:;]|$)`,
    'u',
  ),
  new RegExp(String.raw`^(?:[Tt]he|[Yy]our)\s${name}\s[Tt]eam$`, 'u'),
  new RegExp(
    String.raw`^(?:El equipo de|Il team di|L['’]équipe(?: de)?|[IO] team|A equipa da?|Het team van)\s${name}$`,
    'u',
  ),
  new RegExp(String.raw`^(?:©|\(c\)|[Cc]opyright)[\s©]*(?:20\d\d(?:\s?[-–]\s?20\d\d)?)?,?\s${name}(?=[.,]|$)`, 'u'),
];

/** A mail may name its sender in words alone: "Receipt from Acme", "Thank you for shopping at Acme", "© 2026 Acme". */
export const sellerSaid = (cells: readonly Cell[], read: (text: string) => string | null): Found<string> | null => {
  for (const phrase of phrases)
    for (const cell of cells) {
      const said = cell.text.length < 200 ? phrase.exec(cell.text)?.[1] : undefined;
      const value = said ? read(said) : null;
      if (value && !/^(?:us|our|this|the)$/i.test(value)) return { value, cell };
    }
  return null;
};
