import {
  monthText,
  nameText,
  type RecordView,
  ROLES,
  readMonth,
  readName,
  SEVERITIES,
  STATUSES,
} from "@huiyao/database/filters";
import { MEETING_TYPES } from "@huiyao/parser/result";
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
import { MOVEMENTS } from "./movements.ts";

/** A month `2025-01` in the address, a whole number YYYYMM in the program. */
const parseAsMonth = createParser({ parse: readMonth, serialize: monthText });

const parseAsName = createParser({ parse: readName, serialize: nameText });

/** Everything a page's address can say, for the server and for the browser; what narrows it means what {@link RecordView} says. */
export const viewParams = {
  from: parseAsMonth,
  to: parseAsMonth,
  undated: parseAsBoolean.withDefault(false),
  type: parseAsArrayOf(parseAsStringLiteral(MEETING_TYPES)).withDefault([]),
  body: parseAsArrayOf(parseAsName).withDefault([]),
  outlet: parseAsArrayOf(parseAsString).withDefault([]),
  person: parseAsArrayOf(parseAsString).withDefault([]),
  role: parseAsStringLiteral(ROLES),
  post: parseAsName,
  unresolved: parseAsName,
  theme: parseAsArrayOf(parseAsString).withDefault([]),
  /** What shares are taken of; meetings without it. */
  unit: parseAsStringLiteral(["articles"] as const),
  /** What a phrase's curve is drawn of; its counts without it. */
  curve: parseAsStringLiteral(["share"] as const),
  /** Stories that repeat an earlier one count once, or each time. */
  copies: parseAsStringLiteral(["once"] as const),
  /** Field of policy; the empty string stands for "none". */
  group: parseAsName,
  level: parseAsName,
  only: parseAsStringLiteral(["hidden", "edited"] as const),
  /** Of the people of a period, those who were not there before. */
  new: parseAsBoolean.withDefault(false),
  speaker: parseAsString,
  /** Of what has changed in a period, the phrases that moved in one way. */
  movement: parseAsStringLiteral(MOVEMENTS),
  /** Shares in per cent from which the heat steps begin, and mentions below which an interval decides. */
  cuts: parseAsArrayOf(parseAsFloat).withDefault([]),
  least: parseAsInteger,
  q: parseAsString.withDefault(""),
  rule: parseAsArrayOf(parseAsString).withDefault([]),
  severity: parseAsArrayOf(parseAsStringLiteral(SEVERITIES)).withDefault([]),
  run: parseAsArrayOf(parseAsInteger).withDefault([]),
  status: parseAsStringLiteral(STATUSES),
  /** A step of ten of the score of texts, by its lower end. */
  score: parseAsInteger,
  sort: parseAsString.withDefault(""),
  dir: parseAsStringLiteral(["asc", "desc"] as const),
  page: parseAsInteger.withDefault(1),
};

/** What an address says: which part of the record, and how the page shows it. */
export type View = RecordView & inferParserType<typeof viewParams>;

const serialize = createSerializer(viewParams);

/** The address of a page with a view. */
export function viewHref(path: string, view: Partial<View>): string {
  return serialize(path, view);
}
