export interface MentionToStore {
  phraseId: number;
  articleId: number;
  meetingId: number | null;
  start: number;
  end: number;
  paragraph: number;
  textStart: number;
  textEnd: number;
  inHeadline: boolean;
  month: number;
}

/** Month, where it is part of the key, phrase, stories, meetings, mentions, mentions in headlines. */
type Row = number[];

interface Sum {
  month: number;
  phraseId: number;
  articles: Set<number>;
  meetings: Set<number>;
  mentions: number;
  headlines: number;
}

/**
 * What mentions that are new come to in the rollups of phrases, given all those of a phrase in a story at once: told from them, as
 * reading back what was just written takes longer than to write it. A meeting counts in its own month, all else in that of the story.
 */
export function sumMentions(
  mentions: readonly MentionToStore[],
  monthOfMeeting: ReadonlyMap<number, number>,
): { months: Row[]; phrases: Row[] } {
  const months = new Sums();
  const phrases = new Sums();
  for (const { phraseId, articleId, meetingId, inHeadline, month } of mentions) {
    for (const sum of [months.of(month, phraseId), phrases.of(0, phraseId)]) {
      sum.articles.add(articleId);
      sum.mentions++;
      if (inHeadline) sum.headlines++;
    }
    const ownMonth = meetingId === null ? undefined : monthOfMeeting.get(meetingId);
    if (meetingId === null || ownMonth === undefined) continue;
    months.of(ownMonth, phraseId).meetings.add(meetingId);
    phrases.of(0, phraseId).meetings.add(meetingId);
  }
  return { months: months.rows(true), phrases: phrases.rows(false) };
}

class Sums {
  readonly #all = new Map<string, Sum>();

  of(month: number, phraseId: number): Sum {
    const key = `${month} ${phraseId}`;
    const known = this.#all.get(key);
    if (known !== undefined) return known;
    const sum = {
      month,
      phraseId,
      articles: new Set<number>(),
      meetings: new Set<number>(),
      mentions: 0,
      headlines: 0,
    };
    this.#all.set(key, sum);
    return sum;
  }

  rows(hasMonth: boolean): Row[] {
    return [...this.#all.values()].map(({ month, phraseId, articles, meetings, mentions, headlines }) => [
      ...(hasMonth ? [month] : []),
      phraseId,
      articles.size,
      meetings.size,
      mentions,
      headlines,
    ]);
  }
}
