import type { MeetingRow } from "@huiyao/database/questions";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { whenText } from "@/format/day.ts";
import type { View } from "@/view/params.ts";
import { meetingHref } from "@/view/places.ts";
import { typeColor } from "@/view/type-series.ts";
import { SortHeader } from "./sort-header.tsx";
import ui from "./ui.module.css";

interface Props {
  rows: MeetingRow[];
  sorting: { path: string; view: View; order: { by: string; direction: "asc" | "desc" } };
}

export function MeetingTable({ rows, sorting }: Props) {
  const t = useTranslations("meetings");
  const type = useTranslations("client.meetingType");
  const locale = useLocale();
  return (
    <div className={ui.tableBox}>
      <table className={ui.table}>
        <thead>
          <tr>
            <SortHeader {...sorting} column="day" label={t("day")} />
            <SortHeader {...sorting} column="name" label={t("name")} />
            <SortHeader {...sorting} column="type" label={t("type")} />
            <SortHeader {...sorting} column="body" label={t("body")} />
            <th scope="col">{t("chair")}</th>
            <SortHeader {...sorting} column="attendees" label={t("attendees")} numeric />
            <th scope="col" className={ui.numeric}>
              {t("findings")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td className={ui.nowrap}>{whenText(row, locale) ?? t("noDay")}</td>
              <td className={ui.wide}>
                <Link className={ui.rowLink} href={meetingHref(row.key)} prefetch={false} data-row lang="zh-CN">
                  {row.name}
                </Link>
                {row.headline === null || row.headline === row.name ? null : (
                  <span className={ui.under} lang="zh-CN">
                    {row.headline}
                  </span>
                )}
              </td>
              <td className={ui.nowrap}>
                <span className={ui.dot} style={{ background: `var(${typeColor(row.type)})` }} />
                {type(row.type)}
              </td>
              <td lang="zh-CN">{row.body ?? <span className={ui.muted}>–</span>}</td>
              <td lang="zh-CN">
                {row.chairs.length === 0 ? <span className={ui.muted}>–</span> : null}
                {row.chairs.map((name, index) => (
                  <span key={name} className={ui.nowrap}>
                    {index < row.chairs.length - 1 ? `${name}、` : name}
                  </span>
                ))}
              </td>
              <td className={ui.numeric}>
                {row.attendees}
                {row.listOpen ? <abbr title={t("openList")}>+</abbr> : null}
              </td>
              <td className={ui.numeric}>{row.findings === 0 ? <span className={ui.muted}>0</span> : row.findings}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
