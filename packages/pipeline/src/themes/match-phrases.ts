import { type Database, type MentionToStore, meetingAt, storeMentions, textsThatMayHold } from "@huiyao/database";
import { matchArticle, PhraseMatcher } from "@huiyao/themes";
import { locateWords } from "./locate-words.ts";
import { readSources, readStoredArticles, type StoredArticle, strings } from "./stored-articles.ts";
import { batchesOf } from "./text-batches.ts";

/** Characters whose mentions are stored in one transaction: few, so that other writers wait for a moment only. */
const BATCH_CHARACTERS = 500_000;

/** At most so many new forms are looked up in the search index first: of more, most texts may hold one. */
const LOOKED_UP_FORMS = 20;

interface Phrase {
  id: number;
  text: string;
  forms: string[];
}

/**
 * Matches every current text with the phrases that are newer than its last matching, batch by batch. A text knows the
 * number of the last phrase it was matched with, so that this can be stopped and taken up anywhere; where somebody else has
 * changed texts or phrases meanwhile, what is left is read again.
 *
 * @returns how many texts were matched
 */
export async function matchPhrases(database: Database, onStep: () => void): Promise<number> {
  let matched = 0;
  const onTexts = (texts: number) => {
    matched += texts;
    onStep();
  };
  while (!(await matchWaiting(database, onTexts)));
  return matched;
}

/** False when something changed meanwhile. */
async function matchWaiting(database: Database, onTexts: (texts: number) => void): Promise<boolean> {
  const { client } = database;
  const rows = await client.phrase.findMany({ orderBy: { id: "asc" } });
  const phrases = rows.map(({ id, text, aliases }) => ({ id, text, forms: [text, ...strings(aliases)] }));
  const upToPhrase = phrases.at(-1)?.id ?? 0;
  const texts = await client.sourceText.findMany({
    where: { replacedById: null, phrasesUpTo: { lt: upToPhrase } },
    select: { id: true, characters: true, phrasesUpTo: true },
    orderBy: { id: "asc" },
  });
  for (const afterPhrase of new Set(texts.map(({ phrasesUpTo }) => phrasesUpTo))) {
    const wanted = phrases.filter(({ id }) => id > afterPhrase);
    const matcher = new PhraseMatcher(wanted.map(({ id, forms }) => ({ id: String(id), forms })));
    const alike = texts.filter(({ phrasesUpTo }) => phrasesUpTo === afterPhrase);
    const forms = wanted.flatMap((phrase) => phrase.forms);
    const isLookedUp = afterPhrase > 0 && forms.length <= LOOKED_UP_FORMS;
    const mayHold = isLookedUp ? await textsThatMayHold(client, forms) : null;
    for (const textIds of batchesOf(alike, BATCH_CHARACTERS)) {
      const toRead = mayHold === null ? textIds : textIds.filter((id) => mayHold.has(id));
      const mentions = await findMentions(database, toRead, matcher, wanted);
      const matched = { textIds, afterPhrase, upToPhrase, phrases: wanted.length };
      if (!(await storeMentions(database, matched, mentions))) return false;
      onTexts(textIds.length);
    }
  }
  return true;
}

async function findMentions(
  { client }: Database,
  textIds: readonly number[],
  matcher: PhraseMatcher,
  phrases: readonly Phrase[],
): Promise<MentionToStore[]> {
  const sources = await readSources(client, textIds);
  const articles = await readStoredArticles(client, textIds);
  return articles.flatMap((stored) => articleMentions(stored, sources.get(stored.textId) ?? "", matcher, phrases));
}

function articleMentions(
  { id, month, article, meetings }: StoredArticle,
  source: string,
  matcher: PhraseMatcher,
  phrases: readonly Phrase[],
): MentionToStore[] {
  return matchArticle(matcher, article, source).flatMap(({ entry, paragraph, part, start, end, span }) => {
    const phrase = phrases[entry];
    if (phrase === undefined) return [];
    const words = article.subheadlines[-2 - paragraph]?.slice(start, end) ?? phrase.text;
    const { start: from, end: to } = span ?? locateWords(source, article.span, words) ?? article.span;
    return [
      {
        phraseId: phrase.id,
        articleId: id,
        meetingId: meetingAt(meetings, from)?.id ?? null,
        start: from,
        end: to,
        paragraph,
        textStart: start,
        textEnd: end,
        inHeadline: part === "headline",
        month,
      },
    ];
  });
}
