/** A place where a phrase stands, with the characters around it. */
export interface ThemeSentence {
  before: string;
  words: string;
  after: string;
  day: string | null;
  month: number;
  inHeadline: boolean;
  meeting: { key: string; name: string; body: string | null } | null;
  /** Where the words stand: the text, and their UTF-16 offsets there. */
  textKey: string;
  start: number;
  end: number;
}

/** Characters shown on either side of a phrase. */
const CONTEXT = 60;

export const mentionSelect = {
  start: true,
  end: true,
  inHeadline: true,
  month: true,
  meeting: { select: { key: true, name: true, body: true, day: true } },
  article: {
    select: {
      day: true,
      start: true,
      end: true,
      headlineStart: true,
      headlineEnd: true,
      sourceText: { select: { key: true, content: { select: { text: true } } } },
    },
  },
} as const;

interface StoredMention {
  start: number;
  end: number;
  inHeadline: boolean;
  month: number;
  meeting: { key: string; name: string; body: string | null; day: string | null } | null;
  article: {
    day: string | null;
    start: number;
    end: number;
    headlineStart: number | null;
    headlineEnd: number | null;
    sourceText: { key: string; content: { text: string } | null };
  };
}

const tight = (text: string) => text.replace(/\s+/gu, "");

export function themeSentence({ start, end, inHeadline, month, meeting, article }: StoredMention): ThemeSentence {
  const source = article.sourceText.content?.text ?? "";
  const reach = CONTEXT * 3;
  const [from, to] = surroundings(article, start, end);
  return {
    before: tight(source.slice(Math.max(from, start - reach), start)).slice(-CONTEXT),
    words: tight(source.slice(start, end)),
    after: tight(source.slice(end, Math.min(to, end + reach))).slice(0, CONTEXT),
    day: article.day ?? meeting?.day ?? null,
    month,
    inHeadline,
    meeting: meeting === null ? null : { key: meeting.key, name: meeting.name, body: meeting.body },
    textKey: article.sourceText.key,
    start,
    end,
  };
}

/** Where the words around a mention begin and end: headline and text of a story are not read on into each other. */
function surroundings(article: StoredMention["article"], start: number, end: number): [from: number, to: number] {
  const { headlineStart, headlineEnd } = article;
  if (headlineStart === null || headlineEnd === null) return [article.start, article.end];
  if (start >= headlineEnd) return [headlineEnd, article.end];
  return end <= headlineStart ? [article.start, headlineStart] : [headlineStart, headlineEnd];
}
