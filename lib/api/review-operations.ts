import { StreamQuery } from "#lib/review/presence";
import type { Operation } from "./operation.ts";

export const reviewOperations: Operation[] = [
  {
    method: "get",
    path: "/api/v1/articles/{id}/notes",
    id: "listNotes",
    summary: "The notes of an article and its claims, oldest first",
    tag: "review",
    answer: { status: 200, json: "NoteList" },
  },
  {
    method: "post",
    path: "/api/v1/articles/{id}/notes",
    id: "addNote",
    summary: "Write a note about an article or a claim, or answer one",
    tag: "review",
    body: "NewNote",
    answer: { status: 201, json: "Note" },
    refuses: [409],
  },
  {
    method: "post",
    path: "/api/v1/notes/{id}/resolve",
    id: "resolveNote",
    summary: "Resolve a thread, or open it again",
    tag: "review",
    body: "NoteResolution",
    answer: { status: 200, json: "Note" },
    refuses: [409],
  },
  {
    method: "get",
    path: "/api/v1/mentions",
    id: "listMentions",
    summary: "Open notes that name you, newest first",
    tag: "review",
    answer: { status: 200, json: "MentionList" },
  },
  {
    method: "post",
    path: "/api/v1/articles/{id}/next",
    id: "nextClaim",
    summary: "The next undecided claim that nobody else is on",
    tag: "review",
    body: "NextInput",
    answer: { status: 200, json: "NextClaim" },
  },
  {
    method: "post",
    path: "/api/v1/articles/{id}/presence",
    id: "signPresence",
    summary: "Tell where you are in an article",
    tag: "review",
    body: "Presence",
    answer: { status: 204 },
  },
  {
    method: "get",
    path: "/api/v1/articles/{id}/stream",
    id: "followArticle",
    summary: "What happens to an article, as it happens",
    description:
      "Server-sent events: `change` with what was touched as it now stands, and `presence` with who is here. The id of " +
      "an event, sent as `Last-Event-ID` or `after`, says where to go on.",
    tag: "review",
    query: StreamQuery,
    answer: { status: 200, media: "text/event-stream" },
  },
  {
    method: "post",
    path: "/api/v1/articles/{id}/undo",
    id: "undo",
    summary: "Take back your newest act on an article",
    description:
      "A note that is undone is resolved. An answer to a note, a sign-off, a reopening and another split are not undone, " +
      "and nothing older is in their place.",
    tag: "review",
    answer: { status: 200, json: "Undone" },
    refuses: [403, 409],
  },
];
