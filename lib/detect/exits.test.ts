import { describe, expect, it } from 'vitest';
import { pageOf } from '../testing';
import { exits } from './exits';

const exitsIn = async (html: string) => (await exits(await pageOf(html))).map(({ kind, plain }) => [kind, plain]);

describe('ways out of a contract', () => {
  it.each([
    ['Verträge hier kündigen', 'cancel'],
    ['Vertrag widerrufen', 'withdraw'],
    ['Withdraw from contract here', 'withdraw'],
    ['Résilier votre contrat', 'cancel'],
    ['Odstoupit od smlouvy zde', 'withdraw'],
    ['Recedere dal contratto qui', 'withdraw'],
    ['Säg upp avtal', 'cancel'],
  ])('are plain in the wording of the law: %s', async (name, kind) => {
    expect(await exitsIn(`<footer><a href="/x">${name}</a></footer>`)).toEqual([[kind, true]]);
  });

  it('are vague where a page of rules or a form to print is named', async () => {
    expect(await exitsIn('<a href="/a">Widerrufsbelehrung</a><a href="/b">Kündigung</a>')).toEqual([
      ['withdraw', false],
      ['cancel', false],
    ]);
  });

  it('may be buttons', async () => {
    expect(await exitsIn('<button type="button">Jetzt kündigen</button>')).toEqual([['cancel', true]]);
  });

  it('are not the button that closes a dialog, nor a headline', async () => {
    expect(
      await exitsIn(
        '<button>Cancel</button><button>Abbrechen</button><a href="/n">Vertrag kündigen ohne Ärger: was Mieter jetzt wissen müssen</a>',
      ),
    ).toEqual([]);
  });
});
