import { nameLists } from "../../facts/name-lists.ts";
import type { ArticleRule } from "../../rule.ts";

/** 等14位, 等五人: how many a list says it has. */
const COUNT = /^等?(?:共|共计)?([0-9]{1,2}|[二三四五六七八九十两]{1,3})(?:位|名|人)/u;
/** A list that closes with 等N位 and misses this many names at most means all of them. */
const MISSING = 2;
const FEWEST = 4;

/** 等14位 after twelve names. */
export const attendeeCountMismatch: ArticleRule = {
  id: "attendee-count-mismatch",
  category: "consistency",
  severity: "warning",
  recommended: true,
  needs: "article",
  messages: ["mismatch"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "人数与名单对不上",
      body: "名单后面写着“等14位”，前面却只有 12 个名字，或者名字比人数还多：名单里丢了字、少了顿号，或者数字认错了。“等”常表示还有别人，所以只在名字比人数多，或者四个以上的名字只差一两个时报告。",
    },
    en: {
      title: "A list and the number behind it differ",
      body: "等14位 stands behind twelve names, or behind more than fourteen: a character or a list mark was lost, or the figure misread. 等 often means “and others”, so only more names than the number, or four names or more that miss one or two of it, are reported.",
    },
    bad: [
      {
        text: "云岭区召开座谈会\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开企业家座谈会，区长高志远主持会议。企业家代表陈立、梁雨晴、周文博、赵小满等6位同志参加会议。\n",
        finds: ["陈立、梁雨晴、周文博、赵小满等6位"],
      },
    ],
    good: [
      {
        text: "云岭区召开会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开企业家座谈会，区长高志远主持会议。企业家代表陈立、梁雨晴、周文博、赵小满等30位同志参加会议。\n",
      },
      {
        text: "云岭区召开座谈会\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开企业家座谈会，区长高志远主持会议。企业家代表陈立、梁雨晴、周文博、赵小满等4位同志参加会议，陈立、梁雨晴等30人会后参观。\n",
      },
      {
        text: "云岭区召开座谈会\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开座谈会，区长高志远主持会议。商会会长陈立以及梁雨晴、周文博、赵小满等三位企业家发言。\n",
      },
    ],
  },
  check({ logical, mentions, report }, { index }) {
    for (const list of nameLists(mentions[index] ?? [], logical)) {
      const after = logical.text.slice(list.end, list.end + 8);
      const match = COUNT.exec(after);
      const printed = match?.[1];
      if (match === null || printed === undefined || !/^[等共]/u.test(after)) continue;
      if (isPartOfMore(logical.text, list.start, list.end)) continue;
      const said = readCount(printed);
      const names = list.entries;
      const misses = said - names;
      if (misses === 0 || misses > MISSING || (misses > 0 && names < FEWEST)) continue;
      report({
        messageId: "mismatch",
        data: { said, names },
        span: logical.span(list.start, list.end + match[0].length),
      });
    }
  },
};

/** A list whose first names nobody is known by, or of two parts of which the figure may count the second only. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  return "、·".includes(text.charAt(start - 1) || " ") || text.slice(start, end).includes("以及");
}

const FIGURES = "零一二三四五六七八九十";

/** 14, 十四, 两, 二十: up to 99. */
function readCount(text: string): number {
  if (/^[0-9]+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : [null, text];
  const value = (part: string | undefined): number => (part === "两" ? 2 : Math.max(FIGURES.indexOf(part ?? ""), 0));
  if (tens === null) return value(ones);
  return (tens === "" ? 1 : value(tens ?? "")) * 10 + (ones === "" || ones === undefined ? 0 : value(ones));
}
