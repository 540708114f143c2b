import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    conditions: ["@huiyao/source"],
    alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) },
  },
  ssr: { resolve: { conditions: ["@huiyao/source"] } },
  test: {
    // A browser on a busy machine may be late once; what fails twice fails.
    retry: 1,
    testTimeout: 60_000,
    include: ["src/**/*.test.{ts,tsx}", "browser/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".vitest/report.json" }]],
  },
});
