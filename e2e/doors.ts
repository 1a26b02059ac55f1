import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const METHOD = /\b(?:const|function|as) (GET|POST|PUT|PATCH|DELETE)\b/g;

export interface Door {
  /** Such as `/articles/[id]/sign-off`. */
  address: string;
  file: string;
}

const doors = (fileName: string): Door[] =>
  readdirSync(path.join(root, "app"), { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === fileName)
    .map((file) => ({ file: path.join("app", file), address: addressOf(path.dirname(file)) }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));

function addressOf(folder: string): string {
  const parts = folder.split(path.sep).filter((part) => part !== "." && !part.startsWith("("));
  return `/${parts.join("/")}`;
}

/** Every page there is, read from the `app` folder. */
export const pages = (): Door[] => doors("page.tsx");

/** Every route handler there is, with its methods. */
export const routes = (): (Door & { methods: string[] })[] =>
  doors("route.ts").map((door) => {
    const source = readFileSync(path.join(root, door.file), "utf8");
    return { ...door, methods: [...source.matchAll(METHOD)].flatMap(([, method]) => method ?? []) };
  });

/** Every server action of the build: its id, by which anybody may call it, and the page that offers it. */
export function actions(): { id: string; name: string; page: string }[] {
  const file = path.join(root, ".next/server/server-reference-manifest.json");
  const { node }: { node: Record<string, { workers: object; exportedName: string }> } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  return Object.entries(node).map(([id, { workers, exportedName }]) => {
    const worker = Object.keys(workers)[0] ?? "app/page";
    return { id, name: exportedName, page: addressOf(path.dirname(path.relative("app", worker))) };
  });
}

/** The address with an id in the place of each `[id]`, by the folder that it names one of. */
export const filledIn = (address: string, ids: Record<string, string>): string =>
  address.replace(/(?<=\/([^/]+)\/)\[[^/]+\]/g, (_, noun: string) => ids[noun] ?? "nothing");

/** The body of a call of a server action as React writes it: the fields of a form, then the arguments that name it. */
export function actionCall(fields: Record<string, string>, ...before: unknown[]): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append("0", JSON.stringify([...before, {}, "$K1"]));
  return body;
}
