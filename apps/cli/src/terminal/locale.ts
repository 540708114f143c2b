export type Locale = "zh-CN" | "en";

/** The language the environment asks for: Chinese for any `zh`, otherwise English. POSIX order of precedence. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const wanted = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^zh/iu.test(wanted) ? "zh-CN" : "en";
}
