import Link from "next/link";
import { buttonClass } from "#components/ui/button";
import { MessagePage } from "#components/ui/message-page";

/** Drawn inside the desk's frame, for an article, claim or member that is not here. */
export default function NotFound() {
  return (
    <MessagePage
      title="This is not on the desk"
      lead="The link may be old or cut short. Look for the article in triage, or search the claims."
    >
      <Link href="/articles" className={buttonClass("primary")}>
        Go to triage
      </Link>
      <Link href="/claims" className={buttonClass()}>
        Search the claims
      </Link>
    </MessagePage>
  );
}
