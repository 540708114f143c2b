import { defineConfig } from "vitest/config";

/** `--mode long` kills programs at 50 random points each and does things in 50 random orders, else few. */
export default defineConfig(({ mode }) => ({
  resolve: { conditions: ["@huiyao/source"] },
  ssr: { resolve: { conditions: ["@huiyao/source"] } },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: ".vitest/report.json" }]],
    projects: [
      {
        extends: true,
        test: {
          name: "sqlite",
          include: ["src/**/*.test.ts"],
          exclude: ["src/queue/**"],
          provide: { engine: "sqlite", kills: mode === "long" ? 50 : 2, orders: mode === "long" ? 50 : 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "postgresql",
          include: [
            "src/{corpus,import,quality,queue,themes}/{any-order,compare-texts,correct,decide,find-copies,import-texts,killed,queue,sample,server-stopped}.test.ts",
          ],
          provide: { engine: "postgresql", kills: mode === "long" ? 50 : 2, orders: mode === "long" ? 50 : 1 },
        },
      },
    ],
  },
}));
