import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { contactLinks } from './contact-links';
import { atOnce } from './steps';

const linksIn = async (html: string) => atOnce(contactLinks(await pageOf(html)));
const purposes = async (html: string) => [...new Set((await linksIn(html)).map(({ purpose }) => purpose))].sort();
const purposeOf = async (name: string, href = '/x1') =>
  (await linksIn(`<nav><a href="${href}">${name}</a></nav>`))[0]?.purpose ?? null;

describe('contact links', () => {
  it.each([
    'Contact us',
    'Kontakt',
    'Contactez-nous',
    'Contáctenos',
    'Contatti',
    'Neem contact op',
    'Fale conosco',
    'Skontaktuj się z nami',
    'Kontakty',
    'Kontakta oss',
    'Kontakt os',
    'Ta kontakt',
    'Ota yhteyttä',
    'お問い合わせはこちら',
    '联系我们',
    'Связаться с нами',
    'Bize ulaşın',
    'اتصل بنا',
    'Kapcsolat',
    'Hubungi Kami',
    'Liên hệ',
    'Επικοινωνία',
    'Контакти',
  ])('are known by name: %s', async (name) => {
    expect(await purposeOf(name)).toBe('contact');
  });

  it('tell the way back from the way to send goods back', async () => {
    expect(await purposeOf('Retours')).toBe('returns');
    expect(await purposeOf('← Retour')).toBeNull();
    expect(await purposeOf('Retour', '/')).toBeNull();
    expect(await purposeOf('← Centre d’aide', '/aide')).toBe('support');
  });

  it.each([
    ['Help Center', 'support'],
    ['Kundenservice', 'support'],
    ['Häufige Fragen', 'faq'],
    ['FAQ', 'faq'],
    ['Impressum', 'legal-notice'],
    ['Mentions légales', 'legal-notice'],
    ['Note legali', 'legal-notice'],
    ['Retouren', 'returns'],
    ['Shipping & Returns', 'returns'],
    ['Track your order', 'order-status'],
    ['Sendungsverfolgung', 'order-status'],
    ['Verträge hier kündigen', 'cancel'],
    ['Opzeggen', 'cancel'],
    ['Store locator', 'store-locator'],
    ['Nos magasins', 'store-locator'],
    ['Reklamace', 'complaints'],
    ['Livro de Reclamações', 'complaints'],
    ['Pay my bill', 'pay-bill'],
    ['Rechnung bezahlen', 'pay-bill'],
    ['Billing', 'billing'],
  ])('tell their purpose: %s is %s', async (name, purpose) => {
    expect(await purposeOf(name)).toBe(purpose);
  });

  it.each([
    'Contact lenses',
    'Daily contact lenses',
    'Kontaktlinsen',
    'Customer login',
    'Cancel',
    'Abbrechen',
    'Tracking',
    'Return to top',
    'Retour à l’accueil',
    'Support our charity',
    'Legal',
    'Privacy and Legal',
    'Minister says contact between the two governments was brief',
  ])('are not everything that sounds like them: %s', async (name) => {
    expect(await purposeOf(name)).toBeNull();
  });

  it('leave mailboxes, phone numbers and share links to others', async () => {
    expect(
      await linksIn(
        '<a href="mailto:a@acme.example">Contact us</a><a href="tel:+1">Call us</a><a href="https://social.example/share?u=/contact">Contact</a>',
      ),
    ).toEqual([]);
  });

  it('are told by the address where the name tells nothing, as vague ones', async () => {
    const [link] = await linksIn(
      '<footer><a href="https://acme.example/contact-us/"><img src="envelope.png" alt=""></a></footer>',
    );
    expect(link).toMatchObject({ purpose: 'contact', plain: false, region: 'footer' });
    expect(await purposes('<a href="https://acme.example/faq.html">How it works</a>')).toEqual(['faq']);
    expect(await purposes('<a href="/contact.html#privacy">Privacy policy</a>')).toEqual([]);
    expect(await purposes('<a href="/en/contact.html">English</a>')).toEqual([]);
    expect(await purposes('<a href="/inquiry.html#p">プライバシーポリシー</a>')).toEqual([]);
  });

  it('do not take the desk of another company for the vendor’s', async () => {
    expect(await linksIn('<a href="https://other.example/support">Widgets by Other</a>')).toEqual([]);
  });

  it('are vague where the name is', async () => {
    expect(await linksIn('<nav><a href="/talk">Let’s talk</a></nav>')).toMatchObject([
      { purpose: 'contact', plain: false },
    ]);
  });

  it('say when they lead nowhere', async () => {
    const links = await linksIn(
      '<a href="#">Contact us</a><a href="javascript:void(0)">Support</a><a href="#" onclick="openFaq()">FAQ</a><a href="#form">Kontakt</a>',
    );
    expect(links.map(({ purpose, dead }) => [purpose, dead])).toEqual([
      ['contact', true],
      ['support', true],
      ['faq', false],
      ['contact', false],
    ]);
  });

  it('are reported once for each target, where a reader looks first', async () => {
    const links = await linksIn(
      '<p><a href="/contact">contact us</a></p><footer><a href="/contact">Contact</a></footer>',
    );
    expect(links).toMatchObject([{ purpose: 'contact', region: 'footer' }]);
  });

  it('may be buttons, but not the button that sends a form', async () => {
    expect(await purposes('<header><button type="button">Contact us</button></header>')).toEqual(['contact']);
    expect(await purposes('<form><input name="email"><button>Contact us</button></form>')).toEqual([]);
  });
});
