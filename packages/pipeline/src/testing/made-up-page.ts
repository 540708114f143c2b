import type { ReadResult } from "@huiyao/sources";

/** A page with one meeting of a made-up district, hard-wrapped as a PDF gives it. */
export function madeUpPage(number: number, over: Partial<Extract<ReadResult, { kind: "text" }>> = {}): ReadResult {
  const text = [
    `青禾区政府召开第${number}次常务会议`,
    `本报讯（记者 何书白）1月${(number % 27) + 1}日，区长林知远主`,
    `持召开青禾区政府第${number}次常务会议。副区长陆闻`,
    "笛、罗启寅出席。会议听取了春耕备耕工作情况汇报，",
    "审议并原则通过《青禾区河道管理办法》。",
    "林知远强调，要坚持五水共清，把五水共清落到实处。",
    `这是第${number}号文稿。`,
  ].join("\n");
  return {
    kind: "text",
    id: `page-${number}`,
    name: `page-${number}.txt`,
    place: `made-up/page-${number}.txt`,
    pageKey: null,
    line: null,
    text,
    bytes: Buffer.byteLength(text),
    published: "2025-02-03",
    outlet: "青禾时报",
    ...over,
  };
}

export function madeUpPages(count: number, from = 1): ReadResult[] {
  return Array.from({ length: count }, (_, index) => madeUpPage(from + index));
}
