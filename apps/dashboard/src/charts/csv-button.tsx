"use client";

import { useTranslations } from "next-intl";
import { type Cell, csv } from "@/format/csv.ts";
import ui from "@/ui/ui.module.css";

export function CsvButton({ file, rows }: { file: string; rows: Cell[][] }) {
  const t = useTranslations("client.chart");
  function save() {
    const address = URL.createObjectURL(new Blob([csv(rows)], { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `${file}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  }
  return (
    <button type="button" className={ui.small} onClick={save}>
      {t("csv")}
    </button>
  );
}
