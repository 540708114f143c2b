import { useTranslations } from "next-intl";
import { type View, viewHref } from "@/view/params.ts";
import ui from "./ui.module.css";

/** The formats of `huiyao export`, by the name each is known by. */
const FORMATS = { csv: "CSV", json: "JSON", ndjson: "NDJSON", parquet: "Parquet" } as const;

/** Saves the whole list behind a view, as the view filters and sorts it. */
export function ExportLinks({ list, view }: { list: string; view: Partial<View> }) {
  const t = useTranslations("list");
  return (
    <div className={`${ui.row} no-print`}>
      {Object.entries(FORMATS).map(([format, name]) => (
        <a
          key={format}
          className={ui.small}
          href={viewHref(`/export/${list}.${format}`, { ...view, page: 1 })}
          download
        >
          {name}
        </a>
      ))}
      <span className="visually-hidden">{t("exportNote")}</span>
    </div>
  );
}
