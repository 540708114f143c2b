import { allArticles } from "../../corpus/context.ts";
import type { ArticleRecord, TextRecord } from "../../corpus/record.ts";
import { likeness } from "../../corpus/sketch.ts";
import type { CorpusRule } from "../../rule.ts";

const SHORTEST = 80;
/** Hashes that so many stories have say nothing: a formula that every story prints. */
const COMMONEST = 64;

/** Wire copy (通稿): stories that have most of their text in common. */
export const nearDuplicate: CorpusRule = {
  id: "near-duplicate",
  category: "corpus",
  severity: "info",
  recommended: true,
  needs: "corpus",
  messages: ["near"],
  fixable: null,
  options: {
    share: {
      default: 0.7,
      docs: { "zh-CN": "相同部分占多大比例以上才报告。", en: "From which share in common stories are reported." },
    },
  },
  docs: {
    "zh-CN": {
      title: "近似重复的稿件",
      body: "两篇稿件大部分文字相同：通稿、改写或更正后重发。比例按连续五个字的片段估算。完全相同的由 duplicate-article 报告；每篇只与最像的一篇比较。",
    },
    en: {
      title: "Two stories have most of their text in common",
      body: "Wire copy, a rewrite or a corrected reprint. The share is estimated from pieces of five characters. Copies to the letter are reported by duplicate-article; each story is reported with the earlier one it is most like.",
    },
    bad: [
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开防汛工作会议，研究部署今年汛期各项工作，要求压实责任、备足物资、做好值班值守，确保群众安全度汛。会议听取了水利、应急、气象等部门的情况汇报，对下一步工作提出了明确要求。\n",
          "云岭区召开会议\n东河时报讯（记者陈立）2025年5月6日，云岭区召开防汛工作会议，研究部署今年汛期各项工作，要求压实责任、备足物资、做好值班值守，确保群众安全度汛。会议听取了水利、应急、气象等部门的情况汇报，对下一步工作提出了明确要求。\n",
        ],
        finds: ["东河时报讯（记者陈立）2025年5月6日，云岭区召开防汛工作会议，研究部署今年汛"],
      },
    ],
    good: [
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开防汛工作会议，研究部署今年汛期各项工作，要求压实责任、备足物资、做好值班值守，确保群众安全度汛。会议听取了水利、应急、气象等部门的情况汇报，对下一步工作提出了明确要求。\n",
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开防汛工作会议，研究部署今年汛期各项工作，要求压实责任、备足物资、做好值班值守，确保群众安全度汛。会议听取了水利、应急、气象等部门的情况汇报，对下一步工作提出了明确要求。\n",
        ],
      },
      {
        text: [
          "云岭区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，云岭区召开防汛工作会议，研究部署今年汛期各项工作，要求压实责任、备足物资、做好值班值守，确保群众安全度汛。\n",
          "东河区召开会议\n本报讯（云岭日报记者钱岚）2025年5月6日，东河区召开安全生产会议，通报一季度情况，要求排查隐患、落实整改、加强培训，坚决防止各类事故的发生。\n",
        ],
      },
    ],
  },
  check({ texts, options, report }) {
    const least = typeof options.share === "number" ? options.share : 1;
    const known: { text: TextRecord; article: ArticleRecord }[] = [];
    const byHash = new Map<number, number[]>();
    for (const { text, article } of allArticles(texts)) {
      if (article.characters < SHORTEST) continue;
      const shared = new Map<number, number>();
      for (const hash of article.sketch) {
        for (const i of byHash.get(hash) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
      }
      let best: { share: number; like: number } | null = null;
      for (const [i, count] of shared) {
        const other = known[i]?.article;
        if (other === undefined || other.hash === article.hash || count < (article.sketch.length * least) / 2) continue;
        const share = likeness(article.sketch, other.sketch);
        if (share >= least && (best === null || share > best.share)) best = { share, like: i };
      }
      const original = best === null ? undefined : known[best.like];
      if (best !== null && original !== undefined) {
        const data = {
          percent: Math.round(best.share * 100),
          document: original.text.id,
          headline: original.article.headline ?? "",
        };
        report({ messageId: "near", data, text, article, place: article.place });
      }
      for (const hash of article.sketch) {
        const list = byHash.get(hash);
        if (list === undefined) byHash.set(hash, [known.length]);
        else if (list.length < COMMONEST) list.push(known.length);
      }
      known.push({ text, article });
    }
  },
};
