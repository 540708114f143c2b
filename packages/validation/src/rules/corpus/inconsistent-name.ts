import { allArticles } from "../../corpus/context.ts";
import { daysBetween } from "../../corpus/days.ts";
import type { ArticleRecord, Place, TextRecord } from "../../corpus/record.ts";
import type { CorpusRule } from "../../rule.ts";

/** What tells whether two printed names are one person's. */
interface NameMention {
  titles: string[];
  date: string | null;
  /** The story it stands in; two names in one story are two persons. */
  story: unknown;
}

interface Mention extends NameMention {
  text: TextRecord;
  article: ArticleRecord;
  place: Place;
}

/** A name must be this many times as frequent as the other to be the right one. */
export const CLEARLY = 3;

/** A name printed more often than this is nobody's misprint. */
export const RAREST = 50;

/** One person's name printed in two ways: one character off, or two in another order. */
export const inconsistentName: CorpusRule = {
  id: "inconsistent-name",
  category: "corpus",
  severity: "warning",
  recommended: true,
  needs: "corpus",
  messages: ["differs", "roster"],
  fixable: null,
  options: {
    days: {
      default: 400,
      docs: { "zh-CN": "两处相隔多少天以内才算同一时期。", en: "How many days apart two mentions may be." },
    },
  },
  docs: {
    "zh-CN": {
      title: "同一个人的名字写法不一",
      body: "两个名字只差一个字或两个字颠倒，印着相同的职务，时间相近，其中一个常见而另一个少见：少见的多半是认错了。职务完全相同才比较；两个名字在同一篇里都出现的是两个人；名册（roster）里的名字都算对的，与名册里的名字只差一字、职务又相同的会报告。两个写法同样常见时不报告。",
    },
    en: {
      title: "One person's name is printed in two ways",
      body: "Two names differ in one character or in the order of two, stand with the same post and near in time, and one is common and the other rare: the rare one is most likely misread. Names that stand together in one story are two persons. Names on the roster are right, and a name one character off from one of them with the same post is reported however often it occurs. Two forms that are equally common are left alone, as is a name without a post.",
    },
    bad: [
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区委副书记、区长高志远主持召开区政府第10次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月13日，云岭区委副书记、区长高志远主持召开区政府第11次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月20日，云岭区委副书记、区长高志远主持召开区政府第12次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月27日，云岭区委副书记、区长高志运主持召开区政府第13次常务会议。\n",
        ],
        finds: ["高志运"],
      },
    ],
    good: [
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区委副书记、区长高志远主持召开区政府第10次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月13日，云岭区委副书记、区长高志远主持召开区政府第11次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月20日，云岭区委副书记、区长高志远主持召开区政府第12次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月27日，云岭区人大常委会主任高志运主持召开区人大常委会第20次会议。\n",
        ],
      },
    ],
  },
  check({ texts, options, roster, report }) {
    const days = typeof options.days === "number" ? options.days : 0;
    const mentions = new Map<string, Mention[]>();
    for (const { text, article } of allArticles(texts)) {
      for (const { name, titles, place, date } of article.people) {
        const list = mentions.get(name) ?? [];
        list.push({ text, article, place, titles, date, story: article });
        mentions.set(name, list);
      }
    }
    const names = new Set([...mentions.keys(), ...roster]);
    const reported = new Set<Mention>();
    for (const [name, other] of closePairs(names)) {
      const own = mentions.get(name) ?? [];
      const others = mentions.get(other) ?? [];
      const isRoster = roster.has(other) && !roster.has(name);
      if (roster.has(name)) continue;
      for (const mention of misprintsOf(own, others, days, isRoster)) {
        if (reported.has(mention)) continue;
        reported.add(mention);
        report({
          messageId: isRoster ? "roster" : "differs",
          data: { name, other },
          text: mention.text,
          article: mention.article,
          place: mention.place,
          expected: [other],
        });
      }
    }
  },
};

/**
 * Those mentions of a name that are most likely misprints of another, close one: it is rare and the other is not, the other
 * stands with the same post near in time, and the two never stand in one story.
 *
 * @param isRoster the other name is known to be right, so that one mention of it is enough
 */
function misprintsOf<T extends NameMention>(
  own: readonly T[],
  others: readonly NameMention[],
  days: number,
  isRoster = false,
): T[] {
  if (!isRoster && !isRareBeside(own.length, others.length)) return [];
  const stories = new Set(others.map(({ story }) => story));
  if (own.some(({ story }) => stories.has(story))) return [];
  return own.filter((mention) => {
    const alike = others.filter((one) => sharePost(mention, one) && isNear(mention, one, days));
    return alike.length >= (isRoster ? 1 : CLEARLY);
  });
}

/** So few mentions beside so many of a close name may be misprints of it. */
export function isRareBeside(own: number, others: number): boolean {
  return own <= RAREST && others >= own * CLEARLY;
}

/** Every ordered pair of names of one length that differ in one character, or in the order of two neighbours. */
function* closePairs(names: ReadonlySet<string>): Generator<[string, string]> {
  const byKey = new Map<string, string[]>();
  for (const name of names) {
    for (const key of nameForms(name)) byKey.set(key, [...(byKey.get(key) ?? []), name]);
  }
  for (const bucket of byKey.values()) {
    for (const name of bucket) for (const other of bucket) if (name !== other) yield [name, other];
  }
}

/**
 * Two names share a form exactly when they are close: one character differs, or two have changed places. A two-character
 * name must keep its surname.
 */
export function nameForms(name: string): string[] {
  if (name.length < 2 || name.length > 4) return [];
  const keys: string[] = [];
  for (let i = name.length === 2 ? 1 : 0; i < name.length; i++) keys.push(`${name.slice(0, i)}*${name.slice(i + 1)}`);
  if (name.length > 2) keys.push(`${name.charAt(0)}/${[...name.slice(1)].sort().join("")}`);
  return keys;
}

function sharePost(a: NameMention, b: NameMention): boolean {
  return a.titles.some((title) => b.titles.includes(title));
}

function isNear(a: NameMention, b: NameMention, days: number): boolean {
  return a.date === null || b.date === null || Math.abs(daysBetween(a.date, b.date)) <= days;
}
