import { describe, expect, it } from 'vitest';
import { languages, languagesIn } from './languages';

const languagesOf = (html: string, host = 'acme.example') =>
  languagesIn(new DOMParser().parseFromString(html, 'text/html'), host);

describe('the languages of a page', () => {
  it('are the declared one and English', () => {
    expect(languagesOf('<html lang="de-AT"><p>Hallo</p>')).toEqual(['de', 'en']);
  });

  it('are told by the text where the template says something else', () => {
    const text = 'Rufen Sie uns an, wir sind für Sie da und helfen bei allen Fragen über die Lieferung.';
    expect(languagesOf(`<html lang="en"><p>${text}</p>`)).toContain('de');
  });

  it('are told by the script of the letters', () => {
    expect(languagesOf('<p>お問い合わせ</p>')).toEqual(['ja', 'zh', 'en']);
    expect(languagesOf('<p>Свяжитесь с нами</p>')).toContain('ru');
    expect(languagesOf('<p>اتصل بنا</p>')).toContain('ar');
  });

  it('are told by the country’s domain where there is hardly any text', () => {
    expect(languagesOf('<p>KONTAKT</p>', 'www.firma.cz')).toEqual(['cs', 'en']);
    expect(languagesOf('<p>Kontakt</p>', 'firma.no')).toEqual(['no', 'en']);
  });

  it('are told by a few words of a menu where no sentence stands', () => {
    expect(languagesOf('<p>Zimmer Preise Kontakt Impressum</p>')).toContain('de');
    expect(languagesOf('<p>Accueil Tarifs Contact</p>')).toContain('fr');
    expect(languagesOf('<p>Productos Contacto Horario: 9-14</p>')).toContain('es');
    expect(languagesOf('<p>Oferta, kontakt, ul. Długa 3</p>')).toContain('pl');
    expect(languagesOf('<p>Home About Contact 12 Mill Lane Zoë Müller</p>')).toEqual(['en']);
  });

  it('count the foot of a long page', () => {
    const middle = '<p>1234</p>'.repeat(2000);
    const foot = '<footer>Wir sind für Sie da, und das nicht nur an den Werktagen.</footer>';
    expect(languagesOf(`<p>Shop</p>${middle}${foot}`)).toContain('de');
  });

  it('do not come from scripts and styles', () => {
    expect(languagesOf('<script>und der die das für mit nicht ist wir sie</script><p>Hi</p>')).toEqual(['en']);
  });

  it('are those whose words are kept, whatever the page declares', () => {
    for (const language of languagesOf('<html lang="xx"><p>…</p>')) expect(languages).toContain(language);
    expect(languagesOf('<html lang="../../evil">')).toEqual(['en']);
  });
});
