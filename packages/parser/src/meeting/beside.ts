import type { KnownNames } from "../people/known-names.ts";
import { isPlausibleName } from "../people/name.ts";
import { scanPersons } from "../people/person-scan.ts";
import { readSentences, type Sentence } from "../sentences.ts";
import { holds, KIND } from "../vocabulary.ts";
import { type AgendaEntry, readAgenda } from "./agenda.ts";
import { type RoleMention, readRoles } from "./roles.ts";

/** 区政府召开会议 研究防汛工作 贺某某主持并讲话: the phrases of a headline, each for itself. */
export function phrasesOf(text: string, headline: readonly Sentence[]): Sentence[] {
  return headline.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\S+/gu)].flatMap(({ 0: phrase, index }) =>
      readSentences(text, { start: start + index, end: start + index + phrase.length }, -1),
    ),
  );
}

/** What somebody wrote to a meeting, and what a picture shows that was taken before or after it. */
const NOT_THERE =
  /[指批]示|[贺致回]信|[贺致]电|现场(?!会|推进|观摩|办公)|调研|走访|[察查]看|检查|[视考]察|慰问|看望|参观/u;

/** 贺某某主持并讲话, 图为贺某某讲话: roles that stand beside the story. */
export function rolesBeside(text: string, phrases: readonly Sentence[], known: KnownNames): RoleMention[] {
  return phrases
    .filter(({ start, end }) => !NOT_THERE.test(text.slice(start, end)))
    .flatMap((phrase) => apart(text, phrase, known))
    .flatMap((phrase) => readRoles(text, phrase, scanPersons(text, phrase, known)).mentions)
    .filter(({ person: { start, end } }) => {
      // 甲某某乙某某参加: a name set solid with the next is none.
      const stop = known.endOfLongest(text, start, end);
      return stop > 0 ? stop === end : isPlausibleName(text, start, end);
    });
}

/** 甲某出席乙某主持: the phrase is two where a verb of role has a known name right behind it. */
function apart(text: string, { start, end, tokens }: Sentence, known: KnownNames): Sentence[] {
  const verb = tokens.find((token) => token.cue.role && known.endOfLongest(text, token.end, end) > 0);
  const stop = verb?.end ?? end;
  return [start, stop].flatMap((from) => readSentences(text, { start: from, end: from < stop ? stop : end }, -1));
}

/** 研究部署防汛工作, 围绕“推进供水改造”建言资政, and not 学习贯彻全会精神座谈会举行. */
export function agendaInHeadline(text: string, phrases: readonly Sentence[]): AgendaEntry[] {
  return phrases
    .filter((phrase) => {
      const opens = phrase.tokens[0]?.start === phrase.start || text.startsWith("围绕", phrase.start);
      return opens && !holds(phrase, KIND.head | KIND.hold);
    })
    .flatMap((phrase) => readAgenda(text, phrase, phrase.start, phrase.end))
    .filter(({ start, end }) => end - start >= SHORTEST_TOPIC);
}

const SHORTEST_TOPIC = 4;
