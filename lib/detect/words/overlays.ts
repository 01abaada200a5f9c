import { anyOf, byLanguage } from '../by-language';

/** What layers that ask for an e-mail address say. */
export const newsletter = new RegExp(
  anyOf(
    byLanguage({
      en: 'subscribe|sign ?up (?:for|to|and)|join (?:our|the) (?:list|club|mailing)|\\d{1,2} ?% off|mailing list',
      de: '\\d{1,2} ?% rabatt|anmelden und|abonnieren',
      fr: '\\d{1,2} ?% de r[ée]duction|s.abonner|abonnez|inscri(?:vez|re|ption)',
      es: '\\d{1,2} ?% de descuento|suscr[íi]b|inscr[íi]bete',
      it: '\\d{1,2} ?% di sconto|iscriviti|iscrizione',
      nl: '\\d{1,2} ?% korting|aanmelden voor|nieuwsbrief',
      pt: '\\d{1,2} ?% de desconto|inscreva|subscreva',
      pl: '\\d{1,2} ?% rabatu|zapisz się',
      cs: '\\d{1,2} ?% sleva|odběr novink',
      sv: '\\d{1,2} ?% rabatt|prenumerera|nyhetsbrev',
      da: '\\d{1,2} ?% rabat|nyhedsbrev',
      no: '\\d{1,2} ?% rabatt|nyhetsbrev',
      fi: 'uutiskirje',
      ja: 'メルマガ|ニュースレター',
      zh: '订阅|訂閱',
      ko: '뉴스레터',
      ru: '\\d{1,2} ?% скидк|подпис',
      tr: '\\d{1,2} ?% indirim|bülten',
      ar: 'النشرة',
      any: 'newsletter',
    }),
  ),
  'i',
);

/** What strips that promote an app say. */
export const appBanner = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:open|get|download|use|install|continue|view|try) (?:it )?(?:in|on|the|our) (?:the |our )?(?:mobile )?app\\b',
      de: 'app (?:öffnen|laden|installieren|herunterladen)|in der app',
      fr: 'dans l.app(?:lication)?|télécharge[rz] l.app',
      es: 'descarga(?:r)? la app',
      it: 'scarica l.app',
      nl: 'open de app',
      pt: 'baixe o app|baixar o app',
      pl: 'pobierz aplikację',
      cs: 'stáhnout aplikaci',
      sv: 'hämta appen',
      da: 'hent appen',
      no: 'hent appen|last ned appen',
      fi: 'lataa sovellus',
      ja: 'アプリ(?:で|を)',
      zh: '打开(?:app|应用)|下载app',
      ru: 'скачать приложение',
      tr: 'uygulamayı',
      any: 'app store|google play',
    }),
  ),
  'i',
);
