import type { Range } from "../layout/layout.ts";
import type { MeetingType } from "../result.ts";
import type { Token } from "../sentences.ts";
import { readNumeral } from "../time/numerals.ts";
import { VOCABULARY } from "../vocabulary.ts";

/** A meeting's name at one place of the text. */
export interface MeetingName extends Range {
  type: MeetingType;
  ordinal: number | null;
  /** Nothing but 会议 or its like, without a word that says which. */
  isBare: boolean;
}

/** Reads a name that ends with a head token, and starts at `start`. */
export function readMeetingName(text: string, start: number, head: Token): MeetingName {
  const name = text.slice(start, head.end);
  const session = SESSION.exec(name)?.[0];
  return {
    start,
    end: head.end,
    type: session === undefined ? typeOf(name, head) : typeByWords(session, "other"),
    ordinal: ordinalOf(session ?? name.replace(CITED, "")),
    isBare: name.length <= head.word.length && !OF_A_BODY.test(name),
  };
}

/** 六中全会新闻发布会: the number is that of what the meeting is on. */
const CITED = /^.*(?:精神|(?:全会|会议|大会)(?=.*(?:发布会|记者会)))/u;
const NUMERAL = "[0-9〇零一二两三四五六七八九十百]{1,5}";
/** 董事会会议 says whose it is without a word more. */
const OF_A_BODY = /^(?:董事会|理事会|常委会|常务委员会|政治局)/u;
/** 第二十次会议第一次全体会议, …和第二次全体会议: the session that a sitting belongs to. */
const SESSION = new RegExp(`^.{2,}?第?${NUMERAL}次(?:会议|常委会)(?=第${NUMERAL}次.{0,4}会议|预备会议)`, "u");
/** 第四次全国文物普查领导小组: the number is that of the census. */
const TIMES = new RegExp(`第\\s?(${NUMERAL})\\s?次(?!全国.{2,4}[普调]查)`, "gu");
const ORDINALS = [
  new RegExp(`届[^第届]{0,12}?第?(${NUMERAL})次(?:会议|全体|全会|委员|常委|主席|主任|大会|党组|党委)`, "u"),
  new RegExp(`(?:${NUMERAL}届|人大|政协.{0,8})(${NUMERAL})次`, "u"),
  new RegExp(`^(${NUMERAL})次(?!.*(?:座谈|协商|研讨)).{0,12}会`, "u"),
  new RegExp(`(${NUMERAL})中全会(?!精神)`, "u"),
];

/** N of 第N次 (第72次, 108次常委会会议, 第三十二次, 十届三次, 三中全会), of the last such number in a name, or of
 * the meeting that a name puts first (第四次主席会议暨第一次集体学习). 第八届 alone is no such number. */
export function ordinalOf(name: string): number | null {
  const joined = name.indexOf("暨");
  const first = joined > 0 ? ordinalOf(name.slice(0, joined)) : null;
  if (first !== null) return first;
  const times = [...name.matchAll(TIMES)];
  const lastTime = times.at(-1)?.[1];
  if (lastTime !== undefined) return readNumeral(lastTime);
  for (const pattern of ORDINALS) {
    const match = pattern.exec(name);
    if (match?.[1] !== undefined) return readNumeral(match[1]);
  }
  return null;
}

/**
 * The kind of a meeting whose name leaves its body out, from the body that convened it: 会议, 第二次会议 and （扩大）会议 of a
 * party committee or a leading group, and the latter's 全体会议.
 */
export function typeWithBody(type: MeetingType, name: string, body: string): MeetingType {
  const isOpen = /^(?:.{0,10}(?<!委员会|小组)第.{1,5}次)?（?(?:扩大）?)?会议?$/u.test(name);
  if (type === "plenary") return LEADING_GROUP.test(body) ? "leadingGroup" : type;
  if (!isOpen || type === "committee") return type;
  if (/主席团$/u.test(body)) return "leaders";
  if (/(?:常委会|常务委员会|党组|政治局|[党省市区县州盟旗地工]委会?|书记处)$/u.test(body)) return "committee";
  return LEADING_GROUP.test(body) || /委员?会$/u.test(body) ? "leadingGroup" : type;
}

const GROUPS = "(?:领导小?组|指挥部|专班|协调小组|工作组|安委会|防指|议事协调机构|联席会议)";
const LEADING_GROUP = new RegExp(`${GROUPS}$`, "u");
const OF_GROUP = new RegExp(`${GROUPS}.*(?:(?<!动员|部署|推进|现场|启动)会议|全会|例会|调度会|扩大会|专题会)$`, "u");

/** The kind of meeting from the words before its head: 领导小组第二次全体会议 is a leading group's, not a plenary. */
function typeOf(name: string, head: Token): MeetingType {
  const type = head.cue.head ?? "other";
  const joined = name.indexOf("暨");
  if (joined > 0) {
    const first = typeByWords(name.slice(0, joined), VOCABULARY.endingAt(name, joined)?.value.head ?? "other");
    if (first !== "other") return first;
  }
  return typeByWords(name, type);
}

/** 区委政法委员会第三次全体（扩大）会议, as against that of a party committee. */
const COMMISSION = /(?<!中央|全国|执行|检查|革命|[届省市区县州盟旗镇乡])委员会/u;

/** 各区县办公室主任会议: of those who have that post, and of no standing committee. */
const OF_OFFICES = /[室局]主任会议$/u;

/** 市委常委会第三次扩大会议, 区委（扩大）会议, 党组扩大会 */
const COMMITTEE =
  /(?:常委会|常务委员会|党组|政治局|[党省市区县州盟旗地工]委会?)(?:（?扩大）?|\d{4}年度?|第?[^员第]{1,5}次|专题)*(?:会议?)?$/u;

function typeByWords(name: string, type: MeetingType): MeetingType {
  if (type === "symposium") return type;
  if (/中心组|集体学习/u.test(name)) return "study";
  if (OF_OFFICES.test(name)) return "work";
  if (type === "press" || type === "study" || type === "standing" || type === "leaders") return type;
  if (OF_GROUP.test(name)) return "leadingGroup";
  if (COMMITTEE.test(name)) return "committee";
  if (/(主席团|执行主席).{0,14}会议$/u.test(name)) return "leaders";
  if (/(人大|代表大会|党代会|政协)(?:(?!机制).){0,14}次会议$/u.test(name) && !/常/u.test(name)) return "congress";
  if (/(?:政协|政治协商会议).{0,24}委员会.{0,6}次会议$/u.test(name)) return "congress";
  if (type === "plenary" && COMMISSION.test(name)) return "leadingGroup";
  if (type === "plenary" || type === "committee" || type === "congress") return type;
  if (
    /(?:(?:(?<!党)委员?会|理事会|小组).{0,18}(?:次）?|度)|(?<!常务|中央|全国)委员会)(?:全体|工作|扩大)?(?:会议|例会)$/u.test(
      name,
    )
  )
    return "leadingGroup";
  if (/(动员|部署|推进|调度|现场|启动|誓师|观摩)(视频|电视电话)?(会议|大?会)$/u.test(name)) return "mobilization";
  return /专题会议?$/u.test(name) ? "other" : type;
}
