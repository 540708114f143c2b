import { useTranslations } from "next-intl";
import { type View, viewHref } from "@/view/params.ts";
import ui from "./ui.module.css";

/** Saves the whole list behind a view, as the view filters and sorts it. */
export function ExportLinks({ list, view }: { list: string; view: Partial<View> }) {
  const t = useTranslations("list");
  return (
    <div className={`${ui.row} no-print`}>
      <a className={ui.small} href={viewHref(`/export/${list}.csv`, { ...view, page: 1 })} download>
        CSV
      </a>
      <a className={ui.small} href={viewHref(`/export/${list}.json`, { ...view, page: 1 })} download>
        JSON
      </a>
      <span className="visually-hidden">{t("exportNote")}</span>
    </div>
  );
}
