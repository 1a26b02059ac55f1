import { isAwake } from "#lib/desk/health";

export async function GET() {
  await isAwake();
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
