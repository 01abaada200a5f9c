import metadata from 'libphonenumber-js/min/metadata';

/**
 * Reads digits by the numbering plans of libphonenumber. The plans are the library's own data. Only the reading is done
 * here, for digits that are already found: the library's parser also looks for extensions, formats and carriers and
 * knows four older forms of the data, 17 kB in all. It is the judge in `plans.test.ts`: for every country's numbers, and
 * for any digits, both give the same answer.
 */

/** A row of the data: what libphonenumber-js writes in `source/metadata.js`, version 4. */
type Row = readonly unknown[];

interface Plans {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, Row>>;
  readonly nonGeographic?: Readonly<Record<string, Row>>;
}

interface Plan {
  readonly code: string;
  /** What is dialled before a number abroad, as a pattern. */
  readonly abroad: string;
  readonly pattern: string;
  /** Possible numbers of digits, in ascending order. */
  readonly lengths: readonly number[] | undefined;
  /** The pattern of the trunk prefix, and what takes its place where it carries digits of the number. */
  readonly trunk: string | undefined;
  readonly transform: string | undefined;
  /** The pattern of the first digits that belong to this country alone of those that share its calling code. */
  readonly leading: string | undefined;
  /** Patterns of fixed lines, mobiles and so on, where countries share a calling code. */
  readonly types: readonly (readonly [pattern: string, lengths?: readonly number[]] | 0 | undefined)[] | undefined;
}

/** The plans that were injected beside the collector for a page that calls less common countries. */
const further = (globalThis as { approachablePlans?: Plans }).approachablePlans;
const whole = metadata as unknown as Plans;
const countries = { ...whole.countries, ...further?.countries };
const callingCodes = { ...whole.country_calling_codes, ...further?.country_calling_codes };
const worldwide = { ...whole.nonGeographic, ...further?.nonGeographic };

const plans = new Map<Row, Plan>();

const planOf = (row: Row | undefined): Plan | undefined => {
  if (!row) return undefined;
  let plan = plans.get(row);
  if (!plan) {
    const [code, abroad, pattern, lengths, , prefix, , trunk, transform, , leading, types] = row;
    plan = { code, abroad, pattern, lengths, trunk: trunk || prefix, transform, leading, types } as Plan;
    plans.set(row, plan);
  }
  return plan;
};

/** The plan of a calling code: its main country's, or that of numbers of no country (+800). */
const planCalled = (code: string): Plan | undefined =>
  planOf(worldwide[code] ?? countries[callingCodes[code]?.[0] ?? '']);

const compiled = new Map<string, RegExp>();
const pattern = (source: string): RegExp => {
  let expression = compiled.get(source);
  if (!expression) compiled.set(source, (expression = new RegExp(source)));
  return expression;
};
const fits = (digits: string, source: string): boolean => pattern(`^(?:${source})$`).test(digits);

const hasType = (national: string, { pattern: any, lengths, types }: Plan): boolean =>
  fits(national, any) &&
  Boolean(
    types?.some(
      (type) => type && type[0] && ((type[1] ?? lengths)?.includes(national.length) ?? true) && fits(national, type[0]),
    ),
  );

/** The country of a number whose calling code several countries may share. */
const countryWith = (code: string, national: string): string | undefined => {
  const sharing = callingCodes[code] ?? [];
  // "001" stands for numbers of no country.
  if (sharing.length === 1) return sharing[0]!.length === 2 ? sharing[0] : undefined;
  return sharing.find((country) => {
    const plan = planOf(countries[country]);
    return plan && (plan.leading ? national.search(pattern(plan.leading)) === 0 : hasType(national, plan));
  });
};

const withoutTrunk = (number: string, { trunk, transform }: Plan): string => {
  if (!trunk) return number;
  const expression = pattern(`^(?:${trunk})`);
  const found = expression.exec(number);
  if (!found) return number;
  return transform && found.length > 1 && found.at(-1)
    ? number.replace(expression, transform)
    : number.slice(found[0].length);
};

/** The number as it is dialled after the calling code. */
const nationalOf = (number: string, plan: Plan): string => {
  const stripped = withoutTrunk(number, plan);
  if (stripped === number) return number;
  if (fits(number, plan.pattern) && !fits(stripped, plan.pattern)) return number;
  if (!plan.lengths) return stripped;
  const { lengths } = planOf(countries[countryWith(plan.code, stripped) ?? '']) ?? plan;
  const possible = !lengths || lengths.includes(stripped.length) || stripped.length > lengths.at(-1)!;
  return possible ? stripped : number;
};

/** True where digits without "+" are meant to begin with the calling code of the country they are read in. */
const beginsWithCode = (digits: string, plan: Plan): boolean => {
  if (!digits.startsWith(plan.code)) return false;
  const national = nationalOf(digits, plan);
  const shorter = nationalOf(digits.slice(plan.code.length), plan);
  return (
    (!fits(national, plan.pattern) && fits(shorter, plan.pattern)) ||
    Boolean(plan.lengths && national.length > plan.lengths.at(-1)!)
  );
};

/** The digits after "+" of a number that is dialled as from `plan`'s country to another one, or null. */
const dialledAbroad = (digits: string, { abroad }: Plan): string | null => {
  const found = pattern(abroad).exec(digits);
  if (found?.index !== 0 || !found[0]) return null;
  const rest = digits.slice(found[0].length);
  return rest && !rest.startsWith('0') ? rest : null;
};

export interface PlannedNumber {
  readonly code: string;
  /** ISO 3166 alpha-2, or null for numbers of no country. */
  readonly country: string | null;
  readonly national: string;
  /** True where the plan's lengths and leading digits allow it. */
  readonly valid: boolean;
}

/**
 * Reads digits (a "+" before them makes them international) by the plan of `country` (ISO 3166 alpha-2), or gives null
 * where no plan could be meant.
 */
export const readByPlan = (digits: string, country: string | null): PlannedNumber | null => {
  const home = country === null ? undefined : planOf(countries[country]);
  if (!/^(?:\d\d|\+?\d{3,250})$/.test(digits) || (country !== null && !home)) return null;
  let international = digits.startsWith('+') ? digits.slice(1) : null;
  let code = '';
  let rest = digits;
  if (international === null) {
    if (!home) return null;
    international = dialledAbroad(digits, home);
    if (international === null && beginsWithCode(digits, home)) {
      code = home.code;
      rest = digits.slice(code.length);
    }
  }
  if (international !== null) {
    const known = [1, 2, 3].map((length) => international.slice(0, length)).find((start) => planCalled(start));
    if (!known) return null;
    code = known;
    rest = international.slice(known.length);
  }
  const plan = code ? planCalled(code) : home;
  if (!plan || !rest) return null;
  const national = nationalOf(rest, plan);
  if (national.length < 2 || national.length > 17) return null;
  const found = countryWith(plan.code, national) ?? (code ? null : country);
  const own = planOf(countries[found ?? '']) ?? plan;
  return {
    code: plan.code,
    country: found,
    national,
    valid: own.types ? hasType(national, own) : fits(national, own.pattern),
  };
};
