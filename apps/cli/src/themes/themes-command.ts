import { monthText } from "@huiyao/database/filters";
import { monthTotals, themeList, themesByMonth } from "@huiyao/database/questions";
import { HEAT_STEPS, heatBoard, type MonthTotal, monthsWith, writeCsv } from "@huiyao/themes";
import type { Context, ExitCode } from "../context.ts";
import { UsageError } from "../failure.ts";
import { readCount } from "../read-count.ts";
import { padded } from "../terminal/width.ts";
import { withStored } from "../with-database.ts";
import { readThemeFilter, type ThemesCommandOptions } from "./themes-options.ts";

const DEFAULT_LIMIT = 50;
const PHRASE_COLUMNS = 36;

/** One phrase of the list: n of N in meetings and in articles, and its heat in the latest month. */
export interface ThemeLine {
  phrase: string;
  group: string | null;
  level: string | null;
  meetings: number;
  allMeetings: number;
  articles: number;
  allArticles: number;
  mentions: number;
  /** Share of the unit asked for; null when there is nothing to be a share of. */
  share: number | null;
  /** Character of the heat step in the latest month that has any of the unit; empty when it is not mentioned then. */
  heat: string;
  first: string | null;
  last: string | null;
}

/** `huiyao themes`: the phrases of the record. */
export async function themesCommand(
  paths: readonly string[],
  options: ThemesCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const { out, words, paint } = context;
  const [path] = paths;
  if (path !== undefined) throw new UsageError(words.themes.filesAreDiscovered(path));
  const unit = options.unit ?? "meetings";
  const fewest = readCount("--min", options.min, context) ?? 1;
  const limit = readCount("--limit", options.limit, context) ?? DEFAULT_LIMIT;
  const filter = readThemeFilter(options, context);
  return withStored(context, async (database) => {
    const everything = { skip: 0, size: Number.MAX_SAFE_INTEGER };
    const [list, totals] = await Promise.all([
      themeList(database, filter, { by: unit, direction: "desc" }, everything),
      monthTotals(database, filter),
    ]);
    const found = list.rows.filter((row) => row[unit] >= fewest);
    const shown = found.slice(0, limit);
    const names = shown.map(({ phrase }) => phrase);
    const months = await themesByMonth(database, names, filter);
    const rows = months.map(({ phrase, ...row }) => ({ ...row, phraseId: phrase }));
    const latest = monthsWith(totals, unit).at(-1);
    const board = heatBoard(names, rows, totals, { unit, ...(latest === undefined ? {} : { to: latest }) });
    const heatMonth = latest === undefined ? null : monthText(latest);
    const [allMeetings, allArticles] = [sum(totals, "meetings"), sum(totals, "articles")];
    const lines = shown.map((row, index): ThemeLine => {
      const all = unit === "meetings" ? allMeetings : allArticles;
      const step = board.rows[index]?.cells.at(-1)?.step ?? 0;
      return {
        ...row,
        allMeetings,
        allArticles,
        share: all === 0 ? null : row[unit] / all,
        heat: HEAT_STEPS[step],
        first: row.first === null ? null : monthText(row.first),
        last: row.last === null ? null : monthText(row.last),
      };
    });
    if (options.format === "json") {
      const { copies = "each" } = options;
      await out.write(
        `${JSON.stringify({ schemaVersion: "1", unit, copies, heatMonth, total: found.length, phrases: lines }, null, 2)}\n`,
      );
    } else if (options.format === "csv") {
      await out.write(csv(lines));
    } else {
      for (const line of lines) {
        const counts = words.themes.ofAll(line, unit);
        const when = line.first === null ? "" : `  ${paint("dim", `${line.first} – ${line.last}`)}`;
        await out.write(`${padded(line.phrase, PHRASE_COLUMNS)} ${padded(line.heat, 2)}  ${counts}${when}\n`);
      }
      await out.write(`${paint("dim", words.themes.listed(lines.length, found.length, heatMonth))}\n`);
    }
    return 0;
  });
}

const COLUMNS = [
  "phrase",
  "group",
  "level",
  "meetings",
  "allMeetings",
  "articles",
  "allArticles",
  "mentions",
  "share",
  "heat",
  "first",
  "last",
] as const satisfies (keyof ThemeLine)[];

function csv(lines: readonly ThemeLine[]): string {
  return writeCsv([COLUMNS, ...lines.map((line) => COLUMNS.map((column) => String(line[column] ?? "")))]);
}

function sum(totals: readonly MonthTotal[], unit: "meetings" | "articles"): number {
  return totals.reduce((total, row) => total + row[unit], 0);
}
