import { POLICY_VERBS, POSTS, SPEECH_VERBS } from "./grammar.ts";
import type { Repeat } from "./repeats.ts";
import { SURNAMES } from "./surnames.ts";

/** In what company a string is met, as counts of its occurrences. */
export interface Context {
  /** Right after a post (职务). */
  afterPost: number;
  /** Right before a verb of speaking or acting. */
  beforeSpeech: number;
  /** Right after a verb that takes a policy as its object. */
  afterPolicyVerb: number;
  /** The same over different clauses. */
  clausesAfterPolicyVerb: number;
}

const LONGEST_NAME = 5;
const LONGEST_WORD = 5;
const NOWHERE: Context = { afterPost: 0, beforeSpeech: 0, afterPolicyVerb: 0, clausesAfterPolicyVerb: 0 };

/** The company every repeated string keeps, read off the longer repeated strings that hold it. */
export class Contexts {
  readonly #contexts = new Map<string, Context>();

  constructor(repeats: readonly Repeat[]) {
    for (const { text, occurrences, clauses } of repeats) {
      for (let cut = 2; cut <= Math.min(LONGEST_WORD, text.length - 2); cut++) {
        if (!POLICY_VERBS.has(text.slice(0, cut))) continue;
        const context = this.#at(text.slice(cut));
        context.afterPolicyVerb += occurrences;
        context.clausesAfterPolicyVerb += clauses;
      }
      for (let length = 2; length <= Math.min(LONGEST_NAME, text.length - 2); length++) {
        const name = text.slice(-length);
        const before = text.slice(0, -length);
        if (endsInPost(before)) this.#at(name).afterPost = Math.max(this.#at(name).afterPost, occurrences);
        const start = text.slice(0, length);
        if (SPEECH_VERBS.has(text.slice(length))) this.#at(start).beforeSpeech += occurrences;
      }
    }
  }

  of(text: string): Context {
    return this.#contexts.get(text) ?? NOWHERE;
  }

  #at(text: string): Context {
    let context = this.#contexts.get(text);
    if (context === undefined) {
      context = { afterPost: 0, beforeSpeech: 0, afterPolicyVerb: 0, clausesAfterPolicyVerb: 0 };
      this.#contexts.set(text, context);
    }
    return context;
  }
}

function endsInPost(text: string): boolean {
  for (let length = 2; length <= Math.min(LONGEST_WORD, text.length); length++) {
    if (POSTS.has(text.slice(-length))) return true;
  }
  return false;
}

/** A person's name: of the length and with the surname of one, or foreign; met after posts and before verbs of speaking. */
export function isPersonName(repeat: Repeat, context: Context): boolean {
  const { text, occurrences } = repeat;
  const { length } = text;
  if (length > LONGEST_NAME) return false;
  if (length <= 3 && SURNAMES.has(text.charAt(0))) {
    return context.afterPost + context.beforeSpeech >= 0.15 * occurrences && context.afterPost > 0;
  }
  return context.afterPost >= 0.25 * occurrences;
}
