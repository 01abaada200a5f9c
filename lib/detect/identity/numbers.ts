import { abn, belgian, british, cnpj, danish, ico, luhn, mod1110, nip, norwegian } from './checksums';

/** One kind of number by which a country knows its companies. */
interface Scheme {
  readonly kind: 'register' | 'vat';
  /** What people call it. */
  readonly scheme: string;
  /** One of these stands in the text in lower case: asked first, because every pattern costs its compilation. */
  readonly near: readonly string[];
  readonly country: string;
  /** The label with the number as its only group. */
  readonly pattern: RegExp;
  /** Tests the bare digits where the check digits are simple. */
  readonly check?: (digits: string) => boolean;
}

const gap = '[\\s:.#№°º–-]{0,4}';
const no = `(?:${gap}(?:no|nr|num|number|nummer|numéro|n|nº|n°|id))?${gap}`;

/** After the registers' own descriptions; one row a number. Case is ignored except in the numbers themselves. */
const schemes: readonly Scheme[] = [
  {
    kind: 'register',
    scheme: 'HRB',
    near: ['hra', 'hrb', 'hr a', 'hr b'],
    country: 'DE',
    pattern: new RegExp(`(?<!\\p{L})(HR\\s?[AB]${no}\\d{2,6}(?:\\s?[A-Z]{1,2}(?!\\p{L}))?)`, 'iu'),
  },
  {
    kind: 'register',
    scheme: 'GnR',
    near: ['gnr', 'vr', 'pr'],
    country: 'DE',
    pattern: new RegExp(`(?<!\\p{L})((?:GnR|PR|VR)${no}\\d{2,6})`, 'u'),
  },
  {
    kind: 'register',
    scheme: 'FN',
    near: ['fn ', 'fn:', 'firmenbuch'],
    country: 'AT',
    pattern: /(?:FN|Firmenbuch(?:nummer|nr\.?)?)[\s:.]{0,4}(?:FN\s?)?(\d{4,6}\s?[a-z])(?!\p{L})/u,
  },
  { kind: 'register', scheme: 'UID', near: ['che'], country: 'CH', pattern: /(CHE[\s-]?\d{3}[.\s]\d{3}[.\s]\d{3})/u },
  {
    kind: 'register',
    scheme: 'Company No.',
    near: ['reg', 'compan', 'incorp'],
    country: 'GB',
    pattern:
      /(?:compan(?:y|ies house)|registered|registration|reg(?:'?d)?\.?|incorporated)(?:\s(?:company|in|with|england|scotland|wales|and|&|uk|the|united|kingdom|great|britain|northern|ireland|under|house|limited|charity|reg(?:istered|istration)?)\.?,?){0,7}[\s:.(,]{0,4}(?:no|num|number|№|#|nr)?[\s:.#]{0,4}((?:SC|NI|OC|SO|NC|CE|IP|R0)?\d{6,8})(?!\d)/iu,
  },
  {
    kind: 'register',
    scheme: 'SIRET',
    near: ['siret'],
    country: 'FR',
    pattern: new RegExp(`SIRET${no}(\\d{3}[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{5})(?!\\d)`, 'iu'),
    check: luhn,
  },
  {
    kind: 'register',
    scheme: 'SIREN',
    near: ['siren'],
    country: 'FR',
    pattern: new RegExp(`SIREN${no}(\\d{3}[ .]?\\d{3}[ .]?\\d{3})(?!\\d)`, 'iu'),
    check: luhn,
  },
  {
    kind: 'register',
    scheme: 'RCS',
    near: ['rcs', 'r.c.s'],
    country: 'FR',
    pattern:
      /R\.?C\.?S\.?(?:\s(?:de|d'|du))?\s?(?:\p{Lu}[\p{L}'-]+[\s:,]{1,3}){1,3}(?:sous le )?(?:num[ée]ro |n° ?|no ?)?(?:[ABCD]\s)?(\d{3}[ .]?\d{3}[ .]?\d{3})(?!\d)|(\d{3}[ .]?\d{3}[ .]?\d{3})\s(?:R\.?C\.?S\.?)(?!\p{L})/u,
    check: luhn,
  },
  {
    kind: 'register',
    scheme: 'RCS',
    near: ['rcs', 'r.c.s'],
    country: 'LU',
    pattern: /(?:R\.?C\.?S\.?)\s(?:de\s)?Luxembourg[\s:n°.]{0,6}(B\s?\d{4,6})/u,
  },
  {
    kind: 'register',
    scheme: 'KvK',
    near: ['kvk', 'k.v.k'],
    country: 'NL',
    pattern: /K\.?v\.?K\.?(?:[\s-]?(?:nummer|nr|no|number)\.?)?(?:\s\p{Lu}\p{L}+)?[\s:.]{0,4}(\d{8})(?!\d)/iu,
  },
  {
    kind: 'register',
    scheme: 'KBO',
    near: ['kbo', 'bce', 'rpr', 'rpm', 'nummer', 'entreprise', 'enterprise'],
    country: 'BE',
    pattern:
      /(?:KBO|BCE|RPR|RPM|ondernemingsnummer|num[ée]ro d.entreprise|enterprise number)[^\d\n]{0,20}([01]?\d{3}[. ]?\d{3}[. ]?\d{3})(?!\d)/iu,
    check: (digits) => belgian(digits.padStart(10, '0')),
  },
  {
    kind: 'register',
    scheme: 'REA',
    near: ['rea', 'r.e.a'],
    country: 'IT',
    pattern: /R\.?E\.?A\.?(?!\p{L})[\s:.n°-]{0,6}((?:[A-Z]{2}[\s-]{0,3})?\d{4,7})(?!\d)/u,
  },
  {
    kind: 'register',
    scheme: 'KRS',
    near: ['krs'],
    country: 'PL',
    pattern: new RegExp(`KRS(?: pod (?:numerem|nr))?${no}(\\d{10})(?!\\d)`, 'iu'),
  },
  {
    kind: 'register',
    scheme: 'REGON',
    near: ['regon'],
    country: 'PL',
    pattern: new RegExp(`REGON${no}(\\d{9}(?:\\d{5})?)(?!\\d)`, 'iu'),
  },
  {
    kind: 'register',
    scheme: 'IČO',
    near: ['ičo', 'ico', 'ič', 'ic'],
    country: 'CZ',
    pattern: /(?<!\p{L})I[ČC]O?[\s:.]{1,4}(\d{2,3}\s?\d{2,3}\s?\d{2,3})(?!\d)/iu,
    check: (digits) => ico(digits.padStart(8, '0')),
  },
  {
    kind: 'register',
    scheme: 'Org.nr',
    near: ['org'],
    country: 'SE',
    pattern: /org(?:anisations|\.)?[\s-]?(?:nr|nummer|no)\.?[\s:]{0,3}(\d{6}-\d{4})(?!\d)/iu,
    check: luhn,
  },
  {
    kind: 'register',
    scheme: 'Org.nr',
    near: ['org'],
    country: 'NO',
    pattern: /org(?:anisasjons|\.)?[\s-]?(?:nr|nummer|no)\.?[\s:]{0,3}(?:NO\s?)?(\d{3}\s?\d{3}\s?\d{3})(?![\d-])/iu,
    check: norwegian,
  },
  {
    kind: 'register',
    scheme: 'CVR',
    near: ['cvr', 'se'],
    country: 'DK',
    pattern: /(?:CVR|SE)[\s.-]{0,2}(?:nr|nummer|no)?[\s:.]{0,3}(?:DK[\s-]?)?(\d{2}\s?\d{2}\s?\d{2}\s?\d{2})(?!\d)/iu,
    check: danish,
  },
  {
    kind: 'register',
    scheme: 'Y-tunnus',
    near: ['tunnus', 'business', 'fo-n'],
    country: 'FI',
    pattern: /(?:Y-tunnus|business id|FO-nummer)[\s:.]{0,3}(\d{7}-\d)(?!\d)/iu,
  },
  {
    kind: 'register',
    scheme: 'ABN',
    near: ['abn', 'a.b.n'],
    country: 'AU',
    pattern: new RegExp(`(?<!\\p{L})A\\.?B\\.?N\\.?${no}(\\d{2}\\s?\\d{3}\\s?\\d{3}\\s?\\d{3})(?!\\d)`, 'iu'),
    check: abn,
  },
  {
    kind: 'register',
    scheme: 'ACN',
    near: ['acn', 'a.c.n'],
    country: 'AU',
    pattern: new RegExp(`(?<!\\p{L})A\\.?C\\.?N\\.?${no}(\\d{3}\\s?\\d{3}\\s?\\d{3})(?!\\d)`, 'iu'),
  },
  {
    kind: 'register',
    scheme: 'CIN',
    near: ['cin', 'ptc', 'plc', 'corporate'],
    country: 'IN',
    pattern: /(?<![A-Z])([LU]\d{5}[A-Z]{2}(?:19|20)\d{2}[A-Z]{3}\d{6})(?!\d)/u,
  },
  {
    kind: 'register',
    scheme: 'CNPJ',
    near: ['cnpj'],
    country: 'BR',
    pattern: /(?:CNPJ[\s:./A-Z]{0,8})(\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d{2})(?!\d)/iu,
    check: cnpj,
  },
  {
    kind: 'register',
    scheme: 'RUT',
    near: ['rut', 'r.u.t'],
    country: 'CL',
    pattern: /R\.?U\.?T\.?[\s:.]{0,3}(\d{1,2}\.?\d{3}\.?\d{3}-[\dkK])(?!\d)/u,
  },
  {
    kind: 'register',
    scheme: 'UEN',
    near: ['uen', 'reg'],
    country: 'SG',
    pattern: /(?:UEN|co(?:mpany)?\.? reg(?:istration)?\.?(?: no)?)[\s:.]{0,4}((?:19|20)?\d{7,9}[A-Z])(?!\w)/iu,
  },
  {
    kind: 'register',
    scheme: 'Reg. No.',
    near: ['reg'],
    country: 'ZA',
    pattern: /reg(?:istration)?\.?\s?(?:no|number)?[\s:.]{0,4}((?:19|20)\d{2}\/\d{6}\/\d{2})(?!\d)/iu,
  },
  {
    kind: 'register',
    scheme: 'Cégjegyzékszám',
    near: ['cég', 'cg'],
    country: 'HU',
    pattern: /(?:cégjegyzékszám|cg\.?)[\s:.]{0,4}(\d{2}-\d{2}-\d{6})(?!\d)/iu,
  },
  {
    kind: 'register',
    scheme: 'Reg. Com.',
    near: ['j0', 'j1', 'j2', 'j3', 'j4', 'j5'],
    country: 'RO',
    pattern: /(?<!\p{L})(J\d{2}\/\d{1,6}\/(?:19|20)\d{2})(?!\d)/u,
  },
  {
    kind: 'register',
    scheme: 'ОГРН',
    near: ['огрн'],
    country: 'RU',
    pattern: /ОГРН(?:ИП)?[\s:№]{0,4}(\d{13}(?:\d{2})?)(?!\d)/iu,
  },
  {
    kind: 'register',
    scheme: 'MERSİS',
    near: ['mers'],
    country: 'TR',
    pattern: /mers[iİ]s(?:\s?no)?[\s:.]{0,4}(\d{16})(?!\d)/iu,
  },
  {
    kind: 'register',
    scheme: 'ΓΕΜΗ',
    near: ['γ', 'gemi'],
    country: 'GR',
    pattern: /(?:Γ\.?Ε\.?ΜΗ\.?|GEMI)[\s:.]{0,4}(\d{9,12})(?!\d)/iu,
  },
  {
    kind: 'register',
    scheme: '사업자등록번호',
    near: ['사업자'],
    country: 'KR',
    pattern: /사업자\s?(?:등록)?\s?번호[\s:]{0,4}(\d{3}-\d{2}-\d{5})(?!\d)/u,
  },
  {
    kind: 'register',
    scheme: '法人番号',
    near: ['法人'],
    country: 'JP',
    pattern: /法人番号[\s:：]{0,4}(\d{13})(?!\d)/u,
  },
  {
    kind: 'register',
    scheme: '統一編號',
    near: ['統'],
    country: 'TW',
    pattern: /統一?編號?[\s:：]{0,4}(\d{8})(?!\d)/u,
  },
  {
    kind: 'register',
    scheme: '统一社会信用代码',
    near: ['信用'],
    country: 'CN',
    pattern: /(?:统一社会信用代码|信用代码)[\s:：]{0,4}([0-9A-Z]{18})(?![0-9A-Z])/u,
  },
  {
    kind: 'register',
    scheme: 'ICP',
    near: ['icp'],
    country: 'CN',
    pattern: /(\p{Script=Han}ICP[备備证證]\s?\d{6,10}号)/u,
  },

  {
    kind: 'vat',
    scheme: 'VAT',
    near: ['vat', 'v.a.t'],
    country: 'GB',
    pattern:
      /(?:VAT|V\.A\.T\.)(?:\s(?:reg(?:istration|istered)?\.?|no|number|id)\.?){0,3}[\s:.#]{0,4}(?:GB\s?)?(\d{3}\s?\d{4}\s?\d{2}(?:\s?\d{3})?)(?!\d)/iu,
    check: british,
  },
  {
    kind: 'vat',
    scheme: 'P.IVA',
    near: ['iva', 'p.i', 'p. i', 'pi'],
    country: 'IT',
    pattern: /(?:P(?:artita|\.)?\s?I(?:\.?\s?V\.?\s?A|\.)?\.?)(?!\p{L})[\s:.n°/]{0,6}(?:IT\s?)?(\d{11})(?!\d)/iu,
    check: luhn,
  },
  {
    kind: 'vat',
    scheme: 'NIP',
    near: ['nip'],
    country: 'PL',
    pattern: new RegExp(
      `(?<!\\p{L})NIP${no}(?:PL\\s?)?(\\d{3}[- ]?\\d{3}[- ]?\\d{2}[- ]?\\d{2}|\\d{3}-\\d{2}-\\d{2}-\\d{3})(?!\\d)`,
      'iu',
    ),
    check: nip,
  },
  {
    kind: 'vat',
    scheme: 'CIF',
    near: ['cif', 'nif', 'c.i.f', 'n.i.f'],
    country: 'ES',
    pattern:
      /(?:C\.?I\.?F\.?|N\.?I\.?F\.?)[\s:.-]{0,4}(?:ES\s?)?([ABCDEFGHJNPQRSUVW][\s.-]?\d{2}\.?\d{3}\.?\d{2}[0-9A-J])(?!\w)/u,
  },
  {
    kind: 'vat',
    scheme: 'NIF',
    near: ['nif', 'nipc', 'contribuinte'],
    country: 'PT',
    pattern: /(?:NIF|NIPC|contribuinte)[\s:.ºn°-]{0,6}(?:PT\s?)?(\d{3}\s?\d{3}\s?\d{3})(?!\d)/u,
  },
  {
    kind: 'vat',
    scheme: 'GSTIN',
    near: ['gst'],
    country: 'IN',
    pattern: /(?<!\w)(\d{2}[A-Z]{5}\d{4}[A-Z]\d?[A-Z]\w)(?!\w)/u,
  },
  {
    kind: 'vat',
    scheme: 'RFC',
    near: ['rfc', 'r.f.c'],
    country: 'MX',
    pattern: /R\.?F\.?C\.?[\s:]{1,3}([A-ZÑ&]{3,4}\d{6}[A-Z0-9]{3})(?!\w)/u,
  },
  { kind: 'vat', scheme: 'ИНН', near: ['инн'], country: 'RU', pattern: /ИНН[\s:№]{0,4}(\d{10}(?:\d{2})?)(?!\d)/iu },
  {
    kind: 'vat',
    scheme: 'ΑΦΜ',
    near: ['αφμ', 'α.φ'],
    country: 'GR',
    pattern: /(?:Α\.?Φ\.?Μ\.?)[\s:.]{0,4}(\d{9})(?!\d)/iu,
  },
  {
    kind: 'vat',
    scheme: 'CUI',
    near: ['cui', 'c.u.i', 'cif'],
    country: 'RO',
    pattern: /(?:CUI|C\.U\.I\.|CIF)[\s:.]{0,4}(?:RO\s?)?(\d{6,10})(?!\d)/u,
  },
  { kind: 'vat', scheme: 'ЄДРПОУ', near: ['єдрпоу'], country: 'UA', pattern: /ЄДРПОУ[\s:]{0,4}(\d{8})(?!\d)/iu },
];

/** Numbers that carry their country's letters (VIES' formats), spaces and dots between the figures allowed. */
const shapes: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}/,
  BE: /^[01]\d{9}/,
  BG: /^\d{9,10}/,
  CY: /^\d{8}[A-Z]/,
  CZ: /^\d{8,10}/,
  DE: /^\d{9}/,
  DK: /^\d{8}/,
  EE: /^\d{9}/,
  EL: /^\d{9}/,
  ES: /^[A-Z]\d{7}[A-Z0-9]/,
  FI: /^\d{8}/,
  FR: /^[0-9A-HJ-NP-Z]{2}\d{9}/,
  GB: /^\d{9}(?:\d{3})?/,
  HR: /^\d{11}/,
  HU: /^\d{8}/,
  IE: /^\d[A-Z0-9]\d{5}[A-W][A-I]?/,
  IT: /^\d{11}/,
  LT: /^\d{9}(?:\d{3})?/,
  LU: /^\d{8}/,
  LV: /^\d{11}/,
  MT: /^\d{8}/,
  NL: /^\d{9}B\d{2}/,
  PL: /^\d{10}/,
  PT: /^\d{9}/,
  RO: /^\d{2,10}/,
  SE: /^\d{10}01/,
  SI: /^\d{8}/,
  SK: /^\d{10}/,
  XI: /^\d{9}/,
  CHE: /^\d{9}(?:MWST|TVA|IVA)/,
  NO: /^\d{9}MVA/,
};
const checks: Readonly<Record<string, (digits: string) => boolean>> = {
  DE: mod1110,
  BE: belgian,
  IT: luhn,
  PL: nip,
  GB: british,
  DK: danish,
  NO: norwegian,
};
const prefixed = new RegExp(
  `(?<![\\p{L}\\d])(${Object.keys(shapes).join('|')})[\\s.:-]{0,3}((?:[0-9A-Z][ .-]?){6,16})(?![0-9A-Z])`,
  'gu',
);
const vatWords =
  /vat|ust|mwst|uid|umsatzsteuer|tva|intracom|iva|btw|moms|mva|alv|dič|dic|ičdph|nip|nif|cif|áfa|közösségi|пдв|ндс|tax|steuer|φπα|ddv|pdv|pvn|pvm|km(?:kr|v)/iu;

export interface CompanyNumber {
  readonly kind: 'register' | 'vat';
  readonly scheme: string;
  readonly country: string;
  /** As written. */
  readonly value: string;
  /** Whether its check digits are right; null where they were not tested. */
  readonly valid: boolean | null;
  readonly start: number;
}

/** Cheap enough to be asked of every text with digits: a label or the letters of a country before figures. */
const hint =
  /HR ?[AB]|GnR|\bFN\b|CHE|ompan|COMPAN|egist|EGIST|\b[Rr]eg\b|SIRE[NT]|siret|siren|R\.?C\.?S|K\.?[vV]\.?K|KBO|BCE|RP[RM]|nternemingsnummer|ntreprise|R\.?E\.?A|KRS|REGON|I[ČC]O?\b|[Oo]rg|CVR|SE[- ]nr|tunnus|usiness|A\.?[BC]\.?N|CNPJ|R\.?U\.?T|UEN|[LU]\d{5}[A-Z]|jegyz|J\d{2}\/|ОГРН|ИНН|ЄДРПОУ|MERS|Mersis|ΓΕΜΗ|사업자|法人番号|編|信用代码|ICP|VAT|[Vv]at\b|V\.A\.T|P\.? ?I|[Pp]artita|NIP|C\.?I\.?F|N\.?I\.?F|ontribuinte|R\.?F\.?C|CUI|ΑΦΜ|\d{2}[A-Z]{5}\d{4}|\b(?:ATU|[A-Z]{2}) ?[.:]? ?[0-9A-Z]{2}[ .]?\d/;

/** The numbers of companies in a text, in reading order. */
export const companyNumbersIn = (text: string): CompanyNumber[] => {
  if (text.length > 5_000 || !hint.test(text)) return [];
  const found: CompanyNumber[] = [];
  const add = (number: CompanyNumber) => {
    if (
      !found.some(
        ({ kind, start, value }) =>
          kind === number.kind && start < number.start + number.value.length && number.start < start + value.length,
      )
    )
      found.push(number);
  };
  for (const match of text.matchAll(prefixed)) {
    const country = match[1]!;
    const compact = match[2]!.replace(/[ .-]/g, '');
    const exact = shapes[country]!.exec(compact)?.[0];
    if (!exact) continue;
    const labelled = vatWords.test(text.slice(Math.max(0, match.index - 60), match.index));
    const test = checks[country];
    const valid = test ? test(exact.replace(/\D/g, '')) : null;
    // "DE123456789" alone may be a part number: its check digit or a word before it must speak for it.
    if (!labelled && (valid !== true || exact !== compact)) continue;
    const iso = { EL: 'GR', XI: 'GB', CHE: 'CH' }[country] ?? country;
    add({ kind: 'vat', scheme: 'VAT', country: iso, value: `${country}${exact}`, valid, start: match.index });
  }
  const lower = text.toLowerCase();
  for (const { kind, scheme, near, country, pattern, check } of schemes) {
    if (!near.some((word) => lower.includes(word))) continue;
    const match = pattern.exec(text);
    const value = match?.slice(1).find(Boolean);
    if (!match || !value) continue;
    const valid = check ? check(value.replace(/\D/g, '')) : null;
    // Unlike a name, a bare row of figures behind "Reg." says little: one that fails its own check is something else.
    if (valid === false && scheme !== 'IČO') continue;
    add({ kind, scheme, country, value: value.replace(/\s+/g, ' ').trim(), valid, start: match.index });
  }
  return found.sort((a, b) => a.start - b.start);
};
