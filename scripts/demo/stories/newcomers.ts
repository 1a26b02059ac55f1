import { bring, decide, type Step, triage } from "../acts.ts";
import { day } from "../clock.ts";
import type { People } from "../people.ts";

/** What came in today and yesterday: in other languages and scripts, taken by nobody, or not looked at yet. */
export function newcomers({ admin, editor, samir }: People): Step[] {
  let dam = "";
  return [
    [44, async () => (dam = await bring(editor, "embalse", { outlet: "El Faro del Norte", publishedOn: day(-2) }))],
    [40, () => triage(samir, dam, { assigneeId: samir.id })],
    [39, () => decide(samir, dam, "construyó en 1964", "supported", [REGISTER])],
    [38.5, () => decide(samir, dam, "31 por ciento", "outdated", [LEVEL], { asOf: day(-3) })],
    [18, () => bring(admin, "nur-library", { outlet: "النور اليوم", publishedOn: day(-1) })],
    [3, () => bring(editor, "rent-column", { outlet: "Morning Post", byline: "Gus Farley", publishedOn: day(0) })],
    [1, () => bring(editor, "ferry", { outlet: "Northport Courier", byline: "Lena Marsh", publishedOn: day(0) })],
  ];
}

const REGISTER = {
  passage: "Presa de Robledo. Puesta en servicio: 1964. Población abastecida: 240.300 habitantes.",
  url: "https://presas.example.org/registro/robledo",
  title: "Registro de presas y embalses",
  publisher: "Confederación del Norte",
};
const LEVEL = {
  passage: "Robledo: 28,6 % de la capacidad.",
  url: "https://presas.example.org/boletin/semanal",
  title: "Boletín hidrológico semanal",
  publisher: "Confederación del Norte",
  publishedOn: day(-2),
};
