import { describe, expect, it } from 'vitest';
import { contactPoint, hoursLine, mailLink, telLink } from './snippets';
import { caseOf, page } from './testing';

const bare = { dialable: false, href: null };

describe('snippets', () => {
  it('link the number that the page leaves bare', () => {
    const linked = { number: '+442079460999', text: '020 7946 0999' };
    expect(telLink(caseOf([page('contact', { phones: [linked, bare] })]))).toBe(
      '<a href="tel:+442079460123">020 7946 0123</a>',
    );
  });

  it('spell the number rather than quote the sentence around it', () => {
    const text = 'Our number for everything that cannot wait is 020 7946 0123';
    expect(hoursLine(caseOf([page('contact', { phones: [{ text }] })]))).toContain('>+442079460123</a>');
  });

  it('show an example where the page gives nothing', () => {
    expect(mailLink(caseOf([page('contact')]))).toContain('your-company.example');
  });

  it('let no words of the page become markup', () => {
    const hostile = caseOf([
      page('contact', {
        phones: [{ text: '<img onerror="x">', ...bare }],
        emails: [{ address: '"</script>@acme.example' }],
      }),
    ]);
    expect(telLink(hostile)).not.toContain('<img');
    expect(mailLink(hostile)).not.toContain('</script>');
    expect(contactPoint(hostile).match(/<\/script>/g)).toHaveLength(1);
  });

  it('describe what is in sight as JSON-LD that parses', () => {
    const data = contactPoint(caseOf([page('contact', { phones: [{}], emails: [{}] })])).replace(/<[^>]+>/g, '');
    expect(JSON.parse(data)).toMatchObject({
      url: 'https://acme.example/',
      contactPoint: { telephone: '+442079460123', email: 'hello@acme.example' },
    });
  });
});
