import { expect, test } from "vitest";
import type { Actor } from "#lib/member/member";
import { freshDesk } from "./desk.fixture.ts";

freshDesk();

/** Someone with a role that no table knows, as a stolen or broken session might yield. */
const outsider = { id: "nobody", name: "Nobody", email: "nobody@desk.example", role: "visitor" } as unknown as Actor;

type UseCase = (actor: Actor, ...input: unknown[]) => Promise<unknown>;

const takesActor = (value: unknown) =>
  typeof value === "function" && /^async function \w*\(actor\b/.test(value.toString());

const modules = import.meta.glob<Record<string, unknown>>(["./*.ts", "!./*.test.ts", "!./*.fixture.ts"], {
  eager: true,
});
/** Asks whether the actor may still read rather than letting them do anything. */
const QUESTIONS = ["isStillHere"];

const useCases = Object.entries(modules).flatMap(([file, exports]) =>
  Object.entries(exports)
    .filter(([name, value]) => !QUESTIONS.includes(name) && takesActor(value))
    .map(([name, value]): [string, UseCase] => [`${file.slice(2)} ${name}`, value as UseCase]),
);

test("the walk finds the use cases", () => {
  expect(useCases.length).toBeGreaterThan(40);
});

test.each(useCases)("%s refuses who may not", async (_, useCase) => {
  const input = {
    version: 1,
    email: "a@desk.example",
    role: "admin",
    q: "",
    body: "",
    claims: [],
    at: [],
    mentions: [],
  };
  await expect(useCase(outsider, "an id", input, input)).rejects.toMatchObject({ desk: true, kind: "forbidden" });
});
