/** How forms ask for proof that a person fills them in. Matched in any case, anywhere in a label or a name. */

/** Names and labels that mean nothing else. */
export const captchaWords =
  /captcha|anti-?_?(?:spam|bot|robot)|spam-?_?(?:protection|schutz|check|block|filter)|(?:schutz (?:vor|gegen)|gegen) spam|(?:not|no|are you|you are|you're|prove you.re|if you are) (?:a |an )?(?:robot|human)|human-?_? ?(?:check|verification|test)|(?:image|visual|word|picture) verification|kein roboter|sicherheits(?:frage|abfrage)|je ne suis pas un robot|no soy un robot|non sono un robot|ik ben geen robot|n[ãa]o sou um rob[ôo]|nie jestem robotem|nejsem robot|jag är inte en robot|ikke en robot|en ole robotti|画像認証|验证码|驗證碼|보안문자|자동등록방지|не робот|robot değilim|رمز التحقق|أنا لست روبوت/i;

/** Names and labels that also mean a card's security code or a code sent by text message: they need a picture. */
export const codeWords =
  /(?:security|verification|verify|validation|access|confirmation|image|secret)[-_ ]?(?:code|text|word|string|number)|code[-_ ](?:shown|above|below|verification)|(?:enter|type|copy)[^.]{0,20}(?:code|characters|letters|text)|verif|sicherheitscode|bestätigungscode|prüfcode|zeichen(?:folge)?|code de (?:s[ée]curit[ée]|v[ée]rification)|c[óo]digo de (?:seguridad|verificaci[óo]n|seguran[çc]a|verifica[çc][ãa]o)|codice di (?:sicurezza|verifica|controllo)|beveiligingscode|kod (?:z obrazka|bezpieczeństwa)|kontrolní kód|opište|säkerhetskod|sikkerhedskode|sikkerhetskode|turvakoodi|認証コード|код (?:с картинки|подтверждения|безопасности)|güvenlik kodu|\bcode\b/i;

/** Pictures of codes, by what they or their files are called. */
export const codePicture =
  /captcha|anti-?_?(?:bot|spam)|(?:verif|security|secure|confirm|validation|random|check|auth)[a-z]*[-_]?(?:code|image|img|text|num|word)|code[-_]?(?:image|img)|(?:image|img)[-_]?(?:verif|code|validate)|verification|visual[-_]?confirm|turing|seccode|vcode|imagecode|enter code/i;

/** "What is 3 + 4?", "5 − 2 =", "acht plus drei". */
export const sum =
  /(?:^|[^\d.,/-])\d{1,2} ?(?:[+×*x−–]|plus|minus|mal|times|más|più|fois|mais|plus) ?\d{1,2}(?: ?(?:=|\?|is|ist|equals)|\s*$)|(?:what is|what's|solve|how much is|was ist|was ergibt|wie ?viel ist|rechenaufgabe|combien font|cu[áa]nto es|quanto fa|hoeveel is|ile to|kolik je|vad är|hva er|hvad er|paljonko on|quanto [ée]|сколько будет)[^.\n]{0,30}(?:\d|plus|minus|one|two|three|four|five|six|seven|eight|nine|ten|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun)/i;

/** "This site is protected by reCAPTCHA": the notice that stands in for the badge. */
export const recaptchaNotice = /\breCAPTCHA\b/i;

/** A trap for machines, left empty by people. */
export const honeypot =
  /leave (?:this )?(?:field )?(?:empty|blank)|do not fill|honeypot|leer lassen|laisser vide|dejar? vac[íi]o|lasciare vuoto|leeg laten/i;
