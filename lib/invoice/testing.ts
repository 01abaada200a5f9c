import { sheetOf, type Fragment, type Sheet } from './sheet';

/** How wide and high a letter of the drawing is, in points. */
const letter = { width: 5, height: 10, line: 12 };

/** A sheet drawn with letters: two spaces part columns, an empty line is a gap. */
export const drawn = (drawing: string): Sheet => {
  const fragments: Fragment[] = drawing.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(/\S+(?: \S+)*/gu), (match) => ({
      page: 1,
      x: match.index * letter.width,
      y: (index + 1) * letter.line,
      width: match[0].length * letter.width,
      height: letter.height,
      text: match[0],
    })),
  );
  return sheetOf(fragments);
};
