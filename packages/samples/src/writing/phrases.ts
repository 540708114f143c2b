import { monthsFrom } from "../calendar.ts";
import type { Random } from "../random.ts";

export const FIRST_MONTH = "2024-01";
export const MONTHS: readonly string[] = monthsFrom(FIRST_MONTH, 24);

/** How the use of a policy phrase moves over the two years of the sample. */
export type CurveShape = "steady" | "rise" | "fall" | "burst" | "renamed-from" | "renamed-to" | "adopted";

export interface PlannedPhrase {
  phrase: string;
  shape: CurveShape;
  /** The name it takes over from or gives way to. */
  counterpart?: string;
  /** Chance that a meeting of the month (0 to 23) uses it. */
  chance: (month: number) => number;
  /** Clauses it is printed in. */
  carriers: readonly string[];
}

const from = (start: number, chance: number) => (month: number) => (month >= start ? chance : 0);
const until = (end: number, chance: number) => (month: number) => (month < end ? chance : 0);

export const PHRASES: readonly PlannedPhrase[] = [
  {
    phrase: "工业强区",
    shape: "steady",
    chance: () => 0.32,
    carriers: [
      "要咬定工业强区目标不放松，一任接着一任干",
      "要把工业强区摆在更加突出的位置",
      "要用实打实的项目夯实工业强区的根基",
    ],
  },
  {
    phrase: "低空经济",
    shape: "rise",
    chance: (month) => 0.04 + (month / 23) * 0.5,
    carriers: [
      "要抢抓低空经济窗口期，布局起降场和维保基地",
      "要围绕低空经济拓展应用场景",
      "要支持企业在低空经济赛道先行先试",
    ],
  },
  {
    phrase: "厂网一体",
    shape: "fall",
    chance: (month) => 0.5 - (month / 23) * 0.48,
    carriers: [
      "要完善厂网一体运行机制，补齐污水收集短板",
      "要加快厂网一体改革步伐",
      "要按照厂网一体的思路理顺管理体制",
    ],
  },
  {
    phrase: "百日清零行动",
    shape: "burst",
    chance: (month) => (month === 8 ? 0.85 : month === 9 ? 0.06 : 0),
    carriers: [
      "要全力打好百日清零行动，问题不清零、队伍不收兵",
      "要在百日清零行动中检验干部作风",
      "要对照百日清零行动台账逐项销号",
    ],
  },
  {
    phrase: "智慧汀澜",
    shape: "renamed-from",
    counterpart: "数字汀澜",
    chance: until(12, 0.3),
    carriers: ["要以智慧汀澜建设为牵引提升治理效能", "要加快智慧汀澜平台迭代升级"],
  },
  {
    phrase: "数字汀澜",
    shape: "renamed-to",
    counterpart: "智慧汀澜",
    chance: from(12, 0.33),
    carriers: ["要以数字汀澜建设为总抓手重塑治理流程", "要推动数字汀澜各应用贯通见效"],
  },
  {
    phrase: "强基固本、延链补链、惠民暖心、守正出新",
    shape: "adopted",
    chance: from(2, 0.3),
    carriers: [
      "要突出强基固本、延链补链、惠民暖心、守正出新工作导向",
      "要紧扣强基固本、延链补链、惠民暖心、守正出新，把各项任务往前赶",
    ],
  },
  {
    phrase: "“1368”发展思路",
    shape: "steady",
    chance: () => 0.24,
    carriers: ["要全面落实“1368”发展思路", "要对标“1368”发展思路，逐项细化举措"],
  },
  {
    phrase: "三张清单",
    shape: "adopted",
    chance: from(6, 0.22),
    carriers: ["要用好问题、责任、整改“三张清单”", "要完善“三张清单”管理机制，做到条条有着落"],
  },
];

/**
 * Spreads each phrase evenly over the meetings of a month, so that a month's count follows the curve and not the luck of
 * the draw.
 */
export class PhraseLedger {
  readonly #random: Random;
  readonly #due: Map<string, number>;

  constructor(random: Random) {
    this.#random = random;
    this.#due = new Map(PHRASES.map((p) => [p.phrase, random.next()]));
  }

  /** Clauses for a meeting held in `month` (`YYYY-MM`); at most three, what is over waits for the next meeting. */
  take(month: string): string[] {
    const index = MONTHS.indexOf(month);
    const clauses: string[] = [];
    for (const { phrase, chance, carriers } of this.#random.sample(PHRASES, PHRASES.length)) {
      const share = chance(index);
      const due = share === 0 ? 0 : (this.#due.get(phrase) ?? 0) + share;
      const used = due >= 1 && clauses.length < 3;
      if (used) clauses.push(this.#random.pick(carriers));
      this.#due.set(phrase, used ? due - 1 : due);
    }
    return clauses;
  }
}
