import { defineConfig } from "vitest/config";

/** `--mode long` kills programs that migrate at 50 points, else at few. */
export default defineConfig(({ mode }) => ({
  resolve: { conditions: ["@huiyao/source"] },
  ssr: { resolve: { conditions: ["@huiyao/source"] } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: ".vitest/report.json" }]],
    projects: [
      {
        extends: true,
        test: {
          name: "sqlite",
          include: ["src/**/*.test.ts"],
          provide: { engine: "sqlite", kills: mode === "long" ? 50 : 3 },
        },
      },
      {
        extends: true,
        test: {
          name: "postgresql",
          include: ["src/{engine,exports,maintenance,migrations,persons,questions,write}/**/*.test.ts"],
          provide: { engine: "postgresql", kills: mode === "long" ? 50 : 3 },
        },
      },
    ],
  },
}));
