import type { DatabaseClient } from "@huiyao/database";
import { COMMONEST, findLike, lookedUp, SHORTEST_LIKE } from "@huiyao/validation/corpus";
import { askRule, type Evaluation, type Found, optionOf } from "./evaluation.ts";
import { countUpTo, type Fact, factsOf, inParts } from "./fact.ts";
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
export async function judgePieces(
  client: DatabaseClient,
  old: readonly Fact[],
  fresh: readonly Fact[],
): Promise<Evaluation> {
  const ruleId = "near-duplicate";
  const judged = await sketchesOf(client, await storiesTouched(client, old, fresh));
  const own = new Set(judged.flatMap(({ pieces }) => pieces.map(String)));
  const counts = await countUpTo(client, "piece", own, COMMONEST);
  const telling = [...counts].filter(([, count]) => count > 1 && count <= COMMONEST).map(([piece]) => piece);
  const isJudged = new Set(judged.map(({ fact }) => fact.key));
  const others = [...(await carriersOf(client, telling))].filter((story) => !isJudged.has(story));
  const all = [...judged, ...(await sketchesOf(client, new Set(others)))];
  const order = await TextOrder.of(
    client,
    all.map(({ fact }) => fact),
  );
  const isTelling = new Set(telling.map(Number));
  const stories = order
    .sorted(all, ({ fact }) => fact)
    .filter(({ characters }) => characters >= SHORTEST_LIKE)
    .map((story) => ({ ...story, pieces: story.pieces.filter((piece) => isTelling.has(piece)) }));
  const found: Found[] = [];
  const near = findLike(stories, optionOf(ruleId, "share"), ({ fact }) => isJudged.has(fact.key));
  for (const [i, { share, like }] of near) {
    const [story, original] = [stories[i], stories[like]];
    if (story === undefined || original === undefined) continue;
    const data = {
      percent: Math.round(share * 100),
      document: order.nameOf(original.fact),
      headline: original.headline,
    };
    found.push({ fact: story.fact, messageId: "near", data, expected: [] });
  }
  return { ruleId, judged: judged.map(({ fact }) => fact), found };
}

/** Stories whose pieces changed, and those that have one of these pieces, unless very many have and had it. */
async function storiesTouched(
  client: DatabaseClient,
  old: readonly Fact[],
  fresh: readonly Fact[],
): Promise<Set<string>> {
  const [gone, come] = [countKeys(old), countKeys(fresh)];
  const pieces = new Set([...gone.keys(), ...come.keys()]);
  const counts = await countUpTo(client, "piece", pieces, COMMONEST + Math.max(0, ...come.values()));
  const felt = [...pieces].filter((piece) => {
    const now = counts.get(piece) ?? 0;
    const added = come.get(piece) ?? 0;
    return now > added && Math.min(now, now - added + (gone.get(piece) ?? 0)) <= COMMONEST;
  });
  return new Set([...old.map(keyOfStory), ...fresh.map(keyOfStory), ...(await carriersOf(client, felt))]);
}

function countKeys(facts: readonly Fact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of facts) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Stories that have one of the pieces. */
async function carriersOf(client: DatabaseClient, pieces: readonly string[]): Promise<Set<string>> {
  const rows = await inParts(pieces, (part) =>
    client.corpusFact.findMany({
      where: { kind: "piece", key: { in: part } },
      select: { textId: true, articleIndex: true },
    }),
  );
  return new Set(rows.map(keyOfStory));
}

const keyOfStory = ({ textId, articleIndex }: Pick<Fact, "textId" | "articleIndex">) => storyKey(textId, articleIndex);

async function sketchesOf(client: DatabaseClient, stories: ReadonlySet<string>) {
  return (await factsOf(client, "sketch", stories)).map((fact) => {
    const stored = readSketch(fact.value);
    return { fact, ...stored, pieces: lookedUp(stored.sketch) };
  });
}
