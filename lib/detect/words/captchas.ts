import { anyOf, byLanguage } from '../by-language';

/** How forms ask for proof that a person fills them in. Matched in any case, anywhere in a label or a name. */

/** Names and labels that mean nothing else. */
export const captchaWords = new RegExp(
  anyOf(
    byLanguage({
      en: "(?:not|no|are you|you are|you're|prove you.re|if you are) (?:a |an )?(?:robot|human)|human-?_? ?(?:check|verification|test)|(?:image|visual|word|picture) verification",
      de: '(?:schutz (?:vor|gegen)|gegen) spam|kein roboter|sicherheits(?:frage|abfrage)',
      fr: 'je ne suis pas un robot',
      es: 'no soy un robot',
      it: 'non sono un robot',
      nl: 'ik ben geen robot',
      pt: 'n[ãa]o sou um rob[ôo]',
      pl: 'nie jestem robotem',
      cs: 'nejsem robot',
      sv: 'jag är inte en robot',
      da: 'ikke en robot',
      no: 'ikke en robot',
      fi: 'en ole robotti',
      zh: '画像認証|验证码|驗證碼',
      ru: 'не робот',
      tr: 'robot değilim',
      ar: 'رمز التحقق|أنا لست روبوت',
      ko: '보안문자|자동등록방지',
      any: 'captcha|anti-?_?(?:spam|bot|robot)|spam-?_?(?:protection|schutz|check|block|filter)',
    }),
  ),
  'i',
);

/** Names and labels that also mean a card's security code or a code sent by text message: they need a picture. */
export const codeWords = new RegExp(
  anyOf(
    byLanguage({
      en: '(?:security|verification|verify|validation|access|confirmation|image|secret)[-_ ]?(?:code|text|word|string|number)|code[-_ ](?:shown|above|below|verification)|(?:enter|type|copy)[^.]{0,20}(?:code|characters|letters|text)',
      de: 'sicherheitscode|bestätigungscode|prüfcode|zeichen(?:folge)?',
      fr: 'code de (?:s[ée]curit[ée]|v[ée]rification)',
      es: 'c[óo]digo de (?:seguridad|verificaci[óo]n|seguran[çc]a|verifica[çc][ãa]o)',
      it: 'codice di (?:sicurezza|verifica|controllo)',
      nl: 'beveiligingscode',
      pt: 'c[óo]digo de (?:seguridad|verificaci[óo]n|seguran[çc]a|verifica[çc][ãa]o)',
      pl: 'kod (?:z obrazka|bezpieczeństwa)',
      cs: 'kontrolní kód|opište',
      sv: 'säkerhetskod',
      da: 'sikkerhedskode',
      no: 'sikkerhetskode',
      fi: 'turvakoodi',
      ja: '認証コード',
      ru: 'код (?:с картинки|подтверждения|безопасности)',
      tr: 'güvenlik kodu',
      any: 'verif|\\bcode\\b',
    }),
  ),
  'i',
);

/** Pictures of codes, by what they or their files are called. */
export const codePicture =
  /captcha|securimage|anti-?_?(?:bot|spam)|reg(?:istration)?[-_ ]?(?:check|image)|(?:^|[/_\-?=])(?:yzm|rand|valid|get)?code\.(?:aspx?|php|jsp|cgi|gif|png|jpe?g)|看不清|(?:verif|security|secure|confirm|validation|random|check|auth)[a-z]*[-_]?(?:code|image|img|text|num|word)|code[-_]?(?:image|img)|(?:image|img)[-_]?(?:verif|code|validate)|verification|visual[-_]?confirm|turing|seccode|vcode|imagecode|enter code/i;

/** "What is 3 + 4?", "5 − 2 =", "acht plus drei". */
export const sum = new RegExp(
  `(?:^|[^\\d.,/-])\\d{1,2} ?(?:[+×*x−–]|plus|minus|mal|times|más|più|fois|mais) ?\\d{1,2}(?: ?(?:=|\\?|is|ist|equals)|\\s*$)|(?:${anyOf(
    byLanguage({
      en: "what is|what's|solve|how much is",
      de: 'was ist|was ergibt|wie ?viel ist|rechenaufgabe',
      fr: 'combien font',
      es: 'cu[áa]nto es',
      it: 'quanto fa',
      nl: 'hoeveel is',
      pt: 'quanto [ée]',
      pl: 'ile to',
      cs: 'kolik je',
      sv: 'vad är',
      no: 'hva er',
      da: 'hvad er',
      fi: 'paljonko on',
      ru: 'сколько будет',
    }),
  )})[^.\\n]{0,30}(?:\\d|plus|minus|${anyOf(
    byLanguage({
      en: 'one|two|three|four|five|six|seven|eight|nine|ten',
      de: 'eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun',
    }),
  )})`,
  'i',
);

/** "This site is protected by reCAPTCHA": the notice that stands in for the badge. */
export const recaptchaNotice = /\breCAPTCHA\b/i;

/** A trap for machines, left empty by people. */
export const honeypot =
  /leave (?:this )?(?:field )?(?:empty|blank)|do not fill|honeypot|leer lassen|laisser vide|dejar? vac[íi]o|lasciare vuoto|leeg laten/i;
