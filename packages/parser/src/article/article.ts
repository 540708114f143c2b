import type { Range } from "../layout/layout.ts";

/** 下转第三版 at the end of a story's first part, 上接第一版 at the head of its second. */
export interface ContinuationMark extends Range {
  /** Page that the mark points to, null when it is not a number. */
  page: number | null;
}

/** One story cut out of the logical text, before its facts are read. All ranges are logical. */
export interface Story {
  /** From its first to its last printed character, a headline above or below included. */
  range: Range;
  headline: Range | null;
  subheadlines: Range[];
  headlinePlace: "above" | "below" | null;
  /** 本报讯（某某日报记者 张三） and its kin, up to the first word of the story itself; null without one. */
  byline: Range | null;
  /** The outlet's name as it stands in the byline, or in a 来源： line. */
  outlet: Range | null;
  /** Names in the byline, or in a signature at the end; one may be there twice. */
  reporters: Range[];
  /** The paragraphs of the body, byline included, page furniture and headlines left out. */
  body: Range[];
  /** What lines under pictures say (图为…), left out of the body as well. */
  captions: Range[];
  /** 发布日期: 2022-04-27 and the like: a day the story was published, ISO, when it says so itself. */
  published: string | null;
  /** The story starts, or stops, in the middle. */
  openingMissing: boolean;
  endingMissing: boolean;
  /** 上接第一版 that the story opens with, 下转第三版 that it ends with. */
  continuedFrom: ContinuationMark | null;
  continuedOn: ContinuationMark | null;
  /** Number of the page the story stands on, where a line about the page before it says so. */
  page: number | null;
  /** Further parts of the story that stand elsewhere in the text. */
  continuations: Range[];
}
