import { weekdayName } from "../calendar.ts";
import { one, placesOf, printChanged, printStory, replaceOne, type StoryFault } from "./story-fault.ts";

const DATE = /(?<!年)(\d{1,2}月\d{1,2}日)(?!报)/gu;
/** The names of a list between a post and what it is followed by. */
const NAMES =
  /(?<=领导|委员|主任|代表|书记)((?:[\u4e00-\u9fff]{2,3}、){3,}[\u4e00-\u9fff]{2,3}?)(?=等?(?:参加|出席|列席))/gu;

/** What contradicts itself within a story, by the rule of the validation package that finds it. */
export const CONSISTENCY_FAULTS: Record<string, StoryFault> = {
  "impossible-date": (story, random) =>
    replaceOne(story, random, DATE, () => random.pick(["2月30日", "4月31日", "13月5日", "6月45日", "2023年2月29日"])),
  "date-after-publication": (story) => {
    const [date] = placesOf(story, DATE);
    if (date === undefined || date.paragraph > 0) return null;
    const year = Number(story.published.slice(0, 4));
    // A day that was still to come when the paper came out is announced: nothing is wrong with one further ahead.
    if (isoDay(year, date.text) > story.published) return null;
    return printChanged(story, 0, date.span, `${year + 1}年${date.text}`);
  },
  "weekday-mismatch": (story, random) => {
    const [date] = placesOf(story, DATE);
    if (date === undefined || date.paragraph > 0) return null;
    const year = story.published.slice(0, 4);
    const iso = isoDay(Number(year), date.text);
    const wrong = random.pick(
      ["一", "二", "三", "四", "五", "六", "日"].filter((name) => !weekdayName(iso).endsWith(name)),
    );
    return printChanged(story, 0, date.span, `${year}年${date.text}（星期${wrong}）`);
  },
  "attendee-count-mismatch": (story, random) =>
    replaceOne(story, random, NAMES, (text) => {
      const names = text.split("、").length;
      return `${text}等${random.pick([names - 1, names + 1, names + 2])}位同志`;
    }),
  "repeated-attendee": (story, random) =>
    replaceOne(story, random, NAMES, (text) => {
      const names = text.split("、");
      return [...names, random.pick(names.slice(0, -1))].join("、");
    }),
  "chair-not-attending": (story) => {
    const chair = /([\u4e00-\u9fff]{2,3})主持/u.exec(story.paragraphs[0] ?? "")?.[1];
    const name = story.names.find((known) => chair?.endsWith(known));
    if (name === undefined) return null;
    const text = printStory(story.headline, [...story.paragraphs, `请假：${name}`]);
    return one(text, { start: 0, end: text.length }, story.published);
  },
  "unclosed-list": (story, random) =>
    replaceOne(story, random, NAMES, (text) => text.slice(0, text.lastIndexOf("、") + 1)),
};

/** 5月6日 of a year as an ISO day. */
function isoDay(year: number, date: string): string {
  const [month = "", day = ""] = date.match(/\d+/gu) ?? [];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
