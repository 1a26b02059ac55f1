import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "#components/ui/button";
import { MessagePage } from "#components/ui/message-page";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <main>
      <MessagePage title="There is nothing here" lead="The address may be mistyped, or what it named may have moved.">
        <Link href="/" className={buttonClass("primary")}>
          Go to the desk
        </Link>
      </MessagePage>
    </main>
  );
}
