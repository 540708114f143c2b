import { themeList } from "@huiyao/database/questions";
import { DEFAULT_HEAT, HEAT_STEPS } from "@huiyao/themes";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { monthText } from "@/format/month.ts";
import { heatPage, MOST_COMPARED } from "@/server/heat.ts";
import { record } from "@/server/record.ts";
import { Chips } from "@/ui/chips.tsx";
import { Empty } from "@/ui/empty.tsx";
import { FilterBar } from "@/ui/filter-bar.tsx";
import { periodChoices } from "@/ui/filters.tsx";
import ui from "@/ui/ui.module.css";
import { loadView } from "@/view/filters.ts";
import { Board } from "./board.tsx";
import styles from "./heat.module.css";
import { Movements } from "./movements.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("heat"))("title") };
}

const PATH = "/themes/heat";

export default async function HeatPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const [page, period, t, phrases] = await Promise.all([
    heatPage(view),
    periodChoices(),
    getTranslations("heat"),
    record().then((database) => themeList(database, {}, { by: "meetings", direction: "desc" }, { skip: 0, size: 200 })),
  ]);
  return (
    <>
      <header className={ui.head}>
        <h1>{t("title")}</h1>
        <Link className={ui.more} href="/themes">
          {t("toList")}
        </Link>
        <p className={ui.lead}>{t("lead", { most: MOST_COMPARED })}</p>
      </header>
      <FilterBar
        view={view}
        {...period}
        themes={
          view.theme.length >= MOST_COMPARED
            ? []
            : phrases.rows.map(({ phrase, meetings }) => ({ value: phrase, label: `${phrase}  ${meetings}` }))
        }
      />
      <div className={ui.listHead}>
        <Chips path={PATH} view={view} />
      </div>
      {page.groups.length === 0 || page.months.length === 0 ? (
        <Empty title={t("noneTitle")} reason={t("noneReason")} />
      ) : (
        <>
          <Board page={page} />
          <ul className={styles.legend}>
            {[...HEAT_STEPS].reverse().map((step, at) => {
              const level = HEAT_STEPS.length - 1 - at;
              const least = DEFAULT_HEAT.cuts[level - 2];
              return step === "" ? null : (
                <li key={step}>
                  <span className={styles.step} data-step={level}>
                    {step}
                  </span>
                  {least === undefined
                    ? t("below", { share: percent(DEFAULT_HEAT.cuts[0]) })
                    : t("from", { share: percent(least) })}
                </li>
              );
            })}
          </ul>
          <p className={ui.muted}>
            {t("method", { count: DEFAULT_HEAT.minimumCount, total: DEFAULT_HEAT.minimumTotal })}
          </p>
        </>
      )}
      {page.period === null ? null : (
        <section className={ui.section}>
          <h2>{t("moved", { from: monthText(page.period.from), to: monthText(page.period.to) })}</h2>
          <Movements moved={page.moved} period={page.period} />
        </section>
      )}
    </>
  );
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}
