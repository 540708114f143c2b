import { one, printStory, type StoryFault } from "./story-fault.ts";

const BYLINE = /^[^，。]{0,16}?(?:讯|消息)（[^）]*）(?:：)?/u;
const MIDDLE = /^(?:会议|[\u4e00-\u9fff]{2,4})(?:最后|还)?(?:指出|强调|要求)，/u;

/** What a story lacks, by the rule of the validation package that finds it. The whole text is the place. */
export const COMPLETENESS_FAULTS: Record<string, StoryFault> = {
  "missing-headline": (story) => whole(printStory(null, story.paragraphs), story.published),
  "misplaced-headline": (story) => {
    const before = printStory(null, story.paragraphs);
    const span = { start: before.length, end: before.length + story.headline.length };
    return one(`${before}${story.headline}\n`, span, story.published);
  },
  "missing-byline": (story) => {
    const first = story.paragraphs[0] ?? "";
    if (!BYLINE.test(first)) return null;
    return whole(
      printStory(story.headline, [first.replace(BYLINE, ""), ...story.paragraphs.slice(1)]),
      story.published,
    );
  },
  "missing-date": (story) => {
    const first = (story.paragraphs[0] ?? "").replace(/(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚)?，?/gu, "");
    if (first === story.paragraphs[0] || !/召开|举行/u.test(first)) return null;
    const rest = story.paragraphs.slice(1).filter((paragraph) => !/\d日|今天|昨日|近日|日前/u.test(paragraph));
    return whole(printStory(story.headline, [first, ...rest]), story.published);
  },
  "missing-year": (story) => {
    const paragraphs = story.paragraphs.filter((paragraph) => !/(?:19|20)\d\d/u.test(paragraph));
    if (!/^[^。]*\d月\d{1,2}日/u.test(paragraphs[0] ?? "") || /(?:19|20)\d\d/u.test(story.headline)) return null;
    return whole(printStory(story.headline, paragraphs), null);
  },
  "missing-opening": (story) => {
    const from = story.paragraphs.findIndex((paragraph, i) => i > 0 && MIDDLE.test(paragraph));
    return from < 0 ? null : whole(printStory(null, story.paragraphs.slice(from)), story.published);
  },
  "missing-ending": (story) => {
    const last = story.paragraphs.at(-1) ?? "";
    const comma = last.lastIndexOf("，");
    if (story.paragraphs.length < 2 || comma < 4) return null;
    return whole(
      printStory(story.headline, [...story.paragraphs.slice(0, -1), last.slice(0, comma + 1)]),
      story.published,
    );
  },
  "empty-article": (story) => whole(`${story.headline}\n`, story.published),
  "missing-body": (story) => {
    const byline = BYLINE.exec(story.paragraphs[0] ?? "")?.[0] ?? "";
    const first = `${byline}1月6日，座谈会举行，大家围绕今年的工作畅所欲言。`;
    return whole(printStory("座谈会举行", [first]), story.published);
  },
};

function whole(text: string, published: string | null): ReturnType<typeof one> {
  return one(text, { start: 0, end: text.length }, published);
}
