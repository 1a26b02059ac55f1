import { send } from "./send";

export interface Explained {
  start: number;
  end: number;
  kind: string;
  rule: string;
  reason: string;
  score: number;
  reasons: { code: string; weight: number; evidence?: string }[];
}

const ledgers = new Map<string, Promise<{ segments: Explained[] }>>();

/** Has the ledger fetched again, as after the article was split again. */
export const forgetLedgers = (): void => ledgers.clear();

/** The segments under a span (code points) with the splitter's reasons; the ledger is fetched once, when first asked for. */
export async function explain(articleId: string, start: number, end: number): Promise<Explained[]> {
  const asked = ledgers.get(articleId) ?? send<{ segments: Explained[] }>("GET", `/api/v1/articles/${articleId}`);
  ledgers.set(articleId, asked);
  try {
    return (await asked).segments.filter((one) => one.start < end && one.end > start && one.kind !== "blank");
  } catch {
    ledgers.delete(articleId);
    return [];
  }
}
