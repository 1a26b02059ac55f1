import { expect, test } from "vitest";
import { parseEnv } from "./env.ts";

test("nothing needs to be set, and an empty setting is none", () => {
  const plain = {
    PORT: 3000,
    DATABASE_PATH: "data/claimdesk.db",
    DESK_NAME: "Claimdesk",
    MAX_UPLOAD_MB: 5,
    TRUST_PROXY: false,
    FETCH_CITATIONS: false,
    publicUrl: "http://localhost:3000",
  };
  expect(parseEnv({})).toMatchObject(plain);
  const names = ["PORT", "DATABASE_PATH", "PUBLIC_URL", "AUTH_SECRET", "MAX_UPLOAD_MB", "TRUST_PROXY", "OIDC_ISSUER"];
  expect(parseEnv(Object.fromEntries(names.map((name) => [name, ""])))).toMatchObject(plain);
});

test("settings are read by their kind", () => {
  expect(parseEnv({ PORT: "8080", TRUST_PROXY: "1", FETCH_CITATIONS: "true", MAX_UPLOAD_MB: "20" })).toMatchObject({
    PORT: 8080,
    TRUST_PROXY: true,
    FETCH_CITATIONS: true,
    MAX_UPLOAD_MB: 20,
    publicUrl: "http://localhost:8080",
  });
  expect(parseEnv({ PUBLIC_URL: "https://desk.example.org" }).publicUrl).toBe("https://desk.example.org");
});

test("the public address is one of the web, and is kept as its origin", () => {
  for (const url of ["https://desk.example.org", "https://desk.example.org/", "HTTPS://Desk.Example.org:443"])
    expect(parseEnv({ PUBLIC_URL: url }).publicUrl).toBe("https://desk.example.org");
  expect(parseEnv({ PUBLIC_URL: "http://[::1]:3000/" }).publicUrl).toBe("http://[::1]:3000");
  const wrong = [
    "desk.example.org:3000",
    "ftp://desk.example.org",
    "https://example.org/desk",
    "https://a@example.org",
  ];
  for (const url of [...wrong, "https://desk.example.org?a", "javascript:alert(1)"])
    expect(() => parseEnv({ PUBLIC_URL: url }), url).toThrow(/^ {2}PUBLIC_URL: use /m);
});

test("every setting at fault is named at once", () => {
  const wrong = { PORT: "http", AUTH_SECRET: "short", TRUST_PROXY: "yes", MAX_UPLOAD_MB: "500", PUBLIC_URL: "desk" };
  for (const name of Object.keys(wrong)) expect(() => parseEnv(wrong)).toThrow(new RegExp(`^ {2}${name}: `, "m"));
});

test("a secret is not repeated in the message", () => {
  expect(() => parseEnv({ AUTH_SECRET: "hunter2" })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining("hunter2") }),
  );
});

test("settings that belong together are asked for together", () => {
  expect(() => parseEnv({ OIDC_ISSUER: "https://id.example.org" })).toThrow(/OIDC_CLIENT_ID[\s\S]*OIDC_CLIENT_SECRET/);
  expect(() => parseEnv({ SPLITTER_URL: "http://localhost:8000/v1" })).toThrow(/SPLITTER_MODEL/);
  const whole = { OIDC_ISSUER: "https://id.example.org", OIDC_CLIENT_ID: "desk", OIDC_CLIENT_SECRET: "s" };
  expect(parseEnv(whole)).toMatchObject(whole);
});
