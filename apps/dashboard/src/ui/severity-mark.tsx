import type { StoredSeverity } from "@huiyao/database/questions";

/** A square, triangle or circle in the severity's colour; the word beside it says the same. */
export function SeverityMark({ severity }: { severity: StoredSeverity }) {
  return (
    <svg
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      style={{ color: `var(--${severity})`, flex: "none" }}
    >
      {severity === "error" ? (
        <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />
      ) : severity === "warning" ? (
        <path d="M6 1 11.4 10.6H.6z" fill="currentColor" />
      ) : (
        <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.8" />
      )}
    </svg>
  );
}
