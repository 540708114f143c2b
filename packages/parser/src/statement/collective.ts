import { type Sentence, type Token, tokenIndex } from "../sentences.ts";

/** Who says a statement, when no person is named: 会议, 大家, or an organisation as printed. */
const COLLECTIVE_ADVERB =
  /(?:则|一致|普遍|纷纷|还|同时|最后|并|也|进一步|再次|着重|特别|明确|首先|随后|均|都|在[^，。]{2,20}(?:中|时|后|上)|就[^，。]{2,20}|对此|郑重|严正|日前|近日|今天|昨天|当天|[0-9]{1,2}月?[0-9]{0,2}日|发言人|针对[^，。]{2,20}|联合|于)+$/u;
const ORGANISATION =
  /(?:[部委局厅署院组]|政府|委员会|办公室|中心|公司|集团|协会|学会|大学|报告|国|方|专班|领导|指挥部|法工委|法律委|安委办|媒体|人士|学者|专家|群众|代表们|(?:与会|企业家?).{0,4}代表|委员们|们|负责人|负责同志|人员|各方|新华社|法院|检察院|银行|组织|机构|企业|人大|政协|家属)$/u;
/** Papers are no speakers. */
const DOCUMENT =
  /[》”]$|(?:白皮书|报道|评论|社论|数据|统计|调查|研究|消息|通知|文章|公报|决定|方案|意见|规划|办法|条例|要点|声明|报告)$/u;

/** A clause without a mark that is longer than this has no subject to be found. */
const MOST_CLAUSE = 120;

/** 按照会议要求: what the meeting wants is only referred to. */
const ACCORDING = /^(?:按照|根据|按|遵照|依照|贯彻|落实|对照|围绕|对标)/u;

/** 会议总结了…，指出…: the collective that opens the sentence is still the subject. */
function sentenceSubject(sentence: Sentence, verb: Token): { start: number; end: number } | null {
  const first = sentence.tokens[0];
  return first?.cue.collective && first.start === sentence.start && first.end < verb.start
    ? { start: first.start, end: first.end }
    : null;
}

/**
 * The collective or organisation in front of a verb of saying that no person governs: the subject of its clause. Offsets
 * are logical; null when there is none.
 */
export function collectiveBefore(text: string, sentence: Sentence, verb: Token): { start: number; end: number } | null {
  let start = verb.start;
  const floor = Math.max(sentence.start, start - MOST_CLAUSE);
  while (start > floor && !"，；：。”".includes(text[start - 1] ?? "")) start--;
  if (start === floor && floor > sentence.start) return null;
  const phrase = text.slice(start, verb.start);
  if (ACCORDING.test(phrase)) return null;
  const adverb = COLLECTIVE_ADVERB.exec(phrase);
  let end = verb.start - (adverb && adverb[0].length < phrase.length ? adverb[0].length : 0);
  const lead =
    /^(?:(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日|今天|昨天|当天|同时|此外|对此|其中|目前|会上|据|则|但|而|一是|二是|三是)+/u.exec(
      text.slice(start, end),
    );
  if (lead) start += lead[0].length;
  if (end <= start) return sentenceSubject(sentence, verb);
  for (let i = tokenIndex(sentence, start); i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i];
    if (!token || token.start >= end) break;
    if (token.cue.collective && token.start >= start && token.end === end && end - token.start <= 8) {
      // 主席会议, 座谈会: the collective as printed; what qualifies it is left off.
      return token.start === start || token.cue.head ? { start: token.start, end } : { start, end };
    }
    if (
      token.cue.collective &&
      token.start === start &&
      /^(在|就|对|充分|还|高度|研究)/u.test(text.slice(token.end, token.end + 2))
    )
      return { start, end: token.end };
  }
  const subject = text.slice(start, end);
  if (/^(?:有关|相关)(?:负责人|负责同志|人士|专家|学者|部门|方面)$/u.test(subject)) return { start, end };
  if (subject.length > 24 || DOCUMENT.test(subject) || !ORGANISATION.test(subject)) return null;
  if (
    /[了着过向对把被将不是让使由从按]|的(?=.{0,3}$)|有关|进一步|贯彻|落实|根据|关于|围绕|坚持|推进|实施|加强|为了/u.test(
      subject,
    )
  )
    return null;
  while (text[end - 1] === " ") end--;
  return { start, end };
}
