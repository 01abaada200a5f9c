import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { cancelRoutes } from './cancel-routes';

const ways = async (sentence: string, lang = 'en') =>
  cancelRoutes(await pageOf(`<html lang="${lang}"><body><main><p>${sentence}</p></main></body></html>`)).map(
    ({ how }) => how,
  );

describe('the ways to end a contract', () => {
  it.each([
    ['online', 'You can cancel your subscription at any time in your account settings.', 'en'],
    ['phone', 'To cancel your membership, please call our customer service.', 'en'],
    ['phone', 'Memberships can be cancelled by phone only. To cancel your plan, ring us.', 'en'],
    ['post', 'Cancellation of the contract must be made in writing.', 'en'],
    ['post', 'Cancel your contract by registered mail.', 'en'],
    ['email', 'To cancel your subscription, send an e-mail to us.', 'en'],
    ['person', 'Please cancel your membership in person at the front desk.', 'en'],
    ['post', 'Die Kündigung des Vertrags muss schriftlich erfolgen.', 'de'],
    ['online', 'Sie können Ihr Abo jederzeit online kündigen.', 'de'],
    ['post', 'Vous pouvez résilier votre contrat par lettre recommandée.', 'fr'],
  ])('%s: %s', async (how, sentence, lang) => {
    expect(await ways(sentence, lang)).toContain(how);
  });

  it.each([
    'You can cancel your order online within an hour.',
    'Cancel',
    'Subscriptions cannot be cancelled by phone.',
    'We may terminate your account online at any time.',
    'The event was cancelled; call us about your ticket.',
    'Our cancellation policy for bookings is online.',
  ])('not: %s', async (sentence) => {
    expect(await ways(sentence)).toEqual([]);
  });
});
