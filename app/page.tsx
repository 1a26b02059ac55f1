import { redirect } from "next/navigation";
import { needsSetUp } from "#lib/desk/join";
import { signedIn } from "#lib/gate";

export default async function Home() {
  if (await signedIn()) redirect("/articles");
  redirect((await needsSetUp()) ? "/setup" : "/sign-in");
}
