/**
 * Numbers set aside for films, examples and documentation, as E.164 patterns. Sources: NANPA (555-0100 to 0199), Ofcom
 * "Telephone numbers for drama", Bundesnetzagentur "Rufnummern für Film und Fernsehen", Arcep decision 2019-0954,
 * ACMA "Numbers for use in creative works", PTS (Swedish number plan), ComReg (020 91x).
 */
const ranges: readonly RegExp[] = [
  /^\+1\d{3}55501\d\d$/,
  /^\+44(?:1632960|1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|2079460|1914980|2896496|2920180|7700900|8081570|9098790|3069990)\d{3}$/,
  /^\+49(?:3023125|4066969|6990009|2214710|8999998)\d{3}$/,
  /^\+49(?:15228817386|15228895456|15254599371|17139200\d\d|1729925904|1729968532|172997318[56]|1729980752|1749091317|1749464308|17604069\d{4})$/,
  /^\+33(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
  /^\+61(?:[2378](?:5550|7010)\d{4}|49157\d{4}|1800160401|180097570[7-9]|180097571[01]|1300975707)$/,
  /^\+46(?:3139006\d\d|4062804\d\d|8465004\d\d|9803192\d\d|7017406\d\d)$/,
  /^\+3532091\d{5}$/,
];

/** True for numbers that no customer can ever have. */
export const isReserved = (e164: string): boolean => ranges.some((range) => range.test(e164));

/**
 * Hosts that exist for documentation and tests only (RFC 2606, RFC 6761). There the reserved numbers are the honest
 * ones; on every other page they are a leftover of a theme.
 */
export const isReservedHost = (url: URL): boolean =>
  /(?:^|\.)(?:example|test|invalid|localhost)$|^127\.|^\[::1\]$|(?:^|\.)example\.(?:com|net|org)$/.test(url.hostname);

/** Freephone and shared-cost prefixes: there easy digits are bought, "0800 123 4567" rings somewhere. */
const easy = /^(?:8\d\d|1[38]00|90\d|18\d)/;

/**
 * Digits that nobody was given: runs of one digit, counting up, "555" as a US exchange or area, zeros to the end.
 *
 * @param national the number without country code and trunk prefix.
 */
export const isMadeUp = (national: string, country: string | null): boolean =>
  /^0*(?:123456|1?2345678)/.test(national) ||
  /^(\d)\1+$/.test(national) ||
  /^1?555555\d{4}$/.test(national) ||
  /0{6,}$/.test(national) ||
  (/(?:1234567(?:8(?:90?)?)?|2345678|0123456|98765432(?:10)?)$/.test(national) && !easy.test(national)) ||
  /(\d)\1{6,}$/.test(national) ||
  (/^(?:US|CA)$/.test(country ?? '') && /^\d{3}555(?!1212|01\d\d)\d{4}$/.test(national));
