import { costIn } from './labels';
import { lettersIn } from './letters';
import { chatNumbers, type CallLink } from './links';
import { isCountRange, isFileNumber, needsLabel } from './look-alikes';
import { american, groupedAsUsual, lengthsOf, type Reading } from './readings';
import type { Setting } from './setting';
import { fewest, type Stretch } from './shapes';
import type { Surroundings } from './surroundings';

/** How sure one has to be; see `weightOf`. */
export const threshold = 3;

/**
 * A number with its trunk zero that commas or bars set apart stands like a field: "Ann Lind, CEO, 0705-12 34 56",
 * "Leeds | Parcels 0113 496 0123 | Help".
 */
const apart = (text: string, { start, end }: Stretch, { digits, groups }: Reading): number => {
  const usual = digits.startsWith('0') && digits.length >= 9 && groups.length > 1;
  const local = american.test(lengthsOf(groups));
  if (!(usual || local) || !/^\s*(?:[,;|·\n]|$)/.test(text.slice(end))) return 0;
  const before = text.slice(Math.max(0, start - 40), start);
  // Commas part the items of lists of parts, too.
  if (local) return /[|·]\s*$/.test(before) ? 1 : 0;
  return /[,;|·]\s*$|(?:[|·\n]|^)\s*\p{Lu}\p{L}{2,16}(?: \p{L}{2,16})?[:\s]\s*$/u.test(before) ? 1 : 0;
};

/** How much the way a valid number is written says for itself. */
const shapeOf = (stretch: Stretch, reading: Reading, written: string): number => {
  const { number, groups } = reading;
  if (stretch.international) return 3;
  const lengths = lengthsOf(groups);
  const spaced = /^\d+(?: \d+)*$/.test(written);
  if (number!.e164.startsWith('+1') && american.test(lengths)) return /[(]/.test(written) || !spaced ? 2.5 : 2;
  if (groups.length === 1)
    return reading.digits.startsWith('0') && reading.digits.length >= 10 && reading.digits.length <= 12 ? 2 : 0.5;
  // An area code in brackets, or one with its trunk zero; groups of three and more digits behind it say it again.
  if (/^\(\d{2,5}\)|^\(?0/.test(written))
    return reading.digits.length >= 10 && /^[2-5](?:-[3-9])+$/.test(lengths) ? 2.5 : 2;
  // In Russia the trunk digit is 8.
  if (reading.digits === `8${number!.national}` && number!.e164.startsWith('+7')) return 2;
  if (!groupedAsUsual(groups, number!)) return 0.5;
  return groups.length > 2 ? 2 : 1.5;
};

/**
 * How sure it is that a reading is a telephone number: what is written beside it, how it is grouped, how alone it
 * stands. 3 is enough; a label right beside a valid number, a "+", a `tel:` link or the usual North American
 * grouping are 3 or nearly so each.
 */
export const weightOf = (
  setting: Setting,
  stretch: Stretch,
  reading: Reading,
  { kind, closeness }: Surroundings,
  link: CallLink | null,
  siblings: number,
): number => {
  const { text } = setting;
  const valid = Boolean(reading.number?.valid);
  const written = text.slice(stretch.start, stretch.end);
  const digits = reading.digits.replace('+', '');
  const labelled = kind === 'phone' || kind === 'fax' || kind === 'both';
  if (link && valid) return 4;
  if (kind === 'other' && closeness >= 2 && !(stretch.international && valid && closeness < 3)) return 0;
  if (digits.length < fewest.bare && !(labelled && closeness >= 2)) return 0;
  // "A mob of 700-800 people": what is counted stands behind it.
  if (isCountRange(text, stretch) && (closeness < 3 || /^ \p{Ll}{3}/u.test(text.slice(stretch.end)))) return 0;
  if (isFileNumber(text, stretch) && !(labelled && closeness >= 2)) return 0;
  if (reading.paired) return siblings ? 4 : 0;
  const announced = (labelled && closeness >= 2) || (valid && kind === 'desk' && closeness === 3);
  if (needsLabel(text, stretch) && !announced && !(valid && setting.besideMail())) return 0;
  if (stretch.vanity) return 4;
  let weight = link ? 3 : 0;
  if (labelled) weight += closeness === 3 ? (valid ? 3 : 2) : closeness === 2 ? (valid ? 2.5 : 1.5) : 1;
  else if (kind === 'desk') weight += closeness === 3 ? 1.5 : 1;
  if (valid) weight += shapeOf(stretch, reading, written) + apart(text, stretch, reading);
  else if (digits.length >= 6 && reading.groups.length > 1 && (labelled || !setting.countries.length)) weight += 1;
  else if (labelled && closeness === 3 && digits.length >= 6) weight += 1;
  if (siblings) weight += 1;
  if (valid && weight < threshold && chatNumbers(setting.page).has(reading.number!.e164.slice(1))) weight += 2;
  const start = text.lastIndexOf('\n', stretch.start - 1) + 1;
  const end = text.indexOf('\n', stretch.end);
  const letters = lettersIn(text.slice(start, end < 0 ? undefined : end).slice(0, 400));
  weight += letters <= 3 ? 1 : letters <= 40 ? 0.5 : 0;
  if (setting.hasMail) weight += 0.5;
  if (
    weight < threshold &&
    weight >= threshold - 1 &&
    costIn(
      `${text.slice(Math.max(0, stretch.start - 30), stretch.start)}\n${text.slice(stretch.end, stretch.end + 60)}`,
    )
  )
    weight += 1;
  return weight;
};
