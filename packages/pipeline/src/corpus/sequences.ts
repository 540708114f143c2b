import type { DatabaseClient } from "@huiyao/database";
import { FARTHEST } from "@huiyao/validation/corpus";
import { askRule, type Evaluation, optionOf, placeOf, type Story } from "./evaluation.ts";
import { type Days, type Fact, factsOf } from "./fact.ts";
import { TextOrder } from "./text-order.ts";

/** Posts held by two persons in turn, around the days on which something changed. */
export function judgePosts(client: DatabaseClient, changed: ReadonlyMap<string, Days>): Promise<Evaluation> {
  return judge(client, "title-conflict", "post", changed, optionOf("title-conflict", "days"), (fact) => ({
    people: [{ name: fact.value, titles: [fact.key], body: null, date: fact.day, place: placeOf(fact) }],
  }));
}

/** Numbers of meetings that run backwards, around the days on which something changed. */
export function judgeSeries(client: DatabaseClient, changed: ReadonlyMap<string, Days>): Promise<Evaluation> {
  return judge(client, "ordinal-regression", "series", changed, FARTHEST, (fact) => ({
    // The key tells the series; as the body's name it tells it again.
    meetings: [
      { name: "", body: fact.key, type: "other", ordinal: Number(fact.value), date: fact.day, place: placeOf(fact) },
    ],
  }));
}

/**
 * A change on some day is felt by facts up to `reach` days away, and those are judged by facts up to `reach` days further:
 * so much is read, and no more.
 */
async function judge(
  client: DatabaseClient,
  ruleId: string,
  kind: "post" | "series",
  changed: ReadonlyMap<string, Days>,
  reach: number,
  record: (fact: Fact) => Story["record"],
): Promise<Evaluation> {
  if (changed.size === 0) return { ruleId, judged: [], found: [] };
  const read = await factsOf(client, kind, changed.keys(), widen(hull(changed.values()), 2 * reach));
  const near = (fact: Fact, days: number) => {
    const range = changed.get(fact.key);
    return range !== undefined && isWithin(fact.day, widen(range, days));
  };
  const facts = read.filter((fact) => near(fact, 2 * reach));
  const order = await TextOrder.of(client, facts);
  const found = askRule(
    ruleId,
    facts.map((fact) => ({ fact, record: record(fact) })),
    order,
  );
  return {
    ruleId,
    judged: facts.filter((fact) => near(fact, reach)),
    found: found.filter(({ fact }) => near(fact, reach)),
  };
}

/** The days from the first to the last of some ranges. */
export function hull(ranges: Iterable<Days>): Days {
  const all = [...ranges];
  return {
    from: all.reduce((least, { from }) => (from < least ? from : least), "9999-12-31"),
    to: all.reduce((most, { to }) => (to > most ? to : most), "0000-01-01"),
  };
}

function isWithin(day: string | null, { from, to }: Days): boolean {
  return day !== null && day >= from && day <= to;
}

export function widen({ from, to }: Days, days: number): Days {
  return { from: shift(from, -days), to: shift(to, days) };
}

function shift(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return Number.isNaN(date.getTime()) ? day : date.toISOString().slice(0, 10);
}
