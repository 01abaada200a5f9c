import type { ContactLink } from '../detect/contact-links';
import type { Goal, Path, Ways } from '../site/findings';
import type { Graph, Node } from '../site/graph';
import { waysTo, type GoalSpec } from '../site/ways';
import type { Message } from '../words';
import { answered, chatWindows, contactForms, phones } from './channels';
import type { Proof } from './check';
import { isKind, reachable, seen } from './seen';

const endAt = (what: Message, { page, sighting }: Proof, direct = true): Path['end'] => ({
  what,
  text: sighting.text,
  url: page.page.url,
  selector: sighting.selector || null,
  direct,
});

/** A person answers there, and no form stands between. */
const directly = ({ page }: Node): Path['end'] | null => {
  const [phone] = phones([page]);
  if (phone) return endAt('telephone', phone);
  const [mail] = answered([page]);
  if (mail) return endAt('e-mail', mail);
  const [messenger] = reachable(seen([page], 'messaging', ({ channel }) => channel !== 'callback'));
  if (messenger) return endAt('messenger', messenger);
  const chat = chatWindows([page]).find(({ sighting }) => sighting.kind === 'human');
  return chat ? endAt('chat with a person', chat) : null;
};

const byForm = ({ page }: Node): Path['end'] | null => {
  const [form] = contactForms([page]);
  return form ? endAt('contact form', form, false) : null;
};

const purposeOf =
  (purposes: readonly ContactLink['purpose'][]): GoalSpec['leads'] =>
  ({ page }) =>
    reachable(seen([page], 'contactLinks', ({ purpose, dead }) => !dead && purposes.includes(purpose)))
      .filter(({ sighting }) => sighting.region !== 'dialog' && !/^(?:mailto|tel):/.test(sighting.href))
      .map(({ sighting }) => ({ href: sighting.href, text: sighting.text, selector: sighting.selector }));

const nothing = () => null;

const human: GoalSpec = { goal: 'human', here: directly, leads: () => [], called: 'telephone' };
const form: GoalSpec = { goal: 'human', here: byForm, leads: () => [], called: 'contact form' };

/** Goals that links name by their purpose. */
const named: Readonly<Record<Exclude<Goal, 'human'>, GoalSpec>> = {
  pay: {
    goal: 'pay',
    here: ({ page }) =>
      isKind(page, 'payment') && page.page.kinds.every((kind) => kind !== 'checkout')
        ? { what: 'payment page', text: page.page.title, url: page.page.url, selector: null, direct: true }
        : null,
    leads: purposeOf(['pay-bill']),
    called: 'payment page',
  },
  cancel: {
    goal: 'cancel',
    here: nothing,
    leads: (node) => [
      ...reachable(seen([node.page], 'exits', ({ kind }) => kind === 'cancel')).map(({ sighting }) => ({
        href: sighting.href,
        text: sighting.text,
        selector: sighting.selector,
      })),
      ...purposeOf(['cancel'])(node),
    ],
    called: 'page for cancelling',
  },
  returns: { goal: 'returns', here: nothing, leads: purposeOf(['returns']), called: 'page about returns' },
  'order-status': {
    goal: 'order-status',
    here: nothing,
    leads: purposeOf(['order-status']),
    called: 'page about the order',
  },
};

export const goals: readonly Goal[] = ['human', 'pay', 'cancel', 'returns', 'order-status'];

const known = new WeakMap<Graph, Map<Goal, Ways>>();

/** The ways of a site to one goal. A form counts as a way to a person where nothing more direct was seen anywhere. */
export const ways = (graph: Graph, goal: Goal): Ways => {
  let all = known.get(graph);
  if (!all) known.set(graph, (all = new Map()));
  let found = all.get(goal);
  if (!found) {
    if (goal === 'human') {
      const direct = waysTo(graph, human);
      found = direct.fromEach.some(({ clicks }) => clicks !== null) ? direct : waysTo(graph, form);
    } else found = waysTo(graph, named[goal]);
    all.set(goal, found);
  }
  return found;
};
