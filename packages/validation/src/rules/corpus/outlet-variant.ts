import { allArticles } from "../../corpus/context.ts";
import type { ArticleRecord, Place, TextRecord } from "../../corpus/record.ts";
import type { CorpusRule } from "../../rule.ts";

const CLEARLY = 3;

/** An outlet's name printed in another way than usual. */
export const outletVariant: CorpusRule = {
  id: "outlet-variant",
  category: "corpus",
  severity: "info",
  recommended: true,
  needs: "corpus",
  messages: ["variant"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "媒体名称写法不一",
      body: "一个少见的媒体名称与一个常见的只差一个字，或者是它的一部分：认错了字，或者少印了字，按媒体统计时会被分成两家。常见的至少是少见的三倍才报告。",
    },
    en: {
      title: "An outlet's name is printed in another way",
      body: "A rare name of an outlet differs from a common one in one character, or is part of it: it was misread or cut short, and counts by outlet fall apart. Reported only when the common one is at least three times as frequent.",
    },
    bad: [
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开防汛工作会议。\n",
          "东河区召开会议\n本报讯（云岭日报记者钱岚）2025年5月7日，东河区召开防汛工作会议。\n",
          "西山区召开会议\n本报讯（云岭日报记者钱岚）2025年5月8日，西山区召开防汛工作会议。\n",
          "南湖区召开会议\n本报讯（云岑日报记者钱岚）2025年5月9日，南湖区召开防汛工作会议。\n",
        ],
        finds: ["云岑日报"],
      },
    ],
    good: [
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开防汛工作会议。\n",
          "东河区召开会议\n本报讯（云岭日报记者钱岚）2025年5月7日，东河区召开防汛工作会议。\n",
          "西山区召开会议\n本报讯（云岭日报记者钱岚）2025年5月8日，西山区召开防汛工作会议。\n",
          "南湖区召开会议\n本报讯（东河晚报记者陈立）2025年5月9日，南湖区召开防汛工作会议。\n",
        ],
      },
    ],
  },
  check({ texts, report }) {
    const printed = new Map<string, { text: TextRecord; article: ArticleRecord; place: Place }[]>();
    for (const { text, article } of allArticles(texts)) {
      if (article.outlet === null) continue;
      const list = printed.get(article.outlet.name) ?? [];
      list.push({ text, article, place: article.outlet.place });
      printed.set(article.outlet.name, list);
    }
    const counts = new Map([...printed].map(([name, places]) => [name, places.length]));
    for (const [name, places] of printed) {
      const usual = usualOutlet(name, counts);
      if (usual === null) continue;
      for (const { text, article, place } of places) {
        report({ messageId: "variant", data: { name, usual }, text, article, place, expected: [usual] });
      }
    }
  },
};

/** A name printed more often than this is an outlet's own. */
export const RAREST = 50;

/**
 * The name that a rare name of an outlet most likely stands for: the most frequent of those it is a variant of.
 *
 * @param counts how often each name is printed
 */
export function usualOutlet(name: string, counts: ReadonlyMap<string, number>): string | null {
  const own = counts.get(name) ?? 0;
  if (own > RAREST) return null;
  let usual: string | null = null;
  let most = own * CLEARLY - 1;
  for (const [other, count] of counts) {
    if (count <= most || !isVariant(name, other)) continue;
    usual = other;
    most = count;
  }
  return usual;
}

/** Differs in one character, or is part of the other. */
export function isVariant(name: string, other: string): boolean {
  if (name === other || name.length < 3) return false;
  if (name.length !== other.length) return other.includes(name);
  let differing = 0;
  for (let i = 0; i < name.length; i++) if (name[i] !== other[i]) differing++;
  return differing === 1 && name.length > 3;
}
