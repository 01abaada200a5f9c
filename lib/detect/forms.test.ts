import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staticLayout } from '../page/layout';
import type { Box } from '../page/page';
import { readPage } from '../page/read';
import { pageOf } from '../testing';
import { forms } from './forms';

const formsIn = async (html: string, url?: string) => forms(await pageOf(html, url));
const kindOf = async (html: string, url?: string) => (await formsIn(html, url))[0]?.kind;
const first = async (html: string, url?: string) => (await formsIn(html, url))[0]!;

describe('kinds of forms', () => {
  it.each([
    [
      'contact',
      '<form><label>Name <input></label><label>E-mail <input type="email"></label><label>Message <textarea></textarea></label><button>Send</button></form>',
    ],
    [
      'contact',
      '<form><label>Meno<input name="a1"></label><label>Sähköposti <input name="b2"></label><label>Viesti <textarea></textarea></label><button>Lähetä</button></form>',
    ],
    [
      'contact',
      '<form><table><tr><td>お名前</td><td><input name="f1"></td></tr><tr><td>メールアドレス</td><td><input name="f2"></td></tr><tr><td>お問い合わせ内容</td><td><textarea name="f3"></textarea></td></tr></table><input type="submit" value="送信"></form>',
    ],
    [
      'login',
      '<form action="/session"><label>Benutzername <input name="u"></label><label>Passwort <input type="password" name="p"></label><button>Anmelden</button></form>',
    ],
    [
      'registration',
      '<form><label>E-mail <input type="email"></label><label>Password <input type="password"></label><label>Repeat password <input type="password"></label><button>Create account</button></form>',
    ],
    [
      'registration',
      '<h3>Créez votre compte</h3><form><label>Adresse e-mail <input name="email_create"></label><button>Créez votre compte</button></form>',
    ],
    ['registration', '<form><input type="email" placeholder="Tu correo"><button>Empieza gratis</button></form>'],
    [
      'newsletter',
      '<footer><form><input type="email" placeholder="La tua email"><button>Iscriviti</button></form></footer>',
    ],
    [
      'login',
      '<header><form><select><option>Personal</option></select><input placeholder="Access ID"><button>Sign On</button></form></header>',
    ],
    [
      'checkout',
      '<form><h2>Passenger 1 (Adult)</h2><input placeholder="First name"><input placeholder="Last name"><input type="email" placeholder="Email"><button>Continue to seats</button></form>',
    ],
    [
      'newsletter',
      '<form><label>Email <input type="email"></label><label>First name <input></label><label>Last name <input></label><label>Birthday <input size="2"> / <input size="2"></label><button>Subscribe to list</button></form>',
    ],
    [
      'password-reset',
      '<h1>Mot de passe oublié</h1><form><label>E-mail <input type="email"></label><button>Envoyer</button></form>',
    ],
    [
      'newsletter',
      '<footer><form><input type="email" placeholder="Deine E-Mail"><button>Newsletter abonnieren</button></form></footer>',
    ],
    [
      'newsletter',
      '<footer><form><input type="email" placeholder="E-posta adresiniz"><button>→</button></form></footer>',
    ],
    ['search', '<form role="search" action="/s"><input name="q" placeholder="Szukaj"><button>Szukaj</button></form>'],
    ['search', '<form><input type="search" aria-label="Искать"></form>'],
    [
      'payment',
      '<form><label>Card number <input autocomplete="cc-number"></label><label>Expiry <input autocomplete="cc-exp"></label><label>CVC <input autocomplete="cc-csc"></label><button>Pay now</button></form>',
    ],
    [
      'checkout',
      '<h2>Lieferadresse</h2><form><label>Vorname <input></label><label>Nachname <input></label><label>Straße <input></label><label>PLZ <input></label><label>Ort <input></label><button>Weiter zur Zahlung</button></form>',
    ],
    [
      'add-to-cart',
      '<form action="/cart/add"><input type="hidden" name="product_id" value="7"><label>Qty <input name="quantity" type="number" value="1"></label><button>Add to cart</button></form>',
    ],
    [
      'quote',
      '<form><label>Nome <input></label><label>E-mail <input type="email"></label><label>Cosa serve <input></label><button>Richiedi un preventivo</button></form>',
    ],
    [
      'callback',
      '<form><label>Name <input></label><label>Telefon <input type="tel"></label><button>Rückruf anfordern</button></form>',
    ],
    [
      'comment',
      '<h3>Leave a comment</h3><form id="commentform"><label>Comment <textarea name="comment"></textarea></label><label>Name <input name="author"></label><label>Email <input name="email"></label><label>Website <input name="url"></label><button>Post comment</button></form>',
    ],
    ['filter', '<form class="sorting"><label>Sort by <select name="orderby"><option>Price</select></label></form>'],
    ['language', '<form><select name="language" aria-label="Language"><option>English<option>Deutsch</select></form>'],
    [
      'survey',
      '<form><p>Was this article helpful?</p><label><input type="radio" name="h">Yes</label><label><input type="radio" name="h">No</label><button>Vote</button></form>',
    ],
    [
      'survey',
      '<h1>Passenger survey</h1><form><fieldset><legend>How often?</legend><label><input type="radio" name="a">Daily</label><label><input type="radio" name="a">Weekly</label></fieldset><fieldset><legend>How good?</legend><label><input type="radio" name="b">Very</label><label><input type="radio" name="b">Hardly</label></fieldset><textarea aria-label="What else?"></textarea><button>Submit answers</button></form>',
    ],
    [
      'search',
      '<h2>Ricerca avanzata</h2><form><label>Titolo <input></label><label>Autore <input></label><label>Anno <input></label><button>Cerca</button></form>',
    ],
    [
      'filter',
      '<form><label>Price from <input name="lo"></label><label>to <input name="hi"></label><label><input type="checkbox" name="m" value="1">Brass</label><label><input type="checkbox" name="m" value="2">Copper</label><button>Show results</button></form>',
    ],
    [
      'checkout',
      '<h1>Mail order form</h1><form><p>Honey <input name="q1"></p><p>Name <input></p><p>Address <textarea name="address"></textarea></p><p>Postcode <input></p><p>Telephone <input></p><input type="submit" value="Send order"></form>',
    ],
    [
      'search',
      '<h2>Detailsuche</h2><form><p>Autor <input></p><p>Titel <input></p><p>Preis von <input> bis <input></p><input type="submit" value="Suchen"></form>',
    ],
    [
      'payment',
      '<form><label>E-mail <input type="email"></label><iframe title="Secure card number input frame"></iframe><button>Start subscription</button></form>',
    ],
    [
      'quote',
      '<h1>Ihr Anfragekorb</h1><form><label>Firma <input></label><label>Name <input></label><label>E-Mail <input type="email"></label><label>Bemerkung <textarea></textarea></label><button>Angebot anfordern</button></form>',
    ],
    ['filter', '<form name="manufacturers_form"><select name="manufacturers_id"><option>All</option></select></form>'],
    [
      'password-reset',
      '<h1>パスワードをお忘れの方</h1><form><label>メールアドレス<input type="email"></label><button>次へ</button></form>',
    ],
    [
      'comment',
      '<h2>Our guestbook</h2><form><label>Name <input></label><label>E-mail <input></label><label>Comments <textarea></textarea></label><button>Sign guestbook</button></form>',
    ],
    [
      'newsletter',
      '<div class="nieuwsbrief"><h3>Elke week groen nieuws</h3><form><input placeholder="Voornaam"><input type="email" placeholder="E-mailadres"><button>Inschrijven</button></form></div>',
    ],
  ])('%s', async (kind, html) => {
    expect(await kindOf(html)).toBe(kind);
  });

  it('read a request for an offer on a contact page, and a look for free rooms', async () => {
    const offer =
      '<form><h2>Solicite seu orçamento</h2><label>Empresa <input></label><label>E-mail <input type="email"></label><label>Produtos desejados <textarea></textarea></label><button>Enviar</button></form>';
    expect(await kindOf(`<title>Contato</title><main>${offer}</main>`, 'https://acme.example/contato')).toBe('quote');
    expect(
      await kindOf(
        '<form><label>Arrival <input name="in"></label><label>Departure <input name="out"></label><label>Adults <select><option>2</option></select></label><button>Check availability</button></form>',
      ),
    ).toBe('search');
  });

  it('know a filter that also searches by name, and no step of an order in a lone choice', async () => {
    expect(
      await kindOf(
        '<form name="filter_form"><input type="search" placeholder="Filter by name"><label><input type="checkbox" name="m"> Acme</label><label><input type="checkbox" name="s"> Large</label><label><input type="radio" name="sort"> Price</label></form>',
      ),
    ).toBe('filter');
    expect(
      await kindOf(
        '<title>Checkout</title><aside><form name="record_company_form"><select name="record_company_id"><option>One</option></select><button>Go</button></form></aside>',
        'https://acme.example/checkout',
      ),
    ).toBe('other');
  });

  it.each([
    [
      'a code that was sent',
      '<form><label>Security code <input autocomplete="one-time-code"></label><button>Verify</button></form>',
    ],
    [
      'a link by mail',
      '<h1>Log in</h1><form><label>E-mail <input type="email"></label><button>Mail me a login link</button></form>',
    ],
    [
      'the name first',
      '<h1>Anmelden</h1><form><label>E-Mail <input type="email" autocomplete="username"></label><button>Weiter</button></form>',
    ],
  ])('know a sign-in that asks for %s', async (_what, form) => {
    expect(await kindOf(`<title>Log in</title><main>${form}</main>`, 'https://acme.example/login')).toBe('login');
  });

  it('take a footer box for the newsletter, whatever its button is called', async () => {
    expect(
      await kindOf(
        '<footer><form><input type="email" placeholder="Uw e-mailadres"><button>Aanmelden</button></form></footer>',
      ),
    ).toBe('newsletter');
  });

  it('are not guessed from nothing', async () => {
    expect(await kindOf('<form><input name="x1"><input name="x2"><button>OK</button></form>')).toBe('other');
  });

  it('include groups without <form> where their kind is plain', async () => {
    const found = await formsIn(
      '<div><div><label>Card number <input autocomplete="cc-number"></label></div><div><label>CVC <input autocomplete="cc-csc"></label></div><button>Pay</button></div><div><input name="zz"></div>',
    );
    expect(found.map(({ kind, index }) => [kind, index])).toEqual([['payment', null]]);
  });
});

it('tells the form for a forgotten password from the login beside it', async () => {
  const found = await formsIn(
    '<title>Account</title><h1>Login</h1><form action="/account/login"><label>Email <input type="email"></label><label>Password <input type="password"></label><button>Sign in</button></form><form action="/account/recover"><h2>Reset your password</h2><input type="email"><button>Submit</button></form>',
    'https://acme.example/account/login',
  );
  expect(found.map(({ kind }) => kind)).toEqual(['login', 'password-reset']);
});

describe('fields', () => {
  it('does not ask for an unmarked field beside one that is marked itself', async () => {
    const { required } = await first(
      '<form><div><label>Street</label><input class="required-entry"><input></div><div><label>City</label><input class="required-entry"></div></form>',
    );
    expect(required).toBe(2);
  });

  it('lets a star that ends a line mark the field of that line', async () => {
    const { required } = await first(
      '<form><fieldset><legend>Address</legend><label for="a">Street</label><input id="a"><span>*</span><br><label for="b">Line 2</label><input id="b"><br><label for="c">City</label><input id="c"><span>*</span></fieldset></form>',
    );
    expect(required).toBe(2);
  });

  it('are counted as a person sees them', async () => {
    const form = await first(
      '<form><input type="hidden" name="t"><input name="hp" style="display:none"><label>Leave this field empty <input name="url2"></label><label>Name <input name="n"></label><label><input type="radio" name="r">a</label><label><input type="radio" name="r">b</label><label><input type="checkbox" name="c">c</label><button>Send</button></form>',
    );
    expect(form.fields).toBe(3);
  });

  it('belong to a form through the form attribute', async () => {
    expect((await first('<form id="f"><input name="a"></form><input name="b" form="f">')).fields).toBe(2);
  });

  it.each([
    ['the attribute', '<label>Name <input required></label><label>Town <input></label>', 1],
    ['aria-required', '<label>Name <input aria-required="true"></label><label>Town <input></label>', 1],
    ['a star in the label', '<label>Name * <input></label><label>Town <input></label>', 1],
    [
      'a star behind the last of a set',
      '<p>Title: <input type="radio" name="g"> Mr <input type="radio" name="g"> Ms <b>*</b></p><p>Town <input></p>',
      1,
    ],
    [
      'the class of a box with two parts',
      '<div class="required"><label>Name</label><input name="a"><input name="b"></div><p>Town <input></p>',
      2,
    ],
    [
      'stars behind the fields of one row',
      '<input placeholder="Name"><b>*</b><input placeholder="E-mail"><b>*</b><input placeholder="Phone">',
      2,
    ],
    [
      'stars before the fields of one row',
      '<b>*</b><input placeholder="Name"><b>*</b><input placeholder="E-mail"><input placeholder="Phone">',
      2,
    ],
    [
      'a star behind the picture of a code',
      '<table><tr><td>Code</td><td><input><img src="/code.asp" alt="press for another"> *</td></tr><tr><td>Town</td><td><input></td></tr></table>',
      1,
    ],
    [
      'a mark before two fields of one cell',
      '<dl><dt>お名前 <em>必須</em></dt><dd><input name="n1"><input name="n2"></dd><dt>電話</dt><dd><input name="t1"></dd></dl>',
      2,
    ],
    [
      'a star in the next cell',
      '<table><tr><td>Name</td><td><input></td><td>*</td></tr><tr><td>Town</td><td><input></td><td></td></tr></table>',
      1,
    ],
    [
      'a star in the cell between',
      '<table><tr><td><label for="n">Name</label></td><td>*</td><td><input id="n"></td></tr><tr><td><label for="t">Town</label></td><td></td><td><input id="t"></td></tr></table>',
      1,
    ],
    [
      'a star before the label',
      '<div><span>*</span><label for="n">Name</label><input id="n"></div><div><label for="t">Town</label><input id="t"></div>',
      1,
    ],
    [
      'a picture of a star',
      '<p>Name <img src="/img/required.gif" alt=""> <input name="n"></p><p>Town <input name="t"></p>',
      1,
    ],
    ['the word', '<label>Name (Pflichtfeld) <input></label><label>Ort <input></label>', 1],
    [
      'a badge',
      '<dl><dt>お名前<span>必須</span></dt><dd><input name="n"></dd><dt>会社名<span>任意</span></dt><dd><input name="c"></dd></dl>',
      1,
    ],
    [
      'a class of the theme',
      '<p class="form-row validate-required"><label for="n">Name</label><input id="n"></p><p class="form-row"><label for="t">Town</label><input id="t"></p>',
      1,
    ],
    [
      'a validation attribute',
      '<label>Name <input data-val-required="The name is needed."></label><label>Town <input></label>',
      1,
    ],
    [
      'a note about all fields',
      '<p>All fields are required.</p><label>Name <input></label><label>Town <input></label>',
      2,
    ],
    [
      'a note about all fields, in Czech',
      '<p>Všechna pole jsou povinná</p><label>Jméno <input></label><label>Město <input></label>',
      2,
    ],
    [
      'marking the optional ones only',
      '<label>Name <input></label><label>E-mail <input></label><label>Phone (optional) <input></label>',
      2,
    ],
    [
      'stars that mean optional',
      '<p>Fields marked * are optional</p><label>Name <input></label><label>Phone * <input></label>',
      1,
    ],
    [
      'a star on the legend of a choice',
      '<fieldset><legend>Size *</legend><label><input type="radio" name="s">S</label><label><input type="radio" name="s">M</label></fieldset>',
      1,
    ],
    [
      'a star above a set of boxes, once',
      '<div><label>Topics *</label><span><label><input type="checkbox" name="t[]">A</label><label><input type="checkbox" name="t[]">B</label></span></div>',
      1,
    ],
  ])('are required by %s', async (_, fields, required) => {
    expect((await first(`<form>${fields}<button>Send</button></form>`)).required).toBe(required);
  });

  it('are not required by a note about the stars', async () => {
    expect(
      (await first('<form><p>* required fields</p><input placeholder="Name"><input placeholder="Town"></form>'))
        .required,
    ).toBe(0);
  });

  it('are unlabelled without a name; a placeholder is reported apart', async () => {
    const form = await first(
      '<form><p>Name <input name="n"></p><input name="e" placeholder="E-mail"><input name="t" aria-label="Town"></form>',
    );
    expect(form).toMatchObject({ fields: 3, unlabelled: 1, placeholderOnly: 1 });
  });

  it('tell which of identity and address the browser may fill in', async () => {
    const form = await first(
      '<form><label>Name <input autocomplete="name"></label><label>E-mail <input type="email" autocomplete="off"></label><label>Postcode <input></label></form>',
    );
    expect(form).toMatchObject({ identityFields: 3, autocompleted: 1 });
  });
});

describe('what a form costs', () => {
  it('a required phone, order number and company', async () => {
    const form = await first(
      '<form><label>Telefonnummer* <input></label><label>Bestellnummer* <input></label><label>Firma <input></label><label>Nachricht <textarea></textarea></label></form>',
    );
    expect(form).toMatchObject({
      requiredPhone: true,
      requiredReference: true,
      requiredCompany: false,
      hasTextarea: true,
    });
  });

  it('a long list of subjects', async () => {
    const options = Array.from({ length: 14 }, (_, index) => `<option>${index}</option>`).join('');
    expect(
      (await first(`<form><label>Subject <select>${options}</select></label><textarea></textarea></form>`))
        .subjectOptions,
    ).toBe(14);
  });

  it('two addresses, and whether one can be copied', async () => {
    const address = '<label>Street <input></label><label>Postcode <input></label><label>City <input></label>';
    expect(await first(`<form>${address}${address}</form>`)).toMatchObject({ repeats: true, copies: false });
    expect(
      await first(`<form>${address}<label><input type="checkbox">Same as billing address</label>${address}</form>`),
    ).toMatchObject({ repeats: true, copies: true });
  });

  it('an address asked for twice, with paste refused', async () => {
    const form = await first(
      '<form><label>E-mail <input type="email"></label><label>Confirm e-mail <input type="email" onpaste="return false"></label></form>',
    );
    expect(form).toMatchObject({ emailTwice: true, pasteBlocked: true });
  });

  it('a step counter', async () => {
    expect((await first('<p>Schritt 2 von 4</p><form><label>Name <input></label></form>')).steps).toBe(true);
    expect((await first('<p>Open 2 of 7 days</p><form><label>Name <input></label></form>')).steps).toBe(false);
  });

  it('a card field that refuses spaces', async () => {
    const form = await first(
      '<form><label>Card number <input name="cardnumber" maxlength="16" pattern="[0-9]{16}" autocomplete="off"></label></form>',
    );
    expect(form.cardField).toMatchObject({
      label: 'Card number',
      autocomplete: false,
      autocompleteOff: true,
      maxLength: 16,
      digitsOnly: true,
      pasteBlocked: false,
    });
  });

  it('an IBAN field bound to one country', async () => {
    expect((await first('<form><label>IBAN <input pattern="DE[0-9]{20}"></label></form>')).ibanField).toMatchObject({
      country: 'DE',
      example: null,
      open: true,
    });
    expect(
      (
        await first(
          '<form><label>IBAN <input pattern="[A-Z]{2}[0-9A-Z]+" placeholder="NL00 BANK 0123 4567 89"></label></form>',
        )
      ).ibanField,
    ).toMatchObject({ country: null, example: 'NL', open: true });
    expect(
      (await first('<form><label>IBAN <input name="iban"></label></form><script src="/pay.js"></script>')).ibanField,
    ).toMatchObject({ country: null, example: null, open: false });
  });

  it('the rules of a password', async () => {
    const form = await first(
      '<form><label>Password <input type="password"></label><p>Use at least 8 letters and a digit.</p></form>',
    );
    expect(form.passwordRules).toBe('Use at least 8 letters and a digit.');
  });
});

describe('buying without an account', () => {
  const login =
    '<form><label>E-mail <input type="email"></label><label>Passwort <input type="password"></label><button>Anmelden</button></form>';
  const at = 'https://acme.example/checkout/login';

  it('is offered by a button', async () => {
    expect((await first(`${login}<button type="button">Als Gast bestellen</button>`, at)).account).toBe(
      'guest-offered',
    );
  });

  it('is weaker as a plain link below', async () => {
    expect((await first(`${login}<a href="/checkout/guest">Weiter als Gast</a>`, at)).account).toBe('guest-weaker');
  });

  it('is weighed by size and place where the page is drawn', async () => {
    const html = `${login}<a href="/checkout/guest">Weiter als Gast</a>`;
    const look = async (guest: Partial<Box>) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      const button: Box = { x: 0, y: 300, width: 300, height: 44 };
      const box = (element: Element): Box => (element.localName === 'a' ? { ...button, ...guest } : button);
      return forms(await readPage(document, { url: at, layout: { ...staticLayout, box } }))[0]?.account;
    };
    expect(await look({ y: 360 })).toBe('guest-offered');
    expect(await look({ y: 360, width: 110, height: 18 })).toBe('guest-weaker');
    expect(await look({ y: 1_200 })).toBe('guest-weaker');
  });

  it('is refused where only signing in is seen in the checkout', async () => {
    expect((await first(login, at)).account).toBe('forced');
  });

  it('is no question of an ordinary login page', async () => {
    expect((await first(login, 'https://acme.example/login')).account).toBeNull();
  });
});

describe('fields of digits', () => {
  it('are told by what they ask for, though a telephone keyboard types them', async () => {
    const card =
      '<form><label>Card number <input type="tel" name="a"></label><label>Security code <input type="tel" name="b"></label><input type="tel" placeholder="MM"><input type="tel" placeholder="YY"></form>';
    expect(await kindOf(card)).toBe('payment');
    const address =
      '<form><label>First name <input></label><label>Last name <input></label><label>Street address <input></label><label>City <input></label><label>ZIP code <input type="tel" name="z"></label></form>';
    expect(await kindOf(address, 'https://acme.example/checkout')).toBe('checkout');
    const phone = '<form><label>Phone number for the ZIP above <input type="tel" required></label></form>';
    expect((await first(phone)).requiredPhone).toBe(true);
  });

  it('name the bank account that is paid from, and not the one that pays the dues of who joins', async () => {
    const account =
      '<label>Bank routing number <input name="r"></label><label>Checking account number <input name="c"></label>';
    expect(await kindOf(`<form>${account}<button>Continue</button></form>`)).toBe('payment');
    expect(
      await kindOf(
        `<h2>Join now</h2><form><label>First name <input></label><label>Email <input type="email"></label>${account}<button>Join now</button></form>`,
        'https://gym.example/join',
      ),
    ).toBe('registration');
  });
});

describe('forms that book', () => {
  it.each([
    '<form><label>Arrivo <input></label><label>Partenza <input></label><label>Nome <input></label><label>E-mail <input type="email"></label><textarea placeholder="Note"></textarea><button>Invia richiesta di prenotazione</button></form>',
    '<h2>Führung buchen</h2><form><label>Name <input></label><label>E-Mail <input type="email"></label><label>Wunschtermin <input></label><label>Bemerkungen <textarea></textarea></label><button>Anfrage senden</button></form>',
    '<form><input placeholder="Your name"><input type="tel" placeholder="Mobile"><input type="date"><textarea placeholder="Message"></textarea><button>Book appointment</button></form>',
    '<h2>Enter your reservation details</h2><form><input placeholder="Full name"><input type="email" placeholder="Email"><input placeholder="Mobile number"><button>Submit</button></form>',
  ])('ask for a service and are no question: %s', async (html) => {
    expect(await kindOf(html)).toBe('quote');
  });

  it('are a step of the order on the page where orders are paid', async () => {
    const html =
      '<h3>Datos personales</h3><form><label>Nombre completo <input></label><label>Correo electrónico <input type="email"></label><label>Teléfono <input type="tel"></label><button>Continuar al pago</button></form>';
    expect(await kindOf(`<title>Reservas App</title>${html}`, 'https://acme.example/checkout')).toBe('checkout');
  });

  it('leave a question a question where reservations are only mentioned', async () => {
    const html =
      '<h2>Contact and reservations</h2><form><label>Name <input></label><label>Email <input type="email"></label><label>Message <textarea></textarea></label><button>Send message</button></form>';
    expect(await kindOf(html, 'https://inn.example/contact')).toBe('contact');
  });
});

describe('a profile', () => {
  it('is no step of an order, whatever its makers copied', async () => {
    const fields =
      '<label>Vorname <input></label><label>Nachname <input></label><label>Straße <input></label><label>PLZ <input></label><label>Ort <input></label>';
    const form = (button: string) => `<form class="checkout-form">${fields}<button>${button}</button></form>`;
    expect(await kindOf(form('Speichern'), 'https://acme.example/mein-konto')).toBe('other');
    expect(await kindOf(form('Weiter zur Zahlung'), 'https://acme.example/kasse')).toBe('checkout');
  });
});

const offerIn = (made: string) =>
  `<h1>Angebot anfordern</h1><form class="${made}"><label>E-Mail <input type="email"></label><label>Verbrauch <input type="number"></label><label>Nachricht <textarea></textarea></label><button>Anfragen</button></form>`;

describe('the words around a form', () => {
  it('are not those on the button of the form before', async () => {
    const html =
      '<div><form><input type="email" placeholder="Email"><input type="password"><button>Checkout</button></form><form><label>Your email address <input name="passwordRecovery.email"></label><button>Continue</button></form></div>';
    expect((await formsIn(html, 'https://acme.example/account/signin')).map(({ kind }) => kind)).toEqual([
      'login',
      'password-reset',
    ]);
  });

  it('tell an offer from a question though the button only sends a request', async () => {
    const form =
      '<form id="contactForm"><label>Nome <input></label><label>E-mail <input type="email"></label><label>Richiesta <textarea></textarea></label><button>Invia richiesta</button></form>';
    expect(await kindOf(`<h1>Chiedi un preventivo</h1>${form}`, 'https://acme.example/preventivo.html')).toBe('quote');
    expect(await kindOf(`<h1>Contatti</h1>${form}`, 'https://acme.example/contatti.html')).toBe('contact');
    expect(await kindOf(offerIn('quote-form'), 'https://acme.example/kontakt')).toBe('quote');
  });

  it('tell a mailing list that stands nowhere but beside its field', async () => {
    const html =
      '<form>Sneak previews of offers and events, delivered to your inbox.<input type="email"><input placeholder="Confirm email"><input type="submit" value="Sign up"></form>';
    expect(await kindOf(html)).toBe('newsletter');
  });
});

describe('the button that sends', () => {
  it.each([
    ['Pay', '<input type="submit" value="Use a gift card"><input type="submit" value="Pay">'],
    ['Continue to checkout', '<button>Edit</button><button>Continue to checkout</button>'],
    ['Continue', '<button>What is a CVV?</button><button>Continue</button>'],
    ['', '<button>Edit</button>'],
    ['', '<button type="button" aria-hidden="true" tabindex="-1">State</button>'],
    ['Next', '<button type="button" aria-haspopup="listbox">Country</button><button type="button">Next</button>'],
  ])('is "%s" of %s', async (name, buttons) => {
    const form = `<form action="/payment"><label>Card number <input></label><label>CVV <input></label>${buttons}</form>`;
    expect((await first(form)).submit).toBe(name);
  });
});

describe('a hostile form', () => {
  it('is read without failing', async () => {
    const attribute = fc.constantFrom(
      'required',
      'type="checkbox"',
      'type="radio" name="a"',
      'name="&#0;"',
      'id="x y"',
      'autocomplete="cc-number off"',
      'pattern="(((("',
      'maxlength="-9"',
      'aria-labelledby="1 2 3"',
    );
    const element = fc
      .tuple(fc.constantFrom('input', 'select', 'textarea', 'button'), fc.array(attribute, { maxLength: 4 }))
      .map(([tag, list]) => `<${tag} ${list.join(' ')}>`);
    await fc.assert(
      fc.asyncProperty(fc.array(element, { maxLength: 12 }), async (list) => {
        expect((await formsIn(`<form>${list.join('')}</form>${list.join('')}`)).length).toBeLessThan(30);
      }),
      { numRuns: 40 },
    );
  });
});
