import type { EventRow } from "#db/events";
import type { Queries } from "#db/store";
import { claimJson } from "#lib/claim/claim";
import type { ArticleState, ChangeJson } from "#lib/review/live";
import type { NoteJson } from "#lib/review/note";
import { viewClaims } from "./claim-views.ts";
import { memberNames, noteJson } from "./note-json.ts";

export interface Happened {
  event: EventRow;
  actor: string | null;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MOST_IDS = 200;

/** Events of one article as a reader of its stream gets them: each with what it touched, as that stands now. */
export async function changesOf(read: Queries, articleId: string, happened: Happened[]): Promise<ChangeJson[]> {
  const touched = happened.map(({ event }) => claimIds(event));
  const rows = await read.claims.byIds([...new Set(touched.flat())]);
  const views = await viewClaims(
    read,
    rows.filter((row) => row.articleId === articleId),
  );
  const claims = new Map(views.map((view) => [view.id, claimJson(view)]));
  const article = happened.some(({ event }) => event.subject === "article")
    ? await articleState(read, articleId)
    : undefined;
  const changes: ChangeJson[] = [];
  for (const [at, { event, actor }] of happened.entries()) {
    const notes = event.subject === "note" ? await noteOf(read, event.subjectId) : undefined;
    changes.push({
      seq: event.seq,
      verb: event.verb,
      at: new Date(event.at).toISOString(),
      by: actor,
      byId: event.actorId,
      claims: (touched[at] ?? []).flatMap((id) => claims.get(id) ?? []),
      ...(notes && { notes }),
      ...(event.subject === "article" && article && { article }),
    });
  }
  return changes;
}

/** The claim an event is about and every id it names before or after: a cut or joined claim has parents and children. */
function claimIds(event: EventRow): string[] {
  const found = new Set<string>(event.claimId ? [event.claimId] : []);
  const look = (value: unknown, depth: number): void => {
    if (found.size >= MOST_IDS || depth > 3) return;
    if (typeof value === "string" && ID.test(value)) found.add(value);
    else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) look(one, depth + 1);
  };
  look(event.before, 0);
  look(event.after, 0);
  return [...found];
}

async function noteOf(read: Queries, id: string): Promise<NoteJson[]> {
  const note = await read.notes.byId(id);
  return note ? [noteJson(note, await memberNames(read))] : [];
}

async function articleState(read: Queries, id: string): Promise<ArticleState | undefined> {
  const article = await read.articles.byId(id);
  if (!article) return undefined;
  const assignee = article.assigneeId ? await read.members.byId(article.assigneeId) : undefined;
  const { version, title, revisionId, dueOn, urgent, signoffId } = article;
  const who = assignee ? { id: assignee.id, name: assignee.name } : null;
  return { version, title, revisionId, assignee: who, dueOn, urgent, signedOff: signoffId !== null };
}
