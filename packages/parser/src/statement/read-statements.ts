import type { Range } from "../layout/layout.ts";
import type { Address } from "../meeting/saying.ts";
import { HONORIFICS } from "../people/after-name.ts";
import { type PersonItem, ROW_JOINT, rowEndingAt } from "../people/person-list.ts";
import type { ReadSentence } from "../reading.ts";
import { cut, squeeze } from "../text/cut.ts";
import { textBefore } from "../text/near.ts";
import { quotedBefore } from "./inverted.ts";

/** A statement with logical offsets. */
export interface StatementFact {
  speaker: string;
  verb: string;
  start: number;
  end: number;
  /** The person who speaks, when it is a person. */
  person: PersonItem | null;
}

/** Every statement of a story, in print order, to the end of the passage that belongs to its speaker. */
export function readStatements(
  text: string,
  read: readonly ReadSentence[],
  paragraphs: readonly Range[],
): StatementFact[] {
  const statements: StatementFact[] = [];
  /** Everybody named so far outside of what is said. */
  const named: PersonItem[] = [];
  for (const { sentence, persons, roles, isContent } of read) {
    const said = sentence.paragraph + (roles.saying?.isHeading ? 1 : 0);
    const paragraphEnd = paragraphs[said]?.end ?? sentence.end;
    if (isContent) continue;
    const until = roles.saying?.verb.start ?? sentence.end;
    for (const item of persons) if (!item.isObject && item.start < until) named.push(item);
    if (!roles.saying) {
      closeLast(statements, sentence.start);
      continue;
    }
    const { verb, speakers, collective, isPronoun, address } = roles.saying;
    const inverted = quotedBefore(text, sentence, verb, speakers[0]);
    const content = inverted ?? contentOf(text, verb.end, paragraphEnd);
    closeLast(statements, sentence.start);
    if (content.end <= content.start) continue;
    const { start, end } = content;
    const meant = isPronoun ? meantBy(text, verb.start, named) : address && addressed(text, address, named);
    const speaking = meant?.length ? meant : speakers;
    for (const person of speaking) statements.push({ speaker: person.name, verb: verb.word, start, end, person });
    const asPrinted = collective ?? (speaking.length === 0 && address);
    if (asPrinted)
      statements.push({
        speaker: squeeze(cut(text, asPrinted)),
        verb: verb.word,
        start,
        end,
        person: null,
      });
  }
  return statements;
}

/** Whom 林书记 stands for: the last person named of that surname and post, 副书记 among the latter; 贺先生 by the surname alone. */
function addressed(text: string, { start, post, end }: Address, named: readonly PersonItem[]): PersonItem[] {
  const called = text.slice(post, end);
  const isCalled = ({ titles }: PersonItem): boolean => titles.some((title) => cut(text, title).endsWith(called));
  const found = named
    .slice(-MOST_NAMED)
    .findLast((item) => item.name.startsWith(text.slice(start, post)) && (HONORIFICS.at(called, 0) || isCalled(item)));
  return found ? [found] : [];
}

/** 他: whoever was named last. 他们: the row of those named last. */
function meantBy(text: string, verb: number, named: readonly PersonItem[]): readonly PersonItem[] {
  const row = named.slice(-1);
  if (row.length === 0 || !/[他她]们[^，。]*$/u.test(textBefore(text, verb, LONGEST_LEAD))) return row;
  const they = rowEndingAt(text, named, named.length - 1, ROW_JOINT);
  return they.length > 1 || they[0]?.isOpen ? they : [];
}

const LONGEST_LEAD = 12;

/** Persons that a form of address is looked for among. */
const MOST_NAMED = 40;

/** The passage of a statement: to the end of its paragraph, cut off again where the next statement starts. */
function contentOf(text: string, from: number, end: number): { start: number; end: number } {
  let start = from;
  while (start < end && /[，：:,\s了]/u.test(text[start] ?? "")) start++;
  return { start, end };
}

function closeLast(statements: StatementFact[], at: number): void {
  for (let i = statements.length - 1; i >= 0; i--) {
    const statement = statements[i];
    if (!statement || statement.end <= at) return;
    if (statement.start < at) statement.end = at;
  }
}
