import http from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import { isDeskError } from "#lib/errors";
import type { Network } from "./network.ts";
import { readBody } from "./read-body.ts";
import { NOT_PUBLIC, refusal, TOO_LATE, UNREACHABLE } from "./refusal.ts";

const MOST_REDIRECTS = 3;
const TOTAL_MS = 5000;

export interface Page {
  /** Where it was in the end, after redirects. */
  url: URL;
  /** In lower case, without parameters. */
  type: string;
  /** What the header names, if it names one. */
  charset: string | undefined;
  /** At most the first megabyte; empty for what is no HTML. */
  bytes: Uint8Array;
}

/**
 * Gets a page that somebody named, without reaching anything but the public web: each host is resolved once, every one of
 * its addresses has to be public, and the connection goes to the checked address and nowhere else; a redirect is a new
 * request under the same rules. No cookies, no credentials, five seconds in all. Throws Invalid that says why not.
 */
export async function guardedFetch(address: string, network: Network, within = TOTAL_MS): Promise<Page> {
  const signal = AbortSignal.timeout(within);
  try {
    let url = new URL(address);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const found = await request(url, await checkedAddresses(url, network, signal), signal);
      if (!(found instanceof URL)) return found;
      url = found;
    }
  } catch (error) {
    if (isDeskError(error)) throw error;
    throw refusal(signal.aborted ? TOO_LATE : UNREACHABLE);
  }
  throw refusal("The page sends readers from one address to the next. Open it and paste the address it ends at.");
}

/** The addresses of a URL's host, each of them allowed; throws Invalid otherwise. */
async function checkedAddresses(url: URL, network: Network, signal: AbortSignal): Promise<string[]> {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refusal("Only addresses that begin with http:// or https:// are read.");
  if (url.username || url.password) throw refusal("Leave name and password out of the address.");
  const host = hostOf(url);
  const addresses = isIP(host) ? [host] : await inTime(network.resolve(host), signal);
  if (addresses.length === 0) throw refusal(UNREACHABLE);
  if (!addresses.every((one) => network.mayConnect(one, portOf(url)))) throw refusal(NOT_PUBLIC);
  return addresses;
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "");
const portOf = (url: URL): number => Number(url.port) || (url.protocol === "https:" ? 443 : 80);

function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

/** One request to one of the checked addresses: the page, or where it redirects to. */
function request(url: URL, addresses: string[], signal: AbortSignal): Promise<Page | URL> {
  const { get } = url.protocol === "https:" ? https : http;
  const pinned = addresses.map((address) => ({ address, family: isIP(address) }));
  return new Promise((resolve, reject) => {
    const sent = get(
      {
        protocol: url.protocol,
        hostname: hostOf(url),
        port: portOf(url),
        path: `${url.pathname}${url.search}`,
        agent: false,
        signal,
        headers: {
          accept: "text/html,application/xhtml+xml,application/pdf;q=0.5",
          "accept-encoding": "gzip, deflate, br",
          "user-agent": "Claimdesk (citation look-up)",
        },
        // The name is not asked again: between two answers it could come to mean another machine.
        lookup: (_host, options, give) =>
          options.all ? give(null, pinned) : give(null, pinned[0]?.address ?? "", pinned[0]?.family),
      },
      (response) =>
        answer(url, response)
          .then(resolve, reject)
          .finally(() => sent.destroy()),
    );
    sent.on("error", reject);
  });
}

async function answer(url: URL, response: http.IncomingMessage): Promise<Page | URL> {
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if ([301, 302, 303, 307, 308].includes(status) && location) {
    if (!URL.canParse(location, url)) throw refusal(UNREACHABLE);
    return new URL(location, url);
  }
  if (status !== 200)
    throw refusal(`The page answers with ${status}. Check the address, or fill the fields in by hand.`);
  const header = response.headers["content-type"] ?? "";
  const type = header.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(header)?.[1];
  if (type === "application/pdf") return { url, type, charset, bytes: new Uint8Array() };
  if (type !== "text/html" && type !== "application/xhtml+xml")
    throw refusal("This address holds no web page. Fill the fields in by hand.");
  return { url, type, charset, bytes: await readBody(response) };
}
