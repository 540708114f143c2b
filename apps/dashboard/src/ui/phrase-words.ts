import { PHRASE_GROUPS, PHRASE_LEVELS, type PhraseGroup, type PhraseLevel } from "@huiyao/themes";

/** A field of policy as the message files name it. */
export function groupKey(name: string | null): PhraseGroup | "none" {
  return PHRASE_GROUPS.find((group) => group === name) ?? "none";
}

/** A level as the message files name it. */
export function levelKey(name: string | null): PhraseLevel | "none" {
  return PHRASE_LEVELS.find((level) => level === name) ?? "none";
}
