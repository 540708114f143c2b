import { Random, splitName, typeset } from "@huiyao/samples";

const PARAGRAPHS = [
  "本报讯（记者宋岚）2024年3月5日，区委副书记、区长林叙安主持召开区政府第61次常务会议，审议并原则通过《汀澜区公共数据管理办法（送审稿）》，听取防汛备汛工作情况汇报。",
  "会议指出，安全生产一头连着企业，一头连着千家万户，任何时候都松懈不得。要紧盯建筑施工、道路运输、燃气管网等重点领域，一企一档建立隐患清单，决不允许把检查走成过场。",
  "会议强调，数据多跑一步，群众就少跑一趟。要聚焦高频事项开发应用场景，让老人也用得上、用得惯；要守好网络和数据安全关口，谁采集、谁使用、谁负责。",
];

/** The story as its author wrote it, one line a paragraph, headline first. */
export const CLEAN = `${["区政府第61次常务会议召开", ...PARAGRAPHS.map((p) => p.replace("记者", "记者 "))].join("\n")}\n`;

/** The same as a column: hard wraps, a spread name, a date cut in two. */
export const DAMAGED = `${
  typeset(
    {
      headline: "区政府第61次常务会议召开",
      subheadlines: [],
      paragraphs: PARAGRAPHS,
      names: ["宋岚", "林叙安"],
      reporters: ["宋岚"],
      values: [],
    },
    {
      width: 36,
      gap: "\n",
      indent: 4,
      keepIndent: false,
      headline: "above",
      headlineWidth: 40,
      bylineSpace: " ",
      leadingSpace: false,
      injectors: [splitName(" ", 1)],
    },
    new Random(1),
  ).text
}\n`;
