import type { IconNode } from 'lucide';
import { h } from 'preact';
import type { Verdict } from '../lib/checks/check';
import { verdictIcons } from '../lib/report/icons';

/** A drawing beside words; it says nothing that the words do not. */
export const Icon = ({ of }: { of: IconNode }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {of.map(([tag, attributes]) => h(tag, attributes))}
  </svg>
);

export const VerdictIcon = ({ verdict }: { verdict: Verdict }) => (
  <span class={`mark ${verdict}`}>
    <Icon of={verdictIcons[verdict]} />
  </span>
);
