#!/usr/bin/env node
// `npm test`: every test of every package, unit to browser. The last line is `N passed, N failed`, with `, N skipped` where
// something was left out. Fails when a test fails, or when a package that has tests reports none.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { turbo } from "./lib/command.mjs";
import { ROOT, say, workspacePackages } from "./lib/repository.mjs";
import { addReport, failuresOf } from "./lib/test-report.mjs";
import { install, withSetupErrors } from "./setup.mjs";

const reportOf = (folder) => join(folder, ".vitest/report.json");

await withSetupErrors(async () => {
  await install();
  const tested = workspacePackages().filter(({ manifest }) => manifest.scripts?.test !== undefined);
  for (const { folder } of tested) rmSync(reportOf(folder), { force: true });

  // Two at a time: browser tests need a core of their own.
  const flags = ["--continue=always", "--concurrency=2", "--output-logs=errors-only", "--log-order=grouped"];
  const { code } = await turbo(["run", "test", ...flags, ...process.argv.slice(2)]);

  const total = { passed: 0, failed: 0, skipped: 0 };
  const problems = [];
  for (const { folder, manifest } of tested) {
    if (!existsSync(reportOf(folder))) {
      problems.push(say(`${manifest.name}：没有测试报告（见上）`, `${manifest.name}: no test report (see above)`));
      total.failed++;
      continue;
    }
    const report = JSON.parse(readFileSync(reportOf(folder), "utf8"));
    addReport(total, report);
    for (const { file, name, message } of failuresOf(report)) {
      problems.push(`${relative(ROOT, file)} > ${name}\n    ${message}`);
    }
  }
  const isWhole = code === 0 && problems.length === 0 && total.failed === 0;
  if (!isWhole && total.failed === 0) {
    problems.push(say("有任务未能完成（见上）", "a task did not finish (see above)"));
    total.failed = 1;
  }
  if (problems.length > 0) process.stdout.write(`\n${problems.map((p) => `✗ ${p}`).join("\n")}\n`);
  if (total.skipped > 0 && !process.env.HUIYAO_TEST_POSTGRESQL_URL) {
    const why = say(
      "跳过了在 PostgreSQL 上的测试：HUIYAO_TEST_POSTGRESQL_URL 没有指明服务器（见 packages/database/README.md）",
      "The tests on PostgreSQL were skipped: HUIYAO_TEST_POSTGRESQL_URL names no server (see packages/database/README.md)",
    );
    process.stdout.write(`\n${why}\n`);
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
  if (!isWhole) process.exitCode = 1;
});
