import { computeAccessibleName } from 'dom-accessibility-api';
import { afterEach, describe, expect, it } from 'vitest';
import { computeName } from './accessible-name';

afterEach(() => document.body.replaceChildren());

/** Markup in which the element marked with `x` has the name that is told. */
const cases: readonly (readonly [markup: string, name: string])[] = [
  ['<a x href="/">Contact</a>', 'Contact'],
  ['<a x href="/" aria-label=" Our  phone ">☎</a>', 'Our phone'],
  ['<a x href="/"><img src="a.png" alt="Write to us"></a>', 'Write to us'],
  ['<a x href="/"><svg><title>Call</title><path/></svg></a>', 'Call'],
  ['<a x href="/"><span aria-hidden="true">×</span> Close</a>', 'Close'],
  ['<a x href="/"><span hidden>secret</span>Open <b>now</b></a>', 'Open now'],
  ['<a x href="/" title="Help"></a>', 'Help'],
  ['<a x href="/" title="Help"><img alt="" src="a.png"></a>', 'Help'],
  ['<a x href="/"><div>One</div><div>Two</div></a>', 'One Two'],
  ['<i id="a">Pay</i> <i id="b" hidden>your bill</i><button x aria-labelledby="a b">Go</button>', 'Pay your bill'],
  [
    '<button x id="me" aria-label="Remove" aria-labelledby="me file">x</button><p id="file">invoice.pdf</p>',
    'Remove invoice.pdf',
  ],
  ['<button x aria-labelledby="nowhere">Go</button>', 'Go'],
  ['<button x>Send <i>now</i></button>', 'Send now'],
  ['<input x type="submit">', 'Submit'],
  ['<input x type="submit" value="Order">', 'Order'],
  ['<input x type="reset">', 'Reset'],
  ['<input x type="image" alt="Search" src="a.png">', 'Search'],
  ['<input x type="image" src="a.png">', 'Submit Query'],
  ['<label>E-mail <input x></label>', 'E-mail'],
  ['<label for="f">First</label><label for="f">name</label><input x id="f">', 'First name'],
  ['<label for="f">Remind me in <input value="3"> days</label><input x type="checkbox" id="f">', 'Remind me in 3 days'],
  [
    '<label for="f">In <select><option>days<option selected>weeks</select></label><input x type="checkbox" id="f">',
    'In weeks',
  ],
  ['<input x placeholder="Name" title="Your name">', 'Your name'],
  ['<input x placeholder="Name">', ''],
  ['<textarea x aria-label="Message">Hello</textarea>', 'Message'],
  ['<div x role="button">Chat <b>with us</b></div>', 'Chat with us'],
  ['<div x role="checkbox" title="Yes"></div>', 'Yes'],
  ['<label for="s">Country</label><select x id="s"><option>DE</select>', 'Country'],
];

describe('the accessible name', () => {
  for (const [markup, name] of cases) {
    it(`is “${name}” in ${markup}`, () => {
      document.body.innerHTML = markup;
      const element = document.querySelector('[x]')!;
      expect(computeName(element)).toBe(name);
      expect(computeAccessibleName(element).replace(/\s+/g, ' ').trim()).toBe(name);
    });
  }

  it('ends where labels point at each other', () => {
    document.body.innerHTML =
      '<span id="a"><button x aria-labelledby="a">Go <i aria-labelledby="a">there</i></button></span><label id="l">Ask <input id="i" aria-labelledby="l i"></label>';
    expect(computeName(document.querySelector('[x]')!)).toContain('Go');
    expect(computeName(document.querySelector('#i')!)).toContain('Ask');
  });

  it('needs no window', () => {
    const still = new DOMParser().parseFromString('<a href="/" aria-label="Help">?</a>', 'text/html');
    expect(computeName(still.querySelector('a')!)).toBe('Help');
  });
});
