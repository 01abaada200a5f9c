import type { Check } from './check';
import { helpBesidePayment } from './links';
import { accepted, methodFamilies, methodsDisclosed, offersGoods, priceBasis } from './payment';

/** How easy is paying? */
export const pay: readonly Check[] = [
  {
    id: 'pay/methods-disclosed',
    code: 'P01',
    title: 'Customers learn how they can pay before the last step',
    why: 'Nobody wants to fill a cart and then find that the one way they can pay is missing.',
    guidance: ['rule-4', 'rule-1'],
    authorities: ['consumer-rights-8', 'govuk-patterns'],
    weight: 3,
    kinds: ['home', 'product', 'listing', 'pricing', 'cart', 'checkout', 'payment', 'faq'],
    also: (page) => accepted([page]).length > 0,
    fix: {
      text: 'List the ways to pay in the footer and on the first page of the order, in words as well as logos.',
      snippet: '<p>You can pay by card, bank transfer, direct debit or invoice.</p>',
    },
    judge: methodsDisclosed,
  },
  {
    id: 'pay/method-families',
    code: 'P02',
    title: 'There is more than one kind of payment',
    why: 'Not everybody has a card, and not every company lets its people pay with one.',
    guidance: ['rule-4'],
    weight: 3,
    kinds: ['cart', 'checkout', 'payment'],
    also: (page) => accepted([page]).length > 0,
    fix: {
      text: 'Add a kind of payment that works differently: a bank transfer, an invoice or a wallet beside cards.',
    },
    judge: methodFamilies,
  },
  {
    id: 'pay/price-basis-clear',
    code: 'P07',
    title: 'Prices say what they include',
    why: 'A price that grows at the checkout feels like a trick.',
    guidance: ['rule-1'],
    authorities: ['ecommerce-5', 'uk-headline-price', 'us-fees'],
    weight: 2,
    kinds: ['product', 'listing', 'pricing'],
    also: offersGoods,
    fix: {
      text: 'Say beside each price whether tax and delivery are included, and in which currency it is.',
      snippet: '<small>incl. VAT, plus delivery</small>',
    },
    judge: priceBasis,
  },
  {
    id: 'pay/help-beside-payment',
    code: 'P13',
    title: 'Help is in sight while paying',
    why: 'A question that comes up at the till is answered there, or the order is not made.',
    guidance: ['rule-3', 'contact'],
    authorities: ['wcag-consistent-help', 'govuk-patterns'],
    weight: 2,
    kinds: ['cart', 'checkout', 'payment'],
    fix: {
      text: 'Show a phone number, an address or a contact link on every step of the order.',
      snippet: '<p>Questions about your order? Call <a href="tel:+442079460123">020 7946 0123</a>.</p>',
    },
    judge: helpBesidePayment,
  },
];
