import { anyOf, byLanguage } from '../by-language';

/** What a link, button or form that asks the company to ring back is called, by language. */
const callbacks: Readonly<Record<string, string>> = byLanguage({
  en: '(?:request|get|book|schedule|arrange|order|want|need|ask for) (?:an? |your )?(?:free )?call ?-?back|call ?-?back(?: (?:request|service|form|me))?|call me(?: back)?|(?:request|schedule|book) a (?:phone )?call|we.?ll call you(?: back)?|have us call you|ring me back',
  de: 'rückruf(?:service|wunsch|bitte|formular|termin)?(?: (?:anfordern|vereinbaren|anfragen|erbeten|buchen|wünschen|gewünscht))?|(?:bitte )?(?:rufen sie mich|ruft mich) (?:bitte )?(?:an|zurück)|wir rufen sie (?:gern[e]? )?(?:zurück|an)|kostenloser rückruf',
  fr: '(?:demander à |je souhaite |souhaite[rz] |être |faites?-vous |se faire |me faire )(?:être )?rappel(?:é|ée|er|é\\(e\\))|(?:demande de )?rappel (?:gratuit|téléphonique)|rappelez[- ]moi|on vous rappelle|nous vous rappelons|call ?back',
  es: '(?:te|le|os|les) llamamos(?: gratis| nosotros)?|ll[áa]ma(?:me|nme)|(?:solicitar|pedir|quiero) (?:una |que me )?(?:llamada|llamen|llam[ée]is)|que te llamemos',
  it: '(?:ti|vi|la) (?:richiamiamo|chiamiamo)(?: noi)?|(?:richiamami|richiamatemi|fatti (?:ri)?chiamare)|(?:richiedi|prenota) (?:una )?(?:ri)?chiamata|richiesta di richiamata|essere richiamat[oi]',
  nl: 'bel mij(?: terug)?|(?:wij|we) bellen (?:u|je) (?:terug|op)|terugbel(?:verzoek|len|afspraak|service)|(?:laat (?:mij|me|u|je) )?terugbellen|bel me terug',
  pt: '(?:n[óo]s )?ligamos(?: para (?:si|voc[êe]|ti))?|ligue-me|me ligue|liguem-me|(?:solicit(?:ar|e)|pe[çc]a) (?:uma )?(?:chamada|liga[çc][ãa]o|contato telef[ôo]nico)|quero que me liguem',
  pl: '(?:zamów|poproś o|zamawiam) (?:rozmowę|kontakt telefoniczny|telefon)|oddzwoni(?:my|ć|enie)(?: do ciebie)?|zadzwońcie do mnie|zostaw numer',
  cs: '(?:zavolejte mi|zavoláme (?:vám|zpět)|ozveme se vám|chci být kontaktován|zpětné volání|zavolat zpět)(?: zpět)?',
  sv: '(?:ring (?:mig|upp mig)|bli (?:uppringd|kontaktad)|vi ringer (?:upp )?dig|boka (?:ett )?samtal|begär (?:åter)?uppringning)(?: tillbaka)?',
  da: '(?:ring (?:mig op|til mig)|bliv ringet op|vi ringer (?:til )?dig(?: op)?|bestil (?:en )?opringning)',
  no: '(?:ring meg(?: opp)?|bli (?:oppringt|ringt opp|kontaktet)|vi ringer deg(?: opp)?|bestill (?:en )?oppringing)',
  fi: '(?:soittopyyntö|jätä (?:soitto|yhteydenotto)pyyntö|pyydä (?:soitto|takaisinsoitto)|soitamme sinulle|takaisinsoitto)',
  ja: '(?:折り?返し(?:の)?(?:お)?電話|コールバック)(?:予約|希望|(?:を)?依頼)?',
  zh: '(?:请)?(?:回电|回電|回拨|回撥)(?:给我|给您|服务|服務)?|(?:预约|預約|免费|免費)(?:回电|回電|电话|電話)',
  ko: '(?:전화|콜백) ?(?:상담 ?)?(?:요청|예약|신청)|콜백',
  ru: '(?:заказать|закажите|обратный|запросить) (?:обратный )?звонок|перезвоните мне|(?:мы )?(?:вам )?перезвоним(?: вам)?',
  tr: '(?:sizi|biz sizi) (?:arayalım|arıyoruz)|beni (?:ara|arayın)|geri arama(?: talebi| formu)?|aranma talebi',
  ar: '(?:اتصل بي|اتصلوا بي|نتصل بك|سنتصل بك|طلب (?:اتصال|معاودة الاتصال)|معاودة الاتصال)',
});

/* Not here: "call us", "contact me", "schedule a demo", "follow up": they promise no ringing back. */

/** Those names within a text in lower case; line ends part their words as spaces do. */
export const callbackWords = new RegExp(Object.values(callbacks).join('|').replaceAll(' ', '\\s'));

/** The whole name of a control that asks for a call back; asked in lower case, without signs around it. */
export const callback = new RegExp(`^(?:${Object.values(callbacks).join('|')})(?: [^ ]{1,20}){0,2}$`);

/** An account named in text after the channel's name: "WeChat ID: acme_help", "LINE：@acme". */
export const accounts: readonly (readonly [
  channel: 'wechat' | 'line' | 'skype' | 'telegram' | 'viber' | 'signal' | 'whatsapp',
  pattern: RegExp,
])[] = [
  [
    'wechat',
    /(?:we ?chat|weixin|微信)(?: ?(?:id|号|號|账号|帳號|公众号|客服|no\.?))?\s{0,3}[:：]\s{0,3}([a-z][\w-]{5,19})/i,
  ],
  [
    'line',
    /(?:\bLINE|\b[Ll]ine(?= ?(?:@|ID|id|官|帳|ア|[Oo]fficial)|\s{0,3}[:：]\s{0,3}@))(?: ?(?:@|ID|id|官方帳號|官方账号|帳號|アカウント|[Oo]fficial [Aa]ccount)){0,2}\s{0,3}[:：]\s{0,3}(@?[A-Za-z0-9][\w.-]{3,19})/,
  ],
  ['skype', /\bskype(?: ?(?:id|name|me))?\s{0,3}[:：]\s{0,3}([a-z][\w.,:-]{5,31})/i],
  ['telegram', /(?:\btelegram|телеграм)\s{0,3}[:：]?\s{0,3}(@[a-z]\w{4,31})/i],
];

/** A line that only holds an account, under a block that names the channel: "ID: @acme". */
export const bareAccount = /^(?:id|account|帳號|账号|アカウント)?\s{0,2}[:：]?\s{0,2}(@[a-z0-9][\w.-]{3,19})$/i;

/** The channels whose accounts are telephone numbers, named in text beside one. */
export const numbered: readonly (readonly [
  channel: 'whatsapp' | 'wechat' | 'viber' | 'signal' | 'telegram' | 'sms',
  pattern: RegExp,
])[] = [
  ['whatsapp', /whats ?app|\bwhats ?:|ватсап|вотсап|واتس ?(?:اب|آب)/i],
  // "The number above is our WeChat too."
  ['wechat', /微信(?:同号|同號|同步|同手机|同手機)/],
  ['viber', /\bviber\b|вайбер/i],
  ['signal', /\bSignal\b(?! ?(?:word|strength))/],
  ['telegram', /\btelegram\b|телеграм/i],
  ['sms', /\bsms\b|\btext (?:us|me|your)\b|\b(?:text|txt)\s?:/i],
];

/** Phrases in which a channel is a thing to share on, to subscribe to, or somebody else's. */
export const notContact = new RegExp(
  anyOf(
    byLanguage({
      any: '\\bshare\\b|teilen|partag|compart|condivid|\\bdelen\\b|udostępn|sdíle|\\bdel\\b|jaa\\b|シェア|分享|공유|поделит|paylaş|مشاركة|channel\\b|canale|kanal\\b|newsletter|group\\b|gruppe|grupo|(?:sms|text) (?:code|verification|updates|alerts|notifications|marketing|tan)|verification|messages? (?:and|&) data rates',
    }),
  ),
  'i',
);
