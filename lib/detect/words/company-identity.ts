import { byLanguage } from '../by-language';

/** How companies say who they are: legal forms, registers and tax numbers of many countries. */

/**
 * Legal forms as they stand behind a name. Matched with their capitals, because "as", "sa", "ag" and "inc" are parts of
 * words. Left out: "SE" and "AS" without a name in front of them are excluded by the name; "Co." alone and "Company"
 * (shops call themselves so), "SC" and "CV" (states and résumés).
 */
export const legalForms = byLanguage({
  any: [
    'GmbH & Co\\.? KG(?:aA)?|gGmbH|GmbH|mbH|UG \\(haftungsbeschränkt\\)|UG|AG & Co\\.? KG(?:aA)?|KGaA|AG|KG|OHG|oHG|e\\. ?K\\.|e\\. ?Kfm\\.|e\\. ?Kfr\\.|e\\. ?U\\.|e\\. ?V\\.|eG|PartG(?: ?mbB)?|GbR|Ges\\.? ?m\\. ?b\\. ?H\\.|Sàrl', // Germany, Austria, Switzerland
    'Limited Liability Company|Public Limited Company|Limited|LIMITED|Ltd\\.?|LTD\\.?|PLC|plc|Plc|LLP|CIC|DAC|Unlimited Company|CLG', // Britain, Ireland and others
    'Incorporated|Inc\\.?|INC\\.?|LLC|L\\.L\\.C\\.|Corporation|Corp\\.?|CORP\\.?|LP|PLLC|P\\.C\\.|PBC', // North America
    'Pty\\.? Ltd\\.?|PTY\\.? LTD\\.?|Pty Limited|\\(Pty\\) Ltd\\.?|Proprietary Limited|Pte\\.? Ltd\\.?|PTE\\.? LTD\\.?|Sdn\\.? Bhd\\.?|SDN\\.? BHD\\.?|Pvt\\.? Ltd\\.?|Private Limited|PVT\\.? LTD\\.?|Co\\., ?Ltd\\.?|CO\\., ?LTD\\.?|K\\.K\\.|KK|G\\.K\\.|FZE|FZCO|FZ-LLC|DMCC|W\\.L\\.L\\.|WLL', // Australia, Africa, Asia
    'S\\.?A\\.?R\\.?L\\.?|S\\.?A\\.?S\\.?U?|SASU|EURL|S\\.N\\.C\\.|SNC|SCOP|SCI|SCIC|S\\.?C\\.?A\\.?|S\\.A\\.|SA|SRL|S\\.R\\.L\\.|SPRL|ASBL', // France, Belgium, Luxembourg
    'B\\.V\\.|BV|N\\.V\\.|NV|V\\.O\\.F\\.|VOF|C\\.V\\.|BVBA|B\\.V\\.B\\.A\\.|CVBA|VZW', // Netherlands, Belgium
    'S\\.r\\.l\\.s?|s\\.r\\.l\\.s?|S\\.R\\.L\\.S?|Srls?|srls?|S\\.p\\.A\\.|S\\.P\\.A\\.|SpA|SPA|s\\.p\\.a\\.|S\\.n\\.c\\.|s\\.n\\.c\\.|S\\.a\\.s\\.|s\\.a\\.s\\.', // Italy
    'S\\.L\\.U?\\.?|SLU|SL|S\\.A\\.U?\\.?|SAU|S\\.Coop\\.|S\\.A\\. de C\\.V\\.|SA de CV|S\\. de R\\.L\\. de C\\.V\\.|S\\.A\\.S\\.|SpA|Ltda\\.?|LTDA\\.?|EIRELI|MEI|S/A|ME|EPP|Lda\\.?|LDA\\.?|Unipessoal Lda\\.?', // Spain, Portugal, Latin America
    'Sp\\. ?z ?o\\. ?o\\.|sp\\. ?z ?o\\. ?o\\.|SP\\. Z O\\.O\\.|S\\.A\\.|Sp\\. ?k\\.|sp\\. ?j\\.|s\\. ?r\\. ?o\\.|s\\.r\\.o\\.|S\\.R\\.O\\.|spol\\. s r\\. ?o\\.|a\\. ?s\\.|v\\.o\\.s\\.|Kft\\.?|Zrt\\.?|Nyrt\\.?|Bt\\.?|S\\.C\\.|d\\.o\\.o\\.|d\\.d\\.|EOOD|OOD|OÜ|UAB|SIA|AS', // Central and Eastern Europe
    'AB|Aktiebolag|HB|A/S|ApS|I/S|P/S|IVS|ANS|ENK|ASA|Oyj?|OYJ?|Ky|Osk|ehf\\.|hf\\.', // the North
    'A\\.Ş\\.|Ltd\\. ?Şti\\.|LTD\\. ŞTİ\\.|Α\\.Ε\\.|Ε\\.Π\\.Ε\\.|Ι\\.Κ\\.Ε\\.', // Turkey, Greece
  ],
}).any;

/** Forms that stand before the name or have no word boundary. */
export const legalFormsBefore = '(?:ООО|ОАО|ПАО|ЗАО|АО|ИП|ТОВ|ФОП|株式会社|合同会社|有限会社|㈱|\\(주\\)|㈜|주식회사)';
export const legalFormsAsian = '(?:股份有限公司|有限责任公司|有限公司|株式会社|合同会社|有限会社|주식회사)';

/** Words that begin a phrase, not a company's name. */
export const notInName =
  /^(?:the|a|an|by|of|and|at|in|on|for|with|from|to|is|are|was|our|your|we|us|all|copyright|©|responsible|operated|owner|provider|company|name|legal|registered|office|address|contact|about|trading|as|von|der|die|das|und|bei|für|mit|durch|firma|impressum|anbieter|herausgeber|betreiber|verantwortlich|inhaber|kontakt|zentrale|angaben|société|la|le|les|par|de|del|della|di|el|los|por|da|do|dos|firma|spółka|společnost|van|door|bedrijf|av|af|ved)$/i;

/**
 * How people who trade alone say so: they have no legal form to stand behind their name, and mostly no register. Patterns
 * meet text in lower case. Left out: "owner" and "titular", for flats, domains and accounts have those as well, and
 * "freelancer", "autónomos" and "Kleinunternehmer", for those are whom programs of accounting are made for.
 */
export const soleTraders = byLanguage({
  en: 'sole (?:trader|proprietor)|proprietor\\s*:',
  de: 'inhaber(?:in)?\\s*:|inh\\.|einzelunternehme(?:n|r|rin)\\s*[:)]',
  fr: 'entreprise individuelle|entrepreneure? individuel|(?:auto|micro)-?entrepr',
  es: 'empresari[oa] individual',
  it: 'ditta individuale|impresa individuale',
  nl: 'eenmanszaak',
  pt: 'empresári[oa] em nome individual|empresári[oa] individual',
  pl: 'działalność gospodarcz',
  cs: 'osvč|živnostensk',
  sv: 'enskild firma',
  da: 'enkeltmandsvirksomhed',
  no: 'enkeltpersonforetak',
  fi: 'toiminimi',
  ru: 'индивидуальный предприниматель',
  tr: 'şahıs (?:şirketi|firması)',
});

/** Headings of pages on which companies say who they are. */
export const legalTitles = byLanguage({
  any: 'impressum|imprint|legal notice|legal information|site notice|company (?:info|information|details)|επωνυμία',
  fr: 'mentions l[ée]gales',
  es: 'aviso legal',
  it: 'note legali|informazioni legali',
  nl: 'colofon|juridische',
  pt: 'informações legais',
  pl: 'nota prawna|dane firmy',
  cs: 'obchodní údaje|provozovatel',
  ja: '特定商取引|会社概要',
  zh: '公司信息',
  ru: 'о компании|реквизиты',
  tr: 'künye',
});
