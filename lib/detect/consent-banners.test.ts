import { describe, expect, it } from 'vitest';
import type { Layout } from '../page/page';
import { staticLayout } from '../page/layout';
import { readPage } from '../page/read';
import { pageOf } from '../testing';
import { choiceOf, consentBanners } from './consent-banners';
import { atOnce } from './steps';

const seen = async (html: string, url?: string) =>
  atOnce(consentBanners(await pageOf(html, url))).map(({ vendor, reject }) => `${vendor} ${reject}`);
const banner = (text: string, buttons: string) =>
  `<div class="cookie-banner" role="dialog"><p>${text}</p>${buttons}</div>`;
const button = (name: string) => `<button>${name}</button>`;

/** Lays out the two buttons of a banner: the refusal is as wide and as filled as asked. */
const drawn = (no: { area: number; filled: boolean }): Layout => ({
  ...staticLayout,
  box: (element) => ({ x: 0, y: 0, width: element.id === 'no' ? no.area : 100, height: 40 }),
  style: (element, property) =>
    property === 'background-color' ? (element.id === 'no' && !no.filled ? 'rgba(0, 0, 0, 0)' : 'rgb(0, 0, 0)') : '',
});

describe('consent banners', () => {
  it.each([
    ['en', 'We use cookies to improve your visit.', 'Reject all', 'Manage settings', 'Accept all', 'Got it'],
    [
      'de',
      'Wir verwenden Cookies auf dieser Seite.',
      'Nur notwendige',
      'Einstellungen',
      'Alle akzeptieren',
      'Verstanden',
    ],
    ['fr', 'Nous utilisons des cookies sur ce site.', 'Tout refuser', 'Paramétrer', 'Tout accepter', "J'ai compris"],
    ['es', 'Utilizamos cookies propias y de terceros.', 'Rechazar todas', 'Configurar', 'Aceptar todas', 'Entendido'],
    ['it', 'Questo sito utilizza cookie tecnici.', 'Rifiuta tutti', 'Personalizza', 'Accetta tutti', 'Ho capito'],
    ['nl', 'Wij gebruiken cookies op deze site.', 'Alles weigeren', 'Instellingen', 'Alles accepteren', 'Begrepen'],
    ['pt', 'Utilizamos cookies para melhorar o site.', 'Rejeitar todos', 'Configurações', 'Aceitar todos', 'Entendi'],
    [
      'pl',
      'Używamy plików cookies w celu analizy.',
      'Odrzuć wszystkie',
      'Ustawienia',
      'Akceptuję wszystkie',
      'Rozumiem',
    ],
    ['cs', 'Používáme soubory cookies.', 'Odmítnout vše', 'Nastavení', 'Přijmout vše', 'Rozumím'],
    ['sv', 'Vi använder cookies på sidan.', 'Avvisa alla', 'Inställningar', 'Acceptera alla', 'Jag förstår'],
    ['da', 'Vi bruger cookies på siden.', 'Afvis alle', 'Indstillinger', 'Accepter alle', 'Forstået'],
    ['no', 'Vi bruker informasjonskapsler på siden.', 'Avvis alle', 'Innstillinger', 'Godta alle', 'Jeg forstår'],
    ['fi', 'Käytämme evästeitä sivustolla.', 'Hylkää kaikki', 'Asetukset', 'Hyväksy kaikki', 'Selvä'],
    ['ja', '当サイトではクッキーを使用しています。', 'すべて拒否', '設定', 'すべて同意する', '閉じる'],
    ['zh', '本网站使用cookie改善体验。', '全部拒绝', '设置', '全部接受', '知道了'],
    ['ru', 'Мы используем файлы cookie на сайте.', 'Отклонить все', 'Настройки', 'Принять все', 'Понятно'],
    ['tr', 'Bu sitede çerezler kullanılmaktadır.', 'Tümünü reddet', 'Ayarlar', 'Tümünü kabul et', 'Anladım'],
    ['ar', 'نستخدم ملفات تعريف الارتباط في هذا الموقع.', 'رفض الكل', 'الإعدادات', 'قبول الكل', 'فهمت'],
  ])('tells the buttons apart in %s', async (_language, text, reject, settings, accept, acknowledge) => {
    expect([reject, settings, accept, acknowledge].map(choiceOf)).toEqual([
      'reject',
      'settings',
      'accept',
      'acknowledge',
    ]);
    expect(await seen(banner(text, button(reject) + button(accept)))).toEqual(['custom same-layer']);
    expect(await seen(banner(text, button(settings) + button(accept)))).toEqual(['custom deeper']);
    expect(await seen(banner(text, button(acknowledge)))).toEqual(['custom none']);
  });

  it.each([
    ['Accept only necessary', 'reject'],
    ['Accept & close', 'accept'],
    ['Continue without accepting', 'reject'],
    ['Privacy policy', null],
    ['Learn more', null],
    ['Add to cart', null],
  ])('reads “%s” as %s', (name, choice) => {
    expect(choiceOf(name)).toBe(choice);
  });

  it('knows managers by element, script and the link that opens them again', async () => {
    expect(
      await seen(
        '<div id="onetrust-banner-sdk"><p>We use cookies</p><button>Accept all</button><button>Reject all</button></div>',
      ),
    ).toEqual(['onetrust same-layer']);
    expect(await seen('<script src="https://consent.cookiebot.com/uc.js"></script>')).toEqual(['cookiebot unknown']);
    expect(await seen('<a href="#" class="ot-sdk-show-settings">Cookie settings</a>')).toEqual(['onetrust unknown']);
    expect(await seen('<script src="/assets/cookie-consent.min.js"></script>')).toEqual(['custom unknown']);
  });

  it('finds refusing behind a second layer', async () => {
    expect(
      await seen(
        '<div id="onetrust-consent-sdk"><p>We use cookies</p><button>Accept all</button><div id="onetrust-pc-sdk"><button>Reject all</button></div></div>',
      ),
    ).toEqual(['onetrust deeper']);
  });

  it('reads a banner that is kept ready, and says that it does not show', async () => {
    const ready = `<div id="cookie-notice"><div style="display:none"><p>We use cookies</p>${button('Accept')}${button('Refuse')}</div></div>`;
    const [found] = atOnce(consentBanners(await pageOf(ready)));
    expect(found).toMatchObject({ vendor: 'cookie-notice', reject: 'same-layer', visible: false });
  });

  it('prefers the banner that shows to its hidden duplicate', async () => {
    expect(
      await seen(
        `<div class="cookie-banner" style="visibility:hidden"><p>We use cookies</p>${button('Reject all')}${button('Accept all')}</div>${banner('We use cookies', button('OK'))}`,
      ),
    ).toEqual(['custom none']);
  });

  it.each([
    [
      'a footer link',
      '<footer><a href="/cookies">Cookie settings</a> <a href="/privacy">Cookies and privacy</a></footer>',
    ],
    [
      'a cookie policy',
      `<main><h1>Cookie policy</h1>${'<p>We use cookies to remember your basket and to count visits. A cookie is a small file.</p>'.repeat(8)}</main>`,
    ],
    [
      'an age gate',
      '<div class="modal" role="dialog"><p>Are you over 18? We use cookies to remember your answer.</p><button>Yes</button><button>No</button></div>',
    ],
    [
      'a newsletter',
      '<div class="modal" role="dialog"><p>By signing up you agree to our use of cookies.</p><input type="email"><button>OK</button></div>',
    ],
    [
      'a log-in',
      '<div class="popup"><p>By continuing you accept our use of cookies.</p><input type="password"><button>Continue</button></div>',
    ],
    [
      'a script that only stores cookies',
      '<script src="/js/jquery.cookie.js"></script><script src="/js/cookies.js"></script>',
    ],
    ['a recipe', '<main><article><p>We use cookies and cream in this cake.</p></article></main>'],
  ])('does not take %s for a banner', async (_what, html) => {
    expect(await seen(html, 'https://acme.example/cookie-policy')).toEqual([]);
  });

  it('weighs refusing against agreeing where the banner is drawn', async () => {
    const html = banner('We use cookies', '<a id="no">Reject all</a><button id="yes">Accept all</button>');
    const look = async (no: { area: number; filled: boolean }) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      return atOnce(consentBanners(await readPage(document, { url: 'https://acme.example/', layout: drawn(no) })))[0]
        ?.prominence;
    };
    expect(await look({ area: 100, filled: true })).toBe('equal');
    expect(await look({ area: 100, filled: false })).toBe('weaker');
    expect(await look({ area: 30, filled: true })).toBe('weaker');
  });
});
