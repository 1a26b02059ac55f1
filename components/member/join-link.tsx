import { Day } from "#components/ui/day";
import { ShownOnce } from "./shown-once";

export interface Link {
  email: string;
  href: string;
  expiresAt: number;
}

/** The one-time link that an admin hands over; the desk itself sends no mail. */
export function JoinLink({ link }: { link: Link }) {
  return (
    <ShownOnce label={`One-time link for ${link.email}`} secret={link.href}>
      Send it to them yourself: the desk sends no e-mail, and shows the link only now. It works once, until{" "}
      <Day at={link.expiresAt} time />.
    </ShownOnce>
  );
}
