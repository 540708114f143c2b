import type { Unit } from "@huiyao/themes";

/** Addresses of single things, and of lists. Names in them are percent-encoded. */

export function meetingHref(key: string): string {
  return `/meetings/${encodeURIComponent(key)}`;
}

export function personHref(key: string): string {
  return `/people/${encodeURIComponent(key)}`;
}

/** Everything a person said. */
export function statementsHref(key: string): string {
  return `${personHref(key)}/statements`;
}

/** Where it is put right whom a name means. */
export function correctionHref(key: string): string {
  return `${personHref(key)}/edit`;
}

export function themeHref(phrase: string): string {
  return `/themes/${encodeURIComponent(phrase)}`;
}

/** The list of what shares are taken of. */
export function listHref(unit: Unit): string {
  return unit === "meetings" ? "/meetings" : "/themes/stories";
}

/** Every place where a phrase stands. */
export function linesHref(phrase: string): string {
  return `${themeHref(phrase)}/lines`;
}

/** The lexicon's entry of a phrase, to be edited. */
export function entryHref(phrase: string): string {
  return `${themeHref(phrase)}/edit`;
}

/** Characters of a text: half-open UTF-16 offsets. Without an end they go on to the end of the line. */
export interface Place {
  start: number;
  end?: number;
}

/** A text with its findings; `at` are the characters in it to be shown. */
export function textHref(key: string, at?: Place): string {
  const path = `/quality/texts/${encodeURIComponent(key)}`;
  if (at === undefined) return path;
  return `${path}?at=${at.start}${at.end === undefined ? "" : `-${at.end}`}#c${at.start}`;
}

/** The characters that `at` of an address says; null for anything else. */
export function readPlace(at: string | string[] | undefined): Place | null {
  const [, start, end] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(typeof at === "string" ? at : "") ?? [];
  if (start === undefined) return null;
  return end === undefined ? { start: Number(start) } : { start: Number(start), end: Number(end) };
}

/** A segment of an address as it was before it was encoded; null when it is not well encoded. */
export function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
