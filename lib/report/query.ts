import { fieldErrors } from "#lib/input";
import { ReportFilter } from "./filter.ts";

export type Params = Record<string, string | string[] | undefined>;

/** Reads the filter out of the address: what was typed, and either the filter or what is wrong with it by field. */
export function readFilter(params: Params) {
  const typed: Record<string, string> = {};
  for (const name of Object.keys(ReportFilter.shape)) {
    const value = params[name];
    const first = Array.isArray(value) ? value[0] : value;
    if (first) typed[name] = first;
  }
  const parsed = ReportFilter.safeParse(typed);
  return parsed.success ? { typed, filter: parsed.data, errors: {} } : { typed, errors: fieldErrors(parsed.error) };
}

/** The filter as the end of an address, empty where nothing is filtered. */
export function query(filter: ReportFilter): string {
  const said = Object.entries(filter).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return said.length > 0 ? `?${new URLSearchParams(said)}` : "";
}
