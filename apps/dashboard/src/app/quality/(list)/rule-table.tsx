import type { RuleCount } from "@huiyao/database/questions";
import { findRule } from "@huiyao/validation";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SeverityMark } from "@/ui/severity-mark.tsx";
import ui from "@/ui/ui.module.css";
import { viewHref } from "@/view/params.ts";
import styles from "./quality.module.css";

/** Findings by rule, open and decided, each number leading to the findings it counts. */
export function RuleTable({ rules }: { rules: RuleCount[] }) {
  const t = useTranslations("quality");
  const severity = useTranslations("client.severity");
  const status = useTranslations("client.status");
  const locale = useLocale();
  if (rules.length === 0) return <p className={ui.muted}>{t("noFindings")}</p>;
  const rows = new Map<
    string,
    { ruleId: string; severity: RuleCount["severity"]; open: number; accepted: number; wrong: number }
  >();
  for (const row of rules) {
    const key = `${row.ruleId} ${row.severity}`;
    const sum = rows.get(key) ?? { ruleId: row.ruleId, severity: row.severity, open: 0, accepted: 0, wrong: 0 };
    if (row.status === "open") sum.open += row.findings;
    else if (row.status === "accepted") sum.accepted += row.findings;
    else sum.wrong += row.findings;
    rows.set(key, sum);
  }
  return (
    <div className={ui.tableBox}>
      <table className={ui.table}>
        <thead>
          <tr>
            <th scope="col">{t("rule")}</th>
            <th scope="col">{t("severity")}</th>
            <th scope="col" className={ui.numeric}>
              {status("open")}
            </th>
            <th scope="col" className={ui.numeric}>
              {status("accepted")}
            </th>
            <th scope="col" className={ui.numeric}>
              {status("not-an-error")}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...rows.values()]
            .sort((a, b) => b.open - a.open)
            .map((row) => (
              <tr key={`${row.ruleId} ${row.severity}`}>
                <td className={`${styles.ruleName} ${ui.wide}`}>
                  {findRule(row.ruleId)?.docs[locale].title ?? row.ruleId}
                  <code>{row.ruleId}</code>
                </td>
                <td>
                  <span className={styles.mark}>
                    <SeverityMark severity={row.severity} /> {severity(row.severity)}
                  </span>
                </td>
                {(
                  [
                    ["open", row.open],
                    ["accepted", row.accepted],
                    ["not-an-error", row.wrong],
                  ] as const
                ).map(([state, count]) => (
                  <td key={state} className={ui.numeric}>
                    {count === 0 ? (
                      <span className={ui.muted}>0</span>
                    ) : (
                      <Link
                        href={viewHref("/quality/findings", {
                          rule: [row.ruleId],
                          severity: [row.severity],
                          status: state,
                        })}
                        prefetch={false}
                        data-mark={count}
                        {...(state === "open" ? { "data-row": "" } : {})}
                      >
                        {count}
                      </Link>
                    )}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
