/** A part of an address without its escapes; as it stands where a stray per cent sign escapes nothing. */
export const decoded = (text: string): string => {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
