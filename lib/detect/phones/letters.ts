/**
 * The letters of living scripts as the inside of a character class. `\p{L}` says it better, but each expression with it
 * costs half a millisecond to compile, and a page waits for all of them.
 */
export const letter = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3005-\u3007\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`;

const one = new RegExp(`[${letter}]`);
const others = new RegExp(`[^${letter}]+`, 'g');

/** Most characters are ASCII: for those two comparisons do. */
export const isLetter = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return code < 128 ? (code | 32) > 96 && (code | 32) < 123 : one.test(character);
};

/** True for what can stand inside a word: letters and digits. */
export const isWordCharacter = (character: string): boolean =>
  (character >= '0' && character <= '9') || isLetter(character);

export const lettersIn = (text: string): number => text.replace(others, '').length;
