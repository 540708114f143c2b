import { expect, test } from "vitest";
import { nameForms } from "./inconsistent-name.ts";

const areClose = (a: string, b: string): boolean => nameForms(a).some((form) => nameForms(b).includes(form));

test.each([
  ["高志远", "高志运", true],
  ["高志远", "高远志", true],
  ["高志远", "马志远", true],
  ["高远", "高运", true],
  ["高远", "马远", false],
  ["高志远", "高明运", false],
  ["高志远", "高远", false],
  ["欧阳志远", "欧阳志运", true],
  ["高", "马", false],
  ["阿不力克木", "阿不力克目", false],
])("%s and %s are close: %s", (a, b, expected) => {
  expect(areClose(a, b)).toBe(expected);
});
