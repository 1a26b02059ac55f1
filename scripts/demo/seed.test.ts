import { expect, test } from "vitest";
import { freshDesk } from "#lib/desk/desk.fixture";
import { listArticles } from "#lib/desk/list-articles";
import { listClaims } from "#lib/desk/list-claims";
import { listMentions, listNotes } from "#lib/desk/notes";
import { openArticle } from "#lib/desk/open-article";
import { checkPassword } from "#lib/desk/sign-in";
import { similarClaims } from "#lib/desk/similar-claims";
import { claimWith } from "./acts.ts";
import { comeIn } from "./people.ts";
import { seed } from "./seed.ts";

freshDesk();

test("the demo desk shows a claim in every state, and its people can sign in", async () => {
  const began = Date.now();
  const { admin, editor, reiko, samir } = await seed("a password of the demo");
  expect(Date.now()).toBeGreaterThanOrEqual(began);
  const { items } = await listArticles(admin, { limit: 50 });
  expect(items).toHaveLength(8);
  expect(items.filter((item) => item.state === "signed off")).toHaveLength(1);
  expect(new Set(items.map((item) => item.language))).toEqual(new Set(["en", "es", "ar"]));
  const today = new Date().toISOString().slice(0, 10);
  expect(items.filter((item) => item.urgent && item.dueOn && item.dueOn < today)).toHaveLength(1);
  for (const verdict of ["supported", "outdated", "false", "undecided"] as const)
    expect((await listClaims(admin, { verdict, limit: 50 })).items.length, verdict).toBeGreaterThan(1);

  const tunnel = items.find((item) => item.title.startsWith("Harbour tunnel"));
  const { claims } = await openArticle(reiko, tunnel?.id ?? "");
  expect(new Set(claims.map((claim) => claim.state))).toEqual(new Set(["open", "dropped", "replaced"]));
  expect(new Set(claims.map((claim) => claim.origin))).toEqual(new Set(["splitter", "split", "resize"]));
  expect(claims.filter((claim) => claim.recheck && claim.state === "open")).toHaveLength(1);
  expect(claims.filter((claim) => claim.stateReason && claim.state === "open")).toHaveLength(2);
  expect(await listNotes(reiko, tunnel?.id ?? "")).toHaveLength(1);
  expect(await listMentions(editor)).toHaveLength(1);

  const ferry = items.find((item) => item.title.startsWith("Last ferry"));
  const repeated = await claimWith(reiko, ferry?.id ?? "", "410 million");
  expect((await similarClaims(reiko, repeated.id)).map(({ claim }) => claim.verdict?.verdict)).toEqual(["false"]);

  const again = await comeIn("another password");
  expect(again.samir.id).toBe(samir.id);
  expect(await checkPassword("editor@demo.example", "another password", "here")).toMatchObject({
    name: "Tomas Lindqvist",
  });
});
