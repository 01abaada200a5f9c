import { links, site } from './site';

const signUp =
  '<form method="post" action="/welcome"><label>E-mail <input type="email" name="email" autocomplete="email" required></label><label>Password <input type="password" name="password" autocomplete="new-password" required></label><button>Create account</button></form>';

export const ledgers = site({
  slug: 'invoiced-by-the-month',
  story: 'A bookkeeping service tells businesses how to pay, whom to ask about a bill and how to leave.',
  profile: { audience: 'business', jurisdictions: [] },
  point: {
    'reach/billing-contact': 'pass',
    'pay/business-terms': 'pass',
    'pay/pay-an-invoice-path': 'pass',
    'deal/offer-listed': 'pass',
    'deal/payment-terms-public': 'pass',
    'deal/cancel-parity': 'pass',
  },
  header: links({ Home: '/', Services: '/services', Pricing: '/pricing', Support: '/support', Contact: '/contact' }),
  footer: links({ 'Billing questions': '/billing', Terms: '/terms', 'Sign up': '/signup', 'Log in': '/login' }),
  pages: {
    '/': '<h1>Plain Ledgers</h1><p>Books that balance, every month.</p>',
    '/services':
      '<h1>Our services</h1><h2>Bookkeeping</h2><p>We enter every receipt within the week and reconcile the bank.</p><h2>Payroll</h2><p>We work out wages, send the slips and file what has to be filed.</p><h2>Year end</h2><p>We draw up the accounts and talk them through with you.</p>',
    '/pricing':
      '<h1>Pricing</h1><h2>Small</h2><p>For companies of up to five people and one bank account.</p><p>€ 49 per month, excl. VAT</p><h2>Large</h2><p>For companies with payroll and more than one account.</p><p>€ 149 per month, excl. VAT</p><p>Invoices are payable within 21 days.</p><p>Pay by invoice, bank transfer or card: we accept bank transfer, Visa and Mastercard.</p>',
    '/support':
      '<h1>Support</h1><p>Call <a href="tel:+442079460666">020 7946 0666</a> or read on.</p><p><a href="/pay">Pay an invoice</a></p>',
    '/billing':
      '<h1>Billing questions</h1><p>Write to <a href="mailto:billing@plain-ledgers.example">billing@plain-ledgers.example</a>.</p>',
    '/pay':
      '<h1>Pay your invoice</h1><p>Please pay by bank transfer to Plain Ledgers Ltd, IBAN GB33BUKB20201555555555, within 21 days.</p>',
    '/contact':
      '<h1>Contact us</h1><p>Call <a href="tel:+442079460666">020 7946 0666</a>, Monday to Friday, 9:00 to 17:00.</p>',
    '/terms':
      '<h1>Terms of service</h1><h2>Payment</h2><p>Invoices are payable within 21 days.</p><h2>Leaving</h2><p>You can cancel your subscription at any time in your account settings.</p>',
    '/signup': { title: 'Create an account', body: `<h1>Create an account</h1>${signUp}` },
    '/login': {
      title: 'Log in',
      body: '<h1>Log in</h1><form method="post"><label>E-mail <input type="email" name="email"></label><label>Password <input type="password" name="password"></label><button>Log in</button></form>',
    },
  },
  ways: { human: ['/', '/support'], pay: ['/', '/support', '/pay'] },
  contradictions: [],
});

export const gym = site({
  slug: 'card-or-nothing',
  story:
    'A service for businesses takes cards only, names nobody to ask about a bill, and wants a letter from those who leave.',
  profile: { audience: 'business', jurisdictions: [] },
  point: {
    'reach/billing-contact': 'fail',
    'pay/business-terms': 'fail',
    'pay/pay-an-invoice-path': 'fail',
    'deal/payment-terms-public': 'fail',
    'deal/cancel-parity': 'review',
  },
  header: links({ Home: '/', Pricing: '/pricing', Questions: '/faq', Contact: '/contact' }),
  footer: links({ Terms: '/terms', 'Sign up': '/signup' }),
  pages: {
    '/': '<h1>Deskhopper</h1><p>A desk in every town.</p>',
    '/pricing': '<h1>Pricing</h1><p>€ 99 per month, excl. VAT. We accept Visa and Mastercard.</p>',
    '/faq':
      '<h1>Questions and answers</h1><h2>How do I leave?</h2><p>To cancel your membership, send a registered letter to our office.</p>',
    '/contact': '<h1>Contact</h1><p>Call <a href="tel:+442079460777">020 7946 0777</a>.</p>',
    '/terms':
      '<h1>Terms of service</h1><h2>Term</h2><p>Membership runs from month to month. Termination of the contract must be made in writing.</p>',
    '/signup': { title: 'Create an account', body: `<h1>Create an account</h1>${signUp}` },
    '/checkout': {
      title: 'Checkout',
      body: '<h1>Checkout</h1><form method="post"><label><input type="radio" name="payment"> Visa</label><label><input type="radio" name="payment"> Mastercard</label><label>Card number <input name="card" autocomplete="cc-number"></label><button>Pay now</button></form>',
    },
  },
  ways: { human: ['/', '/contact'], pay: null },
  contradictions: [],
});

const topics = ['Orders', 'Parcels', 'Machines', 'Spare parts', 'Accounts', 'Invoices', 'Catalogues'];

export const pumps = site({
  slug: 'three-doors-to-a-person',
  story: 'Who wants to talk to somebody has to choose a topic, then a question, and only then sees a number.',
  point: { 'reach/clicks-to-contact': 'fail', 'reach/no-deflection-wall': 'review' },
  header: links({ Home: '/', Pumps: '/pumps', 'Contact us': '/contact' }),
  footer: '<p>Fathom Pumps</p>',
  pages: {
    '/': '<h1>Fathom Pumps</h1><p>Pumps for wells and cellars.</p>',
    '/pumps':
      '<h1>Pumps</h1><h2>Well pump</h2><p>For wells as deep as thirty metres.</p><h2>Cellar pump</h2><p>Starts by itself when water comes in.</p><h2>Garden pump</h2><p>For barrels and ponds.</p>',
    '/contact': `<h1>What is it about?</h1><ul>${topics.map((topic) => `<li><a href="/topics/${topic.toLowerCase().replace(' ', '-')}">${topic}</a></li>`).join('')}</ul>`,
    ...Object.fromEntries(
      topics.map((topic) => [
        `/topics/${topic.toLowerCase().replace(' ', '-')}`,
        `<h1>${topic}</h1><p>Was this what you were looking for?</p><p><a href="/still-stuck">No, it was not</a></p>`,
      ]),
    ),
    '/still-stuck': '<h1>Still stuck?</h1><p>Call <a href="tel:+442079460888">020 7946 0888</a>.</p>',
  },
  ways: { human: ['/', '/contact', '/topics/invoices', '/still-stuck'] },
  contradictions: [],
});

export const clinic = site({
  slug: 'branches-each-by-name',
  story: 'A company of three branches has a number for each, named, and no two of them contradict each other.',
  point: { 'reach/contact-consistent': 'partial', 'reach/clicks-to-contact': 'pass', 'deal/promises-agree': 'unknown' },
  header: links({ Home: '/', Treatments: '/treatments', Branches: '/branches', Contact: '/contact' }),
  footer: '<p>Switchboard: <a href="tel:+442079460900">020 7946 0900</a></p>',
  pages: {
    '/': '<h1>Paw &amp; Claw</h1><p>Three surgeries for small animals.</p>',
    '/treatments':
      '<h1>Treatments</h1><h2>Vaccination</h2><p>For dogs, cats and ferrets, once a year.</p><h2>Teeth</h2><p>Cleaned while the animal sleeps.</p><h2>Surgery</h2><p>For what cannot wait and what can.</p>',
    '/branches':
      '<h1>Branches</h1><ul><li>Northgate: 020 7946 0901</li><li>Southgate: 020 7946 0902</li><li>Westgate: 020 7946 0903</li></ul>',
    '/branches/northgate': '<h1>Northgate</h1><p>Northgate surgery: 020 7946 0901</p>',
    '/branches/southgate': '<h1>Southgate</h1><p>Southgate surgery: 020 7946 0902</p>',
    '/contact':
      '<h1>Contact</h1><p>Switchboard: 020 7946 0900</p><p>We are at <a href="/branches/northgate">Northgate</a> and <a href="/branches/southgate">Southgate</a>.</p>',
    '/about': '<h1>About us</h1><p>Since 1988.</p>',
    '/jobs': '<h1>Jobs</h1><p>We look for a nurse.</p>',
  },
  ways: { human: ['/'] },
  contradictions: [],
});
