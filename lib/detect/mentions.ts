import type { Block, Page } from '../page/page';
import { blocksWith } from './lower-case';

/**
 * What names the topics of four detectors, in lower case and cheap to look for. It lets too much through on purpose;
 * the detectors look closer at the few blocks it names. One alternative a first letter, and one for all letters beyond
 * English: the many that fail at every place of a text are what such a pattern costs.
 */
const payment =
  'p(?:(?:ay|ag[aou]|aiement|a[sz]a ?ile|ix\\b|latb|łat|rzelew|ost(?:efter|för|enn)|arcel|refund)|resentk|řevod|řijím)|v(?:isa|or(?:kasse|aus)|irement|ipps|enmo)|m(?:aster|aestro|pesa|-pesa|aksu)|a(?:mex|merican e|ch\\b|verbet|ffirm|ssegn|kzept)|k(?:art|(?:ort|larna|redi|ont[ao]))|c(?:ar(?:d|t[aeoã])|red(?:it|en)|he(?:que|ck)|hèque|ash\\b|ontra|b\\b|rypto)|b(?:onific|ezahl|etal|lik|ancon|oleto|itcoin|ank)|r(?:echnung|(?:ate[nr]|embours|at[yk]))|n(?:achnahme|akit)|l(?:astschrift|asku)|z(?:ahl|(?:ip ?pay|apła))|e(?:speces|spèces|ps\\b|ftpos)|f(?:aktur|attur|atur|inan[czs])|i(?:nvoice|(?:nstal|nterest|deal)|ban\\b|nkaso)|t(?:ransfer|(?:winks|wint|arjeta|aksit)|wint)|oxxo|s(?:ofort|em juros|in inter|plátk|pread the|wish|ezzle|krill|iirto)|g(?:ift ?|avek|utschein)|d(?:ob[ií]rk|irect d|ébito|iscover\\b|iners)|h(?:otov|avale)|upi\\b|jcb\\b|(?![a-z\\s\\d])(?:überweis|ödeme|оплат|карт|налич|перев|счет|счёт|сбп|支|付|振|引|払|カード|掛売|商品券|卡|转账|轉帳|匯款|汇款|分期|月[结結]|現金|现金|결제|계좌|카드|입금|할부|무통장|이체|착불|دفع|بطاق|تحويل|نقد)';
const cookies = 'cookie|cooki|куки|çerez|evästeet|evästei|informasjonskap|クッキー|쿠키|ارتباط|gdpr|rgpd|dsgvo|lgpd';
const messaging =
  'whats ?(?:app|:)|ватсап|вотсап|واتس|telegram|телеграм|viber|вайбер|we ?chat|weixin|微信|line\\b|skype|signal\\b|sms\\b|te?xt ?(?:us|me|your|:)|текст';
const chat =
  'chat|чат|チャット|客服|채팅|دردش|sohbet|live help|live support|live hjälp|czat|canlı|destek|консультант|talk to us|assistan|assistent|asistent|help\\?';

const topics = {
  payment: new RegExp(payment, 'g'),
  cookies: new RegExp(cookies, 'g'),
  messaging: new RegExp(messaging, 'g'),
  chat: new RegExp(chat, 'g'),
};

/** Cheap test whether a text may name a way to pay. */
export const mayNamePayment = (text: string): boolean => {
  topics.payment.lastIndex = 0;
  return topics.payment.test(text.toLowerCase());
};

type Topic = keyof typeof topics;
export type Mentions = Readonly<Record<Topic, readonly Block[]>>;

const most = 1_500;

const known = new WeakMap<Page, Partial<Record<Topic, readonly Block[]>>>();

/** The blocks that may speak of a topic, in reading order; looked for once a page, when a detector first asks. */
const about = (page: Page, topic: Topic): readonly Block[] => {
  let found = known.get(page);
  if (!found) known.set(page, (found = {}));
  return (found[topic] ??= blocksWith(page, topics[topic]).slice(0, most));
};

/** The blocks that may speak of payment, cookies, messaging and chat. */
export const mentionsOf = (page: Page): Mentions => ({
  get payment() {
    return about(page, 'payment');
  },
  get cookies() {
    return about(page, 'cookies');
  },
  get messaging() {
    return about(page, 'messaging');
  },
  get chat() {
    return about(page, 'chat');
  },
});
