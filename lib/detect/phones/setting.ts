import type { Block, Page } from '../../page/page';
import { likelyCountries } from '../country';
import { countryNamed } from '../words/countries';
import { markupKind } from './markup';
import { plainDigits } from './shapes';

const mail = /@|e-?mail/i;

/** A block whose numbers are read, and what is asked of it for every number it holds. */
export class Setting {
  /** The block's text with plain digits, position for position. */
  readonly text: string;
  private near: readonly string[] | undefined;
  private mail: boolean | undefined;
  private readonly markups = new Map<Element, 'phone' | 'fax' | null>();

  constructor(
    readonly page: Page,
    readonly block: Block,
  ) {
    this.text = plainDigits(block.text);
  }

  /** The countries a national number here may belong to: those named beside it before those of the page. */
  get countries(): readonly string[] {
    return (this.near ??= this.likely());
  }

  private likely(): readonly string[] {
    const { page, block } = this;
    const near: string[] = [];
    for (let at = block.heading, steps = 0; at && steps < 2; at = at.heading, steps++) {
      const named = countryNamed(
        at.text
          .slice(at.text.lastIndexOf(',') + 1)
          .replace(/[\d:()|/-]/g, '')
          .trim(),
      );
      if (named) near.push(named);
    }
    return [...new Set([...near, ...likelyCountries(page).slice(0, 2)])];
  }

  /** True where the block speaks of e-mail. */
  get hasMail(): boolean {
    return (this.mail ??= mail.test(this.text));
  }

  /** True where an e-mail address stands right before or after: then both are how to reach somebody. */
  besideMail(): boolean {
    const { blocks } = this.page;
    const { index } = this.block;
    return [index - 1, index, index + 1].some((at) => /\S@\S/.test(blocks[at]?.text.slice(0, 200) ?? ''));
  }

  /** What the markup around an element of the block says. */
  markup(element: Element): 'phone' | 'fax' | null {
    let kind = this.markups.get(element);
    if (kind === undefined) this.markups.set(element, (kind = markupKind(element, this.block.element)));
    return kind;
  }
}
