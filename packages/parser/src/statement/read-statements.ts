import type { Range } from "../layout/layout.ts";
import type { PersonItem } from "../people/person-list.ts";
import type { ReadSentence } from "../reading.ts";
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
  let lastPerson: PersonItem | null = null;
  for (const { sentence, persons, roles, isContent } of read) {
    const said = sentence.paragraph + (roles.saying?.isHeading ? 1 : 0);
    const paragraphEnd = paragraphs[said]?.end ?? sentence.end;
    for (const item of persons) if (!item.isObject && !isContent) lastPerson = item;
    if (isContent) continue;
    if (!roles.saying) {
      closeLast(statements, sentence.start);
      continue;
    }
    const { verb, speakers, collective, isPronoun } = roles.saying;
    const inverted = quotedBefore(text, sentence, verb, speakers[0]);
    const content = inverted ?? contentOf(text, verb.end, paragraphEnd);
    closeLast(statements, sentence.start);
    if (content.end <= content.start) continue;
    const { start, end } = content;
    const speaking = isPronoun ? (lastPerson ? [lastPerson] : []) : speakers;
    for (const person of speaking) statements.push({ speaker: person.name, verb: verb.word, start, end, person });
    if (collective)
      statements.push({
        speaker: text.slice(collective.start, collective.end).replace(/\s/gu, ""),
        verb: verb.word,
        start,
        end,
        person: null,
      });
  }
  return statements;
}

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
