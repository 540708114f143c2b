// Looks for texts that take more time than their length explains: made-up pieces of the genre's words, marks and names, said over
// and over, one after the other or both in turn, alone or behind the opening of a meeting. Prints each that takes more than 13 times
// as long when it is 8 times as long, and again 7 times for 4 times. Needs the package built; the machine should be quiet.
//   node bench/linear.mjs [SECONDS] [SEED]
import { parse } from "../dist/index.js";
import { randomOf } from "./made-up-news.mjs";

const [seconds = 60, seed = 1] = process.argv.slice(2).map(Number);
const random = randomOf(seed);
const WORDS =
  "会议 全会 座谈会 推进会 发布会 领导小组 常委会 主任会议 大会 论坛 代表 委员 书记 区长 主任 主席 副 局长 教授 区政府 区委 区人大 水务局 街道 公司 出席 参加 列席 主持 召开 举行 审议 通过 研究 听取 传达 学习 部署 讲话 发言 汇报 指出 强调 要求 表示 提出 建议 介绍 说 会见 调研 同 与 和 及 由 在 对 就 向 将 为 的 了 等 也 还 分别 先后 关于 情况 精神 工作 报告 意见 方案 记者 本报讯 通讯员 摄 涂安 段春雷 贺文洲 凌霜 欧阳青 阿依·努尔 克里斯 第 12 一 次 届 年 月 日 上午 今天 3月5日 2025年";
const MARKS = [..."，。、；：“”《》（）·！？ 　\n0aA—…"];
const MEETING = "3月5日，区政府召开会议，区长涂安主持。";
const [SHORT, LONG, LONGEST] = [12_000, 96_000, 384_000];
/** Less is lost in what else the machine does, in milliseconds. */
const LEAST = 60;

const words = WORDS.split(" ");
const pick = (list) => list[Math.floor(random() * list.length)];
const count = (most) => 1 + Math.floor(random() * most);
const piece = () => Array.from({ length: count(6) }, () => pick(random() < 0.6 ? words : MARKS)).join("");

function timeOf(text) {
  const before = performance.now();
  parse(text, { published: "2025-03-06" });
  return performance.now() - before;
}

/** The best of some runs. */
const best = (text, times) => Math.min(...Array.from({ length: times }, () => timeOf(text)));

for (let i = 0; i < 200; i++) timeOf(MEETING.repeat(20));
const end = performance.now() + seconds * 1000;
let tried = 0;
let found = 0;
while (performance.now() < end) {
  const parts = Array.from({ length: count(2) }, piece);
  const lead = random() < 0.3 ? MEETING : "";
  const isInTurn = random() < 0.5;
  const text = (length) => {
    const pieces = isInTurn ? [parts.join("")] : parts;
    return lead + pieces.map((part) => part.repeat(Math.ceil(length / pieces.length / part.length))).join("");
  };
  tried++;
  const isSlow = (times) => {
    const long = best(text(LONG), times);
    return long > LEAST && long > 13 * best(text(SHORT), times);
  };
  if (!isSlow(1) || !isSlow(3) || timeOf(text(LONGEST)) < 7 * best(text(LONG), 2)) continue;
  found++;
  console.log(JSON.stringify({ lead, parts, isInTurn }));
}
console.log(`${tried} texts tried, ${found} take more than their length explains`);
process.exitCode = found > 0 ? 1 : 0;
