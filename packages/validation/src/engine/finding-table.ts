import type { Finding, Fix, MessageData } from "../finding.ts";
import { type Locale, wordFinding } from "../locales/locale.ts";
import type { Findings } from "./findings.ts";
import { hexOf } from "./fingerprint.ts";
import { editedSpan } from "./fix.ts";

/** What many findings have in common. */
type Kind = Pick<Finding, "ruleId" | "severity" | "messageId" | "decision"> & {
  applicability: Fix["applicability"] | null;
};

/** What else a finding says, as JSON: in place of `expected` null where it is what the fix makes of the span. */
type Details = [data: MessageData, expected: string[] | null];

/** What stands where in a row: the fingerprint in two halves; where details and edits begin, and how many there are. */
const AT = {
  kind: 0,
  start: 1,
  end: 2,
  line: 3,
  column: 4,
  article: 5,
  firstHalf: 6,
  secondHalf: 7,
  details: 8,
  detailsLength: 9,
  edits: 10,
  editCount: 11,
};
const ROW = Object.keys(AT).length;
/** Span and text. */
const EDIT_ROW = 3;
const NO_ARTICLE = -1;

/**
 * Findings of many texts kept as numbers, outside the heap that is collected: a text of 50 MB may have 300,000, which as objects
 * take several times as much. What they say of the source is read from it, and their sentences are worded anew.
 */
export class FindingTable {
  readonly #locale: Locale;
  readonly #kinds = new Numbered<Kind>();
  readonly #editTexts = new Numbered<string>();
  readonly #rows = new LongList((size) => new Int32Array(size));
  readonly #edits = new LongList((size) => new Int32Array(size));
  readonly #details = new LongList((size) => new Uint16Array(size));

  /** @param locale that of the linter */
  constructor(locale: Locale = "zh-CN") {
    this.#locale = locale;
  }

  /** Takes the findings of a linter into the table, and gives them back out of it. */
  keep(findings: Iterable<Finding>, source: string): Findings {
    const from = this.#rows.length;
    for (const finding of findings) this.#add(finding, source);
    const to = this.#rows.length;
    const read = (row: number): Finding => this.#read(row, source);
    return {
      length: (to - from) / ROW,
      *[Symbol.iterator]() {
        for (let row = from; row < to; row += ROW) yield read(row);
      },
    };
  }

  #add(finding: Finding, source: string): void {
    const { ruleId, severity, messageId, data, span, line, column, articleIndex, expected, fix, fingerprint } = finding;
    const edits = fix?.edits ?? [];
    const isFixed = expected.length === 1 && expected[0] === editedSpan(source, span, edits);
    const kind: Kind = { ruleId, severity, messageId, applicability: fix?.applicability ?? null };
    if (finding.decision !== undefined) kind.decision = finding.decision;
    const details: Details = [data, isFixed ? null : expected];
    const text = JSON.stringify(details);
    this.#rows.push(
      this.#kinds.numberOf(kind),
      span.start,
      span.end,
      line,
      column,
      articleIndex ?? NO_ARTICLE,
      Number.parseInt(fingerprint.slice(0, 8), 16),
      Number.parseInt(fingerprint.slice(8), 16),
      this.#details.length,
      text.length,
      this.#edits.length,
      edits.length,
    );
    for (let i = 0; i < text.length; i++) this.#details.push(text.charCodeAt(i));
    for (const edit of edits) this.#edits.push(edit.span.start, edit.span.end, this.#editTexts.numberOf(edit.text));
  }

  #read(row: number, source: string): Finding {
    const at = (place: keyof typeof AT): number => this.#rows.at(row + AT[place]);
    const { ruleId, severity, messageId, decision, applicability } = this.#kinds.at(at("kind"));
    const span = { start: at("start"), end: at("end") };
    const [data, expected] = this.#detailsAt(at("details"), at("detailsLength"));
    const edits = this.#editsAt(at("edits"), at("editCount"));
    return {
      ruleId,
      severity,
      message: wordFinding({ ruleId, messageId, data }, this.#locale),
      messageId,
      data,
      span,
      line: at("line"),
      column: at("column"),
      articleIndex: at("article") === NO_ARTICLE ? null : at("article"),
      actual: source.slice(span.start, span.end),
      expected: expected ?? [editedSpan(source, span, edits)],
      fix: applicability === null ? null : { applicability, edits },
      fingerprint: hexOf(at("firstHalf")) + hexOf(at("secondHalf")),
      ...(decision === undefined ? {} : { decision }),
    };
  }

  #detailsAt(from: number, length: number): Details {
    let text = "";
    for (let i = from; i < from + length; i++) text += String.fromCharCode(this.#details.at(i));
    return JSON.parse(text);
  }

  #editsAt(from: number, count: number): Fix["edits"] {
    return Array.from({ length: count }, (_, i) => {
      const at = from + i * EDIT_ROW;
      const span = { start: this.#edits.at(at), end: this.#edits.at(at + 1) };
      return { span, text: this.#editTexts.at(this.#edits.at(at + 2)) };
    });
  }
}

const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;

/** Very many numbers, in chunks: one array would have to be copied to grow. */
class LongList {
  readonly #makeChunk: (size: number) => Int32Array | Uint16Array;
  readonly #chunks: (Int32Array | Uint16Array)[] = [];
  length = 0;

  constructor(makeChunk: (size: number) => Int32Array | Uint16Array) {
    this.#makeChunk = makeChunk;
  }

  push(...numbers: number[]): void {
    for (const number of numbers) {
      const index = this.length >> CHUNK_BITS;
      this.#chunks[index] ??= this.#makeChunk(CHUNK);
      this.#chunks[index][this.length++ & (CHUNK - 1)] = number;
    }
  }

  at(index: number): number {
    return this.#chunks[index >> CHUNK_BITS]?.[index & (CHUNK - 1)] ?? 0;
  }
}

/** Few different values of JSON by number. */
class Numbered<T> {
  readonly #numbers = new Map<string, number>();
  readonly #values: T[] = [];

  numberOf(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#values.length);
    this.#values.push(value);
    return this.#values.length - 1;
  }

  at(number: number): T {
    const value = this.#values[number];
    if (value === undefined) throw new RangeError(`no value of number ${number}`);
    return value;
  }
}
