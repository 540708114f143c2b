import { gradeOf } from "@huiyao/validation";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { monthText } from "@/format/month.ts";
import { type overview, RECENT_MONTHS } from "@/server/overview.ts";
import { viewHref } from "@/view/params.ts";
import styles from "./lede.module.css";

/** What the record says in one sentence each, the number first. */
export function Lede({ data }: { data: Awaited<ReturnType<typeof overview>> }) {
  const t = useTranslations("overview.lede");
  const { count, first, last, all, comparison, newcomers, rising, quality } = data;
  return (
    <section className={styles.lede} aria-label={t("label")}>
      <Figure
        value={count.meetings}
        unit={t("meetingsUnit", { count: count.meetings })}
        href={viewHref("/meetings", period(data))}
      >
        {first === null || last === null
          ? t("ofBodiesUndated", { bodies: count.bodies })
          : first === last
            ? t("inMonth", { month: monthText(first), bodies: count.bodies })
            : t("ofBodies", {
                from: monthText(first),
                to: monthText(last),
                bodies: count.bodies,
                articles: all.articles,
              })}
      </Figure>
      {comparison === null ? null : (
        <Figure
          value={signed(comparison.now - comparison.before)}
          unit={t("changeUnit")}
          href={viewHref("/meetings", { from: comparison.from, to: comparison.to })}
        >
          {t("change", { months: comparison.months, now: comparison.now, before: comparison.before })}
        </Figure>
      )}
      {newcomers === null ? null : (
        <Figure
          value={newcomers.total}
          unit={t("newUnit", { count: newcomers.total })}
          href={viewHref("/people", { from: newcomers.from, to: newcomers.to, new: true })}
        >
          {newcomers.total === 0
            ? t("newNobody", { months: RECENT_MONTHS })
            : t("newPeople", {
                months: RECENT_MONTHS,
                names: newcomers.rows.map(({ name }) => name).join(t("comma")),
                more: newcomers.total - newcomers.rows.length,
              })}
        </Figure>
      )}
      {rising === null ? null : (
        <Figure
          value={signed(rising.n - rising.baselineN)}
          unit={t("risingUnit", { count: Math.abs(rising.n - rising.baselineN) })}
          href={viewHref("/meetings", { theme: [rising.phrase], from: rising.from, to: rising.to })}
        >
          {t("rising", { phrase: rising.phrase, now: rising.n, before: rising.baselineN, months: RECENT_MONTHS })}
        </Figure>
      )}
      {quality.score === null ? null : (
        <Figure value={quality.score.toFixed(1)} unit={gradeOf(quality.score)} href="/quality">
          {t("quality", { findings: quality.errors + quality.warnings, texts: quality.texts })}
        </Figure>
      )}
    </section>
  );
}

function period({ first, last, all }: Awaited<ReturnType<typeof overview>>) {
  return first === all.first && last === all.last ? {} : { from: first, to: last };
}

/** A difference with its sign, the minus a true minus. */
function signed(difference: number): string {
  if (difference === 0) return "±0";
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}

/** A value that is a number is that of the rows of its list. */
function Figure(props: { value: string | number; unit: string; href: string; children: ReactNode }) {
  return (
    <div className={styles.figure}>
      <Link href={props.href} prefetch={false} data-mark={typeof props.value === "number" ? props.value : undefined}>
        <b>{props.value}</b>
        <span>{props.unit}</span>
      </Link>
      <p>{props.children}</p>
    </div>
  );
}
