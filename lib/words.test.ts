import { describe, expect, it } from 'vitest';
import { say, speaker } from './words';

describe('words', () => {
  const german = speaker({ 'Seen: {what}': 'Gesehen: {what}', card: 'Karte', transfer: 'Überweisung' }, 'de');

  it('shows English where a translation is missing', () => {
    expect(german('Not translated')).toBe('Not translated');
  });

  it('fills in numbers as the language writes them', () => {
    expect(german(say('{count} words', { count: 5000 }))).toBe('5.000 words');
  });

  it('translates and joins the items of a list', () => {
    expect(german(say('Seen: {what}', { what: ['card', 'transfer'] }))).toBe('Gesehen: Karte und Überweisung');
  });

  it('leaves braces of quoted text alone', () => {
    expect(speaker()(say('“{quote}”', { quote: 'Hello {name}' }))).toBe('“Hello {name}”');
  });

  it('does not mistake the names of object methods for translations or values', () => {
    expect(speaker()('constructor')).toBe('constructor');
    expect(speaker()(say('{toString}', {}))).toBe('{toString}');
  });
});
