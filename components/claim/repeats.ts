import type { DeskClaim, SeenClaim } from "./desk-types";

/** Whether a repeat is ticked as it stands now; one that changed since is not. */
export const isTicked = (ticked: SeenClaim[], { id, version }: SeenClaim): boolean =>
  ticked.some((one) => one.id === id && one.version === version);

/** Ticks these repeats as they stand, or unticks them. */
export function tick(ticked: SeenClaim[], repeats: DeskClaim[], on: boolean): SeenClaim[] {
  const others = ticked.filter((one) => !repeats.some(({ id }) => id === one.id));
  return on ? [...others, ...repeats.map(({ id, version }) => ({ id, version }))] : others;
}
