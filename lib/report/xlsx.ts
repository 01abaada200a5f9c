import writeWorkbook, { type CellObject, type SheetData } from 'write-excel-file/universal';
import { plain } from './plain';
import type { Cell, Table } from './table';

/** The most a cell of Excel holds, in UTF-16 units. */
const longest = 32_767;

/**
 * A text is written as a text, so that nothing in it is ever a formula. XML knows neither control characters nor halves
 * of surrogate pairs, and Excel reads `_x0041_` as an escape of its own.
 */
const textOf = (text: string): string =>
  text
    .split('\n')
    .map(plain)
    .join('\n')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .slice(0, longest)
    .replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');

const cellOf = (cell: Cell): CellObject | null => {
  if (cell === null) return null;
  if (typeof cell === 'number') return { type: Number, value: cell, alignVertical: 'top' };
  const value = textOf(cell);
  // Wrapped columns of a few words to the line read better than one line that runs out of sight.
  return value ? { type: String, value, wrap: true, alignVertical: 'top' } : null;
};

/** Column widths in characters: as wide as the text needs, within reason. */
const widthsOf = ({ head, rows }: Table) =>
  head.map((title, column) => {
    const lengths = rows.slice(0, 200).map((row) => String(row[column] ?? '').length);
    return { width: Math.min(60, Math.max(10, title.length + 2, ...lengths)) };
  });

/** An Excel workbook, a sheet a table, with the head fixed while the rest scrolls. */
export const xlsxOf = (tables: readonly Table[]): Promise<Blob> =>
  writeWorkbook(
    tables.map((table) => ({
      sheet: table.name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
      data: [
        table.head.map((title) => ({ type: String, value: textOf(title), fontWeight: 'bold' })),
        ...table.rows.map((row) => row.map(cellOf)),
      ] as SheetData,
      columns: widthsOf(table),
      stickyRowsCount: 1,
    })),
  ).toBlob();
