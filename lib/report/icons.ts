import type { IconNode } from 'lucide';
import check from 'lucide/dist/esm/icons/circle-check.mjs';
import minus from 'lucide/dist/esm/icons/circle-minus.mjs';
import question from 'lucide/dist/esm/icons/circle-question-mark.mjs';
import cross from 'lucide/dist/esm/icons/circle-x.mjs';
import half from 'lucide/dist/esm/icons/contrast.mjs';
import eye from 'lucide/dist/esm/icons/eye.mjs';
import type { Verdict } from '../checks/check';

/** Each verdict has its own shape, so that it can be told without its colour. */
export const verdictIcons: Readonly<Record<Verdict, IconNode>> = {
  pass: check,
  partial: half,
  fail: cross,
  review: eye,
  unknown: question,
  'not-applicable': minus,
};
