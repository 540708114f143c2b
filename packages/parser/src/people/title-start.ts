import { textAfter } from "../text/near.ts";
import { WordTable, wordSet } from "../text/word-table.ts";
import { isNameShape } from "./name.ts";
import { isTransliterated } from "./transliteration.ts";

/**
 * Words that cannot be inside a title, so that a title starts after them. `subject`: the person is still the one who acts
 * (由…主持, 邀请…出席). `object`: the person suffers the verb (会见…, 听取…汇报).
 */
const BREAKS = new WordTable<"subject" | "object">([
  [
    "在家 在校 在岗 在京 由 请 委托 邀请了 特邀 特邀了 的 其中 以及 首先 最后 随后 期间 会上 会前 会后 上午 下午 晚上 当晚 当天 当日 今天 昨天 今日 昨日 今晚 近日 日前 日晚 目前 来自 包括 等 ， 。 ： 】 》 与 同 他们是 分别是 一是 二是 三是 四是 五是 有 据",
    "subject",
  ],
  [
    "应 在 对 向 将 让 给 了 是 把 被 使 从 会见 会谈 陪同 陪 听取 学习 传达 贯彻 落实 按照 根据 通过 受 看望 慰问 接见 感谢 拜访 采访 任命 选举 决定 提名 授予 表彰 祝贺 宣布 转达 致电 问候 接受 采访到 审议 宣读 遵照 遵循 代表着 拥护 围绕 以 为 因 经 介绍 告诉 欢迎 会晤 拜会 到访 审查 出席 参加 主持 召开 举行 访问 找到 联系 推荐 致信 致函 撤销 免去 解除 对于 受到 针对 走进 称 追授 看到 见到",
    "object",
  ],
]);

/** Words of titles that hold a breaking character. */
const KEEPS = wordSet(
  "称号 党的 使命 应对 应急 应用 响应 供应 适应 相应 对应 应收 对外 对台 对口 对策 向阳 向前 在职 在编 在线 从化 从江 受理 将军 将乐 使馆 大使 公使 使团 给水 给排水 以色列 为民 因公 经济 经开 经贸 经信 经理 经委 经合 经发 经促 经管 产经 经费 经审 神经 财经 数据 证据 依据 同济 同仁 同心 大同 共同体 协同 合同 同志 的士 与会 参与 有限 有关 所有 国有 公有 特有 拥有 富有 有机 是非 使用 代表 给予 发为 华为 会同 传达室 学习委 学习中心 学习小组 学习教育 选举 审查委 审查中心 审查调查 访问团 访问学者 信访 联系点 主持人 落实组 决策 等级 高等 中等 平等 初等 内在 存在 实在 现在 从业 从教 以上 以下 为主 行为 原因 受害 感受 经销 经营 经纪 经办 曾经 同业 同盟 同学 方向 定向 转向 由来 自由 其中 请求 申请 提请 与信息化",
);

/** 2025年1月2日, 26日, 26号 */
const DATE = /(?:\d+[年月日号])+/uy;

/** 代表区长某某致辞: for whom somebody speaks, as against 代表资格审查委员会. */
const STANDS_FOR = /^代表(?![团组院处人性法]|资格|工作|联络|建议|议案|选举|大会|委员)/u;

export interface TitleStart {
  start: number;
  isObject: boolean;
}

/** A title, with the names of its offices, is not longer. */
const LONGEST = 120;

/** Where the title that holds the post at `post` starts, looking back no further than `floor`. One pass over the stretch. */
export function titleStart(text: string, floor: number, post: number): TitleStart {
  let start = Math.max(floor, post - LONGEST);
  let isObject = false;
  let isPlaced = false;
  let opened = -1;
  for (let i = start; i < post; ) {
    const keep = KEEPS.at(text, i);
    if (keep) {
      i += keep.word.length;
      continue;
    }
    const word = BREAKS.at(text, i, post);
    if (word) {
      // 石渡《水利新闻》主编 is one post, and …的报告》区委书记 only the half of one title of a document.
      const isWhole = word.word === "》" && opened >= start;
      if (isWhole || (word.word === "与" && !isPlaced && isInUnit(text, start, i, post))) {
        i++;
        continue;
      }
      isPlaced = word.word === "在";
      i += word.word.length;
      start = i;
      isObject = word.value === "object";
      continue;
    }
    const code = text.charCodeAt(i);
    if (code === TITLE_MARK) opened = i;
    DATE.lastIndex = i++;
    if (code < 0x80 && DATE.test(text) && DATE.lastIndex <= post) start = i = DATE.lastIndex;
  }
  if (STANDS_FOR.test(textAfter(text, start, 4)) && start + 2 < post) {
    start += 2;
    isObject = true;
  }
  while (start < post && " 和及".includes(text.charAt(start))) start++;
  return { start, isObject };
}

/** 环境与资源保护委员会主任: 与 inside the name of a unit, as against 甲某与乙委员会主任. */
function isInUnit(text: string, start: number, offset: number, post: number): boolean {
  return (
    UNIT.test(text.slice(offset + 3, post)) &&
    !isNameShape(text, start, offset) &&
    !isTransliterated(text.slice(start, offset))
  );
}

const UNIT = /(?:委员会|学院|学系|研究[所院]|中心|实验室|组织|学会|协会)$/u;

/** 《 */
const TITLE_MARK = 0x300a;
