/** A mistake in how the program was called: one sentence for the user, exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

interface Bilingual {
  zh: string;
  en: string;
}

/** Errors of our packages carry their sentence in both languages. */
export function isBilingual(error: unknown): error is Error & Bilingual {
  return (
    error instanceof Error &&
    "zh" in error &&
    typeof error.zh === "string" &&
    "en" in error &&
    typeof error.en === "string"
  );
}
