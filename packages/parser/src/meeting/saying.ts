import type { Range } from "../layout/layout.ts";
import { HONORIFICS } from "../people/after-name.ts";
import { JOINT, type PersonItem, ROW_JOINT, rowEndingAt } from "../people/person-list.ts";
import { ADDRESS_POSTS } from "../people/posts.ts";
import { surnameLength } from "../people/surnames.ts";
import type { Sentence, Token } from "../sentences.ts";
import { collectiveBefore } from "../statement/collective.ts";
import { quotedBefore } from "../statement/inverted.ts";
import { textAfter, textBefore } from "../text/near.ts";
import { MOST_BETWEEN_COMMAS } from "./clause.ts";
import type { GroupMention } from "./groups.ts";

/** 林书记, 总书记: logical range, and where the post starts. */
export interface Address extends Range {
  post: number;
}

export interface Saying {
  verb: Token;
  /** Persons who say it; empty when a collective does. */
  speakers: PersonItem[];
  /** 会议, 大家, an organisation: logical range; null when persons or a paper say it. */
  collective: Range | null;
  /** 他, 她: whoever was named last. */
  isPronoun: boolean;
  /** Who may have been named in full before; null without one. */
  address: Address | null;
  /** 会议指出, alone on its line over what is said; 区长林某某强调： at the end of one. */
  isHeading: boolean;
  /** 文章指出: an essay says it, to the end of the paragraph whoever is named. */
  isEssay?: boolean;
}

/** Reads a verb of saying with who says it; null when the word is a noun here, or nobody is found to say it. */
export function readSaying(
  text: string,
  sentence: Sentence,
  verb: Token,
  subjects: PersonItem[],
  group: GroupMention | undefined,
): Saying | null {
  const saying = { verb, speakers: [], collective: null, isPronoun: false, address: null, isHeading: false };
  const speakers = lastClause(text, subjects, verb);
  if (verb.end >= sentence.end - 1) {
    if (speakers.length > 0 && text.startsWith("：\n", verb.end)) return { ...saying, speakers, isHeading: true };
    if (quotedBefore(text, sentence, verb, speakers[0])) return { ...saying, speakers };
    const collective = isAlone(text, sentence) ? collectiveBefore(text, sentence, verb) : null;
    return collective?.start === sentence.start ? { ...saying, collective, isHeading: true } : null;
  }
  if (!isSaying(text, verb, sentence, speakers.at(-1))) return null;
  const before = textBefore(text, verb.start, MOST_BETWEEN_COMMAS, sentence.start);
  // 区长甲某听取园区负责人介绍，…: what somebody heard.
  if (verb.word === "介绍" && /听[^，。；]*$/u.test(before)) return null;
  if (speakers.length > 0) return { ...saying, speakers };
  if (
    /(?:^|[，。；])[他她]们?(?:[还也并]|同时|最后|进一步|着重|特别|首先|在[^，]{2,16}[中时后上])*$|^[他她](?![的所们])[^。；]*，并$/u.test(
      before,
    )
  )
    return { ...saying, isPronoun: true };
  const address = addressBefore(text, sentence, verb);
  if (address) return { ...saying, address };
  const spoke = group?.role === "speaker" && THEN.test(text.slice(group.start, verb.start)) ? group : null;
  const collective = collectiveBefore(text, sentence, verb) ?? spoke;
  if (!collective || collective.end > collective.start) return collective && { ...saying, collective };
  return { ...saying, isEssay: "章论评讯述".includes(text.charAt(collective.end - 1)) };
}

/** 各镇镇长作交流发言，一致表示…: those who spoke say it. */
const THEN = /^[^，。；与同评热]{4,60}，(?:大家|[均都])?$/u;

/** 林书记要求, 林书记还强调, 在云栖镇，总书记强调: a form of address, with a surname or on its own, and nothing else before the verb. */
function addressBefore(text: string, { start }: Sentence, verb: Token): Address | null {
  let end = verb.start;
  for (const adverb of ["还", "也", "最后", "同时"])
    if (text.startsWith(adverb, end - adverb.length)) end -= adverb.length;
  end -= /就[^，。；]{2,40}$/u.exec(textBefore(text, end, MOST_BETWEEN_COMMAS, start))?.[0].length ?? 0;
  const word = (ADDRESS_POSTS.endingAt(text, end, start) ?? HONORIFICS.endingAt(text, end, start))?.word;
  if (!word) return null;
  const post = end - word.length;
  const opens = (at: number): boolean => at === start || "，。；：后上".includes(text.charAt(at - 1));
  if (post > start && surnameLength(text, post - 1) > 0 && opens(post - 1)) return { start: post - 1, post, end };
  return opens(post) && !OF_MANY.test(word) ? { start: post, post, end } : null;
}

/** 委员认为, 代表说, 师傅说: several, or nobody that one could tell. */
const OF_MANY = /[员委表生士傅]$/u;

/** Whether a sentence is the whole of its paragraph, and no full stop closes it. */
function isAlone(text: string, sentence: Sentence): boolean {
  return /^：?(?:\n|$)/u.test(textAfter(text, sentence.end, 2));
}

/** Whether content, a mark or a quotation follows, so that the word is a verb and no noun (工作要求, 提出了建议). */
function isSaying(text: string, token: Token, sentence: Sentence, speaker: PersonItem | undefined): boolean {
  const after = textAfter(text, token.end, 6);
  const before = text[token.start - 1] ?? "";
  // 提出要求：, 讲了三点意见：
  if (token.cue.role && token.word !== "介绍") return givesPoints(text, token);
  // 段永新指出: the name's own character.
  const isBehindName = speaker?.end === token.start || (before === "等" && speaker?.isOpen === true);
  if (
    (!isBehindName && /[的等有按照新高更据]/u.test(before)) ||
    /^(?:[的下书函稿；、]|进行了|名单|人选|议程|[方草]案|等(?:内容|方面|情况|事项|工作|问题))/u.test(after)
  )
    return false;
  if (token.word !== "提出" && isDone(text, token) && !givesPoints(text, token)) return false;
  if (token.word === "要求" && (WANTED.test(textBefore(text, token.start, 2)) || isConveyed(text, token, sentence)))
    return false;
  if (token.word === "明确" && before === "会") return true;
  // 丹麦军方称约200人到达。 as against a headline's words.
  const isTold = text[sentence.end] === "。";
  if (token.cue.marked)
    return (
      /^[，：“]/u.test(after) || (isTold && token.word === "称" && (!speaker || isBehindName) && !CALLED.test(after))
    );
  if (token.word === "提出" && COUNTED.test(textAfter(text, token.end, 14)))
    return givesPoints(text, token) || (text[sentence.end] === "。" && (text[sentence.end + 1] ?? "\n") !== "\n");
  if (token.word === "提出") return /^[，：“]|^要(?!求)|^(今后|下一步|各|到20)/u.test(after);
  if (token.word === "介绍") return TELLS.test(textAfter(text, token.end, MOST_BETWEEN_COMMAS));
  if (token.word === "建议" && (PROPOSED.test(after) || /意见和?$/u.test(textBefore(text, token.start, 3))))
    return false;
  if (token.word === "表示") return !COURTESY.test(textAfter(text, token.end, 5));
  return true;
}

/** 作了强调, 进行再次强调, 宣布了任务分工, 提出了很好的建议, 就防汛提出三点要求: what somebody did, without the words. */
export function isDone(text: string, { start, end, word }: Token): boolean {
  if (word === "提出")
    return (
      /^[^，。；：、]{1,40}(?:意见|建议)(?:$|[，。；、])/u.test(textAfter(text, end, MOST_BETWEEN_COMMAS)) ||
      /(?:对(?!于)|就)[^，。；]{2,40}提出[^，。；：的]{1,40}要求(?:$|[，。；])/u.test(
        text.slice(Math.max(0, start - MOST_BETWEEN_COMMAS), end + MOST_BETWEEN_COMMAS),
      )
    );
  if (word === "宣布")
    return /^了?[^，。；]{0,24}(?:分工|名单|决定|任命|任免|方案|通知|文件|开始|[开闭]幕)/u.test(
      textAfter(text, end, 28),
    );
  return (
    ["强调", "分析", "要求"].includes(word) &&
    /(?:(?<![工合协])[作做]|进行)了?[^，。；、]{0,3}$|工作再$/u.test(textBefore(text, start, 7))
  );
}

/** 建议这次会议于3月召开, 建议任命…: what a meeting resolves. */
const PROPOSED = /^(?:[这本此]次会议|任命|免去|提请)/u;

/** 表示祝贺, 表示衷心的感谢: courtesy, without words. */
const COURTESY =
  /^(?:(?:充分|高度)?(?:感谢|祝贺|欢迎|慰问|哀悼|敬意|赞赏|肯定|同意|支持)(?:[。；，]|$)|热烈|衷心|崇高|诚挚|亲切|由衷|深切|沉痛)/u;

/** 具体要求, 工作要求: what is wanted, and not that somebody wants it. */
const WANTED = /^(?:具体|工作|纪律|[有相]关|总体|目标|任务|部署|质量)$/u;

/** 传达…决策部署和省委要求，: the last of what is conveyed. */
function isConveyed(text: string, { start, end }: Token, sentence: Sentence): boolean {
  if (!"，；。、".includes(text.charAt(end))) return false;
  return /(?:传达|学习|贯彻|落实)[^，。；]*$/u.test(textBefore(text, start, MOST_BETWEEN_COMMAS, sentence.start));
}

/** 提出三点要求, 提出了几点要求：: a statement when the points follow in the same paragraph. */
const COUNTED =
  /^(?:，?[一二三四五六七八九十0-9]+[个条项]|[，了]?(?:[一二三四五六七八九十0-9]+|几(?=.{0,8}：.))点|了“[^”]{1,6}”的要求)/u;

/** …要求：, …三点意见，一是: what is said follows. */
function givesPoints(text: string, { end }: Token): boolean {
  return POINTS.test(textAfter(text, end, LONGEST_POINTS));
}

const POINTS = /^[^，。；：]{0,12}(?:：|，一[是要])/u;
const LONGEST_POINTS = 15;

/** 介绍，…, 介绍“…”, and not 介绍“十四五”时期供水成就. */
const TELLS = /^(?:[，：说]|“(?![^”]{1,12}”[^，。；]))/u;

/** 称为, 称号, 称赞: no verb of saying. */
const CALLED = /^[为号之谓赞职道呼作]/u;

/** Of subjects that several clauses gathered, those that act in the last one. */
function lastClause(text: string, subjects: PersonItem[], { start }: Token): PersonItem[] {
  const last = subjects.at(-1);
  // 区长甲某，镇长乙某分别致辞，均表示…: a row over commas that has acted already.
  const joint = last && ROW_ACTED.test(text.slice(last.end, start)) ? ROW_JOINT : JOINT;
  return last ? rowEndingAt(text, subjects, subjects.length - 1, joint) : subjects;
}

const ROW_ACTED = /^(?:分别|先后)[^，。]*，/u;
