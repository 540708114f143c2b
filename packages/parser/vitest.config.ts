import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@huiyao/source"] },
  ssr: { resolve: { conditions: ["@huiyao/source"] } },
  test: {
    testTimeout: 20_000,
    include: ["{src,scripts}/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".vitest/report.json" }]],
  },
});
