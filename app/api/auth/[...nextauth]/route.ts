import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { readBytes } from "#lib/body";
import { isDeskError } from "#lib/errors";
import { problem } from "#lib/problem";
import { options } from "./options.ts";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

/** More than a sign-in holds. The library would read any body to its end, whoever sends it. */
const MOST = 16 * 1024;

async function auth(request: NextRequest, context: Context): Promise<Response> {
  try {
    return await NextAuth(await bounded(request), context, options(request));
  } catch (error) {
    if (isDeskError(error)) return problem(error);
    throw error;
  }
}

async function bounded(request: NextRequest): Promise<NextRequest> {
  if (!request.body) return request;
  const { method, headers } = request;
  return new NextRequest(request.url, { method, headers, body: await readBytes(request, MOST) });
}

export { auth as GET, auth as POST };
