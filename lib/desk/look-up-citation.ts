import { env } from "#lib/env";
import { Conflict, TooMany } from "#lib/errors";
import { guardedFetch } from "#lib/fetch/guarded-fetch";
import { internet, type Network } from "#lib/fetch/network";
import { pageCitation } from "#lib/fetch/page-citation";
import type { Actor } from "#lib/member/member";
import type { CitationLookUp, FoundCitation } from "#lib/review/citation-search";
import { allow } from "./allow.ts";

const MOST_AT_ONCE = 8;
let running = 0;

/**
 * Reads the page at an address and answers what it says about itself. Throws Conflict where this desk does not fetch
 * pages, Invalid where the page cannot be read, TooMany while too many are being read.
 */
export async function lookUpCitation(
  actor: Actor,
  { url }: CitationLookUp,
  network: Network = internet,
): Promise<FoundCitation> {
  allow(actor, "verdict.record");
  if (!env().FETCH_CITATIONS)
    throw Conflict("This desk does not fetch pages. Fill the fields in by hand, or set FETCH_CITATIONS to true.");
  if (running >= MOST_AT_ONCE) throw TooMany("Too many pages are being read. Try again in a few seconds.", 5);
  running++;
  try {
    return pageCitation(await guardedFetch(url, network), url);
  } finally {
    running--;
  }
}
