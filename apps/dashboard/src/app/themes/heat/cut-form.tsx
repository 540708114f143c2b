import type { HeatConfig } from "@huiyao/themes";
import Link from "next/link";
import { useTranslations } from "next-intl";
import ui from "@/ui/ui.module.css";
import { type View, viewHref } from "@/view/params.ts";
import styles from "./heat.module.css";

interface Props {
  path: string;
  view: View;
  config: HeatConfig;
  /** The address asks for cut-points that cannot be used. */
  isRefused: boolean;
}

/** The cut-points of the heat steps, to be changed for this address; the form keeps everything else the address says. */
export function CutForm({ path, view, config, isRefused }: Props) {
  const t = useTranslations("heat.cuts");
  const rest = { ...view, cuts: [], least: null };
  const kept = new URLSearchParams(viewHref("", rest).replace(/^\?/, ""));
  return (
    <details className={styles.cuts} open={isRefused || view.cuts.length > 0 || view.least !== null}>
      <summary>{t("title")}</summary>
      {isRefused ? (
        <p className={ui.notice} role="alert">
          {t("refused")}
        </p>
      ) : null}
      <form action={path} className={ui.row}>
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label>
          {t("shares")}
          <input
            name="cuts"
            required
            defaultValue={
              isRefused ? view.cuts.join(",") : config.cuts.map((cut) => Number((cut * 100).toFixed(2))).join(",")
            }
            pattern="[0-9.]+(,[0-9.]+){4}"
            title={t("hint")}
          />
        </label>
        <label>
          {t("least")}
          <input name="least" type="number" min="0" max="99" required defaultValue={config.minimumCount} />
        </label>
        <button type="submit" className={ui.small}>
          {t("apply")}
        </button>
        <Link className={ui.more} href={viewHref(path, rest)}>
          {t("reset")}
        </Link>
      </form>
      <p className={ui.muted}>{t("hint")}</p>
    </details>
  );
}
