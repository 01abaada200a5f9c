import { byLanguage } from '../by-language';

/** Traces in text that only one country leaves: patterns, with how much each says and its flags. */
export const countryTraces = byLanguage<{
  any: readonly (readonly [country: string, pattern: string, weight: number, flags?: string])[];
}>({
  any: [
    [
      'US',
      '\\b(?:A[KLRZ]|C[OT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|CA|OK),?\\s{1,2}\\d{5}(?:-\\d{4})?\\b',
      2.5,
    ],
    ['GB', '\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b', 2.5],
    ['CA', '\\b[ABCEGHJ-NPRSTVXY]\\d[A-Z] ?\\d[A-Z]\\d\\b', 2.5],
    ['AU', '\\b(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT),?\\s{1,2}\\d{4}\\b', 2.5],
    ['AU', '\\b(?:ABN|ACN):?\\s?\\d', 2],
    ['NL', '\\b[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}\\b(?= [A-Z])|\\bKvK\\b|\\bBTW\\b', 1.5],
    ['DE', '\\b(?:HRB|HRA) ?\\d|\\bUSt-?Id|\\bD-\\d{5} [A-ZÄÖÜ]', 2],
    ['AT', '\\bFN ?\\d{5,6} ?[a-z]\\b|\\bA-\\d{4} [A-ZÄÖÜ]|\\bATU\\d{8}', 2.5],
    [
      'AT',
      '\\b\\d{4} (?:Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt)\\b|\\b(?:Tirol|Steiermark|Kärnten|Vorarlberg|Burgenland|Ober-?österreich|Nieder-?österreich)\\b',
      2.5,
    ],
    ['CH', '\\b\\d{4} (?:Zürich|Bern|Basel|Luzern|Winterthur|Genève|Lausanne|Lugano)\\b', 2.5],
    ['CH', '\\bCH-\\d{4} [A-ZÄÖÜ]|\\bCHE-\\d{3}|\\bCHF\\b', 2.5],
    ['IT', '\\bP(?:artita|\\.) ?IVA\\b|\\bC\\.? ?F\\.? ?\\d', 2, 'i'],
    ['FR', '\\bSIRET?N?\\b|\\bR\\.?C\\.?S\\.? [A-Z]|\\bCEDEX\\b', 2],
    ['BR', '\\bCNPJ\\b|\\bCEP:? ?\\d{5}|\\b\\d{5}-\\d{3}\\b.{0,20}\\bBrasil|R\\$ ?\\d', 2.5],
    ['PL', '\\bNIP:? ?\\d|\\bREGON\\b|\\bKRS\\b|\\d ?zł\\b', 2.5],
    ['CZ', '\\bIČO?:? ?\\d|\\bDIČ:? ?CZ|\\bKč\\b', 2.5],
    [
      'IN',
      '\\bGSTIN\\b|₹ ?\\d|\\bRs\\.? ?\\d|\\bPIN(?: ?code)? ?:?-? ?\\d{6}|\\b(?:Mumbai|New Delhi|Delhi|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Pune)\\b.{0,4}\\d{3} ?\\d{3}\\b',
      2,
    ],
    ['IN', '\\b(?:nagar|marg|chowk|dist|taluk|taluka|opp|near)\\b[^]{0,120}\\b[1-8]\\d{5}\\b', 2, 'i'],
    ['KR', '사업자\\s?등록번호|\\d원', 2.5],
    ['JP', '〒 ?\\d{3}', 2.5],
    ['CN', 'ICP备|京公网安备|\\d元', 2.5],
    ['RU', '\\bИНН\\b|\\bОГРН\\b|\\d ?руб|₽', 2],
    ['MX', '\\bC\\.?P\\.? \\d{5}\\b.{0,60}\\bM[ée]x|\\bRFC:', 2],
    ['CL', '\\bRUT:? ?\\d', 2],
    ['ES', '\\bC\\.?I\\.?F\\.?:? ?[A-Z]-?\\d', 2],
    ['DK', '\\bCVR\\b', 2],
    ['NO', '\\bOrg\\.? ?nr\\.?:? ?\\d{3} ?\\d{3} ?\\d{3} ?MVA', 2, 'i'],
    ['FI', '\\bY-tunnus\\b', 2],
    ['IE', '\\bEircode\\b|\\bDublin \\d{1,2}\\b', 2],
    ['GB', '\\bEngland (?:and|&) Wales\\b|£ ?\\d', 1.5],
    ['NZ', '\\bNZBN\\b|\\.co\\.nz\\b', 2],
    ['US', '(?:\\([2-9]\\d\\d\\) ?|\\b[2-9]\\d\\d[ .-])\\d{3}[.-]\\d{4}\\b', 1.5],
    ['ZA', '\\bR ?\\d+ ?\\d{3}\\.\\d\\d\\b|\\(Pty\\) Ltd', 1, 'i'],
  ],
}).any;
