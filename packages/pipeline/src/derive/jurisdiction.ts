import type { Meeting } from "@huiyao/parser";

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

const PARTY_OR_CPPCC = /^(?:中国共产党|中共|中国人民政治协商会议|政协)/u;

/** Bodies of the whole country. */
const NATIONAL = /^(?:国务院|中央|全国|党中央|中国共产党中央|中共中央)/u;

const LONGEST_PLACE = 8;

/**
 * The place a body governs, by its lowest unit that is named: 青禾区 for 江陵市青禾区人民政府, 全国 for the bodies of the whole
 * country. Null when the name holds no place, as 区政府 does not.
 */
export function placeOfBody(body: string): string | null {
  if (NATIONAL.test(body)) return "全国";
  let rest = body.replace(PARTY_OR_CPPCC, "");
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
    const found = LEVELS.find(([end]) => name.endsWith(end) && name.length > end.length);
    if (found !== undefined && !NO_PLACES.test(name)) return { name, level: found[1] };
  }
  return null;
}

/**
 * What the persons of each meeting belong to: the place of its body, else the one place the other bodies of the same text
 * agree on, else the paper. Null when nothing of it is known.
 */
export function jurisdictionsOf(
  meetings: readonly Pick<Meeting, "body">[],
  textBodies: readonly (string | null)[],
  outlet: string | null,
): (string | null)[] {
  const places = new Set(
    textBodies.flatMap((body) => {
      const place = body === null ? null : placeOfBody(body);
      return place === null ? [] : [place];
    }),
  );
  const [only] = places;
  const shared = places.size === 1 ? only : undefined;
  return meetings.map(({ body }) => (body === null ? null : placeOfBody(body)) ?? shared ?? outlet);
}
