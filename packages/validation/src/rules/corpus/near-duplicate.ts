import { allArticles } from "../../corpus/context.ts";
import { likeness, lookedUp } from "../../corpus/sketch.ts";
import type { CorpusRule } from "../../rule.ts";

/** Shorter bodies are formulas. */
export const SHORTEST = 80;
/** A story is compared with all earlier ones that share a piece with it, unless more stories than this have the piece. */
export const COMMONEST = 200;
/** Then with the first of them only: a group of copies, however large, is known by its first. */
export const FIRST_OF_MANY = 8;
/** Pieces that still more stories have say nothing: a formula. */
export const FORMULA = 5000;

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
      body: "两篇稿件大部分文字相同：通稿、改写或更正后重发。比例按连续五个字的片段估算。完全相同的由 duplicate-article 报告；每篇只报与它最像的一篇；超过二百篇共有的片段只与最早的几篇比较，超过五千篇共有的视为套话。",
    },
    en: {
      title: "Two stories have most of their text in common",
      body: "Wire copy, a rewrite or a corrected reprint. The share is estimated from pieces of five characters. Copies to the letter are reported by duplicate-article; each story is reported with the earlier one it is most like. Of the stories that share a piece more than two hundred have, only the first are compared with; a piece that more than five thousand have is a formula.",
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
    const stories = [...allArticles(texts)].filter(({ article }) => article.characters >= SHORTEST);
    const compared = stories.map(({ article: { hash, sketch } }) => ({ hash, sketch, pieces: lookedUp(sketch) }));
    const found = findLike(compared, least, countPieces(compared));
    for (const [i, { share, like }] of found) {
      const [story, original] = [stories[i], stories[like]];
      if (story === undefined || original === undefined) continue;
      const { text, article } = story;
      const data = {
        percent: Math.round(share * 100),
        document: original.text.id,
        headline: original.article.headline ?? "",
      };
      report({ messageId: "near", data, text, article, place: article.place });
    }
  },
};

/** A story as it is compared with others. */
export interface ComparedStory {
  hash: string;
  sketch: readonly number[];
  /** Pieces by which others like it are found. */
  pieces: readonly number[];
}

/**
 * For stories that have at least the share `least` in common with an earlier one, the one they are most like, by number.
 * `carriers` says how many stories have a piece. Stories that are not `asked` about are there to be compared with.
 */
export function findLike<Story extends ComparedStory>(
  stories: readonly Story[],
  least: number,
  carriers: ReadonlyMap<number, number>,
  isAsked: (story: Story) => boolean = () => true,
): Map<number, { share: number; like: number }> {
  const byPiece = new Map<number, number[]>();
  /** For each story the last one it was compared with. */
  const comparedWithLast = new Int32Array(stories.length).fill(-1);
  const mostLike = ({ hash, sketch, pieces }: Story, i: number) => {
    let best: { share: number; like: number } | null = null;
    for (const piece of pieces) {
      for (const like of byPiece.get(piece) ?? []) {
        if (comparedWithLast[like] === i) continue;
        comparedWithLast[like] = i;
        const other = stories[like];
        if (other === undefined) continue;
        const share = likeness(sketch, other.sketch, best?.share ?? least);
        if (share >= least && (best === null || share > best.share) && other.hash !== hash) best = { share, like };
      }
    }
    return best;
  };
  const found = new Map<number, { share: number; like: number }>();
  stories.forEach((story, i) => {
    const best = isAsked(story) ? mostLike(story, i) : null;
    if (best !== null) found.set(i, best);
    for (const piece of story.pieces) {
      const list = byPiece.get(piece) ?? [];
      if (list.length >= comparedWith(carriers.get(piece) ?? 0)) continue;
      list.push(i);
      byPiece.set(piece, list);
    }
  });
  return found;
}

/** With how many of the stories that have a piece the later ones are compared. */
export function comparedWith(carriers: number): number {
  if (carriers <= COMMONEST) return COMMONEST;
  return carriers <= FORMULA ? FIRST_OF_MANY : 0;
}

function countPieces(stories: readonly ComparedStory[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { pieces } of stories) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return counts;
}
