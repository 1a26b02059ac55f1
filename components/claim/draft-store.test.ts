import { expect, test } from "vitest";
import { DraftStore } from "./draft-store";
import { Topics } from "./topics";

const drafts = () =>
  new DraftStore(
    "ito",
    new Topics(),
    () => undefined,
    () => undefined,
  );

test("what is learnt late of a citation that was sent or removed begins no draft", () => {
  const store = drafts();
  const key = store.cite("claim", { passage: "It rose." });
  store.changeCitation("claim", key, { title: "Yearbook" });
  expect(store.of("claim").citations).toMatchObject([{ passage: "It rose.", title: "Yearbook" }]);
  store.discard("claim");
  store.changeCitation("claim", key, { title: "Too late" });
  expect(store.has("claim")).toBe(false);
});
