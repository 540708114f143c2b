import { expect, test } from "vitest";
import { printedForms } from "./printed-forms.ts";

test.each([
  ["常务会议", ["常务会议"]],
  ["第7次", ["第7次", "第７次"]],
  ["第７次", ["第7次", "第７次"]],
  ["5g网", ["5g网", "５ｇ网", "５Ｇ网"]],
  ["50％", ["50％", "５０％"]],
])("%s may be printed as %j", (word, forms) => {
  expect(printedForms(word)).toEqual(forms);
});
