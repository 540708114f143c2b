import { readRoles, type SentenceRoles } from "./meeting/roles.ts";
import { type PersonItem, scanPersons } from "./people/person-scan.ts";
import type { Sentence } from "./sentences.ts";

/** What a sentence was found to hold. */
export interface ReadSentence {
  sentence: Sentence;
  persons: PersonItem[];
  roles: SentenceRoles;
  /** Inside somebody's statement, where nobody takes part in anything. */
  isContent: boolean;
}

/** Reads persons, roles and sayings of each sentence, and tells the story's own sentences from those inside a statement. */
export function readAll(text: string, sentences: readonly Sentence[], known: ReadonlySet<string>): ReadSentence[] {
  const read: ReadSentence[] = [];
  let paragraph = -1;
  let inStatement = false;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      inStatement = false;
    }
    const persons = scanPersons(text, sentence, { known });
    const roles = readRoles(text, sentence, persons);
    const isContent = inStatement && !leavesStatement(sentence, persons, roles);
    read.push({ sentence, persons, roles, isContent });
    if (roles.saying && !isContent) inStatement = true;
    else if (!isContent) inStatement = false;
  }
  return read;
}

/** Behind a statement in the same paragraph, a sentence is the story's again when it opens with who speaks, or attends. */
function leavesStatement(sentence: Sentence, persons: readonly PersonItem[], roles: SentenceRoles): boolean {
  const first = persons.find((item) => !item.isObject);
  const opensWithPerson = first !== undefined && first.phraseStart - sentence.start <= 4;
  const opensWithCollective = sentence.tokens.some(
    (token) => token.cue.collective && token.start - sentence.start <= 12 && token.cue.head !== undefined,
  );
  if (roles.saying) return opensWithPerson || opensWithCollective || startsWithCollective(sentence);
  return (
    opensWithPerson && roles.mentions.some((mention) => mention.role !== "speaker" || mention.person.titles.length > 0)
  );
}

function startsWithCollective(sentence: Sentence): boolean {
  return sentence.tokens[0]?.cue.collective === true && sentence.tokens[0].start === sentence.start;
}
