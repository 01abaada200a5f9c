/** Dots after these end no sentence. */
const abbreviation =
  /(?:^|[\s(/&,;:.–-])(?:approx|ca|inkl|incl|excl|exkl|zzgl|max|min|bzw|evtl|ggf|tel|nr|no|art|st|mr|mrs|ms|dr|vs|etc|mo|di|mi|do|fr|sa|so|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|std|tgl|tägl|usw|sog|z|b|d|h|u|a|e|g|i|p|m|n|env|aprox|circa|resp|np|tj|hod|godz|kl)$/;

const reach = 320;
const stop = /[.!?…]["'”»)\]]?\s+(?=[A-ZÀ-ÞĀ-ɏΑ-ΩА-ЯЁ\u0590-\u1fff\u3040-\ud7ff¿¡"“„«(]|$)|[。！？؟•|]|\n/g;

/** Where the next stop of a stretch of text ends, abbreviations left out, or -1; `stop` stands where to look on. */
const nextStop = (text: string): number => {
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    if (
      match[0].startsWith('.') &&
      abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index).toLowerCase())
    )
      continue;
    return stop.lastIndex;
  }
  return -1;
};

const firstStop = (text: string): number => {
  stop.lastIndex = 0;
  return nextStop(text);
};

const lastStop = (text: string): number => {
  let last = firstStop(text);
  for (let end = last; end >= 0; end = nextStop(text)) last = end;
  return last;
};

export interface Sentence {
  readonly text: string;
  /** Where it begins in the text it was taken from. */
  readonly start: number;
}

/** The sentence around `text.slice(start, end)`, at most about 320 characters to either side. */
export const sentenceAround = (text: string, start: number, end: number): Sentence => {
  const from = Math.max(0, start - reach);
  const first = from + Math.max(0, lastStop(text.slice(from, start)));
  const rest = text.slice(end, end + reach);
  const stops = firstStop(rest);
  const last = end + (stops < 0 ? rest.length : stops);
  return { text: text.slice(first, last).trimEnd(), start: first };
};
