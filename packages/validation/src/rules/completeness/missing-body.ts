import type { Article, LogicalText, Meeting } from "@huiyao/parser";
import { isReported } from "../../facts/reported-meeting.ts";
import type { ArticleRule } from "../../rule.ts";

/** 区委常委会, 全区人大常委会党组会议, 云岭商会第三届大会, 中央农村工作会议: a name that says whose meeting it was. */
const SAYS_BODY =
  /[党县市区省镇乡州军]委|联盟|组织第|(?:理事|委员|协|学|商|联合)会|^(?:第[^第次届]{1,3}[次届])?中央|常委会|人大|政协|政府|党[组工支总]|代表大会|[长任](?:办公|碰头)会|中心组|指挥部|领导小组|工商联|机关|督导组|组织的/u;
/** 区水务局召开…, 云岭日报社在东河镇举行…: who held a meeting. */
const HOLDER =
  /(?:[委局厅府院校社团处组司联镇乡]|街道|协会|集团|指挥部)[^，。；、！？\n]{0,40}(?<!主持)(?:召开|举行|举办)/u;
/** What the pattern above ends with: few stretches have it. */
const HELD = /召开|举[行办]/u;
/** How far it may stand before the meeting's name, or from the beginning of the story when the headline names the meeting. */
const LONGEST_HOLDER = 60;
/** 我区召开…: the writer's own district or county. */
const OUR_OWN = /^我[省市区县州旗乡镇]|[，日午]我[省市区县州旗乡镇]/u;

/** A meeting whose convening body (召开单位) the story does not say. */
export const missingBody: ArticleRule = {
  id: "missing-body",
  category: "completeness",
  severity: "info",
  recommended: true,
  needs: "article",
  messages: ["missing"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "会议没有召开单位",
      body: "报道里有会议，却看不出是哪个单位开的，这次会议就归不到任何单位名下。只看标题或首段报道的会议，后文顺带提到的不算；名称本身（区委常委会、妇女代表大会）或前文（水务局召开……、我区召开……）说了是谁开的，也不算。缺开头的稿件由 missing-opening 报告。",
    },
    en: {
      title: "A meeting without a convening body",
      body: "The story reports a meeting but does not say whose it was, so that it can be counted for nobody. Only meetings reported in the headline or the first paragraph are looked at, not those mentioned in passing, nor those whose name (区委常委会, 妇女代表大会) or the words before it (水务局召开…, 我区召开…) say whose they were. A story without its opening is reported by missing-opening instead.",
    },
    bad: [
      {
        text: "座谈会听取基层意见\n本报讯（云岭日报记者钱岚）5月16日，座谈会举行，大家围绕今年工作畅所欲言。\n",
        published: "2025-05-17",
        finds: ["座谈会"],
      },
    ],
    good: [
      {
        text: "云岭商会第三届大会开幕\n本报讯（云岭日报记者钱岚）5月16日，云岭商会第三届大会开幕，部署今年各项工作。\n",
        published: "2025-05-17",
      },
      {
        text: "防汛座谈会举行\n5月16日，区水利学会举行座谈会，听取意见。\n",
        published: "2025-05-17",
      },
      {
        text: "“云岭防汛三十年”座谈会举行\n今天，区文联在东河镇举行了“云岭防汛三十年”座谈会，听取意见。\n",
        published: "2025-05-17",
      },
      {
        text: "座谈会举行\n5月16日，云岭日报社在东河镇举行读者座谈会，听取意见。\n",
        published: "2025-05-17",
      },
      {
        text: "云岭区第五次妇女代表大会开幕\n5月16日，云岭区第五次妇女代表大会在东河镇开幕。\n",
        published: "2025-05-17",
      },
      {
        text: "高志远主持召开区委常委会\n5月16日，区委书记高志远主持召开区委常委会，研究当前有关工作。\n",
        published: "2025-05-17",
      },
      {
        text: "全区座谈会举行\n5月16日，我区召开座谈会，研究当前有关工作。\n",
        published: "2025-05-17",
      },
      {
        text: "堤防加固工程加快推进\n本报讯（云岭日报记者钱岚）5月16日，记者在东河堤防看到，加固工程正在加快推进。\n5月15日，座谈会举行，沿河居民围绕堤防加固畅所欲言。\n",
        published: "2025-05-17",
      },
      {
        text: "区政府召开座谈会听取基层意见\n本报讯（云岭日报记者钱岚）5月16日，云岭区政府召开座谈会，大家围绕今年工作畅所欲言。\n",
        published: "2025-05-17",
      },
    ],
  },
  check({ logical, report }, { article, facts }) {
    if (facts.openingMissing) return;
    for (const meeting of article.meetings) {
      if (meeting.body !== null || SAYS_BODY.test(meeting.name) || OUR_OWN.test(article.paragraphs[0]?.text ?? ""))
        continue;
      const before = wordsBefore(meeting, article, logical);
      if (HELD.test(before) && HOLDER.test(before)) continue;
      if (isReported(meeting, article, logical))
        report({ messageId: "missing", data: { meeting: meeting.name }, span: meeting.nameSpan });
    }
  },
};

/** The words that may say who held a meeting: those before its name, and those that open the story when its headline names it. */
function wordsBefore({ nameSpan }: Meeting, { paragraphs }: Article, logical: LogicalText): string {
  const name = logical.toLogical(nameSpan.start);
  const opening = logical.toLogical(paragraphs[0]?.span.start ?? nameSpan.start);
  return name < opening
    ? logical.text.slice(opening, opening + LONGEST_HOLDER)
    : logical.text.slice(Math.max(name - LONGEST_HOLDER, opening), name);
}
