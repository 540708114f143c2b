/** A half-open range in UTF-16 code units of the source text. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What {@link parse} returns and `huiyao parse` prints. Every `span` points into the original text. For every string
 * value that has a span, the source characters of the span equal the value once white space is taken out of both. A
 * value that is worked out (an ISO date) has the span of the words it was worked out from.
 */
export interface ParseResult {
  schemaVersion: "1";
  /** The id handed in; the empty string when none was. */
  id: string;
  articles: Article[];
}

/**
 * `meeting`: the news is one or more meetings held. `fragment`: the text starts or ends in mid-story, so that its opening
 * (byline, date, meeting) is missing. `other`: anything else.
 */
export type ArticleKind = "meeting" | "other" | "fragment";

/** What settled the year of a date: the words, the publication date, a year elsewhere in the text, or nothing. */
export type YearSource = "text" | "published" | "context" | null;

export interface Article {
  /** 0-based position in the text. */
  index: number;
  kind: ArticleKind;
  /** The story's place; of a story that goes on on another page (下转, 上接), its first part. */
  span: Span;
  /**
   * The further parts of a story that goes on elsewhere in the same text, in reading order; their paragraphs, statements and
   * facts are the article's own. Absent when the story stands in one piece.
   */
  continuations?: Span[];
  /** Main headline (标题), joined where it was wrapped; null when the text has none. */
  headline: string | null;
  headlineSpan: Span | null;
  subheadlines: string[];
  /** Newspaper, agency or broadcaster named in the byline. */
  outlet: string | null;
  /** Reporters (记者) and correspondents (通讯员) of the byline, spaces inside a name removed. */
  reporters: string[];
  /** Day of the first meeting or of the reported event, ISO; null when nothing settles it. */
  date: string | null;
  /** The words the day was read from: `1月2日`, `23日`, `今天`. */
  dateText: string | null;
  dateSpan: Span | null;
  yearFrom: YearSource;
  /** Body text with hard wraps undone, one entry a printed paragraph. */
  paragraphs: Paragraph[];
  meetings: Meeting[];
  statements: Statement[];
}

export interface Paragraph {
  text: string;
  span: Span;
}

/** The kinds of meeting, in the order the dashboard lists them. */
export const MEETING_TYPES = [
  "standing",
  "plenary",
  "committee",
  "leaders",
  "congress",
  "symposium",
  "work",
  "mobilization",
  "leadingGroup",
  "study",
  "press",
  "forum",
  "assembly",
  "other",
] as const;

/**
 * standing 常务会议 · plenary 全体会议 · committee 常委会会议 · leaders 主席会议, 主任会议 · congress 代表大会 · symposium 座谈会 ·
 * work 工作会议 · mobilization 推进会, 动员会 · leadingGroup 领导小组会议 · study 中心组学习 · press 新闻发布会 · forum 论坛 ·
 * assembly 大会 · other anything else.
 */
export type MeetingType = (typeof MEETING_TYPES)[number];

export interface Meeting {
  /** Longest form of the name printed as one string. */
  name: string;
  nameSpan: Span;
  type: MeetingType;
  /** N of 第N次, of N中全会, of 第M届第N次 of this meeting; null when none is printed. */
  ordinal: number | null;
  /** The convening body in the fullest form the text supports; null when unsaid. */
  body: string | null;
  date: string | null;
  /** True when a list of named persons present ends in 等: nobody can be called absent from it. */
  listOpen: boolean;
  participants: Participant[];
  groups: Group[];
  agenda: AgendaItem[];
}

/** chair 主持 · attendee 出席, 参加 · observer 列席 · speaker 讲话, 发言, 汇报 or quoted · absent 请假, 缺席. */
export type Role = "chair" | "attendee" | "observer" | "speaker" | "absent";

export interface Participant {
  /** Spaces and line breaks inside the name removed. */
  name: string;
  /** The mention that made this person a participant. */
  span: Span;
  /** Posts (职务) as printed; a post printed once before several names belongs to each of them. */
  titles: string[];
  roles: Role[];
}

/** Persons present without names, such as 部分区人大代表. */
export interface Group {
  text: string;
  role: Role;
  span: Span;
}

export interface AgendaItem {
  /** A document's title without its 《》, or the topic's noun phrase. */
  title: string;
  span: Span;
  isDocument: boolean;
  /** The verb phrase as printed: 审议并原则通过, 听取, 传达学习. */
  action: string;
}

export interface Statement {
  /** A person's name, or the collective that speaks as printed: 会议, 全会, 大家. */
  speaker: string;
  /** 指出, 强调, 要求. */
  verb: string;
  /** What was said, to the end of the passage attributed to this speaker. */
  text: string;
  span: Span;
}
