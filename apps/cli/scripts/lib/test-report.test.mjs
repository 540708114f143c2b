import { expect, test } from "vitest";
import { addReport, failuresOf } from "./test-report.mjs";

const REPORT = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [
    {
      name: "/repo/a.test.ts",
      status: "failed",
      message: "",
      assertionResults: [
        { status: "passed", fullName: "adds", failureMessages: [] },
        { status: "failed", fullName: "sums", failureMessages: ["expected 1 to be 2\n    at line 3"] },
      ],
    },
    { name: "/repo/b.test.ts", status: "failed", message: "Cannot find module\n", assertionResults: [] },
    { name: "/repo/c.test.ts", status: "passed", message: "", assertionResults: [] },
  ],
};

test("counts add up; a file that does not load is a failure", () => {
  const total = { passed: 10, failed: 0, skipped: 0 };
  addReport(total, REPORT);
  expect(total).toEqual({ passed: 13, failed: 2, skipped: 1 });
});

test("failures name their file and test", () => {
  expect(failuresOf(REPORT)).toEqual([
    { file: "/repo/b.test.ts", name: "-", message: "Cannot find module" },
    { file: "/repo/a.test.ts", name: "sums", message: "expected 1 to be 2" },
  ]);
});
