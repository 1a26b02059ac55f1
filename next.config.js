/** A page's content security policy carries a nonce and is set in proxy.ts; HSTS depends on the address and is set in scripts/serve.mjs. */
const headers = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** What the API answers is no page: should a browser show it all the same, nothing in it runs, loads or looks like one. */
const noPage = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const headerList = (headers) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/** @type {import("next").NextConfig} */
export default {
  agentRules: false,
  poweredByHeader: false,
  // No picture is ever resized here, and whoever asks for one would have the server fetch an address for them.
  images: { unoptimized: true },
  // `npm test` checks the types, of tests too; a desk that is started need not do it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  headers: async () => [
    { source: "/:path*", headers: headerList(headers) },
    { source: "/api/:path*", headers: headerList({ "content-security-policy": noPage }) },
  ],
};
