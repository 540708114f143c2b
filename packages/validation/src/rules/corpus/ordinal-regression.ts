import { allArticles } from "../../corpus/context.ts";
import { daysBetween } from "../../corpus/days.ts";
import type { ArticleRecord, MeetingRecord, TextRecord } from "../../corpus/record.ts";
import type { CorpusRule } from "../../rule.ts";

interface Held extends MeetingRecord {
  text: TextRecord;
  article: ArticleRecord;
  ordinal: number;
  date: string;
}

/** A count that drops by more than this has started anew: a new year or term. */
const LARGEST_DROP = 5;
/** Meetings further apart say nothing about what lies between. */
export const FARTHEST = 200;

/** 第72次 after 第73次, or a number left out. */
export const ordinalRegression: CorpusRule = {
  id: "ordinal-regression",
  category: "corpus",
  severity: "warning",
  recommended: true,
  needs: "corpus",
  messages: ["backwards", "gap"],
  fixable: null,
  options: {
    gaps: {
      default: false,
      docs: {
        "zh-CN": "次数跳号时也提示（可能缺了中间会议的报道）。",
        en: "Also say where a number is left out: the report of a meeting may be missing.",
      },
    },
  },
  docs: {
    "zh-CN": {
      title: "会议次数前后矛盾",
      body: "同一单位同一种会议，日期靠后的次数反而小：次数或日期认错了。次数大幅回落是换届或跨年重新编号，不报告。跳号多半只是没有收录那次会议的报道，打开选项 gaps 才提示。",
    },
    en: {
      title: "The number of a meeting runs backwards",
      body: "Of one body's meetings of one kind, a later one has the smaller number: number or date was misread. A large drop is a new term or year and is not reported. A number left out mostly means that the report is not in the collection; the option gaps reports it.",
    },
    bad: [
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区区长高志远主持召开云岭区政府第73次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月13日，云岭区区长高志远主持召开云岭区政府第72次常务会议。\n",
        ],
        finds: ["云岭区政府第72次常务会议"],
      },
    ],
    good: [
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区区长高志远主持召开云岭区政府第74次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区区长高志远主持召开云岭区政府第73次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区区长高志远主持召开云岭区政府第75次常务会议。\n",
        ],
      },
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区区长高志远主持召开云岭区政府第73次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月20日，云岭区区长高志远主持召开云岭区政府第75次常务会议。\n",
        ],
      },
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年12月26日，云岭区区长高志远主持召开云岭区政府第73次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2026年1月9日，云岭区区长高志远主持召开云岭区政府第1次常务会议。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2026年1月16日，云岭区区长高志远主持召开云岭区政府第2次常务会议。\n",
        ],
      },
    ],
  },
  check({ texts, options, report }) {
    const series = new Map<string, Held[]>();
    for (const { text, article } of allArticles(texts)) {
      for (const meeting of article.meetings) {
        const { date, ordinal } = meeting;
        const key = seriesOf(meeting);
        if (key === null || date === null || ordinal === null) continue;
        const list = series.get(key) ?? [];
        list.push({ ...meeting, text, article, ordinal, date });
        series.set(key, list);
      }
    }
    for (const list of series.values()) {
      list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.ordinal - b.ordinal));
      for (let i = 1; i < list.length; i++) {
        const [before, own] = [list[i - 1], list[i]];
        if (before === undefined || own === undefined || daysBetween(before.date, own.date) > FARTHEST) continue;
        const step = own.ordinal - before.ordinal;
        const { text, article, place, ordinal } = own;
        const data = { ordinal, before: before.ordinal, date: before.date, document: before.text.id };
        if (step < 0 && -step <= LARGEST_DROP) report({ messageId: "backwards", data, text, article, place });
        else if (step > 1 && options.gaps === true) report({ messageId: "gap", data, text, article, place });
      }
    }
  },
};

/** The series a numbered meeting is counted in: its body, its kind and its term; null for one without body or number. */
export function seriesOf(meeting: Pick<MeetingRecord, "body" | "name" | "ordinal"> & { type: string }): string | null {
  const { body, type, name, ordinal } = meeting;
  return body === null || ordinal === null ? null : `${body}\n${type}\n${termOf(name)}`;
}

/** 第十四届, or the year a count runs in: meetings of different terms or years are different series. */
function termOf(name: string): string {
  return /第?[一二三四五六七八九十0-9]{1,3}届|(?:19|20)[0-9]{2}年/u.exec(name)?.[0] ?? "";
}
