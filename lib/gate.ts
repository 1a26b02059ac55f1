import { cookies } from "next/headers";
import { notFound, redirect, unstable_rethrow } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import type { z } from "zod";
import { actorOfSession } from "./desk/sessions.ts";
import { actorOfToken } from "./desk/tokens.ts";
import { env } from "./env.ts";
import { type DeskError, Forbidden, Invalid, isDeskError, Unauthenticated } from "./errors.ts";
import type { FormState } from "./form-state.ts";
import { fieldErrors, inWords } from "./input.ts";
import type { Actor } from "./member/member.ts";
import { problem, problemResponse } from "./problem.ts";
import { authSecret } from "./secret.ts";

export const secureCookies = () => env().publicUrl.startsWith("https://");
export const sessionCookie = () => `${secureCookies() ? "__Secure-" : ""}next-auth.session-token`;

async function actorOfCookie(value: string | undefined): Promise<Actor | null> {
  if (!value) return null;
  try {
    const token = await decode({ token: value, secret: authSecret() });
    return typeof token?.sid === "string" ? await actorOfSession(token.sid) : null;
  } catch {
    return null;
  }
}

/** Who is signed in on this request, as their row stands now; null where nobody is. A page and its frame ask but once. */
export const signedIn = cache(
  async (): Promise<Actor | null> => actorOfCookie((await cookies()).get(sessionCookie())?.value),
);

/** Who is signed in; sends everybody else to the sign-in page. The first line of every page. */
export async function requireActor(): Promise<Actor> {
  return (await signedIn()) ?? redirect("/sign-in");
}

/** For a page's `catch`: what is not here is the not-found page, anything else the error page. */
export function orNotFound(error: unknown): never {
  if (isDeskError(error) && error.kind === "not-found") notFound();
  throw error;
}

/** Parses with the schema or throws Invalid that names each field. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input, { error: inWords });
  if (parsed.success) return parsed.data;
  throw Invalid("Some of this needs another look.", fieldErrors(parsed.error));
}

/** Makes a server action for signed-in members: who, what, and what went wrong. */
export const action =
  <S extends z.ZodType, T>(schema: S, useCase: (actor: Actor, input: z.output<S>) => Promise<T>) =>
  async (_: FormState<T>, form: FormData): Promise<FormState<T>> =>
    attempt(form, async (values) => {
      const actor = await signedIn();
      if (!actor) throw Unauthenticated();
      return useCase(actor, parse(schema, values));
    });

/** Makes a server action for people who are not members yet. */
export const openAction =
  <S extends z.ZodType, T>(schema: S, useCase: (input: z.output<S>) => Promise<T>) =>
  async (_: FormState<T>, form: FormData): Promise<FormState<T>> =>
    attempt(form, async (values) => useCase(parse(schema, values)));

async function attempt<T>(form: FormData, work: (values: Record<string, string>) => Promise<T>): Promise<FormState<T>> {
  const values: Record<string, string> = {};
  for (const [key, value] of form) if (typeof value === "string" && !key.startsWith("$")) values[key] = value;
  try {
    return { done: await work(values) };
  } catch (error) {
    unstable_rethrow(error);
    const { message, details } = told(error);
    const { password: _, current: __, ...harmless } = values;
    return { message, fields: details.fields, blockers: details.blockers, values: harmless };
  }
}

/** What may be told of an error; one that nobody meant is logged and answered without its words. */
function told(error: unknown): Pick<DeskError, "message" | "details"> {
  if (isDeskError(error)) return error;
  console.error(error);
  return {
    message: "Something went wrong on the desk's side. Try again; if it stays, tell whoever runs it.",
    details: {},
  };
}

export interface Call<P> {
  actor: Actor;
  request: Request;
  params: P;
  query: Record<string, string>;
}

/** Makes a route handler for members, by session or by token, and answers refusals as problem details. */
export const handler =
  <P = Record<string, never>>(work: (call: Call<P>) => Promise<Response>) =>
  async (request: Request, context: { params: Promise<P> }): Promise<Response> => {
    try {
      const actor = await caller(request);
      const query = asked(new URL(request.url).searchParams);
      const response = await work({ actor, request, params: await context.params, query });
      if (!response.headers.has("cache-control")) response.headers.set("cache-control", "no-store");
      return response;
    } catch (error) {
      if (isDeskError(error)) return problem(error, request.method);
      return problemResponse(500, told(error).message);
    }
  };

/** A parameter that was left blank, as a form leaves it, was not asked for. */
const asked = (parameters: URLSearchParams): Record<string, string> =>
  Object.fromEntries([...parameters].filter(([, value]) => value.trim() !== ""));

async function caller(request: Request): Promise<Actor> {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (bearer) {
    const actor = await actorOfToken(bearer);
    if (!actor) throw Unauthenticated("This token is unknown, has run out, or was revoked.");
    return actor;
  }
  const actor = await signedIn();
  if (!actor) throw Unauthenticated();
  if (!["GET", "HEAD"].includes(request.method) && !fromHere(request))
    throw Forbidden("This request came from another site.");
  return actor;
}

/** A cookie travels with any site's request; only this desk's own pages may change something with it. */
function fromHere(request: Request): boolean {
  const origin = request.headers.get("origin");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}
