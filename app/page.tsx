import { redirect } from "next/navigation";
import { needsSetUp } from "#lib/desk/join";
import { signedIn } from "#lib/gate";

export default async function Home() {
  const actor = await signedIn();
  if (actor) redirect(actor.role === "reviewer" ? "/work" : "/articles");
  redirect((await needsSetUp()) ? "/setup" : "/sign-in");
}
