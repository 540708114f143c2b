import type { LeftoverDecision } from "@huiyao/database/questions";
import { findRule } from "@huiyao/validation";
import { getLocale, getTranslations } from "next-intl/server";
import { momentText } from "@/format/day.ts";
import ui from "@/ui/ui.module.css";
import { TakeBack } from "./take-back.tsx";

/** Decisions that do nothing: what they were made about is gone, or their last day is past. Each can be taken back. */
export async function Leftovers({ rows }: { rows: LeftoverDecision[] }) {
  const [t, kind, locale] = await Promise.all([
    getTranslations("quality.leftovers"),
    getTranslations("quality.leftovers.kinds"),
    getLocale(),
  ]);
  return (
    <section className={ui.section} id="decisions">
      <h2>{t("title")}</h2>
      <p className={ui.lead}>{t("lead", { count: rows.length })}</p>
      <div className={ui.tableBox}>
        <table className={ui.table}>
          <thead>
            <tr>
              {(["state", "rule", "reason", "by", "at", "until"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(column)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.fingerprint}>
                <td className={ui.nowrap}>{kind(row.kind)}</td>
                <td className={ui.wide}>{findRule(row.ruleId)?.docs[locale].title ?? row.ruleId}</td>
                <td className={ui.wide}>{row.reason}</td>
                <td>{row.by}</td>
                <td className={ui.nowrap}>{momentText(row.decidedAt)}</td>
                <td className={ui.nowrap}>{row.until ?? "–"}</td>
                <td>
                  <TakeBack fingerprint={row.fingerprint} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
