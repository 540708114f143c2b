import type { Locale } from "../terminal/locale.ts";
import { en } from "./en.ts";
import type { Words } from "./words.ts";
import { zhCN } from "./zh-CN.ts";

const WORDS: Record<Locale, Words> = { "zh-CN": zhCN, en };

export const wordsFor = (locale: Locale): Words => WORDS[locale];
