import { createHash } from "node:crypto";
import { ArticleUpload, MAX_TEXT, TOO_LONG } from "#lib/article/article";
import { extract } from "#lib/article/extract";
import type { SplitResult } from "#lib/claim/splitter";
import { Invalid, TooLarge } from "#lib/errors";
import { newId } from "#lib/id";
import { fieldErrors, inWords } from "#lib/input";
import type { Actor } from "#lib/member/member";
import { allow } from "./allow.ts";
import { splitRows } from "./claim-rows.ts";
import { record } from "./record.ts";
import { deskSplitter } from "./splitter.ts";
import { store } from "./store.ts";

/** What a person knows of an article beside its text; what is given here wins over what a document tells. */
export type Given = Partial<Record<keyof ArticleUpload, unknown>>;

/** A document as it was uploaded. */
export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Takes an article in: extracts, splits, and remembers all of it in one write.
 * Throws Invalid, naming each field, where the document or a field cannot be taken, and TooLarge for a text that is too long.
 */
export async function submitArticle(actor: Actor, given: Given, file?: UploadedFile) {
  allow(actor, "article.submit");
  const upload = readUpload(given, file && (await extract(file.bytes, file.name)));
  const { text } = upload;
  const splitter = deskSplitter();
  const split = await splitter.split(text, upload);
  const now = Date.now();
  const articleId = newId(now);
  const revisionId = newId(now);
  const title = upload.title ?? split.title ?? firstLine(text);
  const { segments, claims } = splitRows(split, { articleId, revisionId, text, now });
  await store().write(async (tx) => {
    await tx.articles.insert({
      id: articleId,
      title,
      outlet: upload.outlet,
      byline: upload.byline,
      publishedOn: upload.publishedOn ?? wholeDay(split),
      language: split.language,
      sourceUrl: upload.sourceUrl,
      submittedBy: actor.id,
      submittedAt: now,
      revisionId,
    });
    await tx.revisions.insert({
      id: revisionId,
      articleId,
      number: 1,
      text,
      textHash: createHash("sha256").update(text).digest("hex"),
      fileName: file?.name.slice(0, 300),
      splitter: split.splitter ?? splitter.name,
      splitterVersion: split.version,
      splitterNote: split.note,
      createdBy: actor.id,
      createdAt: now,
    });
    await tx.revisions.insertSegments(segments);
    await tx.claims.insert(claims);
    await record(tx, actor, {
      verb: "article.submitted",
      subject: "article",
      subjectId: articleId,
      articleId,
      after: { title, claims: claims.length, segments: segments.length },
    });
  });
  return { id: articleId, title, revision: 1, language: split.language, claims: claims.length };
}

/** Merges the fields over the document's own and checks them; a blank field counts as not given. */
function readUpload(given: Given, document: { text?: unknown } = {}): ArticleUpload {
  const said = Object.entries(given).filter(
    ([, value]) => value != null && (typeof value !== "string" || value.trim() !== ""),
  );
  const whole = { ...document, ...Object.fromEntries(said) };
  if (typeof whole.text === "string" && whole.text.length > MAX_TEXT) throw TooLarge(TOO_LONG);
  const parsed = ArticleUpload.safeParse(whole, { error: inWords });
  if (!parsed.success) throw Invalid("The article was not taken in.", fieldErrors(parsed.error));
  return parsed.data;
}

const wholeDay = (split: SplitResult) => (split.publishedOn?.length === 10 ? split.publishedOn : undefined);

function firstLine(text: string): string {
  const line = text.trim().split("\n", 1)[0]?.trim() ?? "";
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line || "Untitled";
}
