import { CITY, DISTRICT } from "./places.ts";

export interface Paper {
  name: string;
  /** Letter of its pages: A1, B3. */
  section: string;
  /** Days of the week on which it comes out, 0 for Sunday. */
  days: readonly number[];
  reporters: readonly string[];
  editors: readonly string[];
}

export const DISTRICT_PAPER: Paper = {
  name: `${DISTRICT}时报`,
  section: "A",
  days: [2, 5],
  reporters: ["宋岚", "周既白", "杜衡", "林晚", "许言", "邹敏行", "钱若溪", "薛川"],
  editors: ["廖其琛", "向晓棠"],
};

export const CITY_PAPER: Paper = {
  name: `${CITY}晚报`,
  section: "B",
  days: [1, 4],
  reporters: ["柯蓝", "丁又晴", "石砚秋", "马骁"],
  editors: ["俞平", "康雨桐"],
};

export const PAPERS: readonly Paper[] = [DISTRICT_PAPER, CITY_PAPER];

/** Correspondents (通讯员) who sign beside a reporter. */
export const CORRESPONDENTS = ["白云舒", "金戈", "陆小满", "田野青"] as const;
