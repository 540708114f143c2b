import { createHash } from "node:crypto";
import type { Article, Role } from "@huiyao/parser";
import type { Finding } from "@huiyao/validation";
import { storyGrams } from "../search/grams.ts";
import type { TextToStore } from "../write/text-to-store.ts";

export interface MadeUpText {
  text?: string;
  place?: string | null;
  pageKey?: string | null;
  outlet?: string | null;
  published?: string | null;
  /** One meeting each, with these people. */
  meetings?: { body?: string | null; place?: string | null; unit?: string | null; people: Record<string, Role[]> }[];
  /** Severity of each finding. */
  findings?: Finding["severity"][];
}

const hash = (...parts: string[]) => createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, 20);

/** A text with what a parse of it might have found; spans are not meaningful. */
export function madeUpText(options: MadeUpText = {}): TextToStore {
  const { text = "青禾区召开会议。", place = null, pageKey = null, outlet = null, published = null } = options;
  const { meetings = [], findings = [] } = options;
  const contentHash = hash(text);
  const span = { start: 0, end: text.length };
  const score = Math.max(0, 100 - findings.length);
  const article: Article = {
    index: 0,
    kind: meetings.length > 0 ? "meeting" : "other",
    span,
    headline: null,
    headlineSpan: null,
    subheadlines: [],
    outlet,
    reporters: [],
    date: published,
    dateText: null,
    dateSpan: null,
    yearFrom: null,
    paragraphs: [{ text, span }],
    statements: [],
    meetings: meetings.map(({ body = null, people }) => ({
      name: "会议",
      nameSpan: span,
      type: "standing",
      ordinal: null,
      body,
      date: published,
      listOpen: false,
      participants: Object.entries(people).map(([name, roles]) => ({ name, span, titles: [], roles })),
      groups: [],
      agenda: [],
    })),
  };
  return {
    source: {
      key: hash(contentHash, outlet ?? "", published ?? ""),
      contentHash,
      name: place ?? "made-up",
      place,
      pageKey,
      outlet,
      published,
      text,
      isSample: false,
    },
    derived: {
      characters: text.length,
      score,
      worstScore: score,
      isComplete: true,
      parserVersion: "1",
      rulesVersion: "1",
      findings: findings.map((severity, index) => madeUpFinding(severity, hash(contentHash, String(index)))),
      articles: [
        {
          characters: text.length,
          signature: null,
          grams: storyGrams(article),
          facts: { headlinePlace: null, openingMissing: false, endingMissing: false },
          names: [],
          bodies: meetings.map((meeting) => ({ place: meeting.place ?? null, unit: meeting.unit ?? null })),
          article,
        },
      ],
    },
  };
}

function madeUpFinding(severity: Finding["severity"], fingerprint: string): Finding {
  return {
    ruleId: "stray-space",
    severity,
    message: "",
    messageId: "space",
    data: { count: 1 },
    span: { start: 0, end: 1 },
    line: 1,
    column: 1,
    articleIndex: 0,
    actual: " ",
    expected: [""],
    fix: { edits: [{ span: { start: 0, end: 1 }, text: "" }], applicability: "safe" },
    fingerprint,
  };
}
