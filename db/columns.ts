import { integer, text } from "drizzle-orm/sqlite-core";

/** The few column words the schema is written in; another database has its own file of the same words. */
export const id = () => text().primaryKey();
export const ref = () => text();
export const words = () => text();
export const number = () => integer();
export const flag = () => integer({ mode: "boolean" });
/** Milliseconds since 1970, UTC. */
export const time = () => integer();
/** ISO 8601 calendar date, `YYYY-MM-DD`. */
export const day = () => text();
export const json = <T>() => text({ mode: "json" }).$type<T>();
