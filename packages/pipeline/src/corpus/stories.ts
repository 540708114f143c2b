import type { DatabaseClient } from "@huiyao/database";
import { COMMONEST, findLike, lookedUp, SHORTEST_LIKE } from "@huiyao/validation/corpus";
import { askRule, type Evaluation, type Found, optionOf } from "./evaluation.ts";
import { countUpTo, type Fact, factsOf } from "./fact.ts";
import { storyKey } from "./facts-of-texts.ts";
import { readSketch } from "./sketch-value.ts";
import { TextOrder } from "./text-order.ts";

/** Stories that are another's copy to the letter, among those with some hashes. */
export async function judgeBodies(client: DatabaseClient, hashes: ReadonlySet<string>): Promise<Evaluation> {
  const ruleId = "duplicate-article";
  const judged = await factsOf(client, "body", hashes);
  const stories = judged.map((fact) => ({
    fact,
    record: { hash: fact.key, headline: fact.value, characters: Number.POSITIVE_INFINITY },
  }));
  return { ruleId, judged, found: askRule(ruleId, stories, await TextOrder.of(client, judged)) };
}

/**
 * Stories that have most of their text in common with an earlier one: those whose pieces changed, and those that have a
 * piece in common with them. Pieces that very many stories have say nothing; when one becomes so, or is so no longer, its
 * stories are judged once more.
 */
export async function judgePieces(client: DatabaseClient, changed: readonly Fact[]): Promise<Evaluation> {
  const ruleId = "near-duplicate";
  const turnover = new Map<string, number>();
  for (const { key } of changed) turnover.set(key, (turnover.get(key) ?? 0) + 1);
  const most = COMMONEST + Math.max(0, ...turnover.values());
  const touched = await countUpTo(client, "piece", turnover.keys(), most);
  const felt = [...turnover].filter(([piece, moved]) => (touched.get(piece) ?? 0) - moved <= COMMONEST);
  const carriers = await factsOf(
    client,
    "piece",
    felt.map(([piece]) => piece),
  );
  const judged = await sketchesOf(client, new Set([...changed, ...carriers].map(keyOfStory)));
  const own = new Set(judged.flatMap(({ pieces }) => pieces.map(String)));
  const counts = await countUpTo(client, "piece", own, COMMONEST);
  const telling = [...counts].filter(([, count]) => count <= COMMONEST).map(([piece]) => piece);
  const all = await sketchesOf(client, new Set((await factsOf(client, "piece", telling)).map(keyOfStory)));
  const order = await TextOrder.of(
    client,
    all.map(({ fact }) => fact),
  );
  const isTelling = new Set(telling.map(Number));
  const stories = order
    .sorted(all, ({ fact }) => fact)
    .filter(({ characters }) => characters >= SHORTEST_LIKE)
    .map((story) => ({ ...story, pieces: story.pieces.filter((piece) => isTelling.has(piece)) }));
  const isJudged = new Set(judged.map(({ fact }) => fact.key));
  const found: Found[] = [];
  for (const [i, { share, like }] of findLike(stories, optionOf(ruleId, "share"))) {
    const [story, original] = [stories[i], stories[like]];
    if (story === undefined || original === undefined || !isJudged.has(story.fact.key)) continue;
    const data = {
      percent: Math.round(share * 100),
      document: order.nameOf(original.fact),
      headline: original.headline,
    };
    found.push({ fact: story.fact, messageId: "near", data, expected: [] });
  }
  return { ruleId, judged: judged.map(({ fact }) => fact), found };
}

const keyOfStory = ({ textId, articleIndex }: Fact) => storyKey(textId, articleIndex);

async function sketchesOf(client: DatabaseClient, stories: ReadonlySet<string>) {
  return (await factsOf(client, "sketch", stories)).map((fact) => {
    const stored = readSketch(fact.value);
    return { fact, ...stored, pieces: lookedUp(stored.sketch) };
  });
}
