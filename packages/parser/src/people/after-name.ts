import { CharSet } from "../text/char-set.ts";
import { codeAt } from "../text/code-at.ts";
import { textAfter } from "../text/near.ts";
import { WordTable, wordSet } from "../text/word-table.ts";
import { ADDRESS_POSTS } from "./posts.ts";

/**
 * What may follow a name: verbs of the genre, connectives, time and place. Where one of these starts, a name can end. A
 * single character is `weak` evidence, for it may be the name's own last character.
 */
const AFTER_NAME = new WordTable<"strong" | "weak">([
  [
    "同志 等 等人 主持 出席 参加 列席 到会 与会 讲话 致辞 致词 致开幕词 致闭幕词 致欢迎词 致开幕辞 致闭幕辞 致欢迎辞 作关于 发言 发表 作了 作出 做出 作的 所作 作为 汇报 通报 报告 传达 宣读 宣布 介绍 说明 解读 回应 回答 答 点评 总结 部署 安排 主讲 授课 领学 带领 率 率队 率领 带队 " +
      "指出 强调 要求 认为 表示 提出 希望 说 称 明确 建议 透露 坦言 回忆 告诉 呼吁 重申 解释 谈到 提到 评价 告诫 勉励 叮嘱 嘱咐 寄语 感慨 坦承 直言 补充 询问 问 说道 高兴地 激动地 深情 动情 一致 " +
      "此前 此时 组成 则 即 便 随即 多次 曾多次 当地 在会见 主动 亲自 专程 先后 分别 依次 相继 逐一 逐个 一一 连夜 紧急 迅速 立即 当即 专门 冒雨 第一时间 共同 一同 一起 一行 陪同 随同 应邀 应约 受邀 受 代表 代 代为 委托 围绕 结合 针对 深入 前往 赴 来到 走进 走访 调研 考察 检查 督导 督查 督促 指导 视察 慰问 看望 会见 会谈 接见 接受 接待 拜会 到访 访问 抵达 离开 莅临 乘 乘坐 提交 签署 签订 签发 见证 启动 宣誓 当选 担任 兼任 任命 辞去 就任 就座 主席台 在 就 对 向 于 为 从 与 和 同 及 以及 暨 还 也 又 都 均 将 已 已经 曾 曾经 正在 首先 最后 随后 其间 期间 当天 当日 今天 昨天 今日 昨日 日前 近日 上午 下午 晚上 当晚 现场 全程 高度 充分 衷心 热烈 亲切 认真 仔细 详细 简要 听取 审阅 批示 提议 提名 倡议 主张 支持 反对 同意 赞成 批评 肯定 感谢 祝贺 赞赏 欢迎 邀请 号召 动员 邀 请 致信 致电 致函 复信 回信 发来 发出 发了言 因 因事 因病 请假 缺席 未 不 没有 没 是 有 到 去 来 被 把 给 让 以 按 按照 根据 通过 进行 开展 组织 领衔 牵头 负责 分管 主管 协助 参观 观看 实地 参与 出任 上 会上 会后 会前 途中 " +
      "走 看 站 坐 拿 举 打 忙 每 一 很 非常 特别 十分 对记者 家 家里 夫妇 所 所在 的 了 时 时说 本人 自己 他 她 和他 率团 率代表团 走上 步入 登 起身 表决 投票 选举 签 互致 互通 通电话 通话 会面 辩称 最近 本月 本周 今年 首次 公开 反复 严厉 继续 回国 北京时间 举行 召开 召集 参会 在会上 在京 在场 进 出 由 关于 向全 获 获得 荣获 被授予 授予 颁发 赠送 赠 会晤 磋商 开幕 闭幕 宣讲 解说 讲 讲述 讲解 谈 交流 座谈 研究 转达 祝愿 指示 批准 会同 致以 发布 拒绝 承诺 警告 谴责 抵京 挥手 登上 检阅 两位 三位 四位 五位 六位 夫人 握手 合影 致意 迎接 送别 颁授 佩戴 敬献 了解 察看 查看 观摩 体验 鼓励 关心 愿 愿意 相信 坚信 期待 决定 宣告 下令 证实 否认 抨击 指责 连任 获胜 就职 上任 履新 卸任 辞职 逝世 去世 病逝 牺牲 生前 出生 毕业 入党 退休 创办 应 特意 遗体 家属 再次 始终 坚持 一直 带来 送来 发起 牢记 不断 持续 长期 目前 现任 时任 曾任 现年 男 女 身着 身穿 带着 找到 打开 拿出 接过 转发 挂帅 包联 联系 摄 也表示 也说 也指出 也认为 则表示 则认为 并强调 并指出 并表示 文 图 写 编辑 撰写 整理 报道 翻译 实习",
    "strong",
  ],
  ["表 作 致 带 会 深 主 定 完", "weak"],
]);

/** No verbs, so that 李先生 may stand for a name whose own characters are not printed. */
export const HONORIFICS = wordSet("先生 女士 师傅 代表");

/** How well a name can end somewhere; `single` is a word of one character, which may also end a given name. */
export type Boundary = "edge" | "strong" | "single" | "weak" | "none";

/** Marks and white space. */
export const PUNCTUATION = new CharSet("，。、；：！？（）()《》〈〉“”‘’「」『』【】…—,;:!?\"' \n\t　|｜[]〔〕/");

/** How well a name can end at `offset`. `limit` ends the clause. */
export function boundaryAfter(text: string, offset: number, limit: number): Boundary {
  if (offset >= limit) return "edge";
  const code = text.charCodeAt(offset);
  if (PUNCTUATION.has(code)) return "edge";
  if (code < 128) return "strong";
  // 还 ends no given name, nor does 及 before a group.
  if (code === STILL || (code === AND && GROUPS.isAt(text, offset + 1))) return "strong";
  if (isSpeechAt(text, offset, limit)) return "strong";
  if (HONORIFICS.at(text, offset, limit)) return "strong";
  const word = AFTER_NAME.at(text, offset, limit);
  if (word?.word.length === 1 && LINKS.has(code)) {
    if (PAUSES.isAt(text, offset + 1)) return "none";
    if (code === SAME && isVerbAt(text, offset + 1) && !OF_OTHERS.test(text.slice(offset + 1, offset + REACH)))
      return "none";
  }
  // 甲某会就…作说明, 赵又进致辞 (as against 进一步): the name's own.
  const isOwn = word?.word === "会" || (word?.word === "进" && text[offset + 1] !== "一");
  if (isOwn && AFTER_NAME.at(text, offset + 1, limit)) return "none";
  if (word) return word.value === "strong" && word.word.length === 1 ? "single" : word.value;
  const post = ADDRESS_POSTS.at(text, offset, limit)?.word.length;
  // 区人大常委会, 贺林委员会: no post of address.
  return post !== undefined && text[offset + post] !== "会" ? "strong" : "none";
}

/** What links one phrase to another stands before no mark: in 甲某同、乙某 it is the name's own. */
const LINKS = new CharSet("同与和及以暨就对向于为从在将把被给让按由");
const PAUSES = new CharSet("、，。；");
/** 甲某同出席会议, as against 甲某同出席会议的代表座谈, 甲某同夫人. */
const OF_OTHERS = /^(?:[^，。]*的|代表|与会|当地|夫人|家)/u;
const REACH = 40;
const SAME = 0x540c;
const STILL = 0x8fd8;
const AND = 0x53ca;
const GROUPS = new CharSet("各全有相其部县市区镇所");
const MAKES = 0x4f5c;
const DOES = 0x505a;
/** 作主旨发言, 做专题辅导. */
const SPEECH =
  /^[作做]了?[^，。、；]{0,8}(?:发言|报告|讲[话座]|辅导|汇报|说明|点评|总结|动员|部署|安排|介绍|交流|致辞|演讲|表态|解读|通报|宣讲|分享|授课|推介|讲解|小结|述职|答复|回应|强调|要求|提示)/u;

/** Whether 作 or 做 with a speech stands at an offset. */
function isSpeechAt(text: string, offset: number, limit: number): boolean {
  const code = codeAt(text, offset);
  if (code !== MAKES && code !== DOES) return false;
  if (SPEECH.test(textAfter(text, offset, 12, limit))) return true;
  return !WORK.isAt(text, offset - 1) && REPORT.test(textAfter(text, offset, LONGEST_REPORT, limit));
}

/** 作清澜区第九届人民代表大会常务委员会工作报告: the same with a long name between. */
const REPORT = /^[作做][^，。；、]{2,80}(?:报告|说明)(?:$|[，。；并])/u;
const LONGEST_REPORT = 84;
/** 工作交流会, 合作发布: behind these 作 ends a word of its own, and makes no speech. */
export const WORK = new CharSet("工合协创操制著写");

/** Whether a verb or connective of two or more characters stands at `offset`: it is not the given name after a surname. */
export function isVerbAt(text: string, offset: number): boolean {
  const word = AFTER_NAME.at(text, offset);
  return (word !== undefined && word.word.length >= 2) || isSpeechAt(text, offset, text.length);
}
