import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import ui from "./ui.module.css";

interface Props {
  record: { hasSample: boolean; hasOwn: boolean };
  /** What one can do about it. */
  children: ReactNode;
}

/** Says that the made-up newspaper is in what is counted, where it is. */
export function SampleNotice({ record, children }: Props) {
  const t = useTranslations("import");
  if (!record.hasSample) return null;
  return (
    <div className={ui.notice}>
      <span>{t(record.hasOwn ? "sampleBeside" : "sampleAlone")}</span> {children}
    </div>
  );
}
