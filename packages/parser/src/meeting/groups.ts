import type { Range } from "../layout/layout.ts";
import { isPlausibleName } from "../people/name.ts";
import type { Role } from "../result.ts";
import type { Sentence, Token } from "../sentences.ts";
import { findBack } from "../text/find-back.ts";
import { textBefore } from "../text/near.ts";

/** Persons present without names: 部分区人大代表、政协委员. */
export interface GroupMention extends Range {
  role: Role;
}

/** Nouns that end the mention of an unnamed group of persons. */
const GROUP_END =
  /([责余多集选系关导办\d]人|代表|(?<![动裁派]|[^安]全)员|执委|干部|的(?:新闻)?发言人|专家|同志|学者|师生|职工|群众|嘉宾|领导|书记|主任|顾问|党[委组]|[部书组事经河林局院校镇乡县区市州盟旗处科站所队团村厂]长|主席|部门|单位|机构|企业|[厅局司县市区镇乡]|街道|集团|记者|常委|首长|主官|官兵|支书|总经理|理事|监事|医生|教师|学生|家长|商户|业主|志愿者|居民|村民|市民|群体|）长|干警|[正副]职|办|中心|公司|大队|支队|组|专班|(?:人民|[省市区县州盟旗镇乡])政府|改革委|管委会|[个等]省|名)$/u;

/** …规划局，市城管局负责人: the units of one group over a comma. */
const UNIT_END = /(?:[局厅处院所室]|(?<!常)委|[^主承举协]办)$/u;

/** Unnamed groups before a word of role: 部分区人大代表、政协委员列席会议. */
export function groupsBefore(
  text: string,
  sentence: Sentence,
  floor: number,
  token: Token,
  role: Role,
): GroupMention[] {
  let start = Math.max(floor, sentence.start);
  for (const mark of "；：") start = Math.max(start, findBack(text, mark, token.start, start) + 1);
  return groupsIn(text, start, token.start, role);
}

/** The groups of a stretch, one between two commas: 列席会议的还有县财政局、县审计局负责人，各镇镇长. */
export function groupsIn(text: string, start: number, end: number, role: Role): GroupMention[] {
  const groups: GroupMention[] = [];
  let at = start;
  while (at < end) {
    let stop = at;
    for (;;) {
      while (stop < end && text[stop] !== "，" && text[stop] !== "；") stop++;
      if (stop >= end || text[stop] === "；" || !UNIT_END.test(textBefore(text, stop, 2, at))) break;
      stop++;
    }
    const group = groupIn(text, at, stop, role);
    if (group) groups.push(group);
    at = stop + 1;
  }
  return groups;
}

const GROUP_TAIL =
  /(?:一同|共同|分别|一起|应邀|先后|[还也等]|依次|[概简]要|现场|全程|通过视频|以视频[形方]式|就(?!业).+|围绕.+|结合.+|聚焦.+|对(?!口).+|(?<!^|正)在(?![京职]|[^，]{1,3}各)[^，]{0,20}|(?<!工)[作做]了?[^，、]{0,10}|纷纷|踊跃|积极|进行了?(?:典型|经验|交流|大会|检讨|表态|详细|新闻)?|代表(?!资格)(?:党?中央|[省市区县]委|[^、，]{0,12}(?:政府|委员会|党组|人民))[^、，]*|向.+|受邀)+$/u;
const GROUP_LEAD =
  /^(?:[^，]{0,8}会?(?:首先|分别|先后|依次)由|会上|会议期间|随后|会前|其间|期间|(?:本[届次].{2,4})?共有|来自|[据请同并、和及]|(?:会议)?还?邀请了?|[一二三四五六]是|听取了?|同时|此外|以及|与(?!会))/u;

/** The group that a stretch between two marks names, without the words before and behind it. */
function groupIn(text: string, start: number, stop: number, role: Role): GroupMention | null {
  const printed = text.slice(start, stop);
  const lead = GROUP_LEAD.exec(printed)?.[0].length ?? 0;
  const phrase = printed.slice(lead).replace(GROUP_TAIL, "");
  // 与各镇代表进行交流: with whom somebody speaks.
  if (role === "speaker" && /[与同]$/u.test(printed.slice(0, lead))) return null;
  if (phrase.length < 2 || phrase.length > 160 || !GROUP_END.test(phrase)) return null;
  // 贺林同志: a person, though the sentence has no role for him.
  if (phrase.endsWith("同志") && isPlausibleName(text, start + lead, start + lead + phrase.length - 2)) return null;
  if (
    /^[0-9]+人$|^(?:[到为这已由]|如何)|^(?:[本此这]次)?(会议|大会(?!秘书)|座谈会|将|其中)|^[与同还他她](?!会)|^(?:讨论|研究|审议)|^[^各副]{2,3}(?:主席|总理)$|^在(?![京职]|[^，]{1,6}的|[^，]{1,3}各)|^.(?:书记|主[任席]|.长)$|^[与参]会(?:人员|同志|者)$|^等|召开|举[行办]|了|落实|达[\d.]|指出|强调|要求|总书记|现有|听取|看望|观看|祝贺|希望|来到|走进|主办$|评价|赞赏|关注|派代表|报名|组建|(?<![主重需政])要|[应实]到/u.test(
      phrase,
    )
  )
    return null;
  return { role, start: start + lead, end: start + lead + phrase.length };
}
