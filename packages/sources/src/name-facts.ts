import { isoDay } from "./iso-day.ts";

/** What the name of a file or its folders says of the text in it. */
export interface NameFacts {
  /** ISO day. */
  published: string | null;
  outlet: string | null;
  /** 版面: `A1`, `03`. */
  page: string | null;
  /** What else stands in the file's name, and in the folders below the first that says one of these. */
  rest: string[];
}

/** 2025-01-03 · 2025_1_3 · 2025.01.03 · 2025/01/03 · 2025年1月3日 · 20250103 · 2025-01/03 */
const datePatterns = [
  /(?<!\d)(\d{4})([-_./])(\d{1,2})[-_./](\d{1,2})(?!\d)/g,
  /(?<!\d)(\d{4})()年(\d{1,2})月(\d{1,2})日/g,
  /(?<!\d)(\d{4})()(\d{2})(\d{2})(?!\d)/g,
];

/** 清河日报 · 清河晚报 · 清河新闻 in a part of the name that holds nothing else. */
const OUTLET = /^[\p{Script=Han}·]{1,12}(?:报|电视台|电台|通讯社|新闻|新闻网|广播)$/u;

/** A1 · B02 · 3版 · 第三版 stays out: a part that holds nothing else. */
const PAGE = /^(?:第?(\d{1,2})版|([A-Z]?\d{1,2}))$/i;

/** Stands where the day stood. */
const DATE = "|";

/** The day may touch other words: 清河日报20250103. */
const partsAroundDate = (part: string): string[] => part.split(/(\|)/);

/** Reads day, outlet and page off a path; the file's own name counts before its folders. */
export function readNameFacts(path: string): NameFacts {
  const plain = path.replaceAll("\\", "/").replace(/\.[A-Za-z0-9]{1,8}$/, "");
  const folders = plain.split("/");
  const date = findDate(folders.at(-1) ?? "") ?? findDate(plain);
  const rest = date === null ? plain : plain.replace(date.words, DATE);
  const segments = rest.split("/").map((segment) => segment.split(/[_\-\s.,，、（）()]+/).flatMap(partsAroundDate));
  const fileParts = segments.at(-1) ?? [];
  const outlet =
    segments
      .toReversed()
      .flat()
      .find((part) => OUTLET.test(part)) ?? null;
  const pagePart = date === null ? undefined : fileParts.find((part) => PAGE.test(part));
  const page = PAGE.exec(pagePart ?? "");
  const says = segments.findIndex((parts) => parts.some((part) => part === DATE || part === outlet));
  const kept = says < 0 ? [fileParts] : segments.slice(says);
  return {
    published: date?.iso ?? null,
    outlet,
    page: page?.[1] ?? page?.[2] ?? null,
    rest: kept.flat().filter((part) => part !== "" && part !== DATE && part !== outlet && part !== pagePart),
  };
}

/** The last day that is written in a name. */
export function findDate(name: string): { iso: string; words: string } | null {
  for (const pattern of datePatterns) {
    const days = [...name.matchAll(pattern)].flatMap((match) => {
      const iso = isoDay(Number(match[1]), Number(match[3]), Number(match[4]));
      return iso === null ? [] : [{ iso, words: match[0] }];
    });
    const last = days.at(-1);
    if (last !== undefined) return last;
  }
  return null;
}
