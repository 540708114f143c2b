import { type Boundary, boundaryAfter, isVerbAt } from "./after-name.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { COUNTRIES } from "./countries.ts";
import { isLikelyGiven, isNeverGiven } from "./given-names.ts";
import { POSTS } from "./posts.ts";
import { COMPOUND_SURNAMES, isEverydaySurname, isSurname } from "./surnames.ts";

/**
 * Where a person's name that starts at a known place ends. The document is its own dictionary: `known` holds the names
 * this text has printed where nothing was in doubt.
 */
export interface NameReader {
  readonly known: ReadonlySet<string>;
}

export interface NameReading {
  end: number;
  /** 3 certain (known, or bounded on both sides), 2 likely, 1 a guess. */
  strength: 1 | 2 | 3;
}

const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
const MIDDLE_DOTS = "·•・‧．－";

/** Reads the name that starts at `start`. Null when what stands there does not read as a name. */
export function readName(text: string, start: number, limit: number, reader: NameReader): NameReading | null {
  if (!isHan(text.charCodeAt(start))) return null;
  const dotted = readDottedName(text, start, limit);
  if (dotted) return dotted;
  return readHanName(text, start, limit, reader);
}

/** Chinese name: surname and one or two characters, compound surname, or two surnames of a married woman in Hong Kong. */
function readHanName(text: string, start: number, limit: number, reader: NameReader): NameReading | null {
  const surname = surnameLength(text, start);
  if (surname === 0) return null;
  let best: NameReading | null = null;
  let bestScore = 0;
  for (let given = 1; given <= 2; given++) {
    for (const head of surname === 1 && isMarriedName(text, start) ? [1, 2] : [surname]) {
      const end = start + head + given;
      if (end > limit) continue;
      const score = scoreName(text, start, head, end, limit, reader);
      if (score > bestScore) {
        bestScore = score;
        best = { end, strength: score >= 3.6 ? 3 : score >= 3 ? 2 : 1 };
      }
    }
  }
  return best;
}

const BOUNDARY_SCORE: Record<Boundary, number> = { edge: 3.2, strong: 3, weak: 1.2, none: 0 };

function scoreName(
  text: string,
  start: number,
  surname: number,
  end: number,
  limit: number,
  reader: NameReader,
): number {
  let given = 0;
  for (let i = start + surname; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code)) return 0;
    if (isNeverGiven(code)) given -= 2.5;
    else if (isLikelyGiven(code)) given += 0.6;
  }
  if (end - start - surname === 2 && isVerbAt(text, start + surname)) return 0;
  if (COMMON_WORDS.at(text, start) && !reader.known.has(text.slice(start, end))) return 0;
  if (reader.known.has(text.slice(start, end))) return 9 + (end - start) * 0.1;
  if (COUNTRIES.has(text.slice(start, end)) || (end - start === 2 && text[start + 1] === "方")) return 0;
  const boundary = boundaryAfter(text, end, limit);
  if (boundary === "none" && given <= 0) return 0;
  // Two characters read as a name need the next character to be free of it: 王军介绍 is 王军, 介绍.
  const long = end - start - surname === 2;
  const swallows = long && isVerbAt(text, end - 1) ? 1 : 0;
  return BOUNDARY_SCORE[boundary] + given / (end - start - surname) + (long && given > 0 ? 0.35 : 0) - swallows;
}

/** 1 or 2 characters of surname at `start`, 0 when there is none. */
export function surnameLength(text: string, start: number): number {
  if (COMPOUND_SURNAMES.has(text.slice(start, start + 2))) return 2;
  return isSurname(text.charCodeAt(start)) ? 1 : 0;
}

function isMarriedName(text: string, start: number): boolean {
  return (
    isSurname(text.charCodeAt(start + 1)) &&
    !isEverydaySurname(text[start] ?? "") &&
    !isEverydaySurname(text[start + 1] ?? "")
  );
}

/**
 * 雪克来提·扎克尔, 迪亚斯－卡内尔: parts of one to eight Han characters with a middle dot between. The last part ends where a
 * name can end.
 */
function readDottedName(text: string, start: number, limit: number): NameReading | null {
  let dot = start;
  while (dot < limit && dot - start <= 8 && isHan(text.charCodeAt(dot))) dot++;
  if (dot === start || dot - start > 8 || !isMiddleDot(text, dot, limit)) return null;
  for (let i = start; i < dot; i++) if (POSTS.at(text, i, dot)) return null;
  for (;;) {
    const part = dot + 1;
    let run = part;
    while (run < limit && run - part < 8 && isHan(text.charCodeAt(run))) run++;
    if (run === part) return null;
    if (isMiddleDot(text, run, limit) && isAllTransliteration(text, part, run)) {
      dot = run;
      continue;
    }
    const foreign = readTransliteration(text, part, limit);
    if (foreign) return { end: foreign.end, strength: 3 };
    for (let end = part + 1; end <= run; end++) {
      if (boundaryAfter(text, end, limit) !== "none") return { end, strength: 3 };
    }
    return null;
  }
}

function isMiddleDot(text: string, offset: number, limit: number): boolean {
  return offset < limit && MIDDLE_DOTS.includes(text[offset] ?? " ");
}

function isAllTransliteration(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (transliteration[text.charCodeAt(i)] !== 1) return false;
  return true;
}

/** Characters that foreign names are written with in Chinese (译音). */
const TRANSLITERATION =
  "阿埃艾爱安昂奥澳巴白班邦保鲍贝本比彼毕边宾波伯博勃布采查达戴丹道德登邓迪狄蒂丁东杜敦顿多厄恩尔法凡范方菲费芬丰夫弗福富盖甘冈高戈哥格葛根贡古瓜圭果哈海汉豪赫黑亨侯胡华惠霍基吉纪季加伽贾简杰金津卡凯坎康考柯科克肯孔库奎夸昆拉莱赖兰朗劳雷里理力立利莉连列林琳龙隆卢鲁伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密明缪摩莫姆穆纳娜奈南瑙内尼年涅宁纽农努诺欧帕潘庞佩彭皮平珀蒲普奇齐契恰乔切琴青丘琼让热日荣茹瑞若萨塞赛桑森沙珊山尚绍舍申施石史舒朔斯丝苏素索塔泰坦汤唐陶特腾提图托陀瓦娃万旺威韦维伟文翁沃乌武西希锡夏香肖谢辛欣休许雅亚延扬杨耶叶伊因英尤于宇约泽扎詹珍朱祖佐佛卜俄俾冯冰刘别刚努包匈卓厉双叙呼咖哀嘉坚培塌塔墨声夫央奔如姬威妮妙娅婷孙宗密察尧屋岑岛巧巽布帅帝常庇廖弥彻御思恩悉慕扎托拜拿挪捷敏敦斋斐斯旦昂显晏曹曾朴束杜杨柏柳桑桥梭梵森楚榜横欣歇毕沃沙治法洪浦涅温滕潘澳烈焦牙特狄珠班琪瑟瑙甫登盖盾睦硕祖福科秋税穆端竺笠策米累纪纳纽绍络缅罕翁耐聂肃肇腊腓腾舍良艮芭莎苔茨茵荷莫莱莲菲萝葡蒋蓓蓬蔡薇藤虎蜜衮裘褒詹让贡费赖赞路车辽达迪通逊邓郎里钱铎锡门闵阮陶雷霍靳鞑韩顿颇马高魏鲍鲁麦默齐卿克谷向措堆仓旦顿珠央曲绕嘎巴平次仁";
const transliteration = new Uint8Array(0x10000);
for (const char of TRANSLITERATION) transliteration[char.charCodeAt(0)] = 1;

/**
 * A foreign name without a dot (巴赫蒂亚尔, 托卡耶夫): a run of transliterating characters of two to ten that ends where a
 * name can end. The longest such end wins, since single characters of it may look like connectives.
 */
export function readTransliteration(text: string, start: number, limit: number): NameReading | null {
  let run = start;
  while (run < limit && run - start < 10 && transliteration[text.charCodeAt(run)] === 1) run++;
  for (let end = run; end >= start + 2; end--) {
    const boundary = boundaryAfter(text, end, limit);
    if (COUNTRIES.has(text.slice(start, end))) return null;
    if (boundary === "edge" || boundary === "strong") return { end, strength: end - start >= 3 ? 2 : 1 };
  }
  return null;
}

/** Whether the whole of a range has the shape of one name: 2 to 4 Han characters after a surname, or a dotted name. */
export function isNameShape(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2) return false;
  const dotted = readDottedName(text, start, end);
  if (dotted) return dotted.end === end;
  const surname = surnameLength(text, start);
  if (surname === 0 || COMMON_WORDS.at(text, start, end)) return false;
  const most = surname === 2 ? 4 : isMarriedName(text, start) ? 4 : 3;
  if (length > most || length <= surname) return false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code) || (i > start && isNeverGiven(code))) return false;
  }
  return true;
}

/** Whether a name that fills a range reads as one by its characters alone. Everyday surnames need a likely given name. */
export function isPlausibleName(text: string, start: number, end: number): boolean {
  if (!isNameShape(text, start, end)) return false;
  const surname = surnameLength(text, start);
  let likely = 0;
  for (let i = start + surname; i < end; i++) if (isLikelyGiven(text.charCodeAt(i))) likely++;
  return isEverydaySurname(text[start] ?? "") ? likely === end - start - surname : likely > 0;
}
