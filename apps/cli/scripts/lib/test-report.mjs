/** Adds the counts of one vitest JSON report. A file that could not be loaded counts as one failure. */
export function addReport(total, report) {
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests + unloaded(report).length;
  total.skipped += report.numPendingTests + report.numTodoTests;
}

const unloaded = (report) =>
  report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );

/** Every failure of a report: file, name of the test, first line of its message. */
export function failuresOf(report) {
  const firstLine = (text) => (text ?? "").split("\n", 1)[0];
  return [
    ...unloaded(report).map(({ name, message }) => ({ file: name, name: "-", message: firstLine(message) })),
    ...report.testResults.flatMap((file) =>
      file.assertionResults
        .filter((test) => test.status === "failed")
        .map((test) => ({ file: file.name, name: test.fullName, message: firstLine(test.failureMessages[0]) })),
    ),
  ];
}
