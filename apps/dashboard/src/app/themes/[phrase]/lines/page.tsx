import { phraseOf } from "@huiyao/database/questions";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { SearchParams } from "nuqs/server";
import { record } from "@/server/record.ts";
import { LINE_ORDERS, lineOrder, themeLines } from "@/server/theme-lines.ts";
import { Concordance } from "@/ui/concordance.tsx";
import { Empty } from "@/ui/empty.tsx";
import { ExportLinks } from "@/ui/export-links.tsx";
import { ThemeFilters } from "@/ui/filters.tsx";
import { ListHead } from "@/ui/list-head.tsx";
import { Pager } from "@/ui/pager.tsx";
import head from "@/ui/theme-head.module.css";
import { ThemeSwitches } from "@/ui/theme-head.tsx";
import ui from "@/ui/ui.module.css";
import { FILTERS, loadView, narrowing, pageOf } from "@/view/filters.ts";
import { viewHref } from "@/view/params.ts";
import { decodeSegment, linesHref, themeHref } from "@/view/places.ts";

interface Props {
  params: Promise<{ phrase: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const phrase = decodeSegment((await params).phrase) ?? "";
  return { title: (await getTranslations("lines"))("title", { phrase }) };
}

/** Every place where a phrase stands (KWIC): by day, or by the words before or after it. */
export default async function LinesPage({ params, searchParams }: Props) {
  const words = decodeSegment((await params).phrase);
  const phrase = words === null ? null : await phraseOf(await record(), words);
  if (phrase === null) notFound();
  const view = await loadView(searchParams);
  const path = linesHref(phrase);
  const [{ rows, total }, t] = await Promise.all([themeLines(phrase, view, pageOf(view)), getTranslations("lines")]);
  const order = lineOrder(view);
  return (
    <>
      <header className={ui.head}>
        <h1>{t("title", { phrase })}</h1>
        <Link className={ui.more} href={viewHref(themeHref(phrase), narrowing(view))}>
          {t("toPhrase")}
        </Link>
        <p className={ui.lead}>{t("lead")}</p>
      </header>
      <ThemeFilters view={view} />
      <ListHead
        path={path}
        view={view}
        filters={FILTERS.lines}
        total={{ count: total, text: t("total", { count: total }) }}
        aside={<ExportLinks list="sentences" view={{ ...view, theme: [phrase] }} />}
      >
        <div className={head.switches}>
          <nav aria-label={t("order")}>
            {LINE_ORDERS.map((sort) => (
              <Link
                key={sort}
                href={viewHref(path, { ...view, sort, page: 1 })}
                aria-current={sort === order ? "true" : undefined}
                scroll={false}
                prefetch={false}
              >
                {t(`orders.${sort}`)}
              </Link>
            ))}
          </nav>
        </div>
        <ThemeSwitches path={path} view={view} hasUnit={false} />
      </ListHead>
      {rows.length === 0 ? <Empty title={t("noneTitle")} reason={t("noneReason")} /> : <Concordance rows={rows} />}
      <Pager path={path} view={view} total={total} />
    </>
  );
}
