import type { Segment } from "./segments.ts";
import styles from "./source.module.css";

/** A box that scrolls must be reachable by the keyboard. */
const SCROLLS = { tabIndex: 0 };

/** The characters as imported, line breaks and all, with what lies over them marked. */
export function SourceText({ segments, label }: { segments: Segment[]; label: string }) {
  return (
    <div className={styles.source} lang="zh-CN" role="document" aria-label={label} {...SCROLLS}>
      {segments.map(({ text, start, ids, isFact, severity }) =>
        ids.length === 0 ? (
          text
        ) : (
          <span
            key={start}
            id={`c${start}`}
            data-over={ids.join(" ")}
            className={[isFact ? styles.fact : "", severity === null ? "" : styles[severity]].join(" ").trim()}
          >
            {text}
          </span>
        ),
      )}
    </div>
  );
}
