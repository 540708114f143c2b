import { expect, test } from "vitest";
import { bar } from "./bar.ts";

test.each([
  [0, "[          ]"],
  [0.1, "[>         ]"],
  [0.5, "[====>     ]"],
  [0.99, "[==========]"],
  [1, "[==========]"],
  [1.2, "[==========]"],
  [-1, "[          ]"],
])("%d", (share, drawn) => {
  expect(bar(share, 12)).toBe(drawn);
});
