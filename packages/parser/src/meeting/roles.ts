import type { Range } from "../layout/layout.ts";
import type { PersonItem } from "../people/person-list.ts";
import type { Role } from "../result.ts";
import { type Sentence, type Token, tokenIndex } from "../sentences.ts";
import { collectiveBefore } from "../statement/collective.ts";
import { quotedBefore } from "../statement/inverted.ts";
import { findBack } from "../text/find-back.ts";
import { KIND } from "../vocabulary.ts";

/** A person or an unnamed group in a role that the text states. */
export interface RoleMention {
  role: Role;
  person: PersonItem;
}

export interface GroupMention extends Range {
  role: Role;
}

export interface Saying {
  verb: Token;
  /** Persons who say it; empty when a collective does. */
  speakers: PersonItem[];
  /** 会议, 大家, an organisation: logical range; null when persons say it. */
  collective: Range | null;
  /** 他, 她: whoever was named last. */
  isPronoun: boolean;
}

export interface SentenceRoles {
  mentions: RoleMention[];
  groups: GroupMention[];
  /** The verb of saying that opens a statement in this sentence, and who says it. */
  saying: Saying | null;
  /** A list of named persons present ends in 等. */
  isOpen: boolean;
}

/** Nouns that end the mention of an unnamed group of persons. */
const GROUP_END =
  /(负责人|负责同志|代表|委员|干部|成员|人员|专家|同志|学者|师生|职工|群众|党员|嘉宾|领导|书记|主任|部长|秘书长|副秘书长|组长|主席|部门|单位|机构|企业|[厅局县市区镇乡]|街道|集团|联络员|记者|常委|首长|主官|官兵|支书|村干部|董事长|总经理|理事|监事|局长|院长|校长|镇长|乡长|县长|区长|市长|处长|科长|站长|所长|队长|医生|教师|学生|家长|商户|业主|网格员|志愿者|居民|村民|市民|群体|）长|干警|余人|多人|\d人|名)$/u;

/** Behind a role's noun these make it the object of something else: 讲话精神, 汇报材料. */
const AS_NOUN =
  /^(精神|要求|稿|材料|内容|时|后|中|的(?!有|还有)|提纲|员|和指示|批示|制度|会(?!议)|人员|人数|方|单位|团|环节|情况)/u;

/** 汇报材料, 讲话精神; 介绍情况 and 通报情况 are what somebody does. */
function isNoun(text: string, token: Token): boolean {
  const after = text.slice(token.end, token.end + 4);
  return AS_NOUN.test(after) && !(TELLS.has(token.word) && after.startsWith("情况"));
}

const TELLS = new Set(["介绍", "通报", "汇报", "说明"]);

const NO_ROLES: SentenceRoles = { mentions: [], groups: [], saying: null, isOpen: false };

/**
 * Walks through a sentence: persons gather as subjects until a word of role falls on them; new persons start a new list.
 * After 主持召开…会议 the meeting is the subject, so that only words of speech still fall on the chair.
 */
export function readRoles(text: string, sentence: Sentence, persons: PersonItem[]): SentenceRoles {
  if ((sentence.kinds & (KIND.role | KIND.say | KIND.hold)) === 0) return NO_ROLES;
  const result: SentenceRoles = { mentions: [], groups: [], saying: null, isOpen: false };
  let subjects: PersonItem[] = [];
  let fell = false;
  let meetingActs = false;
  let person = 0;
  let lastEnd = sentence.start;
  const listed = listRole(text, sentence);
  if (listed) {
    const stop = listEnd(text, sentence, listed.end, persons);
    for (const item of persons) {
      if (item.start < listed.end || item.start >= stop) continue;
      result.mentions.push({ role: listed.role, person: item });
      if (item.isOpen) result.isOpen = true;
    }
    lastEnd = stop;
    person = persons.findIndex((item) => item.start >= stop);
    if (person < 0) person = persons.length;
  }
  for (const token of sentence.tokens) {
    if (token.start < lastEnd) continue;
    while (person < persons.length && (persons[person]?.start ?? 0) < token.start) {
      const item = persons[person++];
      if (!item || item.isObject) continue;
      if (fell) {
        subjects = [];
        fell = false;
        meetingActs = false;
      }
      subjects.push(item);
    }
    if (insidePerson(token, persons)) continue;
    if (startsClauseWithMeeting(text, token, sentence)) {
      subjects = [];
      meetingActs = true;
    }
    if (token.cue.hold && !isNominal(text, token)) {
      if (subjects.length > 0 && token.word.includes("主持")) give(result, subjects, "chair");
      fell = true;
      meetingActs = true;
      lastEnd = token.end;
      continue;
    }
    const saying = token.cue.say
      ? readSaying(text, sentence, token, meetingActs && !saysAfterMeeting(text, token) ? [] : subjects)
      : null;
    if (saying) {
      result.saying = saying;
      if (token.cue.role && saying.speakers.length > 0) give(result, saying.speakers, token.cue.role);
      return result;
    }
    const role = token.cue.role;
    if (role && /将[^，。]{0,6}$/u.test(text.slice(Math.max(sentence.start, token.start - 7), token.start))) {
      fell = true;
      continue;
    }
    if (role && !isNoun(text, token)) {
      if (subjects.length > 0 && fell && readGroups(text, sentence, lastEnd, token, role, result)) {
        subjects = [];
      } else if (subjects.length > 0) {
        if (fell && isOthersClause(text, sentence, token, lastEnd)) continue;
        if (meetingActs && (role !== "speaker" || !isSpeech(text, token))) continue;
        if (token.cue.agenda && fell && !/[并，]/u.test(text[token.start - 1] ?? "") && role === "speaker") continue;
        give(result, subjects, role);
        const last = subjects.at(-1);
        if (last && role !== "chair" && role !== "speaker" && JOINS.test(text.slice(last.end, last.end + 2)))
          readGroups(text, sentence, last.end, token, role, result);
        if (role !== "chair" && subjects.some((item) => item.isOpen)) result.isOpen = true;
        fell = true;
      } else if (!meetingActs) readGroups(text, sentence, lastEnd, token, role, result);
      lastEnd = token.end;
    } else if (token.cue.agenda && fell) meetingActs = true;
  }
  return result;
}

/** No clause without a comma is longer. */
const MOST_CLAUSE = 60;

/** …列席会议，区武装部部长某某参加会议: a clause with a post of its own has a subject of its own, though no name was read there. */
function isOthersClause(text: string, sentence: Sentence, verb: Token, floor: number): boolean {
  const comma = findBack(text, "，", verb.start, Math.max(floor, verb.start - MOST_CLAUSE));
  if (comma < 0 || /^(?:并|还|也|代表|同时)/u.test(text.slice(comma + 1, comma + 3))) return false;
  for (let i = tokenIndex(sentence, verb.start) - 1; i >= 0; i--) {
    const token = sentence.tokens[i];
    if (!token || token.start <= comma || verb.start - token.end > MOST_CLAUSE) return false;
    if (token.cue.post === "office") return true;
  }
  return false;
}

/** 栗战书委员长主持 at the very start of what a role falls on; posts inside a person's phrase are no verbs. */
function insidePerson(token: Token, persons: PersonItem[]): boolean {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((persons[middle]?.phraseStart ?? 0) <= token.start) low = middle + 1;
    else high = middle;
  }
  const item = persons[low - 1];
  return item !== undefined && token.end <= Math.max(item.end, item.titles.at(-1)?.end ?? 0);
}

function give(result: SentenceRoles, subjects: PersonItem[], role: Role): void {
  for (const person of subjects) result.mentions.push({ role, person });
}

/** 的召开, 召开的: a noun or a qualifier, no event of this sentence. */
function isNominal(text: string, token: Token): boolean {
  return text[token.end] === "的" || text[token.start - 1] === "的";
}

/** 会议由…主持 leaves the sentence to persons; 会议听取…, 会议还审议… does not. */
function startsClauseWithMeeting(text: string, token: Token, sentence: Sentence): boolean {
  if (!token.cue.collective || !token.cue.head) return false;
  const before = text[token.start - 1] ?? "";
  if (token.start !== sentence.start && !"，；。".includes(before)) return false;
  return !/^(由|分别|先后|依次|上|期间|前|后|邀请|开始|中)/u.test(text.slice(token.end, token.end + 2));
}

/** Reads a verb of saying with who says it; null when the word is a noun here, or nobody is found to say it. */
function readSaying(text: string, sentence: Sentence, verb: Token, subjects: PersonItem[]): Saying | null {
  if (verb.end >= sentence.end - 1) {
    const speakers = lastClause(text, subjects);
    const isInverted = quotedBefore(text, sentence, verb, speakers[0]) !== null;
    return isInverted ? { verb, speakers, collective: null, isPronoun: false } : null;
  }
  if (!isSaying(text, verb, sentence)) return null;
  const speakers = lastClause(text, subjects);
  const before = text.slice(Math.max(sentence.start, verb.start - MOST_CLAUSE), verb.start);
  if (speakers.length > 0) return { verb, speakers, collective: null, isPronoun: false };
  if (/(?:^|[，。；])[他她](?:们)?(?:还|同时|最后|也|并|进一步|着重|特别|首先|在[^，]{2,16}[中时后上])*$/u.test(before))
    return { verb, speakers, collective: null, isPronoun: true };
  const collective = collectiveBefore(text, sentence, verb);
  return collective ? { verb, speakers, collective, isPronoun: false } : null;
}

/** Whether content, a mark or a quotation follows, so that the word is a verb and no noun (工作要求, 提出了建议). */
function isSaying(text: string, token: Token, sentence: Sentence): boolean {
  const after = text.slice(token.end, token.end + 6);
  const before = text[token.start - 1] ?? "";
  if (/[的等有按照新高更据]/u.test(before) || /^(的|下|书|函|稿)/u.test(after)) return false;
  if (token.word === "明确" && /[会]$/u.test(before)) return true;
  if (MARKED.has(token.word)) return /^[，：:“]/u.test(after);
  if (token.word === "提出" && COUNTED.test(after))
    return (
      /^[^，。]{1,8}[：:]/u.test(text.slice(token.end, token.end + 10)) ||
      (text[sentence.end] === "。" && (text[sentence.end + 1] ?? "\n") !== "\n")
    );
  if (token.word === "提出") return /^[，：:“]|^要|^(今后|下一步|各|到20)/u.test(after);
  if (token.word === "介绍") return /^[，：:“说]/u.test(after);
  if (token.word === "表示")
    return !/^(感谢|祝贺|欢迎|慰问|哀悼|敬意|赞赏|肯定|同意|支持|热烈|衷心|崇高|诚挚|亲切)[。；]?$/u.test(
      text.slice(token.end, token.end + 3),
    );
  return true;
}

/** 提出三点要求: a statement when the points follow in the same paragraph. */
const COUNTED = /^，?[一二三四五六七八九十0-9]+(?:点|个|条|项)/u;

/** Verbs that open a statement only before a mark: elsewhere they take an object of their own. */
const MARKED = new Set(
  "称 说道 回忆 回忆称 分析 反映 宣布 证实 预计 期待 评价 提醒 承诺 感慨 坦承 直言 补充 号召 告诫 指明 回应 主张 倡议 倡导 警告 勉励 寄语 叮嘱 嘱咐 解释 明确".split(
    " ",
  ),
);

function saysAfterMeeting(text: string, token: Token): boolean {
  return /[并，]/u.test(text[token.start - 1] ?? "");
}

function isSpeech(text: string, token: Token): boolean {
  return (
    /^(讲话|发言|致辞|致词|作|提|总结讲话|主旨|动员讲话|交流发言|表态)/u.test(token.word) &&
    !/^(精神|要求)/u.test(text.slice(token.end, token.end + 2))
  );
}

/** Of subjects that several clauses gathered, those that act in the last one. */
function lastClause(text: string, subjects: PersonItem[]): PersonItem[] {
  let from = subjects.length - 1;
  while (from > 0) {
    const earlier = subjects[from - 1];
    const later = subjects[from];
    if (!earlier || !later || !/^(、|和|与|及|以及)?$/u.test(text.slice(earlier.end, later.phraseStart).trim())) break;
    from--;
  }
  return from < 0 ? [] : subjects.slice(from);
}

/** 出席会议的有：…, 参加会议的还有…: the role stands before its persons. */
function listRole(text: string, sentence: Sentence): { role: Role; end: number } | null {
  for (const token of sentence.tokens) {
    if (!token.cue.role || token.cue.role === "speaker") continue;
    const tail =
      /^(?:(?:本次|此次|今天|这次)?(?:会议|活动|座谈会|大会|调研))?(?:的)?(?:[^，。：；、]{0,10}(?:领导|同志|人员|嘉宾|代表|负责人|单位))?(?:还有|有|的是|包括)[：:]?/u.exec(
        text.slice(token.end, token.end + 24),
      );
    if (tail) return { role: token.cue.role, end: token.end + tail[0].length };
  }
  return null;
}

/** A list after 出席会议的还有 runs to the clause whose own verb of role comes next: …，部分代表列席会议. */
function listEnd(text: string, sentence: Sentence, from: number, persons: PersonItem[]): number {
  const verb = sentence.tokens.find((token) => token.cue.role && token.start >= from && !insidePerson(token, persons));
  if (!verb) return sentence.end;
  const comma = Math.max(findBack(text, "，", verb.start, from), findBack(text, "；", verb.start, from));
  return comma >= 0 ? comma : sentence.end;
}

/** 县长某某及全体班子成员, 局长某某，各镇负责人: a group joined to the persons before it. */
const JOINS = /^[及以和与、，]/u;
/** …规划局，市城管局负责人: the units of one group over a comma. */
const UNIT_END = /(?:[局委厅处院所]|[^主承举协]办)$/u;

/** Unnamed groups before a word of role: 部分区人大代表、政协委员列席会议. */
function readGroups(
  text: string,
  sentence: Sentence,
  floor: number,
  token: Token,
  role: Role,
  result: SentenceRoles,
): boolean {
  const before = result.groups.length;
  let start = Math.max(floor, sentence.start);
  for (const mark of "；：") start = Math.max(start, findBack(text, mark, token.start, start) + 1);
  let at = start;
  while (at < token.start) {
    let stop = at;
    for (;;) {
      while (stop < token.start && text[stop] !== "，") stop++;
      if (stop >= token.start || !UNIT_END.test(text.slice(Math.max(at, stop - 2), stop))) break;
      stop++;
    }
    pushGroup(text, at, stop, role, result);
    at = stop + 1;
  }
  return result.groups.length > before;
}

const GROUP_TAIL =
  /(?:一同|共同|分别|一起|应邀|先后|还|也|等|依次|现场|全程|在(?:主|分)?会场|在(?:当地)?分会场|在主会场|通过视频|以视频(?:形式|方式)|就.+|围绕.+|结合.+|聚焦.+|对.+|在[^，]{1,20}|作(?:了)?|进行(?:了)?|代表(?:党中央|中央|省委|市委|区委|县委|[^、，]{0,12}(?:政府|委员会|党组|人民))[^、，]*|向.+|受邀)+$/u;
const GROUP_LEAD = /^(?:会上|会议期间|随后|会前|其间|期间|来自|邀请|还邀请|并|同时|此外|以及|和|及|与(?!会)|、)/u;

function pushGroup(text: string, start: number, stop: number, role: Role, result: SentenceRoles): void {
  const printed = text.slice(start, stop);
  const lead = GROUP_LEAD.exec(printed)?.[0].length ?? 0;
  const phrase = printed.slice(lead).replace(GROUP_TAIL, "");
  if (phrase.length < 2 || phrase.length > 160 || !GROUP_END.test(phrase)) return;
  if (/^(会议|大会|座谈会)|[召举]|指出|强调|要求/u.test(phrase)) return;
  result.groups.push({ role, start: start + lead, end: start + lead + phrase.length });
}
