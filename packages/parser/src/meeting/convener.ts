import { cut } from "../text/cut.ts";
import type { HeldMention } from "./held-mention.ts";

/** Words that end the name of a body that convenes meetings (召集机关). */
const BODY_END =
  "(?:中心组|政府|人大|政协|党组|领导小?组|工作组|专班|办公室|(?<!干)部|(?<!部)署|(?<![社都机])会|联防联控机制|防指|警方|使馆|[厅局委办院司处]|中心|集团|公司|大学|协|[青学侨妇残文商]联|联盟|党总支|街道|镇|乡|主席团|代表团|中央)";

const BEFORE_ORDINAL = new RegExp(
  `^(.{0,30}?(?:${BODY_END}|[党团盟社]))(?:第?[0-9一二三四五六七八九十百]{1,4}届)?(?:（扩大）)?(?:[〇零一二三四五六七八九十0-9]{2,4}年)?(?:度)?(?:第[0-9一二三四五六七八九十百]{1,4}次|[0-9一二三四五六七八九十]{1,3}次|[0-9一二三四五六七八九十]{1,3}中全会)`,
  "u",
);
const BEFORE_HEAD = new RegExp(
  `^(.{0,30}?${BODY_END})(?:\\d{4}年度?)?(?:（扩大）)?(?:(?:常委|常务|全体|主席|主任|委员长|扩大|专题|办公|工作|全体（扩大）)?会议|常委（扩大）会议?|常[务委]会|全会|理论学习中心组.*|新闻发布会|(?:[市区县州镇乡局厅部院校]长|主任|书记)?办公会)$`,
  "u",
);

/**
 * The body that convened a meeting, as printed: from the front of the meeting's name (国务院常务会议), or the subject of the
 * verb of holding (住房和城乡建设部…召开). Null when the text does not say.
 */
export function convenerOf(text: string, held: HeldMention): string | null {
  const name = cut(text, held.name);
  const fromName = bodyInName(name);
  const qualifier =
    held.how === "role" || held.how === "bare"
      ? QUALIFIER.exec(text.slice(held.clause, held.name.start))?.[1]
      : undefined;
  const before = held.how === "verb" && !held.chaired ? text.slice(held.clause, held.verb) : qualifier;
  const subject = before === undefined ? null : subjectOf(before);
  // 区政协召开委员联络组会议, 区委召开常委会会议: who holds it convened it, unless only a place is said to.
  return subject && (!fromName || !PLACE.test(subject)) ? subject : fromName;
}

/** 记者从某某局今天举行的…会上了解到: who held it stands in what qualifies it. */
const QUALIFIER = /(?:^|[在从])([^，在从]{2,40})(?:举行|召开|举办)的$/u;

/** Places convene as well: 柳河村召开…, 云栖县召开…. */
const SUBJECT = new RegExp(`(?:${BODY_END}|村|学校|[县市区省州旗盟])$`, "u");

const PLACE = /(?:[村镇乡县市区省州旗盟]|学校)$/u;

/** 我区召开…: who speaks is not named. */
const OURS = /^[我本全][省市区县州盟旗镇乡村校]$/u;

/** 区委政法工作会议, 市委农村工作调度会: of the committee, and of no office of its. */
const OF_COMMITTEE =
  /^((?:中央军|.{0,6}[省市区县州盟旗])委)(?![员常办全]|组织部|宣传部|统战部|政法委|党校|理论|书记|.*(?:小组|委员会|指挥部|专班))[\u4e00-\u9fff“”]{2,14}工作[\u4e00-\u9fff]{0,6}会议?$/u;

const NUMBER_FIRST =
  /^[省市区县州盟旗]?(?:[0-9一二三四五六七八九十]{1,3}届)?(?:[0-9]{4}年)?第?[0-9一二三四五六七八九十百]{1,5}次/u;

/** 区政府 of 区政府第72次常务会议; null when the name does not start with a body. */
export function bodyInName(name: string): string | null {
  const group = /^.{0,20}?(?:理论学习中心组|.主席团(?=第))/u.exec(name);
  if (group) return group[0];
  // 动员部署会议暨领导小组第一次全体会议: two meetings in one, which the body of the first convened.
  const joined = name.indexOf("暨");
  if (joined > 0) return bodyInName(name.slice(0, joined));
  // 第12次政府常务会议, 五届104次区政府常务会议: the number stands first.
  const numbered = NUMBER_FIRST.exec(name);
  if (numbered) return BEFORE_HEAD.exec(name.slice(numbered[0].length))?.[1] ?? null;
  const committee = OF_COMMITTEE.exec(name)?.[1];
  if (committee) return committee;
  const undated = name.replace(/^\d{4}年(?:度)?/u, "");
  const body = (BEFORE_ORDINAL.exec(undated) ?? BEFORE_HEAD.exec(undated))?.[1];
  // 部常务会议, 重点工作第52次交办会议: no body of its own.
  return body === undefined || body.length < 2 || /第.{1,5}次/u.test(body) ? null : body;
}

/** The convener in what stands before 召开: words of time, as against 2号楼, of place and of manner are taken off. */
function subjectOf(clause: string): string | null {
  const subject = clause
    .replace(/^【[^】]*】/u, "")
    .replace(
      /^(?:[0-9年月]{0,8}[0-9]{1,2}[日号](?:至[0-9]{1,2}[日号])?|[今昨][天日]|昨晚|日前|近日)?(?:（[^）]*）)?(?:上午|下午|晚上?|中午|全天)?/u,
      "",
    )
    .replace(
      /(?:(?:[0-9]{1,2}月)?[0-9]{1,2}[日号](?!楼)|[今昨][天日]|昨晚|日前|近日|[上下]午|就《[^》]{2,40}》).*$/u,
      "",
    )
    .replace(
      /(?:在[^、]{1,24}|以(?:视频|电视电话).{0,8}|通过.{2,10}|联合|组织|共同|先后|再次|专题|集中|迅速|及时|第一时间|隆重|紧急|采取.{2,12}|正式|分别|主动|牵头|会同[^，]{2,24})+$/u,
      "",
    )
    .trim()
    .replace(/^[由，]/u, "");
  if (subject.length < 2 || subject.length > 40) return null;
  return SUBJECT.test(subject) && !OURS.test(subject) ? subject : null;
}

/** 由中国某某研究会和某某基金会共同举办: the conveners behind the name. */
export function hostBehind(sentence: string): string | null {
  const match = /由([^。的]{2,40}?)(?:共同|联合|支持|发起并?|于[^，]{2,12})*(?:主办|举办|召集|组织召开|召开)/u.exec(
    sentence,
  );
  return match?.[1] ?? null;
}
