import { anyOf, byLanguage } from '../by-language';

/** What a control that opens a live chat is called, whole, by language. */
const names: Readonly<Record<string, string>> = byLanguage({
  en: '(?:(?:start|open|begin|launch|use|try)(?: an?| our| the)? )?(?:live|online|web|instant)[ -]?chat(?: now| support| with us| help| online)?|chat (?:with|to) (?:us|an? \\w+|our \\w+|sales|support|someone)(?: (?:now|online|live))?|chat (?:now|live|online|support|help)|let.?s chat|live (?:help|support|assistance)|(?:start|open) (?:a )?(?:chat|conversation)|need help\\? chat(?: with us)?|click (?:here )?to chat|message us now|virtual assistant|ask our (?:assistant|bot)',
  de: '(?:zum )?live[ -]?chat(?: starten| öffnen)?|chat (?:starten|öffnen|mit uns)|jetzt chatten|chatten sie mit uns|mit uns chatten|online[ -]?chat|chat[ -]?(?:beratung|support|bot)',
  fr: '(?:ouvrir |démarrer )?(?:le |un )?(?:live ?chat|tchat|chat en (?:direct|ligne))|chatte[rz] (?:avec (?:nous|un \\w+)|en direct)|discutez? avec (?:nous|un \\w+)|discuter (?:en ligne|maintenant)|clavardage?(?: en direct)?',
  es: 'chat (?:en (?:vivo|directo|línea|linea)|online)|(?:iniciar|abrir) chat|chatea(?:r)? con nosotros|chatear(?: ahora)?|habla con nosotros',
  it: 'chat (?:dal vivo|online|in diretta|con noi)|(?:apri|avvia) (?:la )?chat|chatta (?:con noi|ora|con un \\w+)|chat di assistenza',
  nl: '(?:start |open )?(?:de )?(?:live[ -]?)chat|chat (?:met ons|nu|starten)|chatten(?: met ons)?',
  pt: 'chat (?:ao vivo|online|em direto)|(?:iniciar|abrir) (?:o )?chat|(?:fale|converse|conversar) (?:por|via|no) chat|atendimento (?:online|por chat)',
  pl: '(?:czat|chat) (?:na żywo|online|z konsultantem)|(?:rozpocznij|otwórz) (?:czat|chat)|porozmawiaj z nami|czatuj(?: z nami)?',
  cs: '(?:živý|online|spustit|otevřít|zahájit) chat|chat(?:ujte s námi|ovat)|chat online',
  sv: '(?:live)?chatt(?:a)?(?: med oss| nu| live)?|starta chatt(?:en)?|öppna chatt(?:en)?|livechatt?',
  da: 'chat med os|(?:start|åbn) chat|live ?chat',
  no: 'chat med oss|(?:start|åpne) chat|live ?chat',
  fi: '(?:avaa |aloita )?chat(?:ti|in)?|live ?chat|chattaa? kanssamme|asiakaspalvelun chat',
  ja: 'チャット(?:で(?:問い合わせ|相談|質問)(?:する)?|サポート|を(?:開始|始める|開く)|相談)?|ライブチャット|オンラインチャット',
  zh: '在线客服|線上客服|在线咨询|線上諮詢|即时聊天|即時聊天|联系客服|聯絡客服|在线聊天',
  ko: '(?:실시간|라이브|온라인) ?(?:채팅|상담)|채팅 ?(?:상담|하기|문의)|톡상담',
  ru: '(?:онлайн|живой|открыть|начать)[ -]?чат|чат (?:с (?:нами|оператором|поддержкой)|поддержки)|написать в чат|онлайн[ -]консультант',
  tr: 'canlı (?:destek|sohbet|yardım)|(?:sohbete?|chat) (?:başla|başlat|et)|online destek',
  ar: '(?:ال)?(?:دردشة|محادثة) (?:ال)?(?:مباشرة|حية|فورية|الآن)|تحدث معنا|دردش معنا',
});

/*
 * Not here: "Chat" alone (rooms, forums, a product's name), "chat room", "community chat" (other customers),
 * "live chat software", "chatbot for …" (what a vendor sells), "message us" (a form).
 */

/** Asked of a name in lower case, without signs around it. */
export const launcher = new RegExp(`^(?:${Object.values(names).join('|')})$`);

/** Words near a chat that promise a person, in lower case. */
export const human = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:agents?|advis[eo]rs?|experts?|specialists?|representatives?|operators?|our team|(?:customer|support) team|real (?:person|people|human)|humans?|colleagues?|staff|consultants?)\\b',
      de: '\\b(?:mitarbeiter\\w*|kolleg\\w+|berater\\w*|kundenberater\\w*|ansprechpartner\\w*)\\b',
      fr: '\\b(?:conseill\\w+|téléconseill\\w+)\\b',
      es: '\\b(?:asesor\\w*|agentes?|consultores?)\\b',
      it: '\\b(?:operator[ei]|consulent[ei])\\b',
      nl: '\\bmedewerkers?\\b',
      pt: '\\b(?:atendentes?|consultores?|agentes?)\\b',
      pl: '\\bkonsultan\\w+',
      cs: '\\b(?:operátor|konzultant)\\w*',
      sv: '\\b(?:medarbetare|rådgivar\\w*)\\b',
      da: '\\b(?:medarbejdere?|rådgiver\\w*)\\b',
      no: '\\b(?:medarbeidere?|rådgiver\\w*)\\b',
      fi: '\\basiakaspalvelija\\w*',
      ja: 'オペレータ|担当者',
      zh: '人工客服|专员|專員',
      ko: '상담원',
      ru: 'оператор|консультант|менеджер',
      tr: 'temsilci',
      ar: 'موظف|مستشار',
    }),
  ),
);

/** Words near a chat that say a machine answers, in lower case. */
export const bot = new RegExp(
  anyOf(
    byLanguage({
      en: '\\b(?:virtual (?:assistant|agent)|digital assistant|ai (?:assistant|agent|chat)|ai-powered)\\b',
      de: '\\b(?:virtuelle[rn]? assistent\\w*|digitale[rn]? assistent\\w*|ki-(?:assistent|chat)\\w*)',
      fr: '\\bassistant (?:virtuel|digital)',
      es: '\\basistente virtual\\b',
      it: '\\bassistente (?:virtuale|digitale)\\b',
      nl: '\\bvirtuele assistent\\b',
      pt: '\\bassistente (?:virtual|digital)\\b',
      pl: '\\bwirtualn\\w+ asystent',
      cs: '\\bvirtuální asistent',
      sv: '\\bvirtuell assistent',
      no: '\\bvirtuell assistent',
      da: '\\bvirtuel assistent',
      fi: '\\bvirtuaaliavustaja',
      tr: '\\bsanal asistan',
      ja: 'チャットボット|ボット',
      zh: '机器人|機器人',
      ko: '챗봇',
      ru: 'чат-?бот|виртуальн\\S+ (?:помощник|ассистент)',
      ar: 'المساعد (?:الافتراضي|الآلي)',
      any: '\\b(?:chat ?bots?|bots?)\\b',
    }),
  ),
);
