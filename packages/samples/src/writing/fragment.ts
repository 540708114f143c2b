import type { Facts } from "../key.ts";

const VERB = "(?:还|最后)?(?:指出|强调|要求|认为|表示)";

/** Those of `speakers` to whom the paragraphs attribute a statement. */
function speakersIn(paragraphs: readonly string[], speakers: readonly string[]): string[] {
  const text = paragraphs.join("\n");
  return speakers
    .map((speaker) => ({ speaker, at: text.search(new RegExp(speaker + VERB, "u")) }))
    .filter((found) => found.at >= 0)
    .sort((a, b) => a.at - b.at)
    .map((found) => found.speaker);
}

/** What is left of a story whose opening stands on another page: everything from paragraph `from` on. */
export function withoutOpening(facts: Facts, from: number): Facts {
  const paragraphs = facts.paragraphs.slice(from);
  return {
    kind: "fragment",
    headline: null,
    subheadlines: [],
    outlet: facts.outlet,
    reporters: [],
    date: null,
    dateText: null,
    paragraphs,
    meetings: [],
    speakers: speakersIn(paragraphs, facts.speakers),
  };
}
