import type { Refusal } from "./desk-types";

export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** What a proxy answers when the desk behind it does not. */
const OUT_OF_REACH = new Set([502, 503, 504]);

/** Calls the desk's own API; throws Refused with what the server said, or with what to do when it did not answer. */
export async function send<T>(method: "GET" | "POST" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    headers: body === undefined ? {} : { "content-type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  }).catch(() => null);
  if (response?.ok) return (response.status === 204 ? undefined : await response.json()) as T;
  if (response && !OUT_OF_REACH.has(response.status)) throw new Refused(await refusalIn(response));
  const nothing = method === "GET" ? "" : ": nothing was changed";
  throw new Refused({ message: `The desk cannot be reached${nothing}. Try again.`, fields: {}, offline: true });
}

/** An error as the screen tells it. */
export const refusalOf = (error: unknown): Refusal =>
  error instanceof Refused ? error.refusal : { message: "Something went wrong on this page. Reload it.", fields: {} };

interface Problem {
  detail?: string;
  current?: Refusal["current"];
  errors?: { field: string; detail: string }[];
}

async function refusalIn(response: Response): Promise<Refusal> {
  const problem: Problem = await response.json().catch(() => ({}));
  const fields: Record<string, string[]> = {};
  for (const { field, detail } of problem.errors ?? []) fields[field] = [...(fields[field] ?? []), detail];
  if (response.status === 401) {
    const message = "You were signed out: nothing was changed. Sign in again in another tab, then try again.";
    return { message, fields, status: 401 };
  }
  const message = problem.detail ?? "The desk could not do this. Try again.";
  return { message, fields, current: problem.current, status: response.status };
}
