/** Files that were opened or dropped, handed from the start view to the view that can show them. */
let files: readonly File[] = [];

export const hand = (opened: readonly File[]): void => {
  files = opened;
};

/** Takes the handed files, once. */
export const takenFiles = (): readonly File[] => {
  const opened = files;
  files = [];
  return opened;
};

/** The first of them, for a view that shows one. */
export const taken = (): File | null => takenFiles()[0] ?? null;
