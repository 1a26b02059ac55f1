import type { Step } from "./acts.ts";
import { stepBack } from "./clock.ts";
import { comeIn, type People } from "./people.ts";
import { busDirector } from "./stories/bus-director.ts";
import { councilBins } from "./stories/council-bins.ts";
import { harbourTunnel } from "./stories/harbour-tunnel.ts";
import { newcomers } from "./stories/newcomers.ts";
import { seagrass } from "./stories/seagrass.ts";

const STORIES: ((people: People) => Step[])[] = [seagrass, harbourTunnel, councilBins, newcomers, busDirector];
const OPENED = 160;

/** Gives an empty desk its people and a week of work, through the use cases that a person would go through. */
export async function seed(password: string): Promise<People> {
  try {
    stepBack(OPENED);
    const people = await comeIn(password);
    const steps = STORIES.flatMap((story) => story(people)).sort(([a], [b]) => b - a);
    for (const [hours, act] of steps) {
      stepBack(hours);
      await act();
    }
    return people;
  } finally {
    stepBack(0);
  }
}
