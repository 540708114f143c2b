import Link from "next/link";
import { redirect } from "next/navigation";
import { useTranslations } from "next-intl";
import { PAGE_SIZE } from "@/view/filters.ts";
import { type View, viewHref } from "@/view/params.ts";
import ui from "./ui.module.css";

export function Pager({ path, view, total }: { path: string; view: View; total: number }) {
  const t = useTranslations("list");
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  // The last entries of the last page may have been dealt with, and left the list.
  if (view.page > pages) redirect(viewHref(path, { ...view, page: pages }));
  if (pages === 1) return null;
  const page = Math.min(pages, Math.max(1, view.page));
  return (
    <nav className={ui.pager} aria-label={t("pages")}>
      {page > 1 ? (
        <Link href={viewHref(path, { ...view, page: page - 1 })} rel="prev">
          {t("previous")}
        </Link>
      ) : (
        <span className={ui.muted}>{t("previous")}</span>
      )}
      <span>{t("page", { page, pages })}</span>
      {page < pages ? (
        <Link href={viewHref(path, { ...view, page: page + 1 })} rel="next">
          {t("next")}
        </Link>
      ) : (
        <span className={ui.muted}>{t("next")}</span>
      )}
    </nav>
  );
}
