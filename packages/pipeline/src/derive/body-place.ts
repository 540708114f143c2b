import type { BodyPlace } from "@huiyao/database";

/** Ends of place names, and how high the place stands: province, prefecture, county, township. */
const LEVELS: readonly (readonly [end: string, level: number])[] = [
  ["特别行政区", 1],
  ["自治区", 1],
  ["省", 1],
  ["自治州", 2],
  ["地区", 2],
  ["盟", 2],
  ["市", 2],
  ["区", 3],
  ["县", 3],
  ["旗", 3],
  ["街道", 4],
  ["镇", 4],
  ["乡", 4],
];

/** Words that end like a place and are none. */
const NO_PLACES =
  /^(?:城市|社区|园区|小区|校区|景区|辖区|全市|全区|全县|全省|我市|我区|我县|我省|本市|本区|本县|本省)$/u;

/** What may stand before the place: 中共, 政协, 第十五届. */
const LEADING = /^(?:中国共产党|中共|中国人民政治协商会议|政协|第?[一二三四五六七八九十百]{1,4}届)/u;

/** Bodies of the whole country. */
const NATIONAL = /^(?:国务院|中央|全国|党中央)/u;

/** 区 of 区政府, 区委, 区十八届人大常委会; but 市北区, 镇江市 and 乡宁县 are places, and 市场 and 区域 are words. */
const UNIT =
  /^(自治区|省|区(?!域|块)|县(?!域)|州|旗|市(?!场|民|容|值|[东西南北中]区)|[镇乡](?!村|\p{Script=Han}{1,2}[市区县镇乡]))/u;

const LONGEST_PLACE = 8;

/** What the name of a body says of where it governs: 青禾区 for 江陵市青禾区人民政府, the unit 区 for 区政府. */
export function placeOfBody(body: string | null): BodyPlace {
  if (body === null) return { place: null, unit: null };
  let rest = body;
  while (LEADING.test(rest)) rest = rest.replace(LEADING, "");
  if (NATIONAL.test(rest)) return { place: "全国", unit: null };
  const unit = UNIT.exec(rest)?.[1] ?? null;
  return unit === null ? { place: lowestPlace(rest), unit: null } : { place: null, unit };
}

function lowestPlace(name: string): string | null {
  let rest = name;
  let place: string | null = null;
  let level = 0;
  for (let next = firstPlace(rest); next !== null; next = firstPlace(rest)) {
    const isCountyCity = level === 2 && next.level === 2 && next.name.endsWith("市");
    if (next.level <= level && !isCountyCity) break;
    place = next.name;
    level = isCountyCity ? 3 : next.level;
    rest = rest.slice(next.name.length);
  }
  return place;
}

function firstPlace(text: string): { name: string; level: number } | null {
  for (let length = 2; length <= Math.min(LONGEST_PLACE, text.length); length++) {
    const name = text.slice(0, length);
    if (!/^\p{Script=Han}+$/u.test(name)) return null;
    const found = LEVELS.find(([end]) => name.endsWith(end) && name.length > end.length);
    if (found !== undefined && !NO_PLACES.test(name)) return { name, level: found[1] };
  }
  return null;
}
