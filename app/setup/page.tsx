import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { Front } from "#components/member/front";
import { SetUpForm } from "#components/member/set-up-form";
import { needsSetUp } from "#lib/desk/join";
import { env } from "#lib/env";
import { setUp } from "./actions";

export const metadata: Metadata = { title: "Open the desk" };

export default async function SetUpPage() {
  await connection();
  if (!(await needsSetUp())) redirect("/sign-in");
  return (
    <Front
      desk={env().DESK_NAME}
      title="Open your desk"
      lead="A desk takes articles apart into claims, so that every claim is checked by a person and stands on its sources."
    >
      <SetUpForm action={setUp} />
      <p className="mt-6 border-hairline border-t pt-4 text-ink-faint text-sm">
        You become the first admin. Next you paste an article and see its claims; colleagues are invited later.
      </p>
    </Front>
  );
}
