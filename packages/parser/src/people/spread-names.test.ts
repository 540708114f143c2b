import { expect, test } from "vitest";
import { analyze } from "../analyze.ts";

const STORY = "云岭区召开会议\n5月6日，云岭区召开会议，部署汛期各项工作。";
const namesIn = (credits: string) => analyze(`${STORY}\n${credits}`).articles[0]?.persons.map(({ name }) => name);

test("a label that is spread as the names behind it are is no name", () => {
  expect(namesIn("记者：高志远\n编 辑：钱 岚\n一 审：周 密\n二 审：罗 简")).toEqual(["高志远", "钱岚", "周密", "罗简"]);
});
