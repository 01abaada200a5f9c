import { channels } from './channels';
import type { Case, Judgement } from './check';
import { linksTo } from './links';
import { isKind } from './seen';
import { fail, onEach, partial, pass, unknown } from './verdict';

/** R23, on pages of mistakes and of confirmation: those who land there have a question. */
export const contactOnDeadEnds = ({ site }: Case): Judgement => {
  const ends = site.filter((page) => isKind(page, 'error', 'confirmation'));
  if (!ends.length)
    return unknown('Neither an error page nor a confirmation was visited; an address that does not exist shows one.', [
      'error',
      'confirmation',
    ]);
  return onEach(ends, (page) => {
    const ways = channels([page]).flatMap(({ proof }) => proof.slice(0, 1));
    if (ways.length) return pass('The page names a way to ask.', ways);
    const links = linksTo([page], 'contact', 'support', 'faq');
    if (links.length) return pass('The page links to help.', links);
    if ((page.links ?? []).length) return partial('The page leads back into the site, but to no help.');
    return fail('The page leads nowhere.');
  });
};
