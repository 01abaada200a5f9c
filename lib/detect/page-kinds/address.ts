import type { Page } from '../../page/page';
import { named, slugs } from './names';
import { anyOf } from '../by-language';
import { slugWords } from '../slug';
import { addressSteps } from '../words/page-kinds';
import type { Tally } from './tally';

/** Query parameters in which old shop systems keep what other sites keep in the path. */
const routes = /^(?:main_page|route|page|p|cmd|action|do|view|controller|option|section|mode|cl|id_cms|a)$/i;

/** A first step that only chooses language or country: "/de/", "/en-gb/", "/uk/". */
const locale =
  /^(?:en|de|fr|es|it|nl|pt|pl|cs|sv|da|no|nb|fi|ja|zh|ru|tr|ar|ko|hu|ro|el|uk|he|bg|hr|sk|sl|et|lv|lt|us|gb|au|ca|at|ch|be|ie|nz|in|sg|cz|se|dk|jp|cn|br|mx|eu|int|global)(?: [a-z]{2})?$/;

const articleStep = new RegExp(`^(?:${anyOf(addressSteps.article)}|20\\d\\d)$`);
const productStep = new RegExp(`^(?:${anyOf(addressSteps.product)})$`);
const serviceStep = new RegExp(`^(?:${anyOf(addressSteps.service)})$`);

export const addressPoints = ({ url }: Page, tally: Tally): void => {
  const steps = url.pathname.split('/').filter(Boolean).map(slugWords);
  while (steps.length && /^(?:index|default|home|main|start|step ?\d{0,2}|\d)$/.test(steps[steps.length - 1]!))
    steps.pop();
  const values = [...url.searchParams].filter(([name]) => routes.test(name)).slice(0, 4);
  const asked = values
    .map(([, value]) => slugWords(value.replace(/\//g, ' ')))
    .filter((value) => value && !/^\d+$/.test(value));
  const localeOnly = steps.length === 1 && locale.test(steps[0]!);
  if ((steps.length === 0 || localeOnly) && asked.length === 0) {
    tally.add('home', 4.5);
    return;
  }
  for (const value of asked) {
    const found = slugs.of(value, 4);
    if (found) tally.add(found.meaning, found.whole ? 4 : 2);
  }
  const last = steps[steps.length - 1] ?? '';
  const found = slugs.of(last, 4) ?? null;
  if (found) tally.add(found.meaning, found.whole ? 4 : 2.5);
  else {
    const link = named(last);
    if (link) tally.add(link.kind, link.whole ? 4 : 1.5);
    else if (/^(?:\w+ ){1,2}check ?out(?: \w+)?$/.test(last)) tally.add('checkout', 2.5);
  }
  for (const step of steps.slice(0, -1).slice(-3)) {
    const around = slugs.exactly(step);
    // What stands below "/checkout/" is a step of it, whatever the step is called; what was ordered before is none.
    const asStep = found ? 1.5 : /histor|account|download|orders/.test(last) ? 0.75 : 3;
    if (around) tally.add(around, around === 'checkout' ? asStep : 0.75);
    if (articleStep.test(step)) tally.add('article', 1.25);
    if (productStep.test(step)) tally.add('product', 1.25);
    // A service is what a company sells.
    if (!found && serviceStep.test(step)) tally.add('product', 2.5);
  }
};
