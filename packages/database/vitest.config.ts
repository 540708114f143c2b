import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@huiyao/source"] },
  ssr: { resolve: { conditions: ["@huiyao/source"] } },
  test: {
    testTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: ".vitest/report.json" }]],
    projects: [
      { extends: true, test: { name: "sqlite", include: ["src/**/*.test.ts"], provide: { engine: "sqlite" } } },
      {
        extends: true,
        test: {
          name: "postgresql",
          include: ["src/{engine,exports,maintenance,migrations,persons,questions,write}/**/*.test.ts"],
          provide: { engine: "postgresql" },
        },
      },
    ],
  },
});
