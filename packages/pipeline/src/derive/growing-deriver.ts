import type { DeriveSettings, TextToDerive } from "./derive-text.ts";
import { createInlineDeriver, createWorkerPool, type Deriver } from "./worker-pool.ts";

export type { Deriver } from "./worker-pool.ts";

/** Characters from which a thread is worth its start: what the calling thread parses it compiles the parser for, and the other again. */
const INLINE_CHARACTERS = 100_000;

/**
 * Derives in the calling thread until there is enough to be worth starting worker threads.
 *
 * @param sparedProcessors for what the caller does meanwhile: writing takes a thread of its own
 */
export function createGrowingDeriver(settings: DeriveSettings, sparedProcessors = 1): Deriver {
  const inline = createInlineDeriver(settings);
  let pool: Deriver | null = null;
  let characters = 0;
  return {
    get width() {
      return pool?.width ?? inline.width;
    },
    derive(texts) {
      characters += texts.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > INLINE_CHARACTERS) pool ??= createWorkerPool(settings, sparedProcessors);
      return (pool ?? inline).derive(texts.map(onlyWhatIsDerivedFrom));
    },
    close: async () => pool?.close(),
  };
}

/** What goes to a worker is copied: nothing more than it needs. */
function onlyWhatIsDerivedFrom({ name, text, outlet, published }: TextToDerive): TextToDerive {
  return { name, text, outlet, published };
}
