import type { Metadata } from "next";
import { InviteForm } from "#components/member/invite-form";
import { MemberItem } from "#components/member/member-item";
import { RoleGuide } from "#components/member/role-words";
import { NoPermission } from "#components/ui/no-permission";
import { PageHead } from "#components/ui/page-head";
import { listMembers } from "#lib/desk/members";
import { requireActor } from "#lib/gate";
import { can } from "#lib/member/permissions";
import { changeRole, disableMember, enableMember, inviteMember, renewLink } from "./actions";

export const metadata: Metadata = { title: "Members" };

const acts = { role: changeRole, disable: disableMember, enable: enableMember, link: renewLink };

export default async function MembersPage() {
  const actor = await requireActor();
  if (!can(actor, "member.manage"))
    return <NoPermission title="Members">Admins invite members and change roles. Ask one of them.</NoPermission>;
  const members = await listMembers(actor);
  return (
    <div className="page">
      <PageHead title="Members" lead="Who works at this desk, and what each of them may do." />
      <section aria-labelledby="invite" className="border-hairline border-t pt-6">
        <h2 id="invite" className="mb-3 font-semibold font-serif text-xl">
          Invite someone
        </h2>
        <InviteForm action={inviteMember} />
        <RoleGuide />
      </section>
      <section aria-labelledby="list" className="mt-12">
        <h2 id="list" className="border-hairline border-b pb-3 font-semibold font-serif text-xl">
          {members.length === 1 ? "One member" : `${members.length} members`}
        </h2>
        <ul>
          {members.map((member) => (
            <MemberItem key={member.id} member={{ ...member, self: member.id === actor.id }} acts={acts} />
          ))}
        </ul>
      </section>
    </div>
  );
}
