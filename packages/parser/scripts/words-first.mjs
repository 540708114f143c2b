// Modules that the build puts first and so side by side, where a compressor that looks back 32 kB, as gzip does, finds what they
// repeat of each other, most of it Chinese words; in this order, found by trying, it finds most.
// biome-ignore-all assist/source/organizeImports: the order is what this file is for
export * from "../src/people/common-words.ts";
export * from "../src/text/char-map.ts";
export * from "../src/text/pair-set.ts";
export * from "../src/text/find-back.ts";
export * from "../src/layout/sentence-ends.ts";
export * from "../src/text/scratch.ts";
export * from "../src/text/logical-text.ts";
export * from "../src/people/surnames.ts";
export * from "../src/people/countries.ts";
export * from "../src/text/traditional.characters.ts";
export * from "../src/article/paragraph-kinds.ts";
export * from "../src/text/copy-of.ts";
export * from "../src/article/credit-line.ts";
export * from "../src/people/name-in-place.ts";
export * from "../src/article/furniture.ts";
export * from "../src/time/dates.ts";
export * from "../src/layout/sentence-starts.ts";
export * from "../src/time/context-year.ts";
export * from "../src/people/after-name.ts";
export * from "../src/layout/lead-ins.ts";
export * from "../src/vocabulary.ts";
export * from "../src/people/transliteration.ts";
export * from "../src/meeting/convener.ts";
export * from "../src/people/leading-name.ts";
export * from "../src/people/title-start.ts";
export * from "../src/meeting/cited.ts";
export * from "../src/people/posts.ts";
export * from "../src/statement/collective.ts";
export * from "../src/people/person-scan.ts";
export * from "../src/meeting/read-meetings.ts";
export * from "../src/meeting/saying.ts";
export * from "../src/article/fragment.ts";
