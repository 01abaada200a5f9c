import { describe, expect, it } from 'vitest';
import { maskCards, passesLuhn } from './cards';

describe('a card number', () => {
  it.each([
    ['in fours', 'Paid by 4111 1111 1111 1111', '4111 11••••••1111'],
    ['with hyphens', '5555-5555-5555-4444', '5555 55••••••4444'],
    ['of American Express', '3782 822463 10005', '3782 82•••••0005'],
    ['without groups beside a word for cards', 'Card: 4111111111111111', '4111 11••••••1111'],
  ])('is hidden %s', (_, text, hidden) => {
    const { text: result, found } = maskCards(text);
    expect(found).toEqual([hidden]);
    expect(result).toContain(hidden);
    expect(result.replace(/\D/g, '')).not.toContain('111111111111');
  });

  it.each([
    ['a customer number that happens to pass the check digit', 'Customer 4111111111111111'],
    ['a number whose check digit is wrong', '4111 1111 1111 1112'],
    ['a number that no issuer begins with', '1234 5678 9012 3452'],
    ['an IBAN', 'DE89 3704 0044 0532 0130 00'],
    ['a longer number', '4111 1111 1111 1111 1111'],
    ['a number that is hidden already', '**** **** **** 1111'],
  ])('is not %s', (_, text) => {
    expect(maskCards(text)).toEqual({ text, found: [] });
  });

  it('has a check digit', () => {
    expect(passesLuhn('79927398713')).toBe(true);
    expect(passesLuhn('79927398710')).toBe(false);
  });
});
