import type { DerivedText } from "@huiyao/database";
import { storyGrams } from "@huiyao/database/grams";
import { type Analysis, analyze } from "@huiyao/parser";
import { localDay } from "@huiyao/sources";
import { storySignature, themeText } from "@huiyao/themes";
import { createDecisionBook, createLinter, type Decision, withScores } from "@huiyao/validation";
import { placeOfBody } from "./body-place.ts";
import { currentVersions, type Versions } from "./versions.ts";

/** What a text is derived from. */
export interface TextToDerive {
  name: string;
  text: string;
  outlet: string | null;
  published: string | null;
}

export interface DeriveSettings {
  /** Human decisions about findings. */
  decisions: Decision[];
  /** ISO day, for decisions that hold until a day. */
  today: string;
  versions: Versions;
}

export type DeriveText = (text: TextToDerive) => DerivedText;

/** Parses and checks: everything that is known of one text alone. The same function in the main thread and in workers. */
export function createDeriver(settings: DeriveSettings): DeriveText {
  const linter = createLinter();
  const decisions = createDecisionBook(settings.decisions, settings.today);
  return ({ name, text, outlet, published }) => {
    const analysis = analyze(text, {
      id: name,
      ...(published === null ? {} : { published }),
      ...(outlet === null ? {} : { outlet }),
    });
    const checked = linter.check(analysis);
    const findings = checked.findings.map(decisions.decide);
    const { score, complete, characters, articles } = withScores({ ...checked, findings });
    return {
      articles: derivedArticles(analysis, new Map(articles.map((article) => [article.index, article.characters]))),
      findings,
      characters,
      score: score.value,
      worstScore: score.worst,
      isComplete: complete,
      ...settings.versions,
    };
  };
}

/** Settings for deriving now, under the given decisions. */
export function deriveSettings(decisions: Decision[]): DeriveSettings {
  return { decisions, today: localDay(), versions: currentVersions() };
}

function derivedArticles({ result, articles }: Analysis, characters: ReadonlyMap<number, number>) {
  return result.articles.map((article) => {
    const facts = articles[article.index];
    return {
      article,
      facts: {
        headlinePlace: facts?.headlinePlace ?? null,
        openingMissing: facts?.openingMissing ?? false,
        endingMissing: facts?.endingMissing ?? false,
      },
      characters: characters.get(article.index) ?? 0,
      signature: storySignature(article.paragraphs.map(({ text }) => text).join("\n")),
      grams: storyGrams(article),
      names: [...(themeText(article, "").exclude ?? [])],
      bodies: article.meetings.map(({ body }) => placeOfBody(body)),
    };
  });
}
