/** A file that was opened or dropped, handed from the start view to the view that can show it. */
let file: File | null = null;

export const hand = (opened: File): void => {
  file = opened;
};

/** Takes the handed file, once. */
export const taken = (): File | null => {
  const opened = file;
  file = null;
  return opened;
};
