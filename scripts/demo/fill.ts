import { closeStore } from "#lib/desk/store";
import { comeIn } from "./people.ts";
import { seed } from "./seed.ts";

/** Fills DATABASE_PATH, or with `keep` only lets its people in by the new password; prints who may sign in. */
const { DEMO_PASSWORD: password = "" } = process.env;
const people = process.argv.includes("keep") ? await comeIn(password) : await seed(password);
console.log(JSON.stringify(Object.values(people)));
closeStore();
