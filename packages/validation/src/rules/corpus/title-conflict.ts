import { allArticles } from "../../corpus/context.ts";
import { daysBetween } from "../../corpus/days.ts";
import type { ArticleRecord, Place, TextRecord } from "../../corpus/record.ts";
import type { CorpusRule } from "../../rule.ts";

/** Posts that one person at a time holds in a body. */
const SINGLE =
  /^(?:.{0,12}[区县市州旗盟省]|.{0,20}(?:委员会|政府|政协|人大|人大常委会))?(?:委书记|区长|县长|市长|州长|省长|主席|人大常委会主任|政协主席)$/u;

interface Holding {
  name: string;
  date: string;
  text: TextRecord;
  article: ArticleRecord;
  place: Place;
}

/** Two persons in one post that only one can hold, in turn. */
export const titleConflict: CorpusRule = {
  id: "title-conflict",
  category: "corpus",
  severity: "warning",
  recommended: true,
  needs: "corpus",
  messages: ["conflict"],
  fixable: null,
  options: {
    days: {
      default: 200,
      docs: {
        "zh-CN": "前后两次相隔多少天以内才算冲突。",
        en: "How many days the mentions before and after may be apart.",
      },
    },
  },
  docs: {
    "zh-CN": {
      title: "一个职务同时有两个人",
      body: "区长、县委书记这类只有一人担任的职务，同一个单位前后都是甲，中间一次印成了乙：乙的名字或职务多半错了。前任与后任的正常交接不报告。副职、代理和没有印出单位的职务不核对。",
    },
    en: {
      title: "Two persons in one post",
      body: "A post that one person holds, such as the head of a district, belongs to A before and after but once in between to B: B's name or post is most likely wrong. A handover from one to the next is right. Deputies, acting posts and posts printed without their body are not checked.",
    },
    bad: [
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区区长高志远主持召开区政府第10次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月13日，云岭区区长陈立主持召开区政府第11次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月20日，云岭区区长高志远主持召开区政府第12次常务会议。\n",
        ],
        finds: ["陈立"],
      },
    ],
    good: [
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区区长高志远主持召开区政府第10次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月13日，云岭区区长陈立主持召开区政府第11次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月20日，云岭区区长梁雨晴主持召开区政府第12次常务会议。\n",
        ],
      },
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区区长高志远主持召开区政府第10次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月13日，云岭区副区长陈立主持召开专题会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月20日，云岭区区长梁雨晴主持召开区政府第12次常务会议。\n",
        ],
      },
    ],
  },
  check({ texts, options, report }) {
    const days = typeof options.days === "number" ? options.days : 0;
    const holders = new Map<string, Holding[]>();
    for (const { text, article } of allArticles(texts)) {
      for (const { name, titles, date, place } of article.people) {
        if (date === null) continue;
        for (const title of titles) {
          if (!isSinglePost(title)) continue;
          const list = holders.get(title) ?? [];
          list.push({ name, date, text, article, place });
          holders.set(title, list);
        }
      }
    }
    for (const [title, list] of holders) {
      list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
      for (let i = 1; i + 1 < list.length; i++) {
        const [before, own, after] = [list[i - 1], list[i], list[i + 1]];
        if (before === undefined || own === undefined || after === undefined) continue;
        if (before.name !== after.name || own.name === before.name || daysBetween(before.date, after.date) > days)
          continue;
        const { text, article, place, name } = own;
        report({
          messageId: "conflict",
          data: { title, name, other: before.name },
          text,
          article,
          place,
          expected: [before.name],
        });
      }
    }
  },
};

/** A post that one person at a time holds, printed with its body: 云岭区区长; 区长 alone could be anywhere's. */
export function isSinglePost(title: string): boolean {
  return title.length >= 4 && SINGLE.test(title);
}
