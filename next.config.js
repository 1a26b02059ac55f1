/** The content security policy carries a nonce and is set in proxy.ts; HSTS depends on the address and is set in scripts/serve.mjs. */
const headers = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

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
    { source: "/:path*", headers: Object.entries(headers).map(([key, value]) => ({ key, value })) },
  ],
};
