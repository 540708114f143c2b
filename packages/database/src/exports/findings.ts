import { wordFinding } from "@huiyao/validation";
import { findingFilter } from "../filters/record-view.ts";
import { monthText } from "../filters/words.ts";
import { FINDING_ORDER, findingWhere } from "../questions/finding-list.ts";
import { findingRow, findingSelect } from "../questions/finding-row.ts";
import { idBatches, inOrderOf } from "./batches.ts";
import { type ExportTable, PERIOD } from "./table.ts";

/** `latest` is the order of the dashboard's list: the latest month first, then as they stand in their text. */
export type FindingExportOrder = "latest";

export const findings: ExportTable<FindingExportOrder> = {
  columns: {
    rule: "text",
    severity: "text",
    status: "text",
    message: "text",
    actual: "text",
    expected: "list",
    line: "integer",
    column: "integer",
    start: "integer",
    end: "integer",
    textKey: "text",
    source: "text",
    outlet: "text",
    month: "text",
    headline: "text",
    fingerprint: "text",
  },
  filters: [...PERIOD, "outlet", "rule", "severity", "status", "run"],
  async *rows({ client }, view, { locale, order }) {
    const where = findingWhere(findingFilter(view));
    const batches = idBatches(({ after, skip, size }) =>
      client.finding.findMany({
        where: { AND: [where, order === null ? { id: { gt: after } } : {}] },
        orderBy: order === null ? { id: "asc" } : FINDING_ORDER,
        ...(order === null ? {} : { skip }),
        take: size,
        select: { id: true },
      }),
    );
    for await (const ids of batches) {
      const found = await client.finding.findMany({
        where: { id: { in: ids } },
        select: {
          ...findingSelect,
          line: true,
          column: true,
          month: true,
          article: { select: { headline: true } },
          sourceText: { select: { key: true, name: true, outlet: true } },
        },
      });
      for (const { line, column, month, article, sourceText, ...stored } of inOrderOf(ids, found, ({ id }) => id)) {
        const finding = findingRow(stored);
        yield {
          rule: finding.ruleId,
          severity: finding.severity,
          status: finding.status,
          message: wordFinding(finding, locale),
          actual: finding.actual,
          expected: finding.expected,
          line,
          column,
          start: finding.start,
          end: finding.end,
          textKey: sourceText.key,
          source: sourceText.name,
          outlet: sourceText.outlet,
          month: month === 0 ? null : monthText(month),
          headline: article?.headline ?? null,
          fingerprint: finding.fingerprint,
        };
      }
    }
  },
};
