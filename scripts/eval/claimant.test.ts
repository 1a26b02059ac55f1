import { describe, expect, it } from "vitest";
import { namesSpeaker } from "./claimant";

const holt = { name: "Ida Holt", aliases: ["the mayor", "O’Holt"] };

describe("namesSpeaker", () => {
  it.each(["Ida Holt", "Mayor Ida Holt", "Holt", "mayor", "The Mayor", "O'Holt"])("takes %s for Ida Holt", (said) => {
    expect(namesSpeaker(said, holt)).toBe(true);
  });

  it.each(["she", "Ola Berg", "the council", "", null, undefined])("does not take %s for Ida Holt", (said) => {
    expect(namesSpeaker(said, holt)).toBe(false);
  });

  it("asks for more than a short last name", () => {
    expect(namesSpeaker("Dr Roy", { name: "Ann Roy", aliases: [] })).toBe(false);
  });
});
