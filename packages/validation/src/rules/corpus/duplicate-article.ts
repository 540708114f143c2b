import { allArticles } from "../../corpus/context.ts";
import type { ArticleRecord, TextRecord } from "../../corpus/record.ts";
import type { CorpusRule } from "../../rule.ts";

/** Shorter bodies are formulas that may well be printed twice. */
export const SHORTEST = 60;

/** The same story twice. */
export const duplicateArticle: CorpusRule = {
  id: "duplicate-article",
  category: "corpus",
  severity: "warning",
  recommended: true,
  needs: "corpus",
  messages: ["duplicate"],
  fixable: null,
  docs: {
    "zh-CN": {
      title: "重复的稿件",
      body: "去掉空白后正文一字不差的稿件出现了不止一次，统计会重复计算。除第一次以外都报告。六十字以下的短讯不比较。",
    },
    en: {
      title: "A story is there twice",
      body: "A body that equals another to the letter, white space apart, is counted twice in all statistics. Every copy but the first is reported. Bodies under sixty characters are not compared.",
    },
    bad: [
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开防汛工作会议，研究部署今年汛期各项工作，要求压实责任、备足物资。\n",
          "防汛会议召开\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开防汛工作会议，研究部署今年汛期各项工作，要求压实责任、备足物资。\n",
        ],
        finds: ["本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开防汛工作会议，研究部署今"],
      },
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开防汛工作会议，研究部署今年汛期各项工作，要求压实责任、备足物资、做好值班值守，确保群众安全度汛。\n",
          "防汛会议召开\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开防汛工作会议，研究部署今年汛期各项工作，要求压实责任、备足物资、做好值班值守，确保群众安全度汛。\n",
        ],
        finds: ["本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开防汛工作会议，研究部署今"],
      },
    ],
    good: [
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开防汛工作会议，研究部署今年汛期各项工作，要求压实责任、备足物资、做好值班值守，确保群众安全度汛。\n",
          "东河区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，东河区召开安全生产会议，通报一季度情况，要求排查隐患、落实整改、加强培训，坚决防止各类事故的发生。\n",
        ],
      },
    ],
  },
  check({ texts, report }) {
    const first = new Map<string, { text: TextRecord; article: ArticleRecord }>();
    for (const { text, article } of allArticles(texts)) {
      if (article.characters < SHORTEST) continue;
      const original = first.get(article.hash);
      if (original === undefined) first.set(article.hash, { text, article });
      else {
        const data = { document: original.text.id, headline: original.article.headline ?? "" };
        report({ messageId: "duplicate", data, text, article, place: article.place });
      }
    }
  },
};
