import { periodFilter } from "@huiyao/database/filters";
import { personPage, personStatements } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { record } from "@/server/record.ts";
import { Empty } from "@/ui/empty.tsx";
import { PeriodFilters } from "@/ui/filters.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { Pager } from "@/ui/pager.tsx";
import ui from "@/ui/ui.module.css";
import { loadView, pageOf } from "@/view/filters.ts";
import { decodeSegment, personHref, statementsHref } from "@/view/places.ts";
import { Statements } from "../statements.tsx";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = decodeSegment((await params).key)?.split("@")[0] ?? "";
  return { title: (await getTranslations("person"))("statementsOf", { name }) };
}

/** Everything a person said, latest first. */
export default async function StatementsPage({ params, searchParams }: Props) {
  const key = decodeSegment((await params).key);
  const database = await record();
  const person = key === null ? null : await personPage(database, key);
  if (person === null) notFound();
  const view = await loadView(searchParams);
  const path = statementsHref(person.key);
  const [{ rows, total }, t] = await Promise.all([
    personStatements(database, person.key, periodFilter(view), pageOf(view)),
    getTranslations("person"),
  ]);
  return (
    <>
      <header className={ui.head}>
        <h1>{t("statementsOf", { name: person.name })}</h1>
        <Link className={ui.more} href={personHref(person.key)}>
          {t("toPerson")}
        </Link>
      </header>
      <PeriodFilters view={view} />
      <ListHead path={path} view={view} total={{ count: total, text: t("statementsTotal", { count: total }) }} />
      {rows.length === 0 ? (
        <Empty title={t("noStatements")} reason={t("noStatementsReason")} />
      ) : (
        <Statements rows={rows} />
      )}
      <Pager path={path} view={view} total={total} />
    </>
  );
}
