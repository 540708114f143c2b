import type { Role, Span } from "@huiyao/parser";

/** The entries of a Json column that holds a list of strings; anything else in it is left out. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

/** The values of a finding's Json column `data` that can be put into a sentence. */
export function sentenceData(value: unknown): Record<string, string | number> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) =>
      typeof entry === "string" || typeof entry === "number" ? [[key, entry]] : [],
    ),
  );
}

export interface StoredFix {
  edits: { span: Span; text: string }[];
  applicability: "safe" | "unsafe";
}

/** The fix kept with a finding; null when there is none or it is not of the stored shape. */
export function storedFix(value: unknown): StoredFix | null {
  if (!isRecord(value) || !Array.isArray(value.edits)) return null;
  const edits = value.edits.flatMap((edit: unknown) => {
    if (!isRecord(edit) || typeof edit.text !== "string" || !isRecord(edit.span)) return [];
    const { start, end } = edit.span;
    return typeof start === "number" && typeof end === "number" ? [{ span: { start, end }, text: edit.text }] : [];
  });
  if (edits.length === 0 || edits.length !== value.edits.length) return null;
  return { edits, applicability: value.applicability === "safe" ? "safe" : "unsafe" };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

interface RoleFlags {
  isChair: boolean;
  isAttendee: boolean;
  isObserver: boolean;
  isSpeaker: boolean;
  isAbsent: boolean;
}

/** The roles of one attendance, chair first. */
export function rolesOf(flags: RoleFlags): Role[] {
  const roles: Role[] = [];
  if (flags.isChair) roles.push("chair");
  if (flags.isAttendee) roles.push("attendee");
  if (flags.isObserver) roles.push("observer");
  if (flags.isSpeaker) roles.push("speaker");
  if (flags.isAbsent) roles.push("absent");
  return roles;
}
