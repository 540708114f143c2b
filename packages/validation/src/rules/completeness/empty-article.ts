import type { ArticleRule } from "../../rule.ts";

/** Printed characters below which a body says nothing. */
const SHORTEST = 10;

/** A headline with no story under it, or with a few characters only. */
export const emptyArticle: ArticleRule = {
  id: "empty-article",
  category: "completeness",
  severity: "warning",
  recommended: true,
  needs: "article",
  messages: ["empty"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "只有标题没有正文",
      body: "标题下面没有正文，或者正文不到十个字：正文在另一个文件里，或提取时丢了。图片新闻的图题也会这样。",
    },
    en: {
      title: "A headline without a story",
      body: "There is no body, or one of less than ten characters: it is in another file, or was lost in extraction. The caption of a picture looks the same.",
    },
    bad: [
      {
        text: "云岭区召开防汛工作会议部署汛期工作\n会议在东河镇召开。\n",
        finds: ["云岭区召开防汛工作会议部署汛期工作"],
      },
      { text: "云岭区召开防汛工作会议部署汛期工作\n", finds: ["云岭区召开防汛工作会议部署汛期工作"] },
    ],
    good: [
      { text: "云岭区召开防汛工作会议部署汛期工作\n会议在东河礼堂召开。\n" },
      {
        text: "云岭区召开防汛工作会议\n本报讯（云岭日报记者钱岚）5月16日，云岭区召开防汛工作会议，研究部署今年汛期各项工作。\n",
      },
    ],
  },
  check({ report }, { article }) {
    const length = article.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
    if (length < SHORTEST) report({ messageId: "empty", data: { length }, span: article.headlineSpan ?? article.span });
  },
};
