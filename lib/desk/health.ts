import { store } from "./store.ts";

/** Throws unless the database answers. */
export const isAwake = async (): Promise<void> => {
  await store().read.events.newest();
};
