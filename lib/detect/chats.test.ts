import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { chats } from './chats';
import { chatVendors } from './vendors/chats';

const seen = async (html: string) =>
  chats(await pageOf(html)).map(({ vendor, name, kind, how }) => [vendor, name, kind, how].join(' | '));

describe('chats', () => {
  it('knows vendors by script, inline loader, frame and element', async () => {
    expect(await seen('<script src="https://widget.intercom.io/widget/abc"></script>')).toEqual([
      'intercom | Intercom | unknown | script',
    ]);
    expect(
      await seen('<script>var s=document.createElement("script");s.src="https://embed.tawk.to/1/default"</script>'),
    ).toEqual(['tawk | tawk.to | unknown | script']);
    expect(await seen('<script>window.$crisp=[];window.CRISP_WEBSITE_ID="1"</script>')).toEqual([
      'crisp | Crisp | unknown | script',
    ]);
    expect(await seen('<div id="drift-widget"></div>')).toEqual(['drift | Drift | unknown | element']);
    expect(await seen('<div class="crisp-client"></div>')).toEqual(['crisp | Crisp | unknown | element']);
  });

  it('names vendors without an id of their own', async () => {
    expect(await seen('<script src="https://cdn.kustomerapp.com/chat-web/widget.js"></script>')).toEqual([
      'other | Kustomer | unknown | script',
    ]);
  });

  it.each([
    'Live chat',
    'Chat with us',
    'Live-Chat starten',
    'Chatter en direct',
    'Chat en vivo',
    'Canlı destek',
    '在线客服',
    'Онлайн-чат',
  ])('takes a control called “%s” for a chat', async (name) => {
    expect(await seen(`<button>${name}</button>`)).toEqual(['other |  | unknown | text']);
  });

  it('reads who answers from the words beside it', async () => {
    expect(await seen('<div><p>Ask our virtual assistant</p><button>Start chat</button></div>')).toEqual([
      'other |  | bot | text',
    ]);
    expect(await seen('<div><p>Our agents answer from 9 to 5</p><button>Live chat</button></div>')).toEqual([
      'other |  | human | text',
    ]);
    expect(await seen('<script src="https://www.chatbase.co/embed.min.js"></script>')).toEqual([
      'other | Chatbase | bot | script',
    ]);
  });

  it('takes a vendor’s launcher and script for one chat', async () => {
    expect(await seen('<a href="#">Live Chat</a><script>window.freshchat_setting="x"</script>')).toEqual([
      'freshchat | Freshchat | unknown | text',
    ]);
  });

  it.each([
    ['a forum', '<a href="/forum/">Live chat</a>'],
    ['a chat room', '<a href="/chat">Chat room</a>'],
    ['a product', '<a href="/products/live-chat">Live chat</a><h1>Chatbots for your shop</h1>'],
    ['a sentence', '<p>Live chat is a channel that many shops offer.</p>'],
    ['a bundle that names every vendor', `<script>${'x'.repeat(5_000)}"https://widget.intercom.io"</script>`],
  ])('does not take %s for a chat', async (_what, html) => {
    expect(await seen(html)).toEqual([]);
  });

  it('knows at least 40 vendors, each once', () => {
    const names = chatVendors.map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(40);
  });
});
