import { meetingFilter } from "@huiyao/database/filters";
import { MEETING_ORDERS, meetingList, mergedInto } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { coverage, record } from "@/server/record.ts";
import { Empty } from "@/ui/empty.tsx";
import { MeetingFilters } from "@/ui/filters.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { MeetingTable } from "@/ui/meeting-table.tsx";
import { Pager } from "@/ui/pager.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, orderOf, pageOf } from "@/view/filters.ts";
import { viewHref } from "@/view/params.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("meetings"))("title") };
}

export default async function MeetingsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const view = await loadView(searchParams);
  const order = orderOf(view, MEETING_ORDERS);
  const database = await record();
  const [{ rows, total }, all, t] = await Promise.all([
    meetingList(database, meetingFilter(view), order, pageOf(view)),
    coverage(),
    getTranslations("meetings"),
  ]);
  if (total === 0) {
    const others = await Promise.all(view.person.map((key) => mergedInto(database, key)));
    const person = view.person.map((key, at) => others[at] ?? key);
    if (others.some((key) => key !== null)) redirect(viewHref("/meetings", { ...view, person: [...new Set(person)] }));
  }
  return (
    <>
      <header className={ui.head}>
        <h1>{t("title")}</h1>
      </header>
      <MeetingFilters view={view} />
      <ListHead
        path="/meetings"
        view={view}
        filters={FILTERS.meetings}
        total={{ count: total, text: t("total", { count: total, all: all.meetings }) }}
        exported="meetings"
      />
      {rows.length === 0 ? (
        <Empty
          title={t(all.meetings === 0 ? "noneTitle" : "noMatchTitle")}
          reason={t(all.meetings === 0 ? "noneReason" : "noMatchReason")}
        >
          <Link className={ui.button} href={all.meetings === 0 ? "/import" : "/meetings"}>
            {t(all.meetings === 0 ? "toImport" : "showAll")}
          </Link>
        </Empty>
      ) : (
        <MeetingTable rows={rows} sorting={{ path: "/meetings", view, order }} />
      )}
      <Pager path="/meetings" view={view} total={total} />
    </>
  );
}
