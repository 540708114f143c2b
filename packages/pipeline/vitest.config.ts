import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@huiyao/source"] },
  ssr: { resolve: { conditions: ["@huiyao/source"] } },
  test: {
    testTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: ".vitest/report.json" }]],
    projects: [
      {
        extends: true,
        test: {
          name: "sqlite",
          include: ["src/**/*.test.ts"],
          exclude: ["src/queue/**"],
          provide: { engine: "sqlite" },
        },
      },
      {
        extends: true,
        test: {
          name: "postgresql",
          include: ["src/{corpus,import,quality,queue}/{compare-texts,import-texts,decide,correct,queue}.test.ts"],
          provide: { engine: "postgresql" },
        },
      },
    ],
  },
});
