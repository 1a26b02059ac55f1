import { createServer } from "node:http";
import { pathToFileURL } from "node:url";
import { giveUp, loadSettings, publicUrl, root, Stop, say } from "./setup.mjs";

const STREAMS_AND_REQUESTS_MS = 3000;
const EVERYTHING_MS = 4500;

/** Serves the built app in this process until a signal ends it. */
export async function serve() {
  loadSettings();
  process.chdir(root);
  process.env.NODE_ENV = "production";

  // Listening comes first: a port that is taken is told before the database is touched, and early requests just wait.
  let answer;
  const ready = new Promise((resolve) => {
    answer = resolve;
  });
  const server = createServer(async (request, response) => (await ready)(request, response));
  // Longer than a reverse proxy keeps its connections, so that it never reuses one that was just closed here.
  server.keepAliveTimeout = 65_000;
  const port = await listen(server);
  process.env.PORT = String(port);
  const local = `http://${process.env.HOST || "localhost"}:${port}`;
  process.env.NEXTAUTH_URL = publicUrl(port);

  const app = await open(port);
  const handle = app.getRequestHandler();
  const overHttps = process.env.NEXTAUTH_URL.startsWith("https://");
  const behindProxy = ["1", "true"].includes(process.env.TRUST_PROXY ?? "");
  answer((request, response) => {
    // Anybody can claim to be forwarded; Next then fills in what the connection itself tells.
    if (!behindProxy)
      for (const name of Object.keys(request.headers))
        if (name === "forwarded" || name.startsWith("x-forwarded-")) delete request.headers[name];
    if (overHttps) response.setHeader("strict-transport-security", "max-age=31536000");
    return handle(request, response);
  });

  let stopping = false;
  for (const signal of ["SIGTERM", "SIGINT"])
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      stop(server, app).then(() => process.exit(0), giveUp);
    });
  const known = process.env.PUBLIC_URL ? `, known as ${process.env.NEXTAUTH_URL}` : "";
  say(`Claimdesk is ready on ${local}${known} (${(performance.now() / 1000).toFixed(1)} s)`);
  if (behindProxy && !process.env.PUBLIC_URL)
    console.warn(
      "TRUST_PROXY is set and PUBLIC_URL is not: cookies are not marked Secure, and links lead to " +
        `${process.env.NEXTAUTH_URL}. Set PUBLIC_URL to the address people type.`,
    );
}

function listen(server) {
  const asked = process.env.PORT || "3000";
  const host = process.env.HOST || undefined;
  return new Promise((resolve, reject) => {
    if (!/^\d{1,5}$/.test(asked) || Number(asked) > 65_535)
      reject(new Stop(`These settings are wrong (environment or .env):\n  PORT: use a port number`));
    server.once("error", (error) =>
      reject(
        {
          EADDRINUSE: new Stop(`Port ${asked} is in use. Stop what listens there, or set PORT to another one.`),
          EACCES: new Stop(`Port ${asked} needs more rights than this user has. Set PORT to one above 1023.`),
          EADDRNOTAVAIL: new Stop(`HOST: this machine has no address ${host}.`),
          ENOTFOUND: new Stop(`HOST: there is no address ${host}.`),
        }[error.code] ?? error,
      ),
    );
    server.listen({ port: Number(asked), host }, () => resolve(server.address().port));
  });
}

/** Loads Next, which calls instrumentation.ts: that checks the settings and opens the database, or ends the process. */
async function open(port) {
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: root, port, quiet: true });
  await app.prepare();
  return app;
}

/** Stops in order: no new requests, no open streams, no connections, then the app and, last, the database. */
async function stop(server, app) {
  setTimeout(() => process.exit(1), EVERYTHING_MS).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  await Promise.allSettled([...(globalThis.claimdeskClosers ?? [])].map(async (close) => close()));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), STREAMS_AND_REQUESTS_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
  await app.close();
  globalThis.claimdeskStore?.close();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) serve().catch(giveUp);
