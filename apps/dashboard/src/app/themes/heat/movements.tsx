import type { PhraseMovement } from "@huiyao/themes";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { monthText } from "@/format/month.ts";
import type { Months, Moved } from "@/server/movements.ts";
import ui from "@/ui/ui.module.css";
import { narrowing } from "@/view/filters.ts";
import { type View, viewHref } from "@/view/params.ts";
import { listHref, themeHref } from "@/view/places.ts";
import styles from "./heat.module.css";

/** Phrases shown of each kind of movement; the rest has a page of its own. */
const SHOWN = 10;

/** What is new, more, less or gone in a period, each with its counts and the chance of them. */
export function Movements({ moved, view }: { moved: Moved; view: View }) {
  const t = useTranslations("heat");
  const kinds = moved.kinds.filter(({ phrases }) => phrases.length > 0);
  if (kinds.length === 0) return <p className={ui.muted}>{t("noMoves")}</p>;
  return (
    <div className={styles.moves}>
      {kinds.map(({ movement, phrases }) => {
        const all = viewHref("/themes/movements", { ...narrowing(view), unit: view.unit, group: view.group, movement });
        return (
          <section key={movement}>
            <h3>
              {t(`kinds.${movement}`)}
              <Link className={styles.count} href={all} prefetch={false} data-mark={phrases.length}>
                {phrases.length}
              </Link>
            </h3>
            <ol>
              {phrases.slice(0, SHOWN).map((row) => (
                <li key={row.phraseId}>
                  <Link
                    href={viewHref(themeHref(String(row.phraseId)), { ...narrowing(view), from: null, to: null })}
                    prefetch={false}
                    lang="zh-CN"
                    data-row
                  >
                    {row.phraseId}
                  </Link>
                  <MovedCounts row={row} moved={moved} view={view} />
                </li>
              ))}
            </ol>
            {phrases.length > SHOWN ? (
              <Link className={ui.more} href={all} prefetch={false}>
                {t("all", { count: phrases.length })}
              </Link>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}

/**
 * n of N in the period and before it, each a link to what it counts, and the chance of such a change; of a dormant phrase
 * the month it was last seen in and the chance of so long a silence.
 */
function MovedCounts({ row, moved, view }: { row: PhraseMovement; moved: Moved; view: View }) {
  const t = useTranslations("heat");
  const unit = view.unit ?? "meetings";
  const listed = (months: Months) => ({
    href: viewHref(listHref(unit), { ...narrowing(view), theme: [String(row.phraseId)], ...months }),
    prefetch: false,
  });
  return (
    <span>
      {row.n > 0 ? (
        <Link {...listed(moved.period)} data-mark={row.n}>
          {t("ofAll", { n: row.n, N: row.N, unit })}
        </Link>
      ) : row.movement === "dropped" && row.expected !== null ? (
        t("silent", { expected: row.expected.toFixed(1), N: row.N, unit })
      ) : row.last === null ? null : (
        <Link {...listed({ from: row.last, to: row.last })}>{t("lastSeen", { month: monthText(row.last) })}</Link>
      )}
      {row.baselineN > 0
        ? t.rich("before", {
            n: row.baselineN,
            N: row.baselineTotal,
            unit,
            list: (chunks) => (
              <Link {...listed(moved.before)} data-mark={row.baselineN}>
                {chunks}
              </Link>
            ),
          })
        : null}
      {hasChance(row) ? t("chance", { probability: chanceText(row.probability) }) : null}
    </span>
  );
}

/** Whether a change can be set beside what was usual: a new phrase has nothing before it. */
export function hasChance(row: PhraseMovement): row is PhraseMovement & { probability: number } {
  return row.probability !== null && (row.baselineN > 0 || row.movement === "dormant");
}

/** A chance to one figure; never as nought. */
export function chanceText(probability: number): string {
  return probability < 0.0001 ? "< 0.0001" : String(Number(probability.toPrecision(1)));
}
