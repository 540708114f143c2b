import { periodFilter } from "@huiyao/database/filters";
import { hasPerson, personStatements } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { toMergedPerson } from "@/server/merged-person.ts";
import { record } from "@/server/record.ts";
import { Empty } from "@/ui/empty.tsx";
import { PeriodFilters } from "@/ui/filters.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { Pager } from "@/ui/pager.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, pageOf } from "@/view/filters.ts";
import { decodeSegment, personHref, statementsHref } from "@/view/places.ts";
import { Statements } from "../statements.tsx";

interface Props {
  params: Promise<{ key: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const name = nameOf(decodeSegment((await params).key) ?? "");
  return { title: (await getTranslations("person"))("statementsOf", { name }) };
}

const nameOf = (key: string): string => key.split("@")[0] ?? "";

/** Everything a person said, latest first. */
export default async function StatementsPage({ params, searchParams }: Props) {
  const key = decodeSegment((await params).key);
  if (key === null) notFound();
  const database = await record();
  if (!(await hasPerson(database, key))) return toMergedPerson(key, statementsHref);
  const view = await loadView(searchParams);
  const path = statementsHref(key);
  const [{ rows, total }, t] = await Promise.all([
    personStatements(database, key, periodFilter(view), pageOf(view)),
    getTranslations("person"),
  ]);
  return (
    <>
      <header className={ui.head}>
        <h1>{t("statementsOf", { name: nameOf(key) })}</h1>
        <Link className={ui.more} href={personHref(key)}>
          {t("toPerson")}
        </Link>
      </header>
      <PeriodFilters view={view} />
      <ListHead
        path={path}
        view={view}
        filters={FILTERS.statements}
        total={{ count: total, text: t("statementsTotal", { count: total }) }}
      />
      {rows.length === 0 ? (
        <Empty title={t("noStatements")} reason={t("noStatementsReason")} />
      ) : (
        <Statements rows={rows} />
      )}
      <Pager path={path} view={view} total={total} />
    </>
  );
}
