import { placesOf, printChanged, replaceOne, type StoryFault } from "./story-fault.ts";

/** Characters and what a font's wrong table gives for them. */
const RADICALS: Readonly<Record<string, string>> = {
  人: "⼈",
  大: "⼤",
  工: "⼯",
  力: "⼒",
  生: "⽣",
  行: "⾏",
  民: "⺠",
  长: "⻓",
  见: "⻅",
};
const TRADITIONAL: Readonly<Record<string, string>> = {
  会: "會",
  议: "議",
  发: "發",
  国: "國",
  业: "業",
  产: "產",
  经: "經",
  员: "員",
  设: "設",
};
/** Words and how optical recognition misreads them. */
const MISREAD: Readonly<Record<string, string>> = {
  人大代表: "入大代表",
  人民政府: "入民政府",
  干部: "千部",
  自己: "自已",
  已经: "己经",
  未来: "末来",
  委员: "委貝",
  关于: "关干",
  积极: "枳极",
};

/** Faults of characters, by the rule of the validation package that finds them. */
export const CHARACTER_FAULTS: Record<string, StoryFault> = {
  "garbled-text": (story, random) => {
    const garbage = random.pick(["\ufffd\ufffd", "\ue1a5", "锟斤拷", "\u0007", "锛屼細璁"]);
    return replaceOne(story, random, /(?<=[\u4e00-\u9fff])[\u4e00-\u9fff]{2}(?=[\u4e00-\u9fff])/gu, () => garbage);
  },
  "compatibility-character": (story, random) =>
    replaceOne(story, random, /[人大工力生行民长见]/gu, (text) => RADICALS[text] ?? text),
  "halfwidth-punctuation": (story, random) =>
    replaceOne(story, random, /(?<=[\u4e00-\u9fff])[，；](?=[\u4e00-\u9fff])/gu, (text) => (text === "，" ? "," : ";")),
  "mixed-script": (story, random) =>
    replaceOne(story, random, /[会议发国业产经员设]/gu, (text) => TRADITIONAL[text] ?? text),
  "confusable-character": (story, random) => {
    const words = new RegExp(Object.keys(MISREAD).join("|"), "gu");
    if (random.chance(0.7)) return replaceOne(story, random, words, (text) => MISREAD[text] ?? text);
    if (random.chance(0.5)) return replaceOne(story, random, /20\d\d(?=年)/gu, (text) => text.replace("0", "O"));
    return replaceOne(story, random, /(?<=月)\d{1,2}日/gu, (text) => text.replace("日", "曰"));
  },
  /** One bracket or quotation mark is lost; the other one of its pair is what a reader finds. */
  "unbalanced-pair": (story, random) => {
    const places = placesOf(story, /“[^“”]{2,20}”|《[^《》]{2,40}》|（[^（）]{2,20}）/gu).filter(
      ({ paragraph }) => paragraph > 0,
    );
    if (places.length === 0) return null;
    const { paragraph, span, text } = random.pick(places);
    return printChanged(story, paragraph, span, random.chance(0.5) ? text.slice(1) : text.slice(0, -1));
  },
  "preferred-term": (story, random) => replaceOne(story, random, /会议/gu, () => "会義"),
};
