import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  experimental: { messages: { path: "./messages", format: "json", locales: "infer", precompile: true } },
});

const config: NextConfig = {
  poweredByHeader: false,
  devIndicators: false,
  // `typecheck` is a task of its own
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    // Recharts takes every scale of d3, times and colours included, where its charts here use three
    resolveAlias: { "victory-vendor/d3-scale": "./src/charts/scales.js" },
  },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "same-origin" },
      ],
    },
  ],
};

export default withNextIntl(config);
