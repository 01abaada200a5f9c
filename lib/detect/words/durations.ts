import type { TimeUnit } from '../durations';
import { anyOf, byLanguage } from '../by-language';

/**
 * The words for units of time, as they stand after a number (so in whatever case the number asks for), by language.
 *
 * Rejected: "t" (da, no: timer) and "j" (fr: jour), which stand for too much else; "m" for minutes or months;
 * "let" and "roků" are kept although "let" is an English verb: it counts only right after a number.
 */
export const unitWords: Readonly<Record<string, Partial<Record<TimeUnit, string>>>> = byLanguage({
  en: {
    minute: 'minute minutes min mins',
    hour: 'hour hours hr hrs h',
    day: 'day days',
    'working-day': 'workday workdays weekday weekdays',
    week: 'week weeks wk wks',
    month: 'month months mth mths',
    year: 'year years yr yrs',
  },
  de: {
    minute: 'minuten',
    hour: 'stunde stunden std',
    day: 'tag tage tagen tages tägig tägige tägiger tägiges tägigen tägigem kalendertage kalendertagen',
    'working-day':
      'werktag werktage werktagen werktags arbeitstag arbeitstage arbeitstagen bankarbeitstage bankarbeitstagen',
    week: 'woche wochen wöchige wöchiges wöchigen',
    month: 'monat monate monaten monats monatige monatiges monatigen',
    year: 'jahr jahre jahren jahres jährige jähriges jährigen jähriger',
  },
  fr: {
    hour: 'heure heures',
    day: 'jour jours',
    week: 'semaine semaines',
    month: 'mois',
    year: 'an ans année années',
  },
  es: {
    minute: 'minuto minutos',
    hour: 'hora horas hs',
    day: 'día días dia dias',
    week: 'semana semanas',
    month: 'mes meses',
    year: 'año años',
  },
  it: {
    minute: 'minuto minuti',
    hour: 'ora ore',
    day: 'giorno giorni gg',
    week: 'settimana settimane',
    month: 'mese mesi',
    year: 'anno anni',
  },
  nl: {
    minute: 'minuut minuten',
    hour: 'uur uren',
    day: 'dag dagen',
    'working-day': 'werkdag werkdagen',
    week: 'weken',
    month: 'maand maanden',
    year: 'jaar jaren',
  },
  pt: {
    minute: 'minutos',
    hour: 'horas',
    day: 'dias',
    week: 'semanas',
    month: 'mês meses',
    year: 'ano anos',
  },
  pl: {
    minute: 'minut minuty minutę',
    hour: 'godzin godziny godzinę godz',
    day: 'dzień dni dnia',
    week: 'tydzień tygodnie tygodni tygodnia',
    month: 'miesiąc miesiące miesięcy miesiąca',
    year: 'rok lata lat roku',
  },
  cs: {
    minute: 'minut minuty minutu',
    hour: 'hodin hodiny hodinu hod',
    day: 'den dny dní dnů dnech',
    week: 'týden týdny týdnů',
    month: 'měsíc měsíce měsíců',
    year: 'rok roky roků let',
  },
  sv: {
    minute: 'minuter',
    hour: 'timme timmar',
    day: 'dagar dagars dygn',
    'working-day': 'arbetsdag arbetsdagar vardag vardagar bankdagar',
    week: 'vecka veckor veckors',
    month: 'månad månader månaders',
    year: 'år års',
  },
  da: {
    minute: 'minutter',
    hour: 'time timer timers',
    day: 'dage dages døgn',
    'working-day': 'hverdag hverdage hverdages arbejdsdag arbejdsdage',
    week: 'uge uger ugers',
    month: 'måned måneder måneders',
  },
  no: {
    hour: 'time timer',
    day: 'dager dagers',
    'working-day': 'virkedag virkedager hverdager arbeidsdag arbeidsdager',
    week: 'uke uker ukers',
  },
  fi: {
    minute: 'minuutin minuuttia',
    hour: 'tunnin tuntia tunti',
    day: 'päivän päivää päivä päivässä vrk vuorokauden vuorokautta',
    'working-day': 'arkipäivän arkipäivää arkipäivä arkipäivässä työpäivän työpäivää työpäivä',
    week: 'viikon viikkoa viikko viikossa',
    month: 'kuukauden kuukautta kuukausi kk',
    year: 'vuoden vuotta vuosi',
  },
  ru: {
    minute: 'минут минуты минуту мин',
    hour: 'час часа часов ч',
    day: 'день дня дней дн сутки суток',
    week: 'неделя недели недель неделю',
    month: 'месяц месяца месяцев мес',
    year: 'год года лет',
  },
  tr: {
    minute: 'dakika dk',
    hour: 'saat saatte',
    day: 'gün günü günde günlük gündür',
    week: 'hafta haftada',
    month: 'ay ayda aylık',
    year: 'yıl yılda yıllık',
  },
  ar: {
    minute: 'دقيقة دقائق',
    hour: 'ساعة ساعات',
    day: 'يوم أيام ايام يوما يومًا يوماً',
    week: 'أسبوع أسابيع اسابيع',
    month: 'شهر أشهر شهرا شهرًا شهراً',
    year: 'سنة سنوات عام أعوام',
  },
});

/** Scripts without spaces: matched at the number, longest first. */
export const unspacedUnits: readonly (readonly [string, TimeUnit])[] = [
  ['営業日', 'working-day'],
  ['个工作日', 'working-day'],
  ['個工作日', 'working-day'],
  ['個工作天', 'working-day'],
  ['工作日', 'working-day'],
  ['工作天', 'working-day'],
  ['영업일', 'working-day'],
  ['時間', 'hour'],
  ['小时', 'hour'],
  ['小時', 'hour'],
  ['个小时', 'hour'],
  ['個小時', 'hour'],
  ['시간', 'hour'],
  ['分钟', 'minute'],
  ['分鐘', 'minute'],
  ['분', 'minute'],
  ['週間', 'week'],
  ['周', 'week'],
  ['週', 'week'],
  ['个星期', 'week'],
  ['주', 'week'],
  ['か月', 'month'],
  ['ヶ月', 'month'],
  ['ヵ月', 'month'],
  ['カ月', 'month'],
  ['个月', 'month'],
  ['個月', 'month'],
  ['개월', 'month'],
  ['日間', 'day'],
  ['日以内', 'day'],
  ['日内', 'day'],
  ['日前後', 'day'],
  ['日ほど', 'day'],
  ['日程度', 'day'],
  ['天', 'day'],
  ['日內', 'day'],
  ['일', 'day'],
  ['年間', 'year'],
  ['年保', 'year'],
  ['年质保', 'year'],
  ['年質保', 'year'],
  ['年保証', 'year'],
  ['년', 'year'],
  // A bare 日 or 年 is the day or the year of a date.
];

/** Words that turn days into working days, before them ("business days") or after ("jours ouvrés"). */
export const workingWords = new Set(
  (
    'working business work trading bank banking ' +
    'ouvrés ouvré ouvrables ouvrable hábiles habiles hábil laborables laborable lavorativi lavorativo úteis uteis útil ' +
    'roboczych robocze roboczy robocza pracovních pracovní pracovních pracovný рабочих рабочие рабочий рабочего iş عمل'
  ).split(' '),
);

/** Words that may stand between a number and its unit and change nothing. */
export const fillerWords = new Set(
  'calendar consecutive full whole more short additional kalendarzowych kalendářních календарных ganze volle weitere takvim'.split(
    ' ',
  ),
);

/** Small numbers that texts spell out, by language. */
export const numberWords: Readonly<Record<string, string>> = byLanguage({
  en: 'two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 twelve=12 fourteen=14 fifteen=15 twenty=20 twenty-four=24 twenty-eight=28 thirty=30 forty-eight=48 sixty=60 seventy-two=72 ninety=90',
  de: 'zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 zwölf=12 vierzehn=14 vierundzwanzig=24 dreißig=30 achtundvierzig=48 fünfzehn=15 zwanzig=20 einundzwanzig=21 sechzig=60',
  fr: 'deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 quatorze=14 quinze=15 vingt-quatre=24 trente=30 quarante-huit=48 soixante=60',
  es: 'dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 diez=10 catorce=14 quince=15 veinticuatro=24 treinta=30',
  it: 'due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 dieci=10 quattordici=14 quindici=15 ventiquattro=24 trenta=30 sessanta=60',
  nl: 'twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 tien=10 veertien=14 dertig=30',
  pt: 'dois=2 duas=2 três=3 quatro=4 cinco=5 sete=7 oito=8 dez=10 quinze=15 trinta=30',
  pl: 'dwa=2 dwóch=2 dwie=2 trzy=3 trzech=3 pięć=5 pięciu=5 siedem=7 siedmiu=7 dziesięć=10 czternastu=14 trzydziestu=30',
  cs: 'dva=2 dvou=2 tři=3 tří=3 pět=5 pěti=5 sedmi=7 deseti=10 čtrnácti=14 třiceti=30',
  sv: 'två=2 tre=3 fyra=4 fem=5 sju=7 tio=10 fjorton=14 trettio=30',
  // da "to" (2) and tr "on" (10) are English words: "month to month", "on weekdays".
  da: 'fire=4 syv=7 ti=10 fjorten=14',
  fi: 'kahden=2 kolmen=3 neljän=4 viiden=5 seitsemän=7 kymmenen=10',
  ru: 'двух=2 два=2 трех=3 трёх=3 три=3 пяти=5 пять=5 семи=7 десяти=10',
  tr: 'iki=2 üç=3 beş=5 yedi=7',
});

/**
 * The words that count only after "within" and its like: they are articles otherwise ("a month" is no promise).
 * Rejected: "the" ("in the year 2020").
 */
const oneWords =
  'a an one ein eine einem einer einen un une una uno een één um uma jednego jednoho ett en én et yhden одного одной bir';

export const articles: ReadonlySet<string> = new Set(oneWords.split(' '));

/** "within" and its like: what follows is the longest time something takes. */
export const limitWords =
  'within|in|in (?:less|under) than|under|inside|less than|up to|max\\.?|maximum|innerhalb(?: von)?|binnen|in|sous|dans(?: les| un délai de)?|en|en menos de|dentro de|entro|in meno di|em|em até|até|w ciągu|do|během|inom|indenfor|inden for|innenfor|innen|i løpet av|в течение|içinde|خلال';

/**
 * What follows a number of hours or days that is a rhythm and not a span: "7 days a week", "24 hours a day",
 * "7 jours sur 7", "24 heures/24".
 */
export const rhythmAfter =
  /^\s*(?:\/|a|an|per|each|every|pro|die|in der|am|sur|par|par|su|al|a la|por|ao|à|por|om|in de|i|om|na|w|в)\s*(?:day|week|month|year|tag|woche|jahr|semaine|jour|an|semana|año|día|dia|settimana|giorno|dag|week|dygnet|døgnet|veckan|ugen|uken|dobę|tydzień|týden|týdnu|неделю|сутки|\d)/;

/** What follows a span that lies behind or tells an age: "3 days ago", "30 years of experience", "16 years old". */
export const pastAfter = new RegExp(
  `^\\s*(?:${anyOf(
    byLanguage({
      en: "ago|old|earlier|before(?! (?:[a-z]*ing|the|your|arrival|departure|check))|of (?:experience|age|history|excellence|tradition)|(?:['’]s?\\s)?experience|in business",
      de: 'erfahrung|alt\\b',
      fr: "d['’]expérience|d['’]ancienneté",
      es: 'de experiencia',
      it: 'di esperienza|fa\\b',
      nl: 'ervaring|geleden',
      pt: 'de experiência',
      pl: 'doświadczenia|temu',
      cs: 'zkušeností',
      sv: 'sedan|erfarenhet',
      da: 'siden|erfaring',
      no: 'siden|erfaring',
      fi: 'sitten',
      zh: '前(?!後)|之前',
      ru: 'назад|опыта',
      tr: 'önce|deneyim',
      ar: 'خبرة',
    }),
  )})`,
);

/** What stands before a span that lies behind or comes round: "vor 3 Tagen", "il y a 3 jours", "for over 30 years", "seit 20 Jahren". */
export const pastBefore = new RegExp(
  `(?:^|[\\s(,:–-])(?:${anyOf(
    byLanguage({
      en: 'for (?:over|more than|nearly|almost|the past|the last)|over the (?:last|past)|(?:in|of) the (?:last|past)|last|past|since|aged?|every|each',
      de: 'vor|seit|seit über|alle',
      fr: 'il y a|depuis|tous les|toutes les',
      es: 'hace|desde hace|cada',
      it: 'da oltre|già|ogni',
      nl: 'al meer dan|elke|iedere',
      pt: 'há|cada',
      pl: 'przed|od ponad|co',
      cs: 'před|každých',
      sv: 'varje|var',
      da: 'hver',
      no: 'hver',
      ru: 'каждые',
      ar: 'منذ',
    }),
  )})\\s*(?:about |around |über |mehr als |rund |etwa |environ )?$`,
);

/** Spans that need no number, by language: the next working day, the next day, the same day. */
export const idioms: Readonly<Record<string, { working?: string; next?: string; same?: string }>> = byLanguage({
  en: {
    working: '(?:next|following) (?:working|business|work) ?day|one (?:working|business) day',
    next: 'next[- ]day|(?:next|following) day|overnight',
    same: 'same[- ](?:business |working )?day|instant(?:ly)? (?:download|access)|(?:immediate|digital) download|download(?:able)? (?:instantly|immediately)',
  },
  de: {
    working: '(?:nächsten|folgenden) (?:werktag|arbeitstag)',
    next: 'am (?:nächsten|folgenden) tag',
    same: 'am (?:gleichen|selben) (?:werk|arbeits)?tag|noch heute|taggleich|sofort[- ]?download|sofort (?:als |zum )?download',
  },
  fr: { working: 'prochain jour ouvré|jour ouvré suivant', next: 'le lendemain', same: 'le jour même|dans la journée' },
  es: {
    working: '(?:siguiente|próximo) día hábil|día hábil siguiente',
    next: 'al día siguiente',
    same: 'el mismo día',
  },
  it: {
    working: 'giorno lavorativo successivo',
    next: 'il giorno (?:dopo|successivo)',
    same: '(?:lo )?stesso giorno|in giornata',
  },
  nl: { working: '(?:eerst)?volgende werkdag', next: 'volgende dag|morgen in huis', same: 'dezelfde (?:werk)?dag' },
  pt: { working: 'próximo dia útil|dia útil seguinte', next: 'no dia seguinte', same: 'no mesmo dia' },
  pl: {
    working: 'następn[a-zß-\\u1fff]+ dni[a-zß-\\u1fff]* robocz[a-zß-\\u1fff]+',
    next: 'następnego dnia',
    same: 'tego samego dnia|w tym samym dniu',
  },
  cs: {
    working: '(?:následující|příští) pracovní den',
    next: '(?:následující|druhý) den',
    same: 'tentýž den|týž den|stejný den|ještě dnes',
  },
  sv: { working: 'nästa (?:arbetsdag|vardag)', next: 'nästa dag|dagen efter', same: 'samma dag' },
  da: { working: 'næste (?:hverdag|arbejdsdag)', next: 'næste dag|dagen efter', same: 'samme dag' },
  no: {
    working: '(?:neste|førstkommende|påfølgende) (?:virkedag|arbeidsdag|hverdag)',
    next: 'neste dag|dagen etter',
    same: 'samme dag',
  },
  fi: {
    working: 'seuraavana arkipäivänä|seuraavan arkipäivän aikana',
    next: 'seuraavana päivänä|seuraavan päivän aikana',
    same: 'samana (?:arki)?päivänä|saman (?:arki)?päivän aikana',
  },
  ja: { working: '翌営業日', next: '翌日', same: '即日|当日' },
  zh: { working: '下一个工作日|下一個工作[天日]', next: '次日|隔日|隔天', same: '当天|當天|当日|當日' },
  ru: {
    working: 'следующий рабочий день|в течение (?:одного )?рабочего дня',
    next: 'на следующий день',
    same: 'в тот же день|в течение дня',
  },
  tr: { working: '(?:ertesi|bir sonraki|sonraki) iş günü', next: 'ertesi gün', same: 'aynı gün|gün içinde' },
  ar: { working: 'يوم العمل التالي', next: 'اليوم التالي', same: 'نفس اليوم' },
});

/**
 * Stems of the units by language. Every text of a page is asked for them before anything spelled out is looked for,
 * so each is a short list; digits need no such question.
 */
export const hints: Readonly<Record<string, string>> = byLanguage({
  en: 'instant|download|hour|day|week|month|year|minute|overnight',
  de: 'download|stunde|tag|woche|monat|jahr|heute',
  fr: 'heure|jour|semaine|mois|\\ban|lendemain',
  es: 'hora|día|semana|mes|año',
  it: 'or[ae]|giorn|settiman|mes[ie]|ann[oi]',
  nl: 'uur|dag|week|weken|maand|jaar|morgen',
  pt: 'hora|dia|semana|m[êe]s|ano',
  pl: 'godzin|d[nz]i|tydzie|tygod|miesi|rok|lat',
  cs: 'hodin|den|dn[íyůe]|týd|měs|rok|let|dnes',
  sv: 'timm|dag|dygn|vecka|veckor|månad|år',
  da: 'time|dag|døgn|uge|måned|år',
  no: 'time|dag|døgn|uke|måned|år',
  fi: 'tun|päiv|viik|kuu|vuo',
  ja: '[日]',
  zh: '[日天]',
  ru: 'час|день|дн|недел|месяц|лет|год',
  tr: 'saat|gün|hafta|\\bay|yıl',
  ar: 'ساع|يوم|أيام|شهر|سن',
});
