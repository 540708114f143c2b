import type { MeetingType } from "../result.ts";
import type { Sentence } from "../sentences.ts";
import { cut } from "../text/cut.ts";
import { textAfter, textBefore } from "../text/near.ts";
import { bodyInName } from "./convener.ts";
import type { HeldMention } from "./held-mention.ts";
import type { MeetingName } from "./meeting-name.ts";

/** A meeting reported as held, and the fullest form of its name. */
export interface ChosenMeeting {
  /** The mention that reports it. */
  held: HeldMention;
  name: MeetingName;
}

/** Words that open a second meeting of the same story. */
const FURTHER = /(?:[随之会]后|当天|同时|还|[另此]外|其间|期间|[研察]中|会议?前，|紧接着|下午|晚上|[0-9当同]日)/u;
/** 会议举行第一次全体会议: the meeting told of already. */
const SAME_SUBJECT = /^(?:[本此这]次)?(?:会议|大会|全会)(?:[还并]|随后|首先)?$/u;
/** Characters between what a meeting heard of and where that is told. */
const MOST_BETWEEN = 800;

/**
 * Decides which meetings a story reports as held. The lead decides: a verb of holding in the headline or in the first
 * sentences; else somebody who attends or speaks there. Meetings deeper in the text count when the words say that they were
 * held on this occasion (随后, 其间).
 */
export function chooseMeetings(
  text: string,
  headline: HeldMention[],
  body: HeldMention[],
  lead: ReadonlySet<Sentence>,
): ChosenMeeting[] {
  const all = [...body, ...headline];
  const first =
    body.find((mention) => lead.has(mention.sentence) && isReport(mention)) ??
    headline.find(isReport) ??
    body.find((mention) => lead.has(mention.sentence) && isTakenPartIn(text, mention)) ??
    headline.find((mention) => isTakenPartIn(text, mention)) ??
    body.find((mention) => opensAt(text, mention)) ??
    body.find((mention) => mention.how === "bare" && (mention.chaired || lead.has(mention.sentence))) ??
    body.find((mention) => isReport(mention) && isFurther(text, null, mention)) ??
    body.find((mention) => isSpokenAt(text, mention));
  if (!first) return [];
  const opening = occasionOf(text, first, body);
  const chosen: ChosenMeeting[] = [{ held: opening, name: fullestName(text, opening, all) }];
  for (const mention of body) {
    if (!isReport(mention) && !isChairedLater(text, mention)) continue;
    if (mention.name.isBare && !isNext(text, opening, mention)) continue;
    // …第三十二次会议20日在京举行第一次全体会议: the sitting of a session is not a meeting of its own.
    if (chosen.some((other) => isSitting(text, other.held, mention))) continue;
    if (chosen.some((other) => isSameMeeting(text, other.name, mention.name))) continue;
    if (mention.sentence !== opening.sentence && !isFurther(text, opening, mention)) continue;
    if (isConveyed(text, opening, mention)) continue;
    chosen.push({ held: mention, name: mention.name.isBare ? mention.name : fullestName(text, mention, all) });
  }
  return chosen;
}

/** 会后，区长某某召开党组会议; 召开党组会和部务会: another meeting though it goes by a word for its kind alone, which 会议 is not. */
function isNext(text: string, opening: HeldMention, { name, sentence, verb }: HeldMention): boolean {
  return (
    name.end - name.start > 2 &&
    (verb === opening.verb ? OF_BODIES.has(name.type) : NEXT.test(textAfter(text, sentence.start, 3)))
  );
}

/** Kinds of meetings that bodies hold by turns. */
export const OF_BODIES = new Set<MeetingType>(["standing", "committee", "leaders", "other"]);

const NEXT = /^(?:[会随之]后|紧接)/u;

/**
 * Two names share a verb of holding, or the first is said to open and to hold the second (…会议开幕并举行第一次全体会议), and they
 * are not parts of one row (党组会议和常务会议).
 */
function isSitting(text: string, other: HeldMention, mention: HeldMention): boolean {
  // 下午，举行第二次全体会议: without a subject it is the session's.
  if (mention.clause === mention.verb && SITTING.test(cut(text, mention.name))) return true;
  if (other.sentence !== mention.sentence) return false;
  const between = text.slice(other.name.end, mention.name.start);
  if (other.verb !== mention.verb) return /^[^，。；]{0,12}开幕，?并(?:举行|召开)$/u.test(between);
  return !/^(?:[、和与]|以?及)$/u.test(between);
}

const SITTING = /^(?:第[^第，。]{1,3}次[、和]?)+全体会议$/u;

/** 传达学习…会议精神。…会议3日在京举行: what the meeting heard of is told after it, and not held here. */
export function isConveyed(text: string, opening: HeldMention, mention: HeldMention): boolean {
  const { name, sentence } = mention;
  if (!isReport(mention) || name.isBare) return false;
  const before = textBefore(text, sentence.start, MOST_BETWEEN, opening.sentence.start);
  return before.includes(`${cut(text, name)}精神`);
}

/** 十三届全国人大二次会议…举行新闻发布会: what a session holds is the news, unless it is a sitting of its own. */
function occasionOf(text: string, first: HeldMention, body: readonly HeldMention[]): HeldMention {
  const inner = body.find(({ how, verb }) => how === "verb" && verb === first.verb);
  if (inner && (text.startsWith("主席团", inner.name.start) || text.startsWith("理事会", first.name.end - 3)))
    return inner;
  const isOwn =
    inner === undefined ||
    (inner.name.isBare && inner.name.type !== "press") ||
    /(?:会议|全会|大会)$/u.test(cut(text, inner.name));
  return isOwn ? first : inner;
}

/** Somebody attends it, chairs it or speaks at it: more than a place where something was said. */
function isTakenPartIn(text: string, mention: HeldMention): boolean {
  if (mention.how !== "role") return false;
  if (mention.name.start !== mention.verb) return true;
  return /^上[^，。]{0,12}(讲话|发言|致辞|致词|作|宣读|传达|通报|部署|强调|指出)/u.test(
    textAfter(text, mention.name.end, 24),
  );
}

/** Deep in a story about something else: 区长某某9月16日出席全区防火会议并讲话. */
function isSpokenAt(text: string, { name }: HeldMention): boolean {
  return /^并(?:讲话|致辞|发言|作)/u.test(textAfter(text, name.end, 3));
}

/** 下午，某某主持了董事会会议: chaired at another time than the meeting told of before. */
function isChairedLater(text: string, { chaired, sentence }: HeldMention): boolean {
  return chaired === true && LATER.test(textAfter(text, sentence.start, 12));
}

const LATER = /^(?:[0-9月]{0,4}日|当天|[当同]日|[随之]后)?(?:上午|下午|晚上?)，|^(?:[随之]后|当天|同日)，/u;

/** Kinds of meetings that are told of when they are held, as great ones are again and again. */
const SITTINGS = new Set(["other", "press", "symposium", "forum"]);

/** 在水利界委员联组会上，…: where the story opens. */
function opensAt(text: string, { name, sentence }: HeldMention): boolean {
  const opens = sentence.paragraph === 0 && text.startsWith("上，", name.end);
  return (
    opens &&
    SITTINGS.has(name.type) &&
    /^(?:今天[^，]{0,12}，)?在(?:.{2,36}的)?$/u.test(text.slice(sentence.start, name.start))
  );
}

function isFurther(text: string, opening: HeldMention | null, mention: HeldMention): boolean {
  const subject = text.slice(mention.clause, mention.verb);
  if (SAME_SUBJECT.test(subject)) return false;
  const before = text.slice(mention.sentence.start, mention.verb);
  // 据当地媒体报道，…3日举行紧急会议: what others report is not what the story is about.
  return FURTHER.test(before) && (opening !== null || !/媒体|报道/u.test(before));
}

function isReport(mention: HeldMention): boolean {
  return mention.how === "verb" || mention.how === "subject";
}

/** The longest printed form of the same meeting's name. */
function fullestName(text: string, held: HeldMention, all: readonly HeldMention[]): MeetingName {
  let best = held.name;
  for (const mention of all) {
    const { name } = mention;
    // 主持会议, 在座谈会上发言: of two bare words the one for the kind.
    const isKind = best.type === "other" && name.type === "symposium";
    // 第一次会议 决定大会日程 本次大会: a headline's words before a space name another.
    const isLonger =
      name.end - name.start > best.end - best.start && (name.ordinal !== null || held.name.ordinal === null);
    if (!isLonger || (name.isBare && !isKind) || /会议?(?:\s|主席会)/u.test(cut(text, name))) continue;
    if (isSameMeeting(text, held.name, name) || mayBeCalled(held.name, name)) best = name;
  }
  return best;
}

/** Whether a bare 座谈会 or 全会 may stand for a name: for one of its own kind. */
function mayBeCalled(bare: MeetingName, name: MeetingName): boolean {
  return bare.isBare && bare.type === name.type;
}

/** Whether two names may name one meeting: the same number if both have one, the same kind, and one's words in the other. */
function isSameMeeting(text: string, a: MeetingName, b: MeetingName): boolean {
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return false;
  const [x, y] = [cut(text, a), cut(text, b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const core = bodyInName(short) ? short : short.replace(/会议?$/u, "");
  if (long.includes(core)) return true;
  if (a.ordinal !== null && a.ordinal === b.ordinal && a.type === b.type) return true;
  return sharedShare(short, long) >= (short.length < LEAST_NAME ? 1 : 0.8) && a.type === b.type;
}

/** 监事会会议 and 董事会会议: names shorter than this are two where one character differs. */
const LEAST_NAME = 8;

/** Share of the shorter name's characters that stand in the longer one. */
function sharedShare(short: string, long: string): number {
  let shared = 0;
  for (const char of short) if (long.includes(char)) shared++;
  return shared / Math.max(1, short.length);
}
