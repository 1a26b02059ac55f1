import { articles } from "./articles.ts";
import { citations } from "./citations.ts";
import { claims } from "./claims.ts";
import type { Db } from "./database.ts";
import { events } from "./events.ts";
import { members } from "./members.ts";
import { notes } from "./notes.ts";
import { reports } from "./reports.ts";
import { revisions } from "./revisions.ts";
import { screens } from "./screens.ts";
import { sessions } from "./sessions.ts";
import { signoffs } from "./signoffs.ts";
import { tokens } from "./tokens.ts";
import { verdicts } from "./verdicts.ts";
import { work } from "./work.ts";

/** All queries of one connection, by noun. */
export const queries = (db: Db) => ({
  articles: articles(db),
  citations: citations(db),
  claims: claims(db),
  events: events(db),
  members: members(db),
  notes: notes(db),
  reports: reports(db),
  revisions: revisions(db),
  screens: screens(db),
  sessions: sessions(db),
  signoffs: signoffs(db),
  tokens: tokens(db),
  verdicts: verdicts(db),
  work: work(db),
});
