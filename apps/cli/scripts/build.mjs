// Builds the program into dist/: the parts that a command needs stand in few files, since each file that Node opens costs time
// at the start. Packages that find files of their own, or hold native code, are left where they are.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));

rmSync(join(FOLDER, "dist"), { recursive: true, force: true });
await build({
  absWorkingDir: FOLDER,
  entryPoints: ["src/main.ts"],
  outdir: "dist",
  bundle: true,
  // A command's own code is read when it is called.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  charset: "utf8",
  sourcemap: true,
  external: ["@huiyao/database", "@huiyao/pipeline", "@huiyao/samples", "@huiyao/themes", "jiti"],
  // Packages in CommonJS ask for Node's own modules by require.
  banner: { js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);' },
  logLevel: "warning",
});
