import Link from "next/link";
import ui from "./ui.module.css";

interface Props {
  count: number;
  /** Where the rows it counts are listed. */
  href: string;
  /** What the count is a share of. */
  of?: number;
}

/** A number in a table that leads to the rows it counts; below it, its share. */
export function CountCell({ count, href, of = 0 }: Props) {
  return (
    <td className={ui.numeric}>
      {count === 0 ? (
        <span className={ui.muted}>0</span>
      ) : (
        <Link className={ui.above} href={href} prefetch={false} data-mark={count}>
          {count}
        </Link>
      )}
      {of === 0 ? null : <span className={ui.under}>{((count / of) * 100).toFixed(1)}%</span>}
    </td>
  );
}
