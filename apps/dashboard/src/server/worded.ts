/** An error of the user's with a sentence in both languages. Its class may stand in two bundles, its shape does not. */
export function isWorded(error: unknown): error is { zh: string; en: string } {
  return (
    error instanceof Error &&
    "zh" in error &&
    typeof error.zh === "string" &&
    "en" in error &&
    typeof error.en === "string"
  );
}
