import { bulkInsert, type DatabaseClient } from "@huiyao/database";
import { CLEARLY, isRareBeside, nameForms, RAREST } from "@huiyao/validation/corpus";
import { grouped } from "../grouped.ts";
import { type Evaluation, type Found, optionOf } from "./evaluation.ts";
import { countUpTo, type Fact, factsOf, firstFactsOf, inParts } from "./fact.ts";
import { storyKey } from "./facts-of-texts.ts";
import { widen } from "./sequences.ts";

const RULE = "inconsistent-name";

interface Mention {
  fact: Fact;
  posts: string[];
}

/** Names that are most likely misprints of a close one, among those that changed and those close to them. */
export async function judgeNames(client: DatabaseClient, changed: readonly Fact[]): Promise<Evaluation> {
  const close = await closeNames(client, new Set(changed.map(({ key }) => key)));
  const rare = await rareNames(client, close.keys());
  const facts = await factsOf(client, "name", rare);
  const own = grouped(facts.map(toMention), ({ fact }) => fact.key);
  const found: Found[] = [];
  const posts = await postsOf(client, new Set([...close.values()].flatMap((names) => [...names])));
  for (const [name, mentions] of own) {
    const others = [...(close.get(name) ?? [])].filter((other) => sharesPost(mentions, posts.get(other)));
    found.push(...(await misprintsIn(client, name, mentions, others)));
  }
  const common = await commonFacts(client, changed, rare);
  return { ruleId: RULE, judged: [...facts, ...common], found };
}

async function misprintsIn(
  client: DatabaseClient,
  name: string,
  own: readonly Mention[],
  others: readonly string[],
): Promise<Found[]> {
  const found = new Map<Mention, Found>();
  for (const other of others) {
    const counts = await countUpTo(client, "name", [other], RAREST * CLEARLY);
    if (!isRareBeside(own.length, counts.get(other) ?? 0) || (await standTogether(client, own, other))) continue;
    for (const mention of own) {
      if (found.has(mention) || (await countAlike(client, mention, other)) < CLEARLY) continue;
      const data = { name, other };
      found.set(mention, { fact: mention.fact, messageId: "differs", data, expected: [other] });
    }
  }
  return [...found.values()];
}

/** Whether another name stands in one of the stories of some mentions. */
async function standTogether(client: DatabaseClient, own: readonly Mention[], other: string): Promise<boolean> {
  const textIds = [...new Set(own.map(({ fact }) => fact.textId))];
  const facts = await client.corpusFact.findMany({
    where: { textId: { in: textIds }, kind: "name", key: other },
    select: { textId: true, articleIndex: true },
  });
  const stories = new Set(own.map(({ fact }) => storyKey(fact.textId, fact.articleIndex)));
  return facts.some(({ textId, articleIndex }) => stories.has(storyKey(textId, articleIndex)));
}

/** How many mentions of another name, no more than are needed, share a post with a mention and are near it in time. */
function countAlike(client: DatabaseClient, { posts, fact }: Mention, other: string): Promise<number> {
  const range = fact.day === null ? null : widen({ from: fact.day, to: fact.day }, optionOf(RULE, "days"));
  const near = range === null ? {} : { OR: [{ day: null }, { day: { gte: range.from, lte: range.to } }] };
  const sharing = { OR: posts.map((post) => ({ value: { contains: JSON.stringify(post) } })) };
  return client.corpusFact
    .findMany({ where: { kind: "name", key: other, AND: [near, sharing] }, select: { id: true }, take: CLEARLY })
    .then((rows) => rows.length);
}

/** Of names that have become frequent, the mentions that may have been reported while they were rare. */
function commonFacts(client: DatabaseClient, changed: readonly Fact[], rare: ReadonlySet<string>): Promise<Fact[]> {
  const names = new Set(changed.map(({ key }) => key).filter((name) => !rare.has(name)));
  return firstFactsOf(client, "name", names, RAREST);
}

function toMention(fact: Fact): Mention {
  return { fact, posts: readPosts(fact) };
}

function readPosts({ value }: Fact): string[] {
  const posts: unknown = JSON.parse(value);
  return Array.isArray(posts) ? posts.map(String) : [];
}

function sharesPost(mentions: readonly Mention[], posts: ReadonlySet<string> = new Set()): boolean {
  return mentions.some((mention) => mention.posts.some((post) => posts.has(post)));
}

/** Makes names findable by their forms and posts. */
export async function keepForms(client: DatabaseClient, facts: readonly Fact[]): Promise<void> {
  const posts = new Map<string, Set<string>>();
  for (const fact of facts) {
    const own = posts.get(fact.key) ?? new Set();
    for (const post of readPosts(fact)) own.add(post);
    posts.set(fact.key, own);
  }
  const known = await postsOf(client, posts.keys());
  const isNew = [...posts.keys()].filter((name) => !known.has(name));
  await bulkInsert(client, {
    table: "NamePost",
    columns: ["name", "post"],
    rows: [...posts].flatMap(([name, own]) =>
      [...own].filter((post) => known.get(name)?.has(post) !== true).map((post) => [name, post]),
    ),
  });
  await bulkInsert(client, {
    table: "NameForm",
    columns: ["form", "name"],
    rows: isNew.flatMap((name) => nameForms(name).map((form) => [form, name])),
  });
}

async function postsOf(client: DatabaseClient, names: Iterable<string>): Promise<Map<string, Set<string>>> {
  const rows = await inParts(names, (part) => client.namePost.findMany({ where: { name: { in: part } } }));
  const posts = new Map<string, Set<string>>();
  for (const { name, post } of rows) {
    const own = posts.get(name);
    if (own === undefined) posts.set(name, new Set([post]));
    else own.add(post);
  }
  return posts;
}

/** The names that changed and those close to them, each with those close to it. */
async function closeNames(client: DatabaseClient, changed: ReadonlySet<string>): Promise<Map<string, Set<string>>> {
  const judged = new Set(changed);
  for (const { name } of await formRows(client, changed)) judged.add(name);
  const byForm = grouped(await formRows(client, judged), ({ form }) => form);
  const close = new Map<string, Set<string>>();
  for (const name of judged) {
    const others = new Set(nameForms(name).flatMap((form) => (byForm.get(form) ?? []).map((row) => row.name)));
    others.delete(name);
    if (others.size > 0) close.set(name, others);
  }
  return close;
}

function formRows(client: DatabaseClient, names: Iterable<string>): Promise<{ form: string; name: string }[]> {
  const forms = new Set([...names].flatMap(nameForms));
  return inParts(forms, (part) => client.nameForm.findMany({ where: { form: { in: part } } }));
}

/** Those of the names that are rare. */
async function rareNames(client: DatabaseClient, names: Iterable<string>): Promise<Set<string>> {
  const counts = await countUpTo(client, "name", names, RAREST);
  return new Set([...counts].filter(([, count]) => count <= RAREST).map(([name]) => name));
}
