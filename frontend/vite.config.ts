/** How the page is built: into the Python package, under a strict content policy. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

import { po } from "./po.ts";

export default defineConfig({
  plugins: [react(), po()],
  build: {
    outDir: "../src/counterpoint/web/page",
    emptyOutDir: true,
    // A font or picture inlined as data: would break the content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/api": process.env["COUNTERPOINT_API"] ?? "http://127.0.0.1:8600" },
  },
  test: { environment: "node", include: ["src/**/*.test.ts"] },
});
