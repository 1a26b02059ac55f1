import { type Options, stringify } from "csv-stringify/sync";

type Cell = string | number | null;

const OPTIONS: Options = {
  record_delimiter: "\r\n",
  // Without this a lone line feed goes unquoted, and readers take it for the end of the record.
  quote_record_delimiter: true,
  escape_formulas: true,
  cast: {
    // A spreadsheet may skip a leading line feed and run what follows; the library looks for the other signs itself.
    string: (value) => (value.startsWith("\n") ? `'${value}` : value),
  },
};

/**
 * Writes records as CSV (RFC 4180, UTF-8 with a byte order mark): the header first, then a chunk for each record.
 * Cells that a spreadsheet would run as a formula are made inert with a leading apostrophe.
 */
export async function* csv<Column extends string>(
  columns: readonly Column[],
  records: AsyncIterable<Record<Column, Cell>>,
): AsyncIterable<string> {
  yield stringify([[...columns]], { ...OPTIONS, bom: true });
  for await (const record of records) yield stringify([columns.map((column) => record[column])], OPTIONS);
}
