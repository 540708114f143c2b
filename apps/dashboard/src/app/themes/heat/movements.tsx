import Link from "next/link";
import { useTranslations } from "next-intl";
import type { HeatPage } from "@/server/heat.ts";
import ui from "@/ui/ui.module.css";
import { viewHref } from "@/view/params.ts";
import { themeHref } from "@/view/places.ts";
import styles from "./heat.module.css";

/** Phrases shown of each kind of movement. */
const SHOWN = 10;

/** What is new, more, less or gone in the latest months, each with its counts. */
export function Movements({ moved, period }: { moved: HeatPage["moved"]; period: { from: number; to: number } }) {
  const t = useTranslations("heat");
  const kinds = moved.filter(({ phrases }) => phrases.length > 0);
  if (kinds.length === 0) return <p className={ui.muted}>{t("noMoves")}</p>;
  return (
    <div className={styles.moves}>
      {kinds.map(({ movement, phrases }) => (
        <section key={movement}>
          <h3>
            {movement === "steady" || movement === "dormant" ? "" : t(`kinds.${movement}`)}
            <span>{phrases.length}</span>
          </h3>
          <ol>
            {phrases.slice(0, SHOWN).map((row) => {
              const phrase = String(row.phraseId);
              return (
                <li key={phrase}>
                  <Link href={themeHref(phrase)} prefetch={false} lang="zh-CN" data-row>
                    {phrase}
                  </Link>
                  <span>
                    {row.n === 0 ? (
                      t("silent", {
                        expected: (row.expected ?? 0).toFixed(1),
                        probability: (row.probability ?? 1).toPrecision(1),
                      })
                    ) : (
                      <Link
                        href={viewHref("/meetings", { theme: [phrase], ...period })}
                        prefetch={false}
                        data-mark={row.n}
                      >
                        {t("ofAll", { n: row.n, N: row.N })}
                      </Link>
                    )}
                    {row.n > 0 ? t("before", { n: row.baselineN, N: row.baselineTotal }) : null}
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}
