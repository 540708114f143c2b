import { type DatabaseClient, engineOf, Prisma } from "@huiyao/database";
import {
  COMMONEST,
  comparedWith,
  FIRST_OF_MANY,
  FORMULA,
  findLike,
  lookedUp,
  SHORTEST_LIKE,
} from "@huiyao/validation/corpus";
import { columnsOf, readRows } from "../read-rows.ts";
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
 * Stories that have most of their text in common with an earlier one: those whose pieces changed, and those that are compared
 * with these by a piece in common.
 */
export async function judgePieces(
  client: DatabaseClient,
  old: readonly Fact[],
  fresh: readonly Fact[],
): Promise<Evaluation> {
  const ruleId = "near-duplicate";
  const judged = await sketchesOf(client, await storiesTouched(client, old, fresh));
  const own = new Set(judged.flatMap(({ pieces }) => pieces.map(String)));
  const counts = await countUpTo(client, "piece", own, FORMULA);
  const rare = [...counts].filter(([, count]) => count > 1 && count <= COMMONEST).map(([piece]) => piece);
  const first = (await firstCarriers(client, commonOf(counts))).values();
  const isJudged = new Set(judged.map(({ fact }) => fact.key));
  const others = [...(await carriersOf(client, rare)), ...[...first].flat().map(keyOfStory)];
  const all = [...judged, ...(await sketchesOf(client, new Set(others.filter((story) => !isJudged.has(story)))))];
  const order = await TextOrder.of(
    client,
    all.map(({ fact }) => fact),
  );
  const stories = order.sorted(all, ({ fact }) => fact).filter(({ characters }) => characters >= SHORTEST_LIKE);
  const carriers = new Map([...counts].map(([piece, count]) => [Number(piece), count]));
  const found: Found[] = [];
  const near = findLike(stories, optionOf(ruleId, "share"), carriers, ({ fact }) => isJudged.has(fact.key));
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

/** Stories whose pieces changed, and those that are compared with another one since. */
async function storiesTouched(
  client: DatabaseClient,
  old: readonly Fact[],
  fresh: readonly Fact[],
): Promise<Set<string>> {
  const [gone, come] = [byPiece(old), byPiece(fresh)];
  const pieces = new Set([...gone.keys(), ...come.keys()]);
  const most = Math.max(0, ...[...come.values()].map((stories) => stories.size));
  const counts = await countUpTo(client, "piece", pieces, FORMULA + most);
  const first = await firstCarriers(client, commonOf(counts));
  const felt = [...pieces].filter((piece) => {
    const [left, added] = [gone.get(piece) ?? NONE, come.get(piece) ?? NONE];
    const now = counts.get(piece) ?? 0;
    const before = now - added.size + left.size;
    if (now === added.size || Math.min(now, before) > FORMULA) return false;
    if (comparedWith(now) !== FIRST_OF_MANY || comparedWith(before) !== FIRST_OF_MANY) return true;
    return (
      (first.get(piece) ?? []).some((fact) => added.has(keyOfStory(fact))) ||
      [...left].some((story) => !added.has(story))
    );
  });
  return new Set([...old.map(keyOfStory), ...fresh.map(keyOfStory), ...(await carriersOf(client, felt))]);
}

const NONE: ReadonlySet<string> = new Set();

/** The stories that have each piece. */
function byPiece(facts: readonly Fact[]): Map<string, Set<string>> {
  const stories = new Map<string, Set<string>>();
  for (const fact of facts) {
    const own = stories.get(fact.key) ?? new Set();
    stories.set(fact.key, own.add(keyOfStory(fact)));
  }
  return stories;
}

/** Pieces of which only the first stories are compared with. */
function commonOf(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].filter(([, count]) => comparedWith(count) === FIRST_OF_MANY).map(([piece]) => piece);
}

/** The first stories that have each of some pieces. */
async function firstCarriers(client: DatabaseClient, pieces: readonly string[]): Promise<Map<string, Fact[]>> {
  const facts = await factsOf(client, "piece", pieces);
  const order = await TextOrder.of(client, facts);
  const first = new Map<string, Fact[]>();
  for (const fact of order.sorted(facts, (one) => one)) {
    const own = first.get(fact.key) ?? [];
    if (own.length < FIRST_OF_MANY) first.set(fact.key, [...own, fact]);
  }
  return first;
}

/** Stories that have one of the pieces. */
async function carriersOf(client: DatabaseClient, pieces: readonly string[]): Promise<Set<string>> {
  const columns = columnsOf("f", ["textId", "articleIndex"]);
  const rows = await readRows<readonly [number, number], string>(client, columns, pieces, (part) => {
    return Prisma.sql`"CorpusFact" f WHERE f."kind" = 'piece' AND f."key" IN (${engineOf(client).strings(part)})`;
  });
  return new Set(rows.map(([textId, articleIndex]) => storyKey(textId, articleIndex)));
}

const keyOfStory = ({ textId, articleIndex }: Pick<Fact, "textId" | "articleIndex">) => storyKey(textId, articleIndex);

async function sketchesOf(client: DatabaseClient, stories: ReadonlySet<string>) {
  return (await factsOf(client, "sketch", stories)).map((fact) => {
    const stored = readSketch(fact.value);
    return { fact, ...stored, pieces: lookedUp(stored.sketch) };
  });
}
