import { textAfter } from "../text/near.ts";
import { WordTable } from "../text/word-table.ts";

/**
 * First words of a sentence and how much likelier, in tenths of log-odds, they make it that a paragraph starts with it.
 * Words that lean on the sentence before (他, 其中, 同时, 要…) seldom do; words that set a scene or name a source often do.
 */
const STARTS = new WordTable<number>([
  ["要 他 她 它 希望 相信 我 双方要 中方愿 其中", -32],
  ["但 其 并 二是 三是 四是 五是 六是 大家 双方 因此 所以 然而 再次 第二 第三 第四 加强 坚持 各级", -16],
  ["同时 而 各 一是 当前 这些 通过 这一 该 对 因为 由于 推动 建设 深入 第一 首先", -8],
  ["今天 昨天 近日 日前 记者 与会 据 根据 按照 针对 此外 另外 随后 当天 除 最后 本次 此次 围绕 就 下一步 截至 活动", 8],
  ["这两天 这几天 当日 连日来 《 关于 在 一 ", 4],
  ["会议 全会 大会 座谈会 会上 会后 会前 报告 文章 讲话 通知 意见 公报", 18],
  [
    "会议指出 会议强调 会议认为 会议要求 会议听取 会议审议 会议决定 会议还 会议传达 会议明确 会议研究 会议讨论 全会指出 全会强调 全会认为",
    36,
  ],
]);

/** 张三强调， 区长李四还指出， */
const SPEAKER = /^[\u4e00-\u9fff·]{2,14}?(?:指出|强调|表示|要求|认为|介绍|说)[，：]/u;
const SPEAKER_WEIGHT = 24;
const LOOK_AHEAD = 18;

export function sentenceStart(source: string, start: number, end: number): number {
  const word = STARTS.at(source, start, end);
  if (word && (word.value < -10 || word.value > 30)) return word.value;
  if (SPEAKER.test(textAfter(source, start, LOOK_AHEAD, end))) return SPEAKER_WEIGHT;
  return word?.value ?? 0;
}
