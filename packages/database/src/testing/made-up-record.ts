import type { MeetingType, Role, Statement } from "@huiyao/parser";
import type { Database } from "../database.ts";
import { linkPersons } from "../persons/link-persons.ts";
import type { MentionToStore } from "../write/mention-sums.ts";
import { storeMentions } from "../write/mentions.ts";
import { storePhrases } from "../write/phrases.ts";
import { storeTexts } from "../write/store-texts.ts";
import { madeUpText } from "./made-up-text.ts";
import { startTestRun } from "./temporary-database.ts";

interface Story {
  published: string | null;
  outlet: string;
  headline: string;
  type: MeetingType;
  body: string | null;
  people: Record<string, Role[]>;
  /** Posts as printed. */
  posts?: Record<string, string[]>;
  said?: { speaker: string; text: string }[];
  phrases?: string[];
  findings?: ("error" | "warning" | "info")[];
}

/** Four stories of a made-up district; one without a day, one whose convener is not said. */
export const STORIES: readonly Story[] = [
  {
    published: "2025-01-10",
    outlet: "青禾日报",
    headline: "青禾区政府研究河道治理",
    type: "standing",
    body: "青禾区人民政府",
    people: { 王小满: ["chair"], 李远: ["attendee"], 赵青: ["absent"] },
    posts: { 李远: ["副区长"] },
    said: [{ speaker: "王小满", text: "要把清水入河抓到底。" }],
    phrases: ["清水入河", "一河一策"],
    findings: ["warning", "warning", "info"],
  },
  {
    published: "2025-01-24",
    outlet: "青禾日报",
    headline: "青禾区政府部署春耕",
    type: "standing",
    body: "青禾区人民政府",
    people: { 王小满: ["chair", "speaker"], 李远: ["attendee"] },
    posts: { 李远: ["区长", "副书记"] },
    phrases: ["一河一策"],
  },
  {
    published: "2025-03-05",
    outlet: "云溪报",
    headline: "老教师座谈会举行",
    type: "symposium",
    body: null,
    people: { 李远: ["chair"], 白露: ["observer"] },
    phrases: ["清水入河"],
    findings: ["error"],
  },
  {
    published: null,
    outlet: "青禾日报",
    headline: "青禾区政府听取汇报",
    type: "standing",
    body: "青禾区人民政府",
    people: { 王小满: ["chair"] },
  },
];

/** The stories as text: the headline, and below it a line for every phrase and every statement. */
export function storyText({ headline, said = [], phrases = [] }: Story): string {
  return [headline, ...phrases.map((phrase) => `会议强调，${phrase}。`), ...said.map(({ text }) => text)].join("\n");
}

/** Stores {@link STORIES} with persons linked and phrases matched. */
export async function storeMadeUpRecord(database: Database): Promise<void> {
  const runId = await startTestRun(database);
  const texts = STORIES.map((story) => {
    const { published, outlet, headline, type, body, people, posts = {}, findings = [], said = [] } = story;
    const source = storyText(story);
    const text = madeUpText({
      text: source,
      place: `${headline}.txt`,
      outlet,
      published,
      meetings: [{ body, place: body === null ? null : "青禾区", people }],
      findings,
    });
    const [derived] = text.derived.articles;
    if (derived === undefined) throw new Error("A made-up text has one story.");
    const headlineSpan = { start: 0, end: headline.length };
    const [meeting] = derived.article.meetings;
    const participants = meeting?.participants.map((person) => ({ ...person, titles: posts[person.name] ?? [] })) ?? [];
    const statements: Statement[] = said.map((one) => {
      const start = source.indexOf(one.text);
      return { ...one, verb: "强调", span: { start, end: start + one.text.length } };
    });
    derived.article = {
      ...derived.article,
      headline,
      headlineSpan,
      statements,
      meetings:
        meeting === undefined ? [] : [{ ...meeting, name: headline, nameSpan: headlineSpan, type, participants }],
    };
    return text;
  });
  await storeTexts(database, runId, texts);
  await linkPersons(database);
  await storePhraseMentions(database);
}

async function storePhraseMentions(database: Database): Promise<void> {
  const { client } = database;
  const texts = [...new Set(STORIES.flatMap(({ phrases = [] }) => phrases))];
  const plain = { aliases: [], kind: "phrase", group: null, level: null, note: "", isHidden: false };
  await storePhrases(
    client,
    texts.map((text) => ({ text, ...plain })),
  );
  const phrases = await client.phrase.findMany();
  const articles = await client.article.findMany({
    include: { meetings: true, sourceText: { include: { content: true } } },
  });
  const mentions = articles.flatMap((article) =>
    phrases.flatMap(({ id, text }): MentionToStore[] => {
      const start = article.sourceText.content?.text.indexOf(text) ?? -1;
      if (start === -1) return [];
      const [meeting] = article.meetings;
      return [
        {
          phraseId: id,
          articleId: article.id,
          meetingId: meeting?.id ?? null,
          start,
          end: start + text.length,
          paragraph: 0,
          textStart: start,
          textEnd: start + text.length,
          inHeadline: false,
          month: article.month,
        },
      ];
    }),
  );
  const upToPhrase = Math.max(...phrases.map(({ id }) => id));
  await storeMentions(
    database,
    { textIds: articles.map(({ textId }) => textId), afterPhrase: 0, upToPhrase, phrases: phrases.length },
    mentions,
  );
}
