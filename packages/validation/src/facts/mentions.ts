import type { Article, ArticleAnalysis, PersonMention } from "@huiyao/parser";

/** Every place where a person's name is known to stand, in order: the mentions, and where participants were read. */
export function personMentions(article: Article, facts: ArticleAnalysis): PersonMention[] {
  const known = new Set(facts.persons.map((mention) => mention.span.start));
  const added: PersonMention[] = [];
  for (const meeting of article.meetings) {
    for (const { name, span } of meeting.participants) {
      if (known.has(span.start)) continue;
      known.add(span.start);
      added.push({ name, span, isReporter: false });
    }
  }
  if (added.length === 0) return facts.persons;
  return [...facts.persons, ...added].sort((a, b) => a.span.start - b.span.start);
}
