import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { options } from "./options.ts";

const auth = (request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }) =>
  NextAuth(request, context, options(request));

export { auth as GET, auth as POST };
