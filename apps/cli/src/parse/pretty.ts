import type { Article, Meeting, ParseResult, Participant, Role, Statement } from "@huiyao/parser";
import type { Words } from "../messages/words.ts";
import type { Paint } from "../terminal/style.ts";
import { clipped, columnsOf, padded, wrapped } from "../terminal/width.ts";

export interface PrettyOptions {
  words: Words;
  paint: Paint;
  /** Width of the terminal. */
  columns: number;
}

const ROLE_ORDER: readonly Role[] = ["chair", "attendee", "observer", "speaker", "absent"];
const MOST_COLUMNS = 100;

/** A parse for reading at a terminal: each article with its facts in the order a reader asks for them. */
export function prettyResult(result: ParseResult, options: PrettyOptions): string {
  const { words, paint } = options;
  const columns = Math.min(options.columns, MOST_COLUMNS);
  const title = `${result.id}  ${words.pretty.articles(result.articles.length)}`;
  const rule = "─".repeat(Math.max(3, columns - columnsOf(title) - 2));
  const page = new Page({ ...options, columns });
  for (const article of result.articles) page.article(article);
  return `${paint("bold", title)}  ${paint("dim", rule)}\n\n${page.text}`;
}

class Page {
  text = "";
  readonly #words: Words;
  readonly #paint: Paint;
  readonly #columns: number;
  readonly #labelColumns: number;

  constructor({ words, paint, columns }: PrettyOptions) {
    this.#words = words;
    this.#paint = paint;
    this.#columns = columns;
    const labels = [...Object.values(words.roles), words.pretty.agenda, words.pretty.statements];
    this.#labelColumns = Math.max(...labels.map(columnsOf)) + 2;
  }

  article(article: Article): void {
    const { pretty, kinds } = this.#words;
    const number = `${article.index + 1} `;
    const kind = kinds[article.kind];
    const headline = article.headline ?? pretty.noHeadline;
    const room = this.#columns - number.length - columnsOf(kind) - 2;
    const head = this.#paint(article.headline === null ? "dim" : "bold", clipped(headline, room));
    this.#line(
      `${this.#paint("dim", number)}${this.#paint(article.kind === "meeting" ? "cyan" : "yellow", kind)}  ${head}`,
    );
    for (const subheadline of article.subheadlines) this.#line(`  ${subheadline}`);
    this.#line(`  ${this.#paint("dim", this.#byline(article))}`);
    for (const meeting of article.meetings) this.#meeting(meeting);
    this.#statements(article.statements);
    const characters = article.paragraphs.reduce((sum, p) => sum + p.text.length, 0);
    this.#line(`  ${this.#paint("dim", pretty.paragraphs(article.paragraphs.length, characters))}`);
    this.#line("");
  }

  #line(text: string): void {
    this.text += `${text}\n`;
  }

  #byline(article: Article): string {
    const { pretty } = this.#words;
    const settled =
      article.yearFrom === "published" || article.yearFrom === "context" ? pretty.yearFrom[article.yearFrom] : null;
    const day =
      article.date === null
        ? (article.dateText ?? pretty.noDate)
        : `${article.date}${settled === null ? "" : ` (${settled})`}`;
    const opening = article.kind === "fragment" ? [pretty.openingMissing] : [];
    const outlet = article.outlet === null ? [] : [article.outlet];
    const reporters = article.reporters.length === 0 ? [] : [article.reporters.join(" ")];
    return [day, ...outlet, ...reporters, ...opening].join(" · ");
  }

  /** A labelled line that wraps under itself. */
  #field(label: string, value: string): void {
    const indent = "  ";
    const lines = wrapped(value, Math.max(20, this.#columns - this.#labelColumns - indent.length));
    for (const [i, line] of lines.entries()) {
      const margin = i === 0 ? this.#paint("green", padded(label, this.#labelColumns)) : " ".repeat(this.#labelColumns);
      this.#line(indent + margin + line);
    }
  }

  #meeting(meeting: Meeting): void {
    const { types, roles, pretty } = this.#words;
    const about = [types[meeting.type]];
    if (meeting.ordinal !== null) about.push(pretty.ordinal(meeting.ordinal));
    if (meeting.body !== null) about.push(meeting.body);
    this.#line(`  ${this.#paint("magenta", meeting.name)}  ${this.#paint("dim", about.join(" · "))}`);
    const shown = new Set<Participant>();
    for (const role of ROLE_ORDER) {
      const people = meeting.participants.filter((p) => p.roles.includes(role) && !shown.has(p));
      const groups = meeting.groups.filter((g) => g.role === role).map((g) => g.text);
      for (const person of people) shown.add(person);
      if (people.length === 0 && groups.length === 0) continue;
      const open = role === "attendee" && meeting.listOpen ? [pretty.open] : [];
      const list = [...peopleByPost(people), ...groups, ...open].join("，");
      this.#field(roles[role], list);
    }
    for (const [i, item] of meeting.agenda.entries()) {
      const title = item.isDocument ? `《${item.title}》` : item.title;
      this.#field(i === 0 ? pretty.agenda : "", `${item.action} ${title}`);
    }
  }

  #statements(statements: readonly Statement[]): void {
    const room = Math.max(20, this.#columns - this.#labelColumns - 2);
    for (const [i, { speaker, verb, text }] of statements.entries()) {
      this.#field(i === 0 ? this.#words.pretty.statements : "", clipped(`${speaker}${verb}：${text}`, room));
    }
  }
}

/** 副区长 罗启寅、邱蔚: neighbours in the same post share its printing. */
function peopleByPost(people: readonly Participant[]): string[] {
  const parts: { post: string; names: string[] }[] = [];
  for (const { name, titles } of people) {
    const post = titles.join("、");
    const last = parts.at(-1);
    if (last !== undefined && last.post === post) last.names.push(name);
    else parts.push({ post, names: [name] });
  }
  return parts.map(({ post, names }) => (post === "" ? names.join("、") : `${post} ${names.join("、")}`));
}
