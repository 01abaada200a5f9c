/** Dots after these end no sentence. */
const abbreviation =
  /(?:^|[\s(/&,;:.–-])(?:approx|ca|inkl|incl|excl|exkl|zzgl|max|min|bzw|evtl|ggf|tel|nr|no|art|st|mr|mrs|ms|dr|vs|etc|mo|di|mi|do|fr|sa|so|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|std|tgl|tägl|usw|sog|z|b|d|h|u|a|e|g|i|p|m|n|env|aprox|circa|resp|np|tj|hod|godz|kl)$/;

const reach = 320;
const stop = /[.!?…]["'”»)\]]?\s+(?=[A-ZÀ-ÞĀ-ɏΑ-ΩА-ЯЁ\u0590-\u1fff\u3040-\ud7ff¿¡"“„«(]|$)|[。！？؟•|]|\n/g;

/** Where the stops of a stretch of text end, abbreviations left out. */
const stopsIn = (text: string): number[] => {
  const ends: number[] = [];
  for (const match of text.matchAll(stop)) {
    if (
      match[0].startsWith('.') &&
      abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index).toLowerCase())
    )
      continue;
    ends.push(match.index + match[0].length);
  }
  return ends;
};

export interface Sentence {
  readonly text: string;
  /** Where it begins in the text it was taken from. */
  readonly start: number;
}

/** The sentence around `text.slice(start, end)`, at most about 320 characters to either side. */
export const sentenceAround = (text: string, start: number, end: number): Sentence => {
  const from = Math.max(0, start - reach);
  const first = from + (stopsIn(text.slice(from, start)).at(-1) ?? 0);
  const rest = text.slice(end, end + reach);
  const last = end + (stopsIn(rest)[0] ?? rest.length);
  return { text: text.slice(first, last).trimEnd(), start: first };
};
