import { Fragment } from "react";
import { Day } from "../ui/day";

interface Props {
  outlet: string | null;
  byline: string | null;
  publishedOn: string | null;
  more?: string;
}

/** Outlet, byline and day in a line; names keep their own direction of writing. */
export function About({ outlet, byline, publishedOn, more }: Props) {
  const parts = [
    outlet && <bdi key="outlet">{outlet}</bdi>,
    byline && <bdi key="byline">{byline}</bdi>,
    publishedOn && <Day key="day" at={publishedOn} />,
    more,
  ].filter(Boolean);
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no other name than their place.
    <Fragment key={at}>
      {at > 0 && " · "}
      {part}
    </Fragment>
  ));
}
