import type { Sentence } from "../sentences.ts";
import { textAfter, textBefore } from "../text/near.ts";
import { WordTable, wordSet } from "../text/word-table.ts";

/** Behind a meeting's name these say that it is cited, not reported: 会议精神, 会议以来, 会议审议通过的. */
const AFTER = wordSet(
  "精神 纪要 以来 的 上的 时的 后 前 筹备 审议 通过 批准 同意 讨论 研究 决议 决定 公报 文件 材料 部署 要求 提出的 确定 明确的 期间 召开前 召开后 召开之际 召开以来 召开的 代表 主席 秘书 议长 组成人员 闭幕后 开幕前 工作报告 讲话精神 关于 有关 任务 目标 擘画 作出 吹响 对 为 胜利召开以来 制度 机制 报道 室 办公室 组委会 主办 承办 预备 周年 重要 提请 交办 必须 应当",
);

/**
 * Before a verb of holding these say that the meeting has not been held, is not held now, or is held time and again; true where time
 * and place may stand between.
 */
const BEFORE_HOLD = new WordTable<boolean>([
  ["将 拟 计划 多次 关于 筹备 决定 同意 建议 呼吁", true],
  [
    "准备 届时 通过 确认 愿意 尽早 提议 要 应 应当 定期 每月 每年 每季度 适时 迎接 做好 提请 未 须 需 连续 推迟 延期 择期 及时 保障 确保 原定 经常 陆续 随时 按期 如期 主持召开的 为",
    false,
  ],
]);

/** Whether what stands behind a meeting's name makes it a meeting that is only cited. */
export function isCitedAfter(text: string, end: number, limit: number): boolean {
  const word = AFTER.at(text, end, limit)?.word;
  // …会议前日下午结束: a day, and not what was before it.
  return word !== undefined && !(word === "前" && /[日天]/u.test(text[end + 1] ?? ""));
}

/** 近日召开的…会议审议通过了…, where the story opens: what a meeting has just resolved tells that it was held. */
export function isJustHeld(text: string, { paragraph, start }: Sentence, verb: number, end: number): boolean {
  return paragraph === 0 && JUST.test(text.slice(start, verb)) && RESOLVES.test(textAfter(text, end, LONGEST_RESOLVES));
}

const JUST = /^[^，。；]{0,16}(?:近日|日前|[前昨今][天日]|\d日)[^，。；]{0,12}$/u;
const RESOLVES = /^，?(?:审议|表决|通过了|决定|听取了|研究|讨论)(?!的|通过的)/u;
const LONGEST_RESOLVES = 8;

/** 将于3日出访并出席…: announced, not held. */
export const FUTURE =
  /(?:启程|离京|抵达|乘[专包]机|赴)[^。]{0,30}$|将(?:[于在对赴率同与]|出席|前往|应邀|访问|主持|(?!军)[^，。；]{2,30}，?并$)|拟于|即将/u;
/** 定于6月8日上午，在三楼会议室召开: a day set, though a mark stands between. */
const SET_FOR = /[定拟]于[^。；]*$/u;
const LONGEST_SET_FOR = 64;

/** 要求各级党组织召开组织生活会: what others are to hold. */
const OF_OTHERS = /(?:要求|督促|指导)[各全所][^，。；、]{1,16}$/u;
const LONGEST_OF_OTHERS = 20;

/** Whether a verb of holding at `start` speaks of what is to come, or of habit. */
export function isNotHeldBefore(text: string, start: number, floor: number): boolean {
  if (SET_FOR.test(textBefore(text, start, LONGEST_SET_FOR, floor))) return true;
  if (OF_OTHERS.test(textBefore(text, start, LONGEST_OF_OTHERS, floor))) return true;
  // 今年先后召开…: time and again, as against 3日先后召开A和B.
  if (text.endsWith("先后", start) && !/[0-9]日/u.test(textBefore(text, start, LONGEST_SET_FOR, floor))) return true;
  let at = start;
  // 将于3日在京召开, 即将在…召开: the word that decides may stand before time and place.
  for (let i = 0; i < 28 && at > floor; i++, at--) {
    if (/[，。；、]/u.test(text[at - 1] ?? "")) return false;
    const word = BEFORE_HOLD.endingAt(text, at, floor);
    // 同意大利总理…: a country's name.
    if (!word || text.startsWith("意大利", at - 1)) continue;
    if (at === start || word.value) return true;
  }
  return false;
}
