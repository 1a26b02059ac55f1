import { describe, expect, test } from "vitest";
import { lexiconOf } from "../lexicon/lexicon";
import { tokenize } from "../words/tokens";
import { ownDay } from "./calendar";
import { timeOf } from "./time";

function time(language: string, sentence: string) {
  const tokens = tokenize(sentence, lexiconOf(language));
  return timeOf(sentence, tokens, 0, tokens.count, ownDay("2026-01-28"), language);
}

const on = (day: string) => ({ from: day, until: day });

describe("dates in five languages against 28 January 2026", () => {
  test.each([
    ["es", "El alcalde dimiti\u00f3 el 3 de abril de 2024.", on("2024-04-03")],
    ["es", "El alcalde dimiti\u00f3 el 3 de abril.", on("2025-04-03")],
    ["es", "El puente abrir\u00e1 el 3 de abril.", on("2026-04-03")],
    ["es", "El ayuntamiento vendi\u00f3 el puerto ayer.", on("2026-01-27")],
    ["es", "El ayuntamiento vendi\u00f3 el puerto el a\u00f1o pasado.", on("2025")],
    ["es", "El ayuntamiento vendi\u00f3 el puerto hace tres a\u00f1os.", on("2023")],
    ["es", "Entre marzo y mayo de 2023 cerraron 40 empresas.", { from: "2023-03", until: "2023-05" }],
    ["es", "El alcalde muri\u00f3 ayer por la ma\u00f1ana.", on("2026-01-27")],
    ["de", "Der Mann starb am Morgen des 3. April.", on("2025-04-03")],
    ["fr", "Le maire a d\u00e9missionn\u00e9 le 3 avril.", on("2025-04-03")],
    ["fr", "Le pont ouvrira le 3 avril.", on("2026-04-03")],
    ["fr", "Le maire est mort le 1er mai 2025.", on("2025-05-01")],
    ["fr", "La ville a vendu le port l'an dernier.", on("2025")],
    ["fr", "La ville a vendu le port il y a trois ans.", on("2023")],
    ["fr", "La ville a vendu le port hier.", on("2026-01-27")],
    ["fr", "Le maire est rest\u00e9 jusqu'en octobre 2024.", { until: "2024-10" }],
    ["de", "Der B\u00fcrgermeister ist am 3. April zur\u00fcckgetreten.", on("2025-04-03")],
    ["de", "Die Br\u00fccke wird am 3. April er\u00f6ffnet.", on("2026-04-03")],
    ["de", "Die Stadt verkaufte den Hafen im vergangenen Jahr.", on("2025")],
    ["de", "Die Stadt verkaufte den Hafen vor drei Jahren.", on("2023")],
    ["de", "Die Stadt verkaufte gestern den Hafen.", on("2026-01-27")],
    ["de", "Der Rat stimmte am Montag ab.", on("2026-01-26")],
    ["de", "Ida Holt wurde 2019 gew\u00e4hlt.", on("2019")],
    ["de", "Die Mine ist seit drei Jahren geschlossen.", { from: "2023" }],
    ["pt", "O prefeito renunciou no dia 3 de abril.", on("2025-04-03")],
    ["pt", "A cidade vendeu o porto ontem.", on("2026-01-27")],
    ["pt", "A cidade vendeu o porto no ano passado.", on("2025")],
    ["pt", "A cidade vendeu o porto h\u00e1 tr\u00eas anos.", on("2023")],
    ["it", "Il sindaco si \u00e8 dimesso il 3 aprile.", on("2025-04-03")],
    ["it", "La citt\u00e0 ha venduto il porto l'anno scorso.", on("2025")],
    ["it", "La citt\u00e0 ha venduto il porto tre anni fa.", on("2023")],
    ["it", "La citt\u00e0 ha venduto il porto ieri.", on("2026-01-27")],
  ])("%s: %s", (language, sentence, span) => expect(time(language, sentence)).toMatchObject(span));

  test.each([
    ["es", "La mina est\u00e1 cerrada desde 2019."],
    ["fr", "La mine est ferm\u00e9e depuis 2019."],
    ["de", "Die Mine ist seit 2019 geschlossen."],
    ["pt", "A mina est\u00e1 fechada desde 2019."],
    ["it", "La miniera \u00e8 chiusa dal 2019."],
  ])("%s, and still so: %s", (language, sentence) => {
    const { from, until, now } = time(language, sentence);
    expect({ from, until, now }).toEqual({ from: "2019", until: undefined, now: true });
  });

  test.each([
    ["es", "La resoluci\u00f3n 2254 fue aprobada en Osk."],
    ["de", "Bei der Flut starben 2000 Menschen."],
    ["pt", "A mina est\u00e1 fechada h\u00e1 tr\u00eas anos."],
  ])("%s, no day: %s", (language, sentence) => {
    const { from, until } = time(language, sentence);
    expect([from, until]).toEqual([undefined, undefined]);
  });
});
