import { type Sentence, type Token, tokenIndex } from "../sentences.ts";
import { findBack } from "../text/find-back.ts";
import { textAfter, textBefore } from "../text/near.ts";
import { type FiledCue, holds, KIND, VOCABULARY } from "../vocabulary.ts";
import { OF_BODIES } from "./choose.ts";
import { FUTURE, isCitedAfter, isJustHeld, isNotHeldBefore } from "./cited.ts";
import { clauseStart, holdsMark, MOST_CLAUSE } from "./clause.ts";
import { coinedHead, quotedHead } from "./coined-head.ts";
import { headAt, isBuilding, isInsideLongerName } from "./head-word.ts";
import type { HeldMention } from "./held-mention.ts";
import { readMeetingName } from "./meeting-name.ts";
import { nameStartBefore, skipModifiers } from "./name-start.ts";
import { heldAsTalk } from "./talk.ts";

/** 将同甲、乙举行…, 将于23日来访，同甲主持召开…: to come, unless another day stands before the verb of holding. */
const WILL =
  /(?:离开北京|离京)[^。；]*$|将(?:(?:[于在对赴率同与会]|应邀|访问|主持|[0-9])[^，。；]{0,60}|于?[0-9月日至]+日(?:(?![0-9]日)[^。；])*)$/u;

/** What stands in a clause that speaks of a meeting without reporting it: 对大会在华召开表示欢迎, 祝贺…全会召开. */
const NOT_A_NAME =
  /^[对就向自]|将(?!军)|直播|关注“|筹备(?!工作|会)|迎接|祝贺|庆祝大会召开|喜迎|献礼|感谢|希望|支持|宣布|预祝|出席|来[华京访]|电贺|^在|^这是|宣传(?!思想|文化|工作|部|系统|干部|统战|委员|贯彻)|欢迎(?!会|大会)|.对(?![口外台接标话策])|[^成]就(?![业任近])|^为(?!期)|\d年前/u;
/** 各类会议, 30多场座谈会: a tally of meetings, and none of them told. */
const TALLY = /^(?:各[类种]|一系列|(?:[0-9]+[余多]|数[十百千][余多]?)[场次])/u;
const OCCASION = /^(?:[随之会]后|其间|期间|当天|[当同]日)[^，]{0,8}(?:召开|举行)的/u;
/** 对某某来华出席…表示欢迎: courtesy, not news of a meeting. */
const GUEST =
  /(?:^|[^应])(?:对|就(?![业任])|欢迎|感谢|祝贺|同意(?!大利)|期待|看望|慰问)[^，。]{0,24}$|会见(?!并)[^，。]{0,4}$|[同与和][^，。]{0,6}来[华京访][^，。]{0,12}$/u;
/** 开幕之前, 召开90周年: the verb gives a time, not the news. */
const AFTER_HOLD = /^(?:[0-9一二三四五六七八九十百]+周年|之[前际时后]|在即|前(?![日天])|[后时]|以来|当天|的(?!第))/u;

/** No clause about a meeting holds more words of the genre; looked back no further. */
const MOST_WORDS = 60;

/** Every place of a sentence that reports a meeting as held, in order, before `limit`, where a statement may start. */
export function findHeld(text: string, sentence: Sentence, limit = sentence.end): HeldMention[] {
  if (!mayNameMeeting(sentence)) return [];
  const found: HeldMention[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i];
    if (!word || word.start >= limit) break;
    const isHeld = word.word.includes("召开");
    const isQuoted = "“「".includes(text.charAt(word.end));
    if (isHeld || (isQuoted && (word.cue.hold || word.cue.role === "attendee"))) {
      const mayBeCoined = isHeld && !AFTER_HOLD.test(textAfter(text, word.end, 3));
      const coined =
        quotedHead(text, sentence, word.end) ?? (mayBeCoined ? coinedHead(text, sentence, i, word.end) : undefined);
      const mention = coined ? readHeld(text, sentence, i + 1, coined) : quotedSubject(text, sentence, word);
      if (mention) found.push(mention);
      continue;
    }
    const named = word.cue.hold && quotedSubject(text, sentence, word);
    if (named) found.push(named);
    const token = headAt(text, word);
    if (!token) continue;
    // 第四次廉政工作会议暨…会议: the name goes on over 暨.
    if (text.startsWith("暨", token.end)) {
      const next = tokens.slice(i + 1, i + 1 + MOST_WORDS).find((later) => later.cue.head !== undefined);
      if (next && !/[，。；]/u.test(text.slice(token.end, next.start))) continue;
    }
    if (isInsideLongerName(text, token, tokens[i + 1]) || isBuilding(text, token)) continue;
    const mention = readHeld(text, sentence, i, token);
    if (mention) found.push(mention);
  }
  return found;
}

/** Whether a sentence has a word that could name a meeting, or 召开 before a name of another kind. */
export function mayNameMeeting(sentence: Sentence): boolean {
  return holds(sentence, KIND.head | KIND.hold) || (sentence.quotes.length > 0 && holds(sentence, KIND.role));
}

/** 首届“清澜湖论坛”3日闭幕, “供水改造座谈会”在云栖镇举行: a name in quotation marks before its verb. */
function quotedSubject(text: string, sentence: Sentence, hold: Token): HeldMention | null {
  const quote = sentence.quotes.findLast(({ end }) => end <= hold.start);
  if (!quote || !BEFORE_HOLD.test(text.slice(quote.end, hold.start))) return null;
  const head = VOCABULARY.endingAt(text, quote.end - 1, quote.start + 1);
  if (!head?.value.head || head.word.endsWith("理事会")) return null;
  const token: Token = { start: quote.start, end: quote.end, word: head.word, cue: head.value };
  const mention = heldAsSubject(text, sentence, token, hold);
  if (!mention) return null;
  const start = skipModifiers(text, mention.name.start, token);
  if (start < quote.start) return { ...mention, name: readMeetingName(text, start, token) };
  return { ...mention, name: readMeetingName(text, quote.start + 1, { ...token, end: quote.end - 1 }) };
}

/** Time and place. */
const BEFORE_HOLD = /^[^，。；：、的等]{0,16}$/u;

function readHeld(text: string, sentence: Sentence, index: number, head: Token): HeldMention | null {
  const rest = text.slice(head.end, sentence.end);
  const isTitle = sentence.paragraph < 0 ? MINUTES.test(rest) : rest === "" && isNamedByLabel(text, sentence);
  if (isTitle) return titleOfMinutes(text, sentence, head);
  const { word, joined } = governing(text, sentence, index, head);
  if (word && isPassedOn(text, word)) return null;
  if (word?.cue.hold && text[word.end] === "的") {
    const name = readMeetingName(text, skipModifiers(text, word.end + 1, head), head);
    return { how: "verb", name, sentence, verb: word.start, clause: clauseStart(text, word.start, sentence) };
  }
  let verb = word;
  let start = word?.end ?? sentence.start;
  // 区政协党组理论学习中心组进行集中学习研讨: elsewhere 进行 holds nothing.
  const studies = head.cue.head === "study" && STUDIES.exec(textBefore(text, head.start, 8, sentence.start));
  if (studies) {
    const end = head.start - (studies[1]?.length ?? 0);
    verb = { start: head.start - studies[0].length, end, word: DOES, cue: HOLDS };
    start = end;
  }
  if (verb?.cue.hold && joined > start) start = joined;
  while ("了的“「".includes(text[start] ?? " ")) start++;
  // 召开“供水惠民”专题协商会: the mark is the name's where it closes inside of it.
  if ("“「".includes(text[start - 1] ?? " ") && /[”」]/u.test(text.slice(start, head.start))) start--;
  start = skipModifiers(text, start, head);
  if (verb && OPEN_BRACKET.test(text.slice(start, head.start))) return null;
  if (verb?.cue.hold) return heldByVerb(text, sentence, verb, start, head);
  const next = sentence.tokens[index + 1];
  // 区人大常委会主任会议听取…汇报: in a headline what it dealt with is told for its being held. 今天，…新闻发布会介绍…: so is what was told at one.
  const deals =
    next?.start === head.end &&
    (sentence.paragraph < 0
      ? next.cue.agenda && OF_BODIES.has(head.cue.head ?? "other")
      : next.word === "介绍" && head.cue.head === "press");
  const after = deals ? next : holdAfter(text, sentence, index, head);
  const subject = after ? heldAsSubject(text, sentence, head, after) : null;
  if (subject || (after && !verb)) return subject;
  if (verb) return heldByRole(text, sentence, verb, start, head);
  return heldByPlace(text, sentence, head) ?? heldAsTalk(text, sentence, head);
}

/**
 * The word before a meeting's name that says what became of the meeting, and where the name starts if it is a further one of a row
 * of meetings, else 0.
 */
function governing(text: string, sentence: Sentence, index: number, head: Token): { word?: Token; joined: number } {
  let joined = 0;
  let checked = head.start;
  for (let i = index - 1; i >= 0; i--) {
    const word = sentence.tokens[i];
    if (!word || head.start - word.end > MOST_CLAUSE || holdsMark(text, word.end, checked, sentence)) break;
    checked = word.end;
    if (isPassedOn(text, word)) return { word, joined };
    if (joined === 0 && word.cue.head) joined = nameBehind(text, word.end);
    if (word.cue.hold && (text[word.end] === "的" || SINCE.test(textAfter(text, word.end, 2)))) {
      // 在杭州举行的…峰会: the verb only qualifies the name.
      if (text[word.end] === "的" && isJustHeld(text, sentence, word.start, head.end)) return { word, joined };
    } else if ((word.cue.hold && word.cue.hold !== "intransitive") || isAttendance(word)) return { word, joined };
  }
  return { joined };
}

/** 召开大会传达…会议精神: what the meeting before dealt with. */
function isPassedOn(text: string, { cue, end }: Token): boolean {
  return cue.head !== undefined && text.startsWith("传达", end);
}

/** 甲会议（乙（丙）第三次会议、丁会议）: the brackets that a head stands in open inside the name. */
const OPEN_BRACKET = /（(?:[^（）]|（[^（）]*）)*$/u;

const DOES = "进行";
const STUDIES = /进行了?(第[^，。]{1,4})?$/u;
const HOLDS: FiledCue = { hold: "transitive", kinds: KIND.hold };

/** 召开党组会议和常务会议, 召开甲领导小组会议、乙领导小组会议: where the next name of a row of meetings starts, or 0. */
function nameBehind(text: string, end: number): number {
  const joint = /^(?:[、和与]|以?及)(?=.{2})/u.exec(textAfter(text, end, 4))?.[0];
  return joint === undefined ? 0 : end + joint.length;
}

/** What follows a meeting's name in the title of its minutes (会议纪要). */
const MINUTES = /^\s*(?:会议)?(?:纪要|记录|议定事项|决定事项|图文(?:回放|直播)|实录)$/u;

export function titleOfMinutes(text: string, sentence: Sentence, head: Token): HeldMention {
  const start = nameStartBefore(text, sentence, head);
  const name = readMeetingName(text, start, head);
  return { how: "subject", name, sentence, verb: head.end, clause: start };
}

/** 会议名称：某某领导小组第三次会议 */
export function isNamedByLabel(text: string, { start, end }: Sentence): boolean {
  return /^(?:会议)?(?:名称|主题)：/u.test(text.slice(start, end));
}

function isAttendance(token: Token): boolean {
  return token.cue.role === "attendee" || token.cue.role === "chair" || token.cue.role === "observer";
}

/** 召开之后的第一次两会: the verb only gives a time. */
const SINCE = /^(?:之[前际时后]|以来)/u;

function heldByVerb(text: string, sentence: Sentence, verb: Token, start: number, head: Token): HeldMention | null {
  const cited = isCitedAfter(text, head.end, sentence.end);
  const after = textAfter(text, head.end, LONGEST_MATTER);
  if (IN_FORM.test(after)) return null;
  if (cited && !(head.start === start && DEALS.test(after)) && !DEALS_WITH.test(after)) return null;
  if (WILL.test(textBefore(text, verb.start, MOST_CLAUSE, sentence.start))) return null;
  if (isNotHeldBefore(text, verb.start, sentence.start) || TALLY.test(text.slice(start, head.start))) return null;
  const clause = clauseStart(text, verb.start, sentence);
  if (PRAISED.test(text.slice(clause, verb.start))) return null;
  return {
    how: "verb",
    name: readMeetingName(text, start, head),
    sentence,
    verb: verb.start,
    clause,
    chaired: verb.word.includes("主持"),
  };
}

/** 举办读书班、座谈会等形式, 举行升旗、座谈会等庆祝活动: a way of doing something. */
const IN_FORM = /^进行|^[^，。；]{0,30}?等[^，。；]{0,4}[形方]式|^等[^，。；]{0,9}活动/u;

/** 祝贺中方成功举办本次会议: courtesy. */
const PRAISED = /(?:祝贺|感谢|欢迎|期待|赞赏|支持)[^，。]{1,12}$/u;

/** 召开会议部署防汛工作: a meeting without a name, and what it dealt with. */
const DEALS = /^(?:部署|研究|讨论|审议|决定)(?![过了]?的|要求|通过)/u;

/** 召开全体会议对草案进行审议: the same. */
const DEALS_WITH = /^对[^，。；]{2,40}(?:进行|作出?)/u;
const LONGEST_MATTER = 44;

const DECISIONS = new Set(["决定", "建议", "提请"]);
/** 经济运行分析暨项目推进会议: these verbs of saying are nouns inside a name. */
const NOUNS = new Set(["分析", "评价", "倡议"]);

function heldAsSubject(text: string, sentence: Sentence, head: Token, hold: Token): HeldMention | null {
  const between = text.slice(head.end, hold.start);
  if (/[将拟未每]|(?<!^暨.*)活动|定于|计划|一般|原则上|(?:已经?|刚刚?)$/u.test(between)) return null;
  const lead = nameStartBefore(text, sentence, head);
  const named = skipModifiers(text, lead, head);
  // 本次会议: nothing is left to call it by.
  const start = named < head.start ? named : lead;
  if (NOT_A_NAME.test(text.slice(start, head.end)) || AFTER_HOLD.test(textAfter(text, hold.end, 3))) return null;
  // 会议决定…第三次会议6月在京举行: what is decided is not what is reported.
  const decides = ({ start: at, word, cue }: Token): boolean =>
    DECISIONS.has(word) || (at > start && cue.say === true && !NOUNS.has(word));
  const index = tokenIndex(sentence, head.start);
  if (sentence.tokens.slice(Math.max(0, index - MOST_WORDS), index).some(decides)) return null;
  return {
    how: "subject",
    name: readMeetingName(text, start, head),
    sentence,
    verb: hold.start,
    clause: start,
  };
}

function heldByRole(text: string, sentence: Sentence, verb: Token, start: number, head: Token): HeldMention | null {
  if (isCitedAfter(text, head.end, sentence.end) && !/^的还?有/u.test(textAfter(text, head.end, 3))) return null;
  if (
    isNotHeldBefore(text, verb.start, sentence.start) ||
    FUTURE.test(textBefore(text, verb.start, MOST_CLAUSE, sentence.start))
  )
    return null;
  if (GUEST.test(text.slice(clauseStart(text, verb.start, sentence), verb.start))) return null;
  if (HOME.test(text.slice(head.end, sentence.end))) return null;
  // 与列席代表座谈: a noun.
  if (
    /^(?:即将|将于|代表(?![大会团]))/u.test(textAfter(text, verb.end, 3)) ||
    TALLY.test(text.slice(start, head.start))
  )
    return null;
  // 同列席会议的代表座谈
  if (/[^共陪会随一]同$/u.test(textBefore(text, verb.start, 2))) return null;
  // 正在参加…大会的某某: what somebody is about besides.
  if (IS_AT.test(textBefore(text, verb.start, REACH)) && OF.test(textAfter(text, head.end, MOST_CLAUSE))) return null;
  const name = readMeetingName(text, start, head);
  return {
    how: name.isBare ? "bare" : "role",
    name,
    sentence,
    verb: verb.start,
    clause: clauseStart(text, verb.start, sentence),
    chaired: verb.cue.role === "chair",
  };
}

/** 出席…峰会并访问清澜国后，于22日离开…回到北京, 出席…为峰会代表举行的晚宴: news of the way home, or of a dinner. */
const HOME = /^[^。]{0,120}后[^。]{0,30}(?:回到|返回|回京|离开)|^[^，。；]{0,30}(?:晚宴|宴会)/u;

const IS_AT = /正在[^，。]*$/u;
const OF = /^[^，。；]*的/u;
const REACH = 10;

/** 在…座谈会上讲话, 会上, and a bare 会议由…主持. */
function heldByPlace(text: string, sentence: Sentence, head: Token): HeldMention | null {
  const after = textAfter(text, head.end, 2);
  const isPlace = after.startsWith("上") && !after.startsWith("上的");
  const isChaired = after.startsWith("由") && sentence.tokens.some(({ cue }) => cue.role === "chair");
  if (!isPlace && !isChaired) return null;
  const at = findBack(text, "在", head.start, Math.max(sentence.start, head.start - MOST_CLAUSE));
  let start = head.start;
  let occasion = 0;
  let isQualified = false;
  if (isPlace && at >= 0 && !/[，。；]/u.test(text.slice(at, head.start))) {
    // 在随后召开的座谈会上: the qualifier says that it was held on this occasion.
    occasion = OCCASION.exec(text.slice(at + 1, head.start))?.[0].length ?? 0;
    start = at + 1 + occasion;
    if (occasion === 0) start = skipModifiers(text, Math.max(start, skipModifiers(text, at, head)), head);
    isQualified = start > at + 1;
  } else if (isChaired) start = nameStartBefore(text, sentence, head);
  const clause = clauseStart(text, start, sentence);
  if (FUTURE.test(text.slice(clause, head.start))) return null;
  const name = readMeetingName(text, start, head);
  return {
    how: occasion > 0 ? "verb" : name.isBare && !isQualified ? "bare" : "role",
    name,
    sentence,
    verb: start,
    clause,
  };
}

/** The verb of holding behind a name: …座谈会28日在京召开. Time and place may stand between, another meeting may not. */
function holdAfter(text: string, sentence: Sentence, index: number, head: Token): Token | undefined {
  for (let i = index + 1; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i];
    if (!token || token.start - head.end > 42) return undefined;
    const between = text.slice(head.end, token.start).replace(AFTER_DOING, "");
    if (/[，；：\s]/u.test(between)) return undefined;
    if (token.cue.hold) {
      if (/[的作做]$|^(?:召集|组成人|成员)/u.test(between) || isCitedAfter(text, head.end, token.start))
        return undefined;
      return token;
    }
    if (isBuilding(text, token)) continue;
    if (token.cue.head || token.cue.say || token.cue.agenda) return undefined;
    if (token.cue.role) return undefined;
  }
  return undefined;
}

/** …大会历时3天，在圆满完成各项议程后，于上午闭幕; …全体会议，于1日至3日在京举行. */
const AFTER_DOING = /^(?:，?(?:在|圆满|历时|经过)[^，]{2,24}，)+|^，(?=于)/u;
