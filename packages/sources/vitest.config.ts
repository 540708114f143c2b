import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@huiyao/source"] },
  ssr: { resolve: { conditions: ["@huiyao/source"] } },
  test: {
    include: ["src/**/*.test.ts"],
    testTimeout: 30_000,
    reporters: ["default", ["json", { outputFile: ".vitest/report.json" }]],
  },
});
