import { existsSync } from "node:fs";
import { z } from "zod";

const schema = z.object({
  CI: z.string().optional(),
  /** Where the browser is, when not where Debian puts it. */
  HUIYAO_CHROMIUM: z.string().optional(),
});

const { CI, HUIYAO_CHROMIUM } = schema.parse(process.env);

export const chromiumPath = HUIYAO_CHROMIUM || "/usr/bin/chromium";

export const hasChromium = existsSync(chromiumPath);

/** Without a browser these tests are left out, and say so; where CI runs them that is a failure. */
export const isBrowserRequired = CI !== undefined && CI !== "" && CI !== "false";

export const NO_BROWSER = `No Chromium at ${chromiumPath}: the dashboard's browser tests are skipped. Install it (Debian: apt install chromium) or set HUIYAO_CHROMIUM to its path.`;
