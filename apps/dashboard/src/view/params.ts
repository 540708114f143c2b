import { MEETING_TYPES, type Role } from "@huiyao/parser/result";
import {
  createParser,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsFloat,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";

export const ROLES = ["chair", "attendee", "observer", "speaker", "absent"] as const satisfies readonly Role[];

export const SEVERITIES = ["error", "warning", "info"] as const;

export const STATUSES = ["open", "accepted", "not-an-error"] as const;

/** A month `2025-01` in the address, a whole number YYYYMM in the program. */
const parseAsMonth = createParser({
  parse(text) {
    const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
    return year === undefined || month === undefined ? null : Number(year) * 100 + Number(month);
  },
  serialize: (month: number) => `${Math.floor(month / 100)}-${String(month % 100).padStart(2, "0")}`,
});

/** What a list of names holds in the address where the program has the empty string, "not said". */
export const UNSAID = "~";

const parseAsName = createParser({
  parse: (text) => (text === "" ? null : text === UNSAID ? "" : text),
  serialize: (name: string) => (name === "" ? UNSAID : name),
});

/** Everything a page's address can say, for the server and for the browser. */
export const viewParams = {
  from: parseAsMonth,
  to: parseAsMonth,
  undated: parseAsBoolean.withDefault(false),
  type: parseAsArrayOf(parseAsStringLiteral(MEETING_TYPES)).withDefault([]),
  body: parseAsArrayOf(parseAsName).withDefault([]),
  outlet: parseAsArrayOf(parseAsString).withDefault([]),
  person: parseAsArrayOf(parseAsString).withDefault([]),
  role: parseAsStringLiteral(ROLES),
  theme: parseAsArrayOf(parseAsString).withDefault([]),
  /** What shares are taken of; meetings without it. */
  unit: parseAsStringLiteral(["articles"] as const),
  /** Stories that repeat an earlier one count once, or each time. */
  copies: parseAsStringLiteral(["once"] as const),
  /** Field of policy; the empty string stands for "none". */
  group: parseAsName,
  level: parseAsName,
  only: parseAsStringLiteral(["hidden", "edited"] as const),
  speaker: parseAsString,
  /** Shares in per cent from which the heat steps begin, and mentions below which an interval decides. */
  cuts: parseAsArrayOf(parseAsFloat).withDefault([]),
  least: parseAsInteger,
  q: parseAsString.withDefault(""),
  rule: parseAsArrayOf(parseAsString).withDefault([]),
  severity: parseAsArrayOf(parseAsStringLiteral(SEVERITIES)).withDefault([]),
  run: parseAsArrayOf(parseAsInteger).withDefault([]),
  status: parseAsStringLiteral(STATUSES),
  sort: parseAsString.withDefault(""),
  dir: parseAsStringLiteral(["asc", "desc"] as const),
  page: parseAsInteger.withDefault(1),
};

export type View = inferParserType<typeof viewParams>;

const serialize = createSerializer(viewParams);

/** The address of a page with a view. */
export function viewHref(path: string, view: Partial<View>): string {
  return serialize(path, view);
}
