import type { Reader } from "./reader.ts";
import { mentionSelect, type ThemeSentence, themeSentence } from "./theme-sentences.ts";

/** One phrase's record. */
export interface ThemePage {
  phrase: string;
  meetings: number;
  articles: number;
  mentions: number;
  inHeadlines: number;
  /** Where it first stands, by day; null when no day is known. */
  first: ThemeSentence | null;
  last: ThemeSentence | null;
  /** Phrases most often at the same meetings. */
  companions: { phrase: string; meetings: number }[];
  /** Bodies at whose meetings it is used most. */
  bodies: { body: string; meetings: number }[];
  /** Persons most often present at the meetings in whose account it stands. */
  people: { key: string; name: string; meetings: number }[];
}

/** The phrase with these words, null when the record has none. */
export async function themePage(reader: Reader, text: string): Promise<ThemePage | null> {
  const { client } = reader;
  const phrase = await client.phrase.findUnique({ where: { text } });
  if (phrase === null) return null;
  const uses = { mentions: { some: { phraseId: phrase.id } } };
  const [sums, inHeadlines, first, last, companions, bodies, people] = await Promise.all([
    client.phraseMonth.aggregate({
      where: { phraseId: phrase.id },
      _sum: { meetings: true, articles: true, mentions: true },
    }),
    client.mention.count({ where: { phraseId: phrase.id, inHeadline: true } }),
    edge(reader, phrase.id, "asc"),
    edge(reader, phrase.id, "desc"),
    client.mention.findMany({
      where: { phraseId: { not: phrase.id }, phrase: { isHidden: false }, meeting: uses },
      distinct: ["phraseId", "meetingId"],
      select: { phrase: { select: { text: true } } },
    }),
    client.meeting.groupBy({
      by: ["body"],
      where: { ...uses, body: { not: null } },
      _count: { _all: true },
      orderBy: [{ _count: { body: "desc" } }, { body: "asc" }],
      take: 8,
    }),
    client.attendance.groupBy({
      by: ["personId"],
      where: { person: { isNot: null }, isAbsent: false, meeting: uses },
      _count: { _all: true },
      orderBy: [{ _count: { personId: "desc" } }, { personId: "asc" }],
      take: 8,
    }),
  ]);
  const together = new Map<string, number>();
  for (const row of companions) together.set(row.phrase.text, (together.get(row.phrase.text) ?? 0) + 1);
  const ids = people.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const named = new Map((await client.person.findMany({ where: { id: { in: ids } } })).map((row) => [row.id, row]));
  return {
    phrase: phrase.text,
    meetings: sums._sum.meetings ?? 0,
    articles: sums._sum.articles ?? 0,
    mentions: sums._sum.mentions ?? 0,
    inHeadlines,
    first,
    last,
    companions: [...together]
      .map(([words, meetings]) => ({ phrase: words, meetings }))
      .sort((a, b) => b.meetings - a.meetings || (a.phrase < b.phrase ? -1 : 1))
      .slice(0, 10),
    bodies: bodies.flatMap(({ body, _count }) => (body === null ? [] : [{ body, meetings: _count._all }])),
    people: people.flatMap(({ personId, _count }) => {
      const person = personId === null ? undefined : named.get(personId);
      return person === undefined ? [] : [{ key: person.key, name: person.name, meetings: _count._all }];
    }),
  };
}

async function edge({ client }: Reader, phraseId: number, direction: "asc" | "desc"): Promise<ThemeSentence | null> {
  const found = await client.mention.findFirst({
    where: { phraseId, article: { day: { not: null } } },
    orderBy: [{ article: { day: direction } }, { start: "asc" }],
    select: mentionSelect,
  });
  return found === null ? null : themeSentence(found);
}
