import type { PhraseMovement } from "@huiyao/themes";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { monthText } from "@/format/month.ts";
import type { HeatPage } from "@/server/heat.ts";
import ui from "@/ui/ui.module.css";
import { narrowing } from "@/view/filters.ts";
import { type View, viewHref } from "@/view/params.ts";
import { themeHref } from "@/view/places.ts";
import styles from "./heat.module.css";

/** Phrases shown of each kind of movement before the rest is asked for. */
const SHOWN = 10;

interface Props {
  moved: HeatPage["moved"];
  period: { from: number; to: number };
  view: View;
}

/** What is new, more, less or gone in a period, each with its counts and the chance of them. */
export function Movements({ moved, period, view }: Props) {
  const t = useTranslations("heat");
  const kinds = moved.filter(({ phrases }) => phrases.length > 0);
  if (kinds.length === 0) return <p className={ui.muted}>{t("noMoves")}</p>;
  return (
    <div className={styles.moves}>
      {kinds.map(({ movement, phrases }) => (
        <section key={movement}>
          <h3>
            {t(`kinds.${movement}`)}
            <span>{phrases.length}</span>
          </h3>
          <ol>
            {phrases.slice(0, SHOWN).map((row) => (
              <Moved key={row.phraseId} row={row} period={period} view={view} />
            ))}
          </ol>
          {phrases.length > SHOWN ? (
            <details>
              <summary>{t("more", { count: phrases.length - SHOWN })}</summary>
              <ol>
                {phrases.slice(SHOWN).map((row) => (
                  <Moved key={row.phraseId} row={row} period={period} view={view} />
                ))}
              </ol>
            </details>
          ) : null}
        </section>
      ))}
    </div>
  );
}

function Moved({ row, period, view }: { row: PhraseMovement; period: Props["period"]; view: View }) {
  const t = useTranslations("heat");
  const phrase = String(row.phraseId);
  const unit = view.unit ?? "meetings";
  const lists = narrowing(view);
  const chance = row.probability === null ? null : t("chance", { probability: chanceText(row.probability) });
  return (
    <li>
      <Link
        href={viewHref(themeHref(phrase), { ...lists, from: null, to: null })}
        prefetch={false}
        lang="zh-CN"
        data-row
      >
        {phrase}
      </Link>
      <span>
        {row.n > 0 ? (
          <Link
            href={viewHref(unit === "meetings" ? "/meetings" : "/themes/stories", {
              ...lists,
              theme: [phrase],
              ...period,
            })}
            prefetch={false}
            data-mark={row.n}
          >
            {t("ofAll", { n: row.n, N: row.N, unit })}
          </Link>
        ) : row.expected !== null && row.expected > 0 ? (
          t("silent", { expected: row.expected.toFixed(1), N: row.N })
        ) : (
          t("lastSeen", { month: row.last === null ? "–" : monthText(row.last) })
        )}
        {row.n > 0 || row.baselineN > 0 ? t("before", { n: row.baselineN, N: row.baselineTotal }) : null}
        {row.baselineN > 0 ? chance : null}
      </span>
    </li>
  );
}

/** A chance to one figure; never as nought. */
function chanceText(probability: number): string {
  return probability < 0.0001 ? "< 0.0001" : String(Number(probability.toPrecision(1)));
}
