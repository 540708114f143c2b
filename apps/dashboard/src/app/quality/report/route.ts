import { reportTexts } from "@huiyao/database/questions";
import { localDay } from "@huiyao/sources/iso-day";
import {
  type CheckResult,
  createReport,
  FORMATS,
  formatReport,
  gradeOf,
  isFormatName,
  wordFinding,
} from "@huiyao/validation";
import { getLocale } from "next-intl/server";
import type { Locale } from "@/i18n/locales.ts";
import { record } from "@/server/record.ts";

const TYPES: Record<string, string> = {
  html: "text/html",
  markdown: "text/markdown",
  sarif: "application/sarif+json",
  json: "application/json",
  ndjson: "application/x-ndjson",
  junit: "application/xml",
  checkstyle: "application/xml",
};

const ENDINGS: Record<string, string> = {
  markdown: "md",
  sarif: "sarif",
  junit: "xml",
  checkstyle: "xml",
  pretty: "txt",
  github: "txt",
};

/** `/quality/report?format=html`: the quality report of the whole record, in any format that `huiyao check` prints. */
export async function GET(request: Request): Promise<Response> {
  const format = new URL(request.url).searchParams.get("format") ?? "html";
  if (!isFormatName(format)) {
    const known = FORMATS.join(", ");
    return Response.json({ error: `No such format: ${format}. There are ${known}.` }, { status: 404 });
  }
  const locale = await getLocale();
  const body = formatReport(createReport(await results(locale)), format, {
    locale,
    date: localDay(),
  });
  return new Response(body, {
    headers: {
      "Content-Type": `${TYPES[format] ?? "text/plain"}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="huiyao-quality.${ENDINGS[format] ?? format}"`,
      "Cache-Control": "no-store",
    },
  });
}

async function results(locale: Locale): Promise<CheckResult[]> {
  const texts = await reportTexts(await record());
  return texts.map((text) => ({
    id: text.name,
    score: { value: text.score, grade: gradeOf(text.score), worst: text.worst, worstGrade: gradeOf(text.worst) },
    complete: text.isComplete,
    crashed: [],
    characters: text.characters,
    articles: [],
    source: text.source,
    plan: null,
    findings: text.findings.map(({ decision, start, end, id, status, ...finding }) => ({
      ...finding,
      span: { start, end },
      message: wordFinding(finding, locale),
      ...(decision === null ? {} : { decision }),
    })),
  }));
}
