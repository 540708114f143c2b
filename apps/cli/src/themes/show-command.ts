import { monthText } from "@huiyao/database/filters";
import { type ThemeEdge, themePage } from "@huiyao/database/questions";
import { HEAT_STEPS, phrasePage, sentenceAt, writeCsv } from "@huiyao/themes";
import type { Context, ExitCode } from "../context.ts";
import { UsageError } from "../failure.ts";
import { padded } from "../terminal/width.ts";
import { withStored } from "../with-database.ts";
import { readThemeFilter, type ThemesCommandOptions } from "./themes-options.ts";

const LISTED = 10;
const BAR_COLUMNS = 30;

/** `huiyao themes show`: one phrase's curve, heat, first and last sentence, speakers and companions. */
export async function showCommand(form: string, options: ThemesCommandOptions, context: Context): Promise<ExitCode> {
  const unit = options.unit ?? "meetings";
  const filter = readThemeFilter(options, context);
  return withStored(context, async (database) => {
    const page = await themePage(database, form, filter);
    if (page === null) throw new UsageError(context.words.themes.unknown(form));
    const { curve, speakers, companions } = phrasePage(page, { unit, limit: LISTED });
    const record = {
      schemaVersion: "1",
      phrase: page.phrase,
      aliases: page.aliases,
      kind: page.kind,
      group: page.group,
      level: page.level,
      note: page.note,
      hidden: page.isHidden,
      unit,
      copies: options.copies ?? "each",
      meetings: page.meetings,
      articles: page.articles,
      mentions: page.mentions,
      headlines: page.inHeadlines,
      months: curve.cells.map(({ month, n, N, share, low, high, step }) => ({
        month: monthText(month),
        n,
        N,
        share,
        low,
        high,
        heat: HEAT_STEPS[step ?? 0],
      })),
      first: edgeOf(page.first),
      last: edgeOf(page.last),
      speakers: speakers.map(({ speaker, n, N, share }) => ({ speaker, n, N, share })),
      companions: companions.map(({ phraseId, together, total, lift }) => ({
        phrase: phraseId,
        together,
        total,
        lift,
      })),
      bodies: page.bodies,
    };
    if (options.format === "json") await context.out.write(`${JSON.stringify(record, null, 2)}\n`);
    else if (options.format === "csv") await context.out.write(curveCsv(record));
    else await context.out.write(pretty(record, context));
    return 0;
  });
}

function edgeOf(edge: ThemeEdge | null) {
  if (edge === null) return null;
  const { sentence, mention } = edge;
  return {
    day: sentence.day,
    sentence: sentenceAt(mention.text, mention.start, mention.end),
    meeting: sentence.meeting?.name ?? null,
    text: sentence.textKey,
    start: sentence.start,
  };
}

interface PhraseRecord {
  phrase: string;
  aliases: string[];
  note: string;
  meetings: number;
  articles: number;
  mentions: number;
  unit: "meetings" | "articles";
  months: { month: string; n: number; N: number; share: number | null; low: number; high: number; heat: string }[];
  first: ReturnType<typeof edgeOf>;
  last: ReturnType<typeof edgeOf>;
  speakers: { speaker: string; n: number; N: number }[];
  companions: { phrase: string | number; together: number; total: number; lift: number }[];
}

function curveCsv({ months }: PhraseRecord): string {
  const columns = ["month", "n", "N", "share", "low", "high", "heat"] as const;
  return writeCsv([columns, ...months.map((row) => columns.map((column) => String(row[column] ?? "")))]);
}

function pretty(record: PhraseRecord, { words, paint }: Context): string {
  const { show } = words.themes;
  const lines = [paint("bold", record.phrase), show.totals(record)];
  if (record.aliases.length > 0) lines.push(show.aliases(record.aliases));
  if (record.note !== "") lines.push(record.note);
  const used = record.months.filter(({ n }) => n > 0);
  const most = Math.max(0, ...used.map(({ share }) => share ?? 0));
  lines.push("", paint("bold", show.curve(record.unit)));
  for (const { month, n, N, share, heat } of used) {
    const bar = "▇".repeat(Math.max(1, Math.round(((share ?? 0) / most) * BAR_COLUMNS)));
    lines.push(`${month}  ${padded(heat, 2)}  ${show.ofAll(n, N).padStart(14)}  ${percent(share)}  ${bar}`);
  }
  for (const [title, edge] of [
    [show.first, record.first],
    [show.last, record.last],
  ] as const) {
    if (edge === null) continue;
    lines.push("", paint("bold", title), `${edge.day ?? ""}  ${edge.meeting ?? ""}`.trim(), edge.sentence);
  }
  if (record.speakers.length > 0) {
    lines.push("", paint("bold", show.speakers));
    for (const { speaker, n, N } of record.speakers) lines.push(`${padded(speaker, 16)}  ${show.statements(n, N)}`);
  }
  if (record.companions.length > 0) {
    lines.push("", paint("bold", show.companions));
    for (const { phrase, together, total, lift } of record.companions) {
      lines.push(`${padded(String(phrase), 36)}  ${show.together(together, total, lift.toFixed(1))}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function percent(share: number | null): string {
  return share === null ? "     –" : `${(share * 100).toFixed(1)}%`.padStart(6);
}
