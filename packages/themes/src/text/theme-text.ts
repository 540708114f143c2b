import type { Article } from "@huiyao/parser";

/** What discovery and counting read of one story. */
export interface ThemeText {
  id: string;
  /** ISO day or month (`2025-01-02`, `2025-01`) the story belongs to; null when unknown. */
  day: string | null;
  headline: string | null;
  /** Body with hard wraps undone and white space repaired, one entry a printed paragraph. */
  paragraphs: readonly string[];
  /** Names the parse knows: persons, bodies, meetings, places, outlets. They never become phrases. */
  exclude?: readonly string[];
}

/** A parsed article as {@link ThemeText}; everything the parse knows by name is excluded from discovery. */
export function themeText(article: Article, id: string): ThemeText {
  const names = new Set<string>(article.reporters);
  if (article.outlet !== null) names.add(article.outlet);
  for (const meeting of article.meetings) {
    names.add(meeting.name);
    if (meeting.body !== null) names.add(meeting.body);
    for (const participant of meeting.participants) {
      names.add(participant.name);
      for (const title of participant.titles) names.add(title);
    }
    for (const item of meeting.agenda) if (item.isDocument) names.add(item.title);
  }
  for (const statement of article.statements) names.add(statement.speaker);
  return {
    id,
    day: article.date,
    headline: article.headline,
    paragraphs: article.paragraphs.map((paragraph) => paragraph.text),
    exclude: [...names],
  };
}
