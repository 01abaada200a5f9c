import { anyOf, byLanguage } from '../by-language';

/**
 * Names of the days from Monday to Sunday with their abbreviations, by language; "/" parts the days. They are looked
 * up in lower case, one word at a time, and only where a clock time stands near.
 *
 * Rejected: "to" and "on" (da, no: Thursday, Wednesday), which are English for other things beside every time.
 */
const dayNames: Readonly<Record<string, string>> = byLanguage({
  en: 'monday mondays mon m/tuesday tuesdays tues tue/wednesday wednesdays weds wed/thursday thursdays thurs thur thu th/friday fridays fri f/saturday saturdays sat/sunday sundays sun',
  de: 'montag montags mo/dienstag dienstags di/mittwoch mittwochs mi/donnerstag donnerstags do/freitag freitags fr/samstag samstags sonnabend sa/sonntag sonntags so',
  fr: 'lundi lundis lun lu/mardi mardis mar ma/mercredi mercredis mer me/jeudi jeudis jeu je/vendredi vendredis ven ve/samedi samedis sam sa/dimanche dimanches dim di',
  es: 'lunes lun l/martes mar/miércoles miercoles mié mie/jueves jue/viernes vie v/sábado sábados sabado sabados sáb sab/domingo domingos dom',
  it: 'lunedì lunedi lun/martedì martedi mar/mercoledì mercoledi mer/giovedì giovedi gio/venerdì venerdi ven/sabato sab/domenica dom',
  nl: 'maandag maandags ma/dinsdag di/woensdag wo/donderdag do/vrijdag vr/zaterdag za/zondag zo',
  pt: 'segunda seg/terça terca ter/quarta qua/quinta qui/sexta sex/sábado sábados sab sáb/domingo domingos dom',
  pl: 'poniedziałek poniedziałku poniedziałki pon pn/wtorek wtorku wt/środa środy środę śr/czwartek czwartku czw cz/piątek piątku pt/sobota soboty sobotę sob/niedziela niedziele niedzielę niedz nd',
  cs: 'pondělí pondeli po/úterý utery út/středa středu středy st/čtvrtek čt/pátek patek pá pa/sobota sobotu so/neděle neděli ne',
  sv: 'måndag måndagar mån/tisdag tisdagar tis/onsdag onsdagar ons/torsdag torsdagar tors/fredag fredagar fre/lördag lördagar lör/söndag söndagar sön',
  da: 'mandag mandage man/tirsdag tirs tir/onsdag ons/torsdag tors tor/fredag fre/lørdag lør/søndag søn',
  no: 'mandag man/tirsdag tir/onsdag ons/torsdag tor/fredag fre/lørdag lørdager lør/søndag søndager søn',
  fi: 'maanantai maanantaisin ma/tiistai tiistaisin ti/keskiviikko keskiviikkoisin ke/torstai torstaisin to/perjantai perjantaisin pe/lauantai lauantaisin la/sunnuntai sunnuntaisin su',
  hu: 'hétfő hétfőn h/kedd kedden k/szerda szerdán sze/csütörtök csütörtökön cs/péntek pénteken p/szombat szombaton szo/vasárnap v',
  ro: 'luni lu/marți marti ma/miercuri mie mi/joi jo/vineri vi/sâmbătă sambata sâ/duminică duminica du',
  el: 'δευτέρα δευ/τρίτη/τετάρτη/πέμπτη/παρασκευή/σάββατο σαβ/κυριακή',
  uk: 'понеділок понеділка пн/вівторок вівторка вт/середа середи ср/четвер четверга чт/пт/субота суботи сб/неділя неділі нд',
  ru: 'понедельник понедельника понедельникам пн/вторник вторника вт/среда среды среду ср/четверг четверга чт/пятница пятницу пятницы пт/суббота субботу субботы сб/воскресенье воскресенья вс',
  tr: 'pazartesi pzt/salı/çarşamba çar/perşembe per/cuma/cumartesi cmt/pazar paz',
  ar: 'الاثنين الإثنين/الثلاثاء/الأربعاء الاربعاء/الخميس/الجمعة/السبت/الأحد الاحد',
  ko: '월 월요일/화 화요일/수 수요일/목 목요일/금 금요일/토 토요일/일 일요일',
});

export const weekdays: ReadonlyMap<string, number> = new Map(
  Object.values(dayNames).flatMap((line) =>
    line.split('/').flatMap((names, day) => names.split(' ').map((name) => [name, day] as const)),
  ),
);

/** Abbreviations that are words of their own somewhere: they name a day only in a range, a list or before a colon. */
export const ambiguousDays = new Set(
  'm f h k p cs sze szo jo vi du sâ th l v lu me je ve mar mer mie sam dim dom ven do di mi so sa fr mo ma wo za zo vr ter qui qua sex seg to ti ke pe la su po st ne pa út pá pt cz nd per çar paz fre man tor tir mon sun sat wed per 월 화 수 목 금 토 일'.split(
    ' ',
  ),
);

/** Japanese and Chinese, where no space parts the words. The last character tells the day. */
export const unspacedDays =
  /[月火水木金土日](?=曜|[)）]|\s?[~〜～－–-]\s?[月火水木金土日])|(?<=[~〜～－–-]\s?)[月火水木金土日](?!本|時|月|\d)|(?:周|週|星期|礼拜|禮拜)\s?([一二三四五六日天])|(?<=[一二三四五六]\s?[至到~～-]\s?)[一二三四五六日天](?![月个個])/g;
export const unspacedDayOrder = ['月一', '火二', '水三', '木四', '金五', '土六', '日天'];

/** One of a table's phrases that no letter touches. */
const alone = (table: Readonly<Record<string, string>>): RegExp =>
  new RegExp(`(?<![a-zß-\\u1fff])(?:${anyOf(table)})(?![a-zß-\\u1fff])`);

/** What names several days at once: from the first to the last of them. Lower case. */
export const dayGroups: readonly (readonly [RegExp, number, number])[] = [
  [
    alone(
      byLanguage({
        en: 'week[- ]?days',
        de: 'werktags|wochentags',
        fr: 'en semaine|jours ouvrables|jours ouvrés',
        es: 'días laborables|días hábiles',
        it: 'giorni feriali|feriali',
        nl: '(?:door)?de weekse dagen|doordeweeks|werkdagen',
        pt: 'dias úteis|2ª(?: feira)? [aà] 6ª',
        pl: 'dni robocze|w tygodniu',
        cs: 'pracovní dny',
        sv: 'vardagar',
        da: 'hverdage',
        no: 'hverdager',
        fi: 'arkisin|arkipäivisin',
        ja: '(?:土日|日祝|土・日|日・祝)・?祝?日?(?:を?除く|休|定休)',
        zh: '平日|工作日',
        ru: 'будни|по будням',
        tr: 'hafta içi',
        ar: 'أيام الأسبوع|أيام العمل',
        ko: '평일',
        any: 'vardagar',
      }),
    ),
    0,
    4,
  ],
  [
    alone(
      byLanguage({
        en: 'week[- ]?ends?',
        de: 'wochenende',
        fr: 'le week-end',
        es: 'fin(?:es)? de semana',
        it: 'fine settimana',
        nl: 'weekends?',
        pt: 'fim de semana|fins de semana',
        pl: 'weekendy?',
        cs: 'víkend',
        sv: 'helger|helg',
        da: 'weekender',
        no: 'helger|helg',
        fi: 'viikonloppuisin',
        zh: '土日|周末|週末',
        ru: 'выходные',
        tr: 'hafta sonu',
        ar: 'نهاية الأسبوع',
        ko: '주말',
      }),
    ),
    5,
    6,
  ],
  [
    alone(
      byLanguage({
        en: 'daily|every ?day|all days|(?:seven|7) days(?: (?:a|per) week)?|all week',
        de: 'täglich|tgl|jeden tag|7 tage',
        fr: 'tous les jours|7j/7|7 jours(?: sur | ?/ ?)7',
        es: 'todos los días|diariamente|a diario',
        it: 'tutti i giorni|ogni giorno|7 giorni su 7',
        nl: 'dagelijks|elke dag|7 dagen',
        pt: 'diariamente|todos os dias',
        pl: 'codziennie',
        cs: 'denně',
        sv: 'alla dagar|dagligen',
        da: 'dagligt|alle dage',
        no: 'dagligt|alle dager|daglig',
        fi: 'joka päivä|päivittäin',
        zh: '毎日|年中無休|每天|每日',
        ru: 'ежедневно|без выходных',
        tr: 'her gün|haftanın her günü',
        ar: 'يوميا|يوميًا|كل يوم',
        ko: '매일',
      }),
    ),
    0,
    6,
  ],
];

/** What stands between two days of a range. */
export const dayRange =
  /^[.,]?\s?(?:-feira)?\s?(?:-|–|—|−|~|〜|～|\/|>|to|thru|through|until|till|bis(?: einschließlich)?|à|au|a|al|alla|tot(?: en met)?|t\/m|t\.e\.m\.|do|až|po|til(?: og med)?|till?|t\.?o\.?m\.?|от|по|до|ile|إلى|الى|から|至|到|부터)\s?(?:el|le|la|los|alle)?\s?$/;

/** Headings and lead-ins of opening hours. All of this file but the time zones is asked of lower-case text. */
const labels: Readonly<Record<string, string>> = byLanguage({
  en: '(?:opening|business|office|store|shop|working|operating|operation|trading|service|support|visiting|visitor|phone|telephone|call|customer (?:service|care|support)|help ?desk|reception|showroom|clinic|counter|collection|pick[- ]?up|staffed|contact|lobby|branch|hall|library|museum|restaurant|kitchen|live chat|chat|our|current|regular|summer|winter|holiday) (?:hours|times?)|hours of (?:operation|business|service)|opening times|open hours|\\bhours\\b',
  // Languages without tables of their own.
  any: 'jam (?:buka|operasional|kerja|pelayanan|layanan)|giờ (?:làm việc|mở cửa)|opnunartím|darbo laik|darba laik|lahtiolekuaj',
  de: 'öffnungszeiten|geschäftszeiten|sprechzeiten|sprechstunden?|servicezeiten|bürozeiten|telefonzeiten|kontaktzeiten|erreichbarkeit|ladenöffnungszeiten|betriebszeiten|kassenzeiten|arbeitszeiten|hotline-?zeiten|schalterstunden|sprechtage|besuchszeiten|rezeptionszeiten|praxiszeiten|ordinationszeiten|ordination|servicezeit|telefonische erreichbarkeit|parteienverkehr',
  fr: "horaires?|heures d[’']ouverture|heures de bureau",
  es: 'horarios?|horas de (?:atención|oficina|apertura)',
  it: 'orari?o?(?: di apertura)?\\b|orari|orari di (?:apertura|lavoro|sportello|ufficio|visita|ricevimento)|orari[oe]? uffici',
  nl: 'openingstijden|openingsuren|bereikbaarheid|openingstijd|spreekuur',
  pt: 'horários?|expediente|funcionamento',
  pl: 'godziny (?:otwarcia|pracy|urzędowania)|czynne|godziny (?:przyjęć|rejestracji|działania)|otwarte',
  cs: 'otevírací (?:doba|hodiny)|provozní (?:doba|hodiny)|pracovní doba|úřední hodiny|ordinační (?:doba|hodiny)|otevřeno',
  sv: 'öppettider|öppettid|telefontid(?:er)?|kontorstid(?:er)?|besökstid(?:er)?|öppet\\s?:|mottagningstid(?:er)?',
  da: 'åbningstider?|telefontid|træffetid|kontortid|ekspeditionstid(?:er)?|telefontider|konsultationstid(?:er)?',
  no: 'åpningstider?|telefontid|kontortid|telefontider|besøkstid|ekspedisjonstid|resepsjonstider',
  fi: 'aukiolo(?:ajat|aika)|aukioloajat|palveluajat|palvelemme|asiakaspalveluajat|puhelinaika|puhelinajat|vastaanottoajat|avoinna',
  ja: '営業時間|受付時間|開館時間|診療時間|対応時間|営業日|診察時間|窓口時間|営業案内|電話受付|ご利用時間|開店時間',
  zh: '营业时间|營業時間|服务时间|服務時間|工作时间|上班时间|办公时间|辦公時間|客服时间|开放时间|開放時間|门诊时间|門診時間|接待时间|開放時段|服務時段',
  ru: 'часы работы|режим работы|время работы|график работы|часы приема|режим приема|часы приёма|график роботы|мы работаем|время приема',
  tr: 'çalışma (?:saatleri|saatlerimiz)|açılış saatleri|mesai saatleri|ziyaret saatleri|hizmet saatleri|çalışma zamanları',
  ar: 'ساعات العمل|أوقات العمل|مواعيد العمل|أوقات الدوام|ساعات الدوام|مواعيد الدوام|أوقات الزيارة|أوقات الاستقبال|دوام',
  ko: '영업시간|운영시간|상담시간|업무시간|고객센터|진료시간|근무시간|이용시간|접수시간',
  hu: 'nyitvatartás[a-zß-\\u1fff]*|nyitva tartás[a-zß-\\u1fff]*|rendelési idő|ügyfélfogadás|félfogadás|munkaidő',
  ro: 'program(?:ul)? (?:de )?(?:lucru|func[țt]ionare|clien[țt]i)|program(?:ul)?\\s?:|orar(?:ul)?\\b',
  el: 'ώρες λειτουργίας|ωράριο[a-zß-\\u1fff]*|ώρες επικοινωνίας|ώρες γραφείου',
  uk: 'графік роботи|години роботи|режим роботи|час роботи',
});
export const hoursLabel = new RegExp(Object.values(labels).join('|'));

/** What says, within the sentence, that somebody is there at these times. */
export const openWords = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:open|opens|opened|available|call|phone|reach(?:ed|able)?|staffed|manned|answer(?:ed)?|lines|speak to|talk to|chat|hotline|helpline|customer (?:service|care|support)|support|contact|visit)\\b',
      de: 'geöffnet|offen|erreichbar|erreichen|für sie da|für dich da|zur verfügung|hotline|telefonisch|besetzt',
      fr: 'ouvert|joignable|disponible|à votre (?:écoute|disposition)|appel|du lundi',
      es: 'disponible|abierto|atención|disponibles|atendemos|llám',
      it: 'aperto|aperti|disponibil|rispond|chiam',
      nl: 'geopend|bereikbaar|open|telefonisch',
      pt: 'aberto|atendimento|dispon[ií]ve|ligue',
      pl: 'czynn|otwart|dostępn|infolini',
      cs: 'otevřen|k dispozici|volejte',
      sv: 'öppet|öppna|nås|ring',
      da: 'ring|åbent|åben|træffe',
      no: 'ring|åpent|åpen',
      fi: 'auki|avoinna|puhelu',
      ja: 'お問い合わせ',
      zh: '電話|受付|客服|热线|熱線|服务',
      ru: 'открыт|работа(?:ем|ет|ют)|звон',
      tr: 'açık|hizmet|ara(?:yın|yabilir)',
      ar: 'مفتوح|متاح|اتصل|نعمل',
      ko: '영업|운영|상담 가능',
      hu: 'nyitva|hívható|elérhető',
      ro: 'deschis|disponibil|sunați',
      el: 'ανοιχτ|ανοικτ|διαθέσιμ',
      uk: 'відчинен|працю|дзвон',
    }),
  ),
);

/** Days without hours. */
export const closedWords = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:closed|by appointment)\\b',
      de: '\\b(?:geschlossen|ruhetag|nach vereinbarung)\\b',
      fr: '\\b(?:fermée?s?|sur rendez-vous)\\b',
      es: '\\b(?:cerrado|cerrados|con cita previa|cita previa)\\b',
      it: '\\b(?:chiuso|chiusi|riposo settimanale|(?:su|previo) appuntamento)\\b',
      nl: '\\b(?:gesloten|op afspraak)\\b',
      pt: '\\b(?:fechad[oa]s?|encerrad[oa]s?|encerra|descanso semanal|por marcação)\\b',
      pl: '\\b(?:zamknięte|nieczynne|nieczynny)\\b',
      cs: '\\b(?:zavřeno|po (?:telefonické )?domluvě)\\b',
      sv: '\\b(?:stängt|enligt överenskommelse|lunchstängt)\\b',
      da: '\\b(?:lukket|efter aftale)\\b',
      no: '\\b(?:stengt|etter avtale)\\b',
      fi: '\\b(?:suljettu|sopimuksen mukaan)\\b',
      ja: '休み|[日祝]休(?![暇憩])',
      zh: '定休|休業|休館|休息|公休|休診|休诊',
      ru: 'закрыто|выходной',
      tr: '\\b(?:kapalı)\\b',
      ar: 'مغلق|عطلة',
      ko: '휴무|휴진',
      hu: 'zárva',
      ro: 'închis|inchis',
      el: 'κλειστ',
      uk: 'зачинено|вихідн',
    }),
  ),
);

/**
 * Times of something that takes place once or is shown, taught or sent: not of a counter or a telephone.
 */
export const otherTimes = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:event|events|doors open|concert|gig|festival|workshop|seminar|webinar|conference|course|class|classes|lesson|lecture|meeting|session|training|timetable|schedule|fixtures?|match|kick-?off|rehearsal|service times|radio|weekdays? on|peak sun|activities|mass|worship|showtimes?|screening|film|movie|episode|broadcast|on air|tv|programme|flights?|departures?|arrivals?|delivery|deliver(?:y|ed|ies)?|shipping|dispatch(?:ed)?|cut-?off|order (?:by|before)|auction|exam|tour|happy hour|race)\\b',
      de: '\\b(?:veranstaltung|konzert|kurs|kurse|kursplan|unterricht|vorstellung|sendung|termin|termine|lieferung|zustellung|abfahrt|ankunft|gottesdienst|spielplan)\\b',
      fr: "\\b(?:concert|cours (?:de|du|d[’']|à|en)|séance|spectacle|livraison|émission|stage)\\b",
      es: '\\b(?:evento|concierto|clase|clases|curso|entrega|envío|función|partido)\\b',
      it: '\\b(?:evento|corso di|corsi|lezione|spettacolo|consegna)\\b',
      nl: '\\b(?:cursus|lessen|les|voorstelling|bezorg\\w*|levering)\\b',
      pt: '\\b(?:curso|entrega|aula|aulas|evento|eventos)\\b',
      pl: '\\b(?:zajęcia|kurs|wydarzenie|koncert)\\b',
      cs: '\\b(?:koncert|kurz|akce)\\b',
      sv: '\\b(?:kurser|konsert|kurs|evenemang|leverans)\\b',
      da: '\\b(?:kurs|arrangement|koncert|levering)\\b',
      no: '\\b(?:kurser|konsert|kurs|arrangement|levering)\\b',
      fi: '\\b(?:tapahtuma|kurssi|konsertti|toimitus)\\b',
      ja: 'イベント',
      zh: '講座|公演|放送|配送|课程|活动|演出',
      ru: 'концерт|мероприят|занят|доставк|расписание',
      tr: '\\b(?:ders|etkinlik|konser)\\b',
      ar: 'حفل|دورة|توصيل',
    }),
  ),
);

/** Around the clock, by language, lower case. */
export const alwaysWords: Readonly<Record<string, string>> = byLanguage({
  en: 'around the clock|round the clock|day (?:and|or) night',
  de: 'rund um die uhr|tag und nacht',
  fr: 'jour et nuit',
  es: 'las veinticuatro horas|día y noche',
  it: 'giorno e notte',
  nl: 'dag en nacht',
  pt: 'dia e noite',
  pl: 'całodobowo|całą dobę',
  cs: 'nonstop|non-stop|nepřetržitě',
  sv: 'dygnet runt',
  da: 'døgnet rundt',
  no: 'døgnet rundt|hele døgnet',
  fi: 'ympäri vuorokauden|kellon ympäri',
  ja: '昼夜を問わず|二十四時間',
  zh: '全天候|昼夜|二十四小时|二十四小時|全天24',
  ru: 'круглосуточно',
  tr: 'günün her saati|7\\s?/\\s?24(?![\\d/.])',
  ar: 'على مدار الساعة|طوال اليوم',
});
export const alwaysDigits = new RegExp(
  anyOf(
    byLanguage({
      any: '(?<![\\d.,])24\\s?(?:/|x|h\\s?/)\\s?7(?!\\d|[.,]\\d)|24/7/365|24 hours? a day|24[- ]?hours?,? (?:7|seven) days|24 ?h(?:eures)?(?: sur | ?/ ?)24|24 stunden (?:am tag|täglich)|(?:las )?24 horas(?: del día| al día| por dia)?|24 ore su 24|\\bh24\\b|24 uur per dag|24 saat|24時間(?:対応|受付|年中)|24\\s?小时|24\\s?小時|24 часа в сутки|٢٤ ساعة|24 ساعة',
    }),
  ),
);
/** Somebody who is there around the clock … */
export const alwaysOpen = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:open|available|call|phone|telephone|reach|contact|helpline|hotline|help ?desk|support|customer (?:service|care)|assist(?:ance)? line|emergency|here for you|service)\\b',
      de: 'erreichbar|für sie da|notdienst|hotline|geöffnet|kundenservice',
      fr: 'disponible|joignable|ouvert|urgence|assistance',
      es: 'disponible|abierto|atención|soporte|emergencia|servicio',
      it: 'aperto|assistenza|disponibil|attivo|servizio',
      nl: 'bereikbaar|geopend|storing',
      pt: 'aberto|atendimento|disponí|suporte',
      pl: 'czynn|dostępn|infolini',
      cs: 'pohotovost|k dispozici|podpora',
      sv: 'öppet|support|jour',
      da: 'support|åbent|vagt',
      no: 'support|åpent|vakt',
      fi: 'päivyst|avoinna|palvel',
      zh: '対応|受付|客服|服务|服務|热线',
      ru: 'поддержк|работаем|звон',
      tr: 'destek|açık|hizmet|servis|ulaş|arayabil',
      ar: 'دعم|خدمة|متاح',
    }),
  ),
);
/** … and not a machine, a benefit or a thing that works around the clock. */
export const alwaysElse = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:monitor(?:ing|ed)?|surveillance|security|self[- ]service|automated|app\\b|access|gym|fitness|banking|benefit|protection|parking|stream(?:ing)?|tracking|hosting|uptime|vending|atm|kiosk|online shop|order online|web ?site|download|cctv|trading|bot|assistance in the event)\\b|24-hour (?:format|clock|pass|membership)',
      de: '\\b(?:überwachung|selbstbedienung|geldautomat)\\b',
      fr: '\\b(?:vidéosurveillance)\\b',
      es: '\\b(?:vigilancia)\\b',
      it: '\\b(?:videosorveglianza)\\b',
      nl: '\\b(?:bewaking)\\b',
      pl: '\\b(?:monitorin\\w*)\\b',
    }),
  ),
);

/** Time zones as they are written beside times; acronyms in capitals only. */
export const timeZone = new RegExp(
  anyOf(
    byLanguage({
      any: '\\b(?:GMT|BST|UTC|CES?T|MES?Z|WES?T|EES?T|[ECMP][SD]T|AK[SD]T|HST|AE[SD]T|AWST|AC[SD]T|NZ[SD]T|IST|JST|KST|SGT|HKT|BRT|ART|MSK|SAST|GST|EAT|WAT)\\b(?:\\s?[+-]\\s?\\d{1,2}(?::\\d\\d)?)?|(?<=\\()(?:[ECMP]T)(?=\\))|(?<=\\d\\s?(?:[ap]\\.?m\\.?,?)?\\s)(?:ET|PT|CT|MT)\\b|\\b(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific|[Aa]tlantic|[Aa]laska|[Hh]awaii|[Gg]reenwich)(?: [Ss]tandard| [Dd]aylight(?: [Ss]avings?)?| [Mm]ean)? [Tt]ime\\b|\\b(?:[Uu][Kk]|[Ll]ocal|Paris|London|Berlin|New York) time\\b|Ortszeit|heure (?:locale|de Paris)|hora (?:local|peninsular|de (?:Madrid|Brasília))|ora (?:locale|italiana)|lokale tijd|московск[a-zß-\\u1fff]+ врем[a-zß-\\u1fff]+',
    }),
  ),
);

/** A day of the year: what happens then is no opening hour. */
export const monthDay = new RegExp(
  anyOf(
    byLanguage({
      any: '\\b\\d{1,2}(?:st|nd|rd|th|\\.|º)?\\s(?:of )?(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|okt|oct|nov|de[czs]|gen|mag|giu|lug|ago|set|ott|dic|ene|abr|janv|févr|avr|juin|juil|août|déc|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)[a-zß-\\u1fff]*|\\b(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d{1,2}(?!\\d|:)|\\b\\d{1,2}([./-])\\d{1,2}\\1(?:20)?\\d\\d\\b|\\b20\\d\\d-\\d\\d-\\d\\d|\\d\\s?月\\s?\\d+\\s?日',
    }),
  ),
);

/** A telephone number or a part of one; times and dates are taken out before. */
export const phoneLike = new RegExp(
  anyOf(
    byLanguage({
      any: '(?<![\\d.:,-])(?:\\+|\\(|0|1[-. ])\\d?[\\d()]*(?:[ ./\\u00a0()-]{1,3}\\d{2,8}){1,5}(?![\\d:])',
    }),
  ),
);

/** "1-888-NRG-STIX", in lower case. */
export const vanityNumber = new RegExp(
  anyOf(
    byLanguage({
      any: '(?<![\\d-])(?:1[-. ])?8(?:00|33|44|55|66|77|88)[-. ][a-z\\d]{3,4}[-. ]?[a-z\\d]{4}(?!\\w)',
    }),
  ),
);

export const dateLike = new RegExp(anyOf(byLanguage({ any: '\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b' })), 'g');

export const chatWords = new RegExp(anyOf(byLanguage({ any: '\\b(?:live[- ]?chat|chat with us|chat now)\\b' })));
