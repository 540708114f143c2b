import type { Range } from "../layout/layout.ts";
import { COUNTRIES } from "../people/countries.ts";
import { isPlausibleName } from "../people/name.ts";
import { type Sentence, type Token, tokenIndex } from "../sentences.ts";
import { textAfter } from "../text/near.ts";
import { wordSet } from "../text/word-table.ts";

/** Who says a statement, when no person is named: 会议, 大家, or an organisation as printed. */
const COLLECTIVE_ADVERB =
  /(?:[则还并也均都]|多次|一致|普遍|纷纷|同时|最后|进一步|再次|着重|特别|明确|首先|随后|在[^，。]{2,20}[中时后上]|就[^，。]{2,20}|对此|郑重|[0-9年月]+[日号]晚?|[今昨当]天|同一天|本月|当晚|近日|日前|此前|曾|（[^）]{2,8}）|分析|警告|通报|[刊发]文|针对[^，。]{2,20}|发[表布][^，。]{0,4}(?:声明|消息|公报|公告)|报道|联合|澄清|回应|综合|[研预]判|评估|于)+$/u;
/** How those that speak are called, at the end. */
const ORGANISATIONS = wordSet(
  "部 委 局 厅 署 院 组 中心 大学 国 方 方面 部门 专班 领导 元首 政要 发言人 防总 舆论 人士 专家 代表 们 负责人 负责同志 者 央行 银行 组织 机构 企业 人大 政协 家属 武装 军 学家 企业家 民警 机关 馆 民 众 员 队 团 台 联 社 师 会 办 界 府 党 宫 所 网 领导人 长 司 处 宾 兵 媒体 团体 办公室",
);
/** 文章指出, 《意见》要求: what a paper says is content too, though it is no speaker. */
const PAPER =
  /^(?:[^，的]{0,6}(?:文章|社论|评论|[锐快述时]评|通讯|综述|贺[词电信]|声明|公报|白皮书|通知|报告|批复)|《[^》]*》)$/u;

/** 区民政局印发《…》，要求…: who sends a paper round says what is in it. */
const ISSUED = /(?:印发|发出|下发|发布)了?[^，。；《]{0,24}(?:《[^》]*》|通知|意见|公告)，$/u;

/** 记者, 向区水务局, 贯彻区委, 职工都会: what ends as those that speak do, and is nobody who speaks. */
const NO_SPEAKER =
  /[了着过向把被将是让由从按]|对(?!外)|使(?![节馆者])|致[信函]|(?:[都就也才不还又集]|在.*)会$|应广大|(?:[或记前后]|(?<!工)作)者$|不(?!少)|^(?:的|安排|部署|听取|传达)|的(?=.{0,3}$)|贯彻|落实|关于|围绕|满足|推进|^(?:方面|代表|委员|在.*|虽然.*|如.*|或.*)$/u;

/** A clause without a mark that is longer than this has no subject to be found. */
const MOST_CLAUSE = 120;

const HELD = /^.*(?:的|召开|举[行办])/u;

/** 按照会议要求: what the meeting wants is only referred to. */
const ACCORDING = /^要?(?:根据|按|遵照|依照|贯彻|落实|对照|围绕|对标)/u;

/**
 * 会议总结了…，指出…, 讨论中，代表们踊跃发言，认为…, 各国人士高度评价…，认为…: the collective that opens the sentence, or stands right
 * behind the occasion, is still the subject.
 */
function sentenceSubject(text: string, sentence: Sentence, verb: Token): Range | null {
  const start = sentence.start + (OCCASION.exec(textAfter(text, sentence.start, MOST_CLAUSE))?.[0].length ?? 0);
  const praising = PRAISING.exec(textAfter(text, start, MOST_CLAUSE, verb.start))?.[0].length ?? 0;
  if (praising > 0 && ORGANISATIONS.endingAt(text, start + praising, start)) return { start, end: start + praising };
  const first = sentence.tokens[tokenIndex(sentence, start)];
  return first?.cue.collective && first.start === start ? { start, end: first.end } : null;
}

/** 在听取说明后，讨论中，会上，: when the collective spoke. */
const OCCASION = /^[^，。；]{0,60}(?:[中后上]|会场)，/u;
/** 各国人士高度评价供水改造成就，: who praises something, before what they say of it. */
const PRAISING = /^[^，。；他赏]{2,14}?(?=(?:高度|积极|热烈)[^，。；]{2,80}，(?:并且?)?$)/u;

/**
 * The collective or organisation in front of a verb of saying that no person governs: the subject of its clause, an empty
 * range when that is a paper. Offsets are logical; null when there is none.
 */
export function collectiveBefore(text: string, sentence: Sentence, verb: Token): Range | null {
  const floor = Math.max(sentence.start, verb.start - MOST_CLAUSE);
  const at = floor + (ISSUED.exec(text.slice(floor, verb.start))?.index ?? verb.start - floor);
  let start = at;
  while (start > floor && !"，；：。”".includes(text[start - 1] ?? "")) start--;
  const phrase = text.slice(start, at);
  if (ACCORDING.test(phrase)) return null;
  const adverb = COLLECTIVE_ADVERB.exec(phrase);
  const end = at - (adverb && adverb[0].length < phrase.length ? adverb[0].length : 0);
  const lead =
    /^(?:[0-9年月]+[日号]晚?|[今昨当]天|同一天|当晚|近日|日前|会后|截至目前|此前|(?:与此)?同时|此外|对此|目前|会上|在(?:讨论|学习|座谈|采访)中|另|据|以及|[还也又]?有(?![关的])|尽管|不过|则|但|而)+/u.exec(
      text.slice(start, end),
    );
  if (lead) start += lead[0].length;
  if (end <= start) return sentenceSubject(text, sentence, verb);
  for (let i = tokenIndex(sentence, start); i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i];
    if (!token || token.start >= end) break;
    const { collective, head } = token.cue;
    if (token.end === end) {
      // 主席会议, 座谈会: the collective as printed; what qualifies it is left off.
      if (collective) return { start: head ? token.start : start, end };
      // 市委农村工作会议强调, as against 委员长会议建议: what that proposes is an agenda.
      if (head && verb.word !== "建议")
        return { start: start + (HELD.exec(text.slice(start, end))?.[0].length ?? 0), end };
    }
    if (collective && token.start === start && /^(?:[在就对还]|充分|高度|研究)/u.test(textAfter(text, token.end, 2)))
      return { start, end: token.end };
  }
  if (PAPER.test(text.slice(start, end))) return { start: end, end };
  const subject = text.slice(start, end);
  if (subject.length > 24 || NO_SPEAKER.test(subject)) return null;
  if (!ORGANISATIONS.endingAt(text, end, start) && COUNTRIES.at(text, start)?.word.length !== end - start) return null;
  // 全国人大代表建议、批评和意见: no verb. 贺某某代表 is a person.
  if (/(?:代表|委员)$/u.test(subject)) {
    if (verb.word === "建议" && !/[，：]/u.test(text.charAt(verb.end))) return null;
    if (isPlausibleName(text, start, end - 2)) return null;
  }
  return { start, end };
}
