// Peak memory of a process that parses one file of 50 MB made of many stories. Prints one line.
import { parse } from "../dist/index.js";
import { longText } from "./made-up-news.mjs";

const text = longText(13, 50e6);
const before = process.resourceUsage().maxRSS;
const { articles } = parse(text, { published: "2025-03-12" });
const after = process.resourceUsage().maxRSS;
console.log(
  `${Math.round(after / 1024)} MB (${Math.round(before / 1024)} MB with the text alone; ${articles.length} stories)`,
);
