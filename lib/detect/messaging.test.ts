import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { messaging } from './messaging';
import { atOnce } from './steps';

const seen = async (html: string) => atOnce(messaging(await pageOf(html))).map(({ channel }) => channel);

describe('messaging', () => {
  it.each([
    ['whatsapp', 'https://wa.me/15550100123?text=Hello'],
    ['whatsapp', 'https://api.whatsapp.com/send/?phone=15550100123&text'],
    ['whatsapp', 'whatsapp://send?phone=15550100123'],
    ['whatsapp', 'https://wa.me/message/ABC123'],
    ['messenger', 'https://m.me/acme'],
    ['messenger', 'https://www.messenger.com/t/acme'],
    ['telegram', 'https://t.me/acme_support'],
    ['telegram', 'tg://resolve?domain=acme'],
    ['sms', 'sms:+15550100123'],
    ['viber', 'viber://chat?number=%2B15550100123'],
    ['line', 'https://line.me/R/ti/p/@acme'],
    ['line', 'https://lin.ee/abc123'],
    ['skype', 'skype:acme.support?chat'],
    ['signal', 'https://signal.me/#p/+15550100123'],
  ])('sees %s behind %s', async (channel, href) => {
    expect(await seen(`<a href="${href}">Write to us</a>`)).toEqual([channel]);
  });

  it.each([
    'https://wa.me/?text=Look%20at%20this',
    'https://api.whatsapp.com/send?text=Look',
    'whatsapp://send?text=Look',
    'https://chat.whatsapp.com/groupinvite',
    'https://whatsapp.com/channel/0029',
    'https://t.me/share/url?url=x',
    'https://t.me/acme_channel',
    'https://telegram.me/joinchat/abc',
    'viber://forward?text=Look',
    'https://social-plugins.line.me/lineit/share?url=x',
    'sms:?body=Look',
  ])('does not take %s for a conversation', async (href) => {
    expect(await seen(`<a href="${href}">Share</a>`)).toEqual([]);
  });

  it('reads numbers and accounts in text', async () => {
    expect(await seen('<p>WhatsApp: +1 555 010 0123</p>')).toEqual(['whatsapp']);
    expect(await seen('<h3>WhatsApp</h3><p>+1 555 010 0123</p>')).toEqual(['whatsapp']);
    expect(await seen('<p>WeChat ID: acme_service</p>')).toEqual(['wechat']);
    expect(await seen('<p>微信号：acme_service</p>')).toEqual(['wechat']);
    expect(await seen('<p>官方LINE帳號</p><p>ID: @acme123</p>')).toEqual(['line']);
    expect(await seen('<p>Text us at 555-010-0123</p>')).toEqual(['sms']);
    expect(await seen('<p>Txt: 027 555 0123</p>')).toEqual(['sms']);
    expect(await seen('<p>手机：138 0000 0000<br>微信同号</p>')).toEqual(['wechat']);
  });

  it.each([
    'Share this page on WhatsApp. Call 555 010 0123',
    'We send an SMS code to +1 555 010 0123',
    'The signal on line 5550100123 is weak',
    'Follow our WhatsApp channel',
    'Deadline: tomorrow12',
  ])('does not take “%s” for a conversation', async (text) => {
    expect(await seen(`<p>${text}</p>`)).toEqual([]);
  });

  it.each([
    'Request a call back',
    'Call me back',
    'Rückruf anfordern',
    'Être rappelé',
    'Te llamamos',
    'Richiamami',
    'Bel mij terug',
    'Ligamos para si',
    'Zamów rozmowę',
    'Zavolejte mi',
    'Ring mig',
    'Bliv ringet op',
    'Ring meg',
    'Soittopyyntö',
    '折り返し電話',
    '预约回电',
    'Заказать звонок',
    'Sizi arayalım',
    'اتصل بي',
  ])('sees a call back in “%s”', async (name) => {
    expect(await seen(`<button type="button">${name}</button>`)).toEqual(['callback']);
    expect(await seen(`<a href="/callback">${name}</a>`)).toEqual(['callback']);
  });

  it('reads the short names of texting', async () => {
    expect(await seen('<p>Text: 617.555.0123</p>')).toEqual(['sms']);
    expect(await seen('<p>Text your booking to 07700 900123</p>')).toEqual(['sms']);
    expect(await seen('<p>Whats: (41) 9 9123-4560</p>')).toEqual(['whatsapp']);
    expect(await seen('<p>Text HELP to 70070 to give £5</p>')).toEqual([]);
  });

  it('knows the messenger LINE from a telephone line', async () => {
    expect(await seen('<p>LINE: acme123</p>')).toEqual(['line']);
    expect(await seen('<p>National help line: dial 988</p><p>After-hours line: see below</p>')).toEqual([]);
  });

  it('sees a form under a heading that asks for a call back', async () => {
    expect(
      await seen('<h2>Request a callback</h2><form><input type="tel" name="phone"><button>Send</button></form>'),
    ).toEqual(['callback']);
  });

  it('does not take “Call us” for a call back', async () => {
    expect(
      await seen('<a href="tel:+15550100123">Call us</a><button>Call now</button><a href="/demo">Schedule a demo</a>'),
    ).toEqual([]);
  });
});
