/** Where the browser remembers who decides and why, so that a series of decisions needs no typing. */
const REMEMBERED = "huiyao-review";

export interface Reviewer {
  by: string;
  reason: string;
}

export function rememberedReviewer(): Reviewer {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(REMEMBERED) ?? "{}");
    if (typeof kept !== "object" || kept === null) return { by: "", reason: "" };
    const by = "by" in kept && typeof kept.by === "string" ? kept.by : "";
    const reason = "reason" in kept && typeof kept.reason === "string" ? kept.reason : "";
    return { by, reason };
  } catch {
    return { by: "", reason: "" };
  }
}

export function rememberReviewer(reviewer: Reviewer): void {
  localStorage.setItem(REMEMBERED, JSON.stringify(reviewer));
}
