import type { Role } from "@huiyao/parser";

export const ROLES = ["chair", "attendee", "observer", "speaker", "absent"] as const satisfies readonly Role[];

export const SEVERITIES = ["error", "warning", "info"] as const;

export const STATUSES = ["open", "accepted", "not-an-error"] as const;

/** Stories that repeat an earlier one count each time, or once with it. */
export const COPIES = ["each", "once"] as const;

/** What stands for the empty string, "not said", where a filter takes a name. */
export const UNSAID = "~";

/** A month `2025-01` as the whole number 202501; null when it is none, or before 1800 or after 2199, where no text is of. */
export function readMonth(text: string): number | null {
  const [, year, month] = /^(1[89]\d\d|2[01]\d\d)-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year === undefined || month === undefined ? null : Number(year) * 100 + Number(month);
}

/** 202501 as `2025-01`. */
export function monthText(month: number): string {
  return `${Math.floor(month / 100)}-${String(month % 100).padStart(2, "0")}`;
}

/** A name, `~` for the empty one; null when nothing stands there. */
export function readName(text: string): string | null {
  if (text === "") return null;
  return text === UNSAID ? "" : text;
}

export function nameText(name: string): string {
  return name === "" ? UNSAID : name;
}
