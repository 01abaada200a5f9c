import { anyOf, byLanguage } from '../by-language';

/**
 * Words about answering a question, by language. They are matched in lower-case text.
 *
 * Rejected: "contact" alone (usually the customer is to make it), "help" and "process" (say nothing about an answer),
 * "call" alone ("call us"), "antwort" in "Antwort:" of a question-and-answer list (no span of time stands near).
 */
export const replyWords: Readonly<Record<string, string>> = byLanguage({
  en: '\\b(?:repl(?:y|ies|ied)|respond|response|answer|get(?:ting)? back to (?!work|normal|business|basics|school)|be in touch|in touch with you|get in touch|(?:contact|call|phone|e-?mail|ring|text) you|call(?:ing)? (?:you )?back|(?:hear|expect to hear) (?:back )?from (?:us|our|me|one of)|acknowledge|your (?:enquiry|inquiry|message|e-?mail|request|query|question) (?:will|is|to) be (?:answered|dealt|handled|reviewed)|return your call|reach out to you|follow up)',
  de: 'antwort|beantworte|melden (?:wir )?uns|melden uns|meldet sich|meldest? du|rückmeldung|zurückrufen|(?:wir rufen|rufen wir) (?:sie|dich)|rückruf|kontaktieren (?:wir )?sie|kontaktieren dich|reaktionszeit|rückantwort|von uns hören|mit ihnen in verbindung|nehmen wir kontakt',
  fr: 'répond|réponse|recontact|vous contacte|rappel(?:er|ons|le)|revien(?:t|drons|drai|dra|nent) vers vous|reprendre contact|vous répondre|vous rappeler|vous recontacter',
  es: 'respond|respuesta|contestar|contestamos|contestaremos|nos pondremos en contacto|pondremos en contacto|te contactaremos|le contactaremos|te llamaremos|le llamaremos|contactaremos con',
  it: 'rispond|risposta|rispost|ricontatt|contatteremo|contattata?o?i? da|richiam|vi contatt|ti contatt|la contatt',
  nl: 'antwoord|beantwoord|reactie|reageren|reageer|nemen (?:wij |we )?(?:zo snel mogelijk )?contact|contact met (?:u|je) op|bellen (?:wij |we )?(?:u|je)? ?terug|terugbellen|hoort u|hoor je van|laten (?:wij |we )?(?:u|je)? ?weten',
  pt: 'respond|respost|retornaremos|retorno|entraremos em contat?c?to|entrar em contat?c?to|contactaremos|ligaremos',
  pl: 'odpowie|odpowiad|odpowiedź|odpowiedzi|skontaktujemy|oddzwoni|odezwiemy|kontaktujemy się z',
  cs: 'odpov|ozveme|ozvu|kontaktovat vás|budeme (?:vás|vas) kontaktovat|zavoláme|reagujeme|reagovat',
  sv: '\\bsvar|besvara|återkommer|hör av oss|kontaktar (?:vi )?dig|ringer (?:vi )?(?:upp|tillbaka)|återkoppl',
  da: '\\bsvar|vender (?:vi )?tilbage|kontakter (?:vi )?dig|ringer (?:vi )?(?:dig )?(?:op|tilbage)|hører fra os|besvare',
  no: '\\bsvar|tar (?:vi )?kontakt|kontakter (?:vi )?deg|ringer (?:vi )?(?:deg )?(?:opp|tilbake)|hører fra oss|tilbakemelding|besvare',
  fi: 'vasta|otamme (?:sinuun |teihin )?yhteyttä|palaamme|soitamme|yhteydenottopyyn',
  ja: '返信|回答|返答|ご連絡(?!ください|下さい)|連絡いたし|折り返し|お返事|対応いたし',
  zh: '回复|回覆|答复|答覆|联系您|聯繫您|與您聯|与您联|回电|回電|尽快联系|响应',
  ru: 'ответ|отвеч|свяж|перезвон|обратной связи',
  tr: 'yanıt|cevap|geri dön|dönüş|sizi ara|iletişime geç|size ulaş',
  ar: 'الرد|سنرد|نرد|سنتواصل|نتواصل|سنتصل|الإجابة|التواصل معك',
});

/**
 * The customer is the one to answer or to write, or the answer is a condition: no promise of the vendor.
 * Asked of the sentence in lower case.
 */
export const customerAnswers = new RegExp(
  anyOf(
    byLanguage({
      en: "\\b(?:contact|call|notify|inform|tell|e-?mail|write to|reply to|respond to|get in touch with|get back to|let) (?:us|our|me|the seller|customer (?:service|support|care))\\b|^(?:answer|reply|respond) (?:the|these|to)\\b|\\bplease (?:reply|respond|answer)|\\b(?:you|customers?|members?|buyers?|clients?|guests?|users?|tenants?|applicants?) (?:must|should|have to|need to|are required to|do not|don['’]t|fail to|agree to)\\b[^.]{0,30}\\b(?:reply|respond|answer|contact)|\\b(?:if|unless|once) (?:you|we) (?:do not|don['’]t|receive no|have not|haven['’]t|get no)\\b[^.]{0,40}\\b(?:reply|respond|response|answer|hear|heard)|\\breply within\\b[^.]{0,30}\\bto (?:keep|confirm|hold|secure|accept|claim)",
      de: 'bitte (?:antworten|melden|kontaktieren) sie|(?:melden|wenden) sie sich|kontaktieren sie uns',
      fr: 'répondez|veuillez (?:répondre|nous)|contactez-nous',
      es: 'contáctenos|responda(?:n)? ',
      it: 'contattateci|rispondete',
      nl: 'neem (?:dan )?contact (?:met ons )?op',
      pt: 'contate-nos',
      pl: 'skontaktuj się',
      cs: 'kontaktujte',
      sv: 'kontakta oss',
      da: 'kontakt os',
      no: 'kontakt oss',
      fi: 'ota yhteyttä',
      ja: 'ご連絡ください|ご連絡下さい|ご返信ください|お問い合わせください',
      zh: '请(?:联系|回复|联络)|請(?:聯絡|聯繫|回覆)',
      ru: 'свяжитесь',
      tr: 'bize ulaş',
      ar: 'اتصل بنا',
    }),
  ),
);

/** Answering without a time: "as soon as possible", "shortly". By language, lower case. */
export const vagueWords: Readonly<Record<string, string>> = byLanguage({
  en: '\\b(?:as soon as (?:possible|we can|practicable)|asap|shortly|promptly|(?:very )?soon|right away|in no time|quickly|without delay|as quickly as (?:possible|we can)|in a timely (?:manner|fashion)|at (?:our|the) earliest|fast|speedy|swift(?:ly)?)\\b',
  de: 'schnellstmöglich|so schnell wie möglich|so bald wie möglich|baldmöglichst|möglichst schnell|möglichst bald|umgehend|zeitnah|kurzfristig|unverzüglich|in kürze|rasch|schnell',
  fr: 'dès que possible|au plus vite|rapidement|dans les (?:plus brefs|meilleurs) délais|le plus (?:rapidement|vite) possible|sans délai|sous peu|très vite|rapides?',
  es: 'lo antes posible|a la (?:mayor )?brevedad|cuanto antes|en breve|pronto|rápidamente|lo más (?:pronto|rápido) posible|rápid[oa]s?',
  it: 'il prima possibile|al più presto|quanto prima|appena possibile|a breve|nel più breve tempo|rapidamente|tempestivamente|prontamente|rapid[aeio]',
  nl: 'zo snel mogelijk|zo spoedig mogelijk|spoedig|binnenkort|zsm|z\\.s\\.m|snel',
  pt: 'o mais (?:breve|rápido|rapidamente) possível|assim que possível|em breve|logo que possível|brevemente|rapidamente|o quanto antes|rápid[oa]s?',
  pl: 'jak najszybciej|najszybciej jak|wkrótce|niezwłocznie|możliwie szybko|szybk[ai]|w najbliższym czasie',
  cs: 'co nejdříve|co nejrychleji|brzy|obratem|neprodleně|rychl[éáý]|v nejbližší době|jakmile to bude možné',
  sv: 'så snart (?:som möjligt|vi kan)|så fort (?:som möjligt|vi kan)|inom kort|snarast|snabb',
  da: 'hurtigst muligt|snarest|så snart som muligt|så hurtigt som muligt|inden længe|hurtig',
  no: 'så snart (?:som mulig|vi kan)|så fort (?:som mulig|vi kan)|snarest|rask|i løpet av kort tid|innen kort tid',
  fi: 'mahdollisimman pian|mahdollisimman nopeasti|pian|viipymättä|nopea',
  ja: 'できるだけ早く|なるべく早く|早急に|速やかに|すぐに|追って|後ほど|迅速',
  zh: '尽快|儘快|盡快|第一时间|第一時間|立即|很快|快速|迅速|极速',
  ru: 'как можно скорее|как можно быстрее|в ближайшее время|в кратчайшие сроки|скоро|оперативно|незамедлительно|быстр',
  tr: 'en kısa (?:sürede|zamanda)|mümkün olan en kısa|hemen|kısa sürede|hızlı',
  ar: 'في أقرب وقت|بأسرع وقت|قريبا|قريبًا|في أسرع وقت|فورا|سريع',
});
