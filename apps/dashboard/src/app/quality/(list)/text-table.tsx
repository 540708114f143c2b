import type { TextRow } from "@huiyao/database/questions";
import { gradeOf } from "@huiyao/validation";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { monthText } from "@/format/month.ts";
import { SortHeader } from "@/ui/sort-header.tsx";
import ui from "@/ui/ui.module.css";
import type { View } from "@/view/params.ts";
import { textHref } from "@/view/places.ts";
import styles from "./quality.module.css";

interface Props {
  rows: TextRow[];
  view: View;
  order: { by: string; direction: "asc" | "desc" };
}

export function TextTable({ rows, view, order }: Props) {
  const t = useTranslations("quality");
  const severity = useTranslations("client.severity");
  const sorting = { path: "/quality", view, order };
  return (
    <div className={ui.tableBox}>
      <table className={ui.table}>
        <thead>
          <tr>
            <SortHeader {...sorting} column="name" label={t("text")} />
            <SortHeader {...sorting} column="month" label={t("month")} />
            <SortHeader {...sorting} column="characters" label={t("characters")} numeric />
            <SortHeader {...sorting} column="errors" label={severity("error")} numeric />
            <SortHeader {...sorting} column="warnings" label={severity("warning")} numeric />
            <SortHeader {...sorting} column="score" label={t("score")} numeric />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td className={ui.wide}>
                <Link className={ui.rowLink} href={textHref(row.key)} prefetch={false} data-row lang="zh-CN">
                  {row.headline ?? t("noHeadline")}
                </Link>
                <span className={ui.under}>
                  {row.outlet === null ? "" : `${row.outlet} · `}
                  {row.name}
                </span>
              </td>
              <td className={ui.nowrap}>{row.month === 0 ? "–" : monthText(row.month)}</td>
              <td className={ui.numeric}>{row.characters}</td>
              <td className={ui.numeric}>{row.errors}</td>
              <td className={ui.numeric}>{row.warnings}</td>
              <td className={ui.numeric}>
                {row.score === null ? (
                  "–"
                ) : (
                  <span className={styles.points}>
                    <b className={styles.pointsGrade}>{gradeOf(row.score)}</b>
                    {row.score.toFixed(1)}
                  </span>
                )}
                {row.isComplete ? null : <span className={ui.tag}>{t("partial")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
