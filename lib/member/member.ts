import { z } from "zod";

export const ROLES = ["editor", "reviewer", "admin"] as const;
export type Role = (typeof ROLES)[number];
export const Role = z.enum(ROLES, "Choose editor, reviewer or admin.");

/** Who acts: the member's row as it stands now, never what a cookie said at sign-in. */
export interface Actor {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** The session they came with, where they came with one. */
  sessionId?: string;
  /** The token they came with, where they came with one. */
  tokenId?: string;
}

export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email("Enter an e-mail address."));
export const Name = z.string().trim().min(1, "Enter a name.").max(80, "Keep the name under 80 characters.");
export const Password = z.string().min(10, "Use at least 10 characters.").max(200, "Use at most 200 characters.");

export const SetUp = z.object({ name: Name, email: Email, password: Password });
export const Join = z.object({ token: z.string().min(1), name: Name, password: Password });
export const Invitation = z.object({ email: Email, role: Role });
export const RoleChange = z.object({ memberId: z.string(), role: Role });
export const MemberRef = z.object({ memberId: z.string() });
export const TokenRequest = z.object({
  name: z.string().trim().min(1, "Say what the token is for.").max(80),
  days: z.coerce.number().int().min(1).max(366).default(90),
});
