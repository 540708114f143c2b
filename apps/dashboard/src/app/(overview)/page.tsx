import { periodFilter } from "@huiyao/database/filters";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { overview } from "@/server/overview.ts";
import { Chips } from "@/ui/chips.tsx";
import { NothingYet } from "@/ui/empty-list.tsx";
import { PeriodFilters } from "@/ui/filters.tsx";
import { SampleNotice } from "@/ui/sample-notice.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView } from "@/view/filters.ts";
import { Attendance } from "./attendance.tsx";
import { Imports } from "./imports.tsx";
import { Lede } from "./lede.tsx";
import { MeetingMonths } from "./meeting-months.tsx";
import { QualityCard } from "./quality-card.tsx";
import { ThemeStrips } from "./theme-strips.tsx";

export default async function OverviewPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const data = await overview(periodFilter({ ...view, q: "", undated: false }));
  const t = await getTranslations("overview");
  if (data.all.texts === 0) return <NothingYet isPage />;
  return (
    <>
      <h1 className="visually-hidden">{t("title")}</h1>
      <SampleNotice record={data.all}>
        <Link href="/import">{t("toImport")}</Link>
      </SampleNotice>
      <Lede data={data} />
      <PeriodFilters view={view} />
      <Chips path="/" view={view} filters={FILTERS.overview} />
      <section className={ui.section}>
        <div className={ui.sectionHead}>
          <h2>{t("meetings")}</h2>
          <Link className={ui.more} href="/meetings">
            {t("allMeetings")}
          </Link>
        </div>
        <MeetingMonths rows={data.byMonth} first={data.first} last={data.last} undated={data.all.undated} />
      </section>
      <div className={ui.columns}>
        <section className={ui.section}>
          <div className={ui.sectionHead}>
            <h2>{t("people")}</h2>
            <Link className={ui.more} href="/people">
              {t("allPeople")}
            </Link>
          </div>
          <Attendance people={data.people.rows} total={data.people.total} view={view} />
        </section>
        <section className={ui.section}>
          <div className={ui.sectionHead}>
            <h2>{t("themes")}</h2>
            <Link className={ui.more} href="/themes">
              {t("allThemes")}
            </Link>
          </div>
          <ThemeStrips data={data} />
        </section>
      </div>
      <div className={ui.columns}>
        <section className={ui.section}>
          <div className={ui.sectionHead}>
            <h2>{t("quality")}</h2>
            <Link className={ui.more} href="/quality">
              {t("allQuality")}
            </Link>
          </div>
          <QualityCard summary={data.quality} />
        </section>
        <section className={ui.section}>
          <div className={ui.sectionHead}>
            <h2>{t("imports")}</h2>
            <Link className={ui.more} href="/import">
              {t("toImport")}
            </Link>
          </div>
          <Imports runs={data.runs} />
        </section>
      </div>
    </>
  );
}
