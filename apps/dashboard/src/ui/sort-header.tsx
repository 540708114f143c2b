import Link from "next/link";
import { type View, viewHref } from "@/view/params.ts";
import ui from "./ui.module.css";

interface Props {
  path: string;
  view: View;
  column: string;
  /** The order the list is in now. */
  order: { by: string; direction: "asc" | "desc" };
  numeric?: boolean;
  label: string;
}

/** A column's head that sorts by it, and turns the order round where the list is sorted by it already. */
export function SortHeader({ path, view, column, order, numeric = false, label }: Props) {
  const current = order.by === column;
  const dir = current && order.direction === "desc" ? "asc" : "desc";
  return (
    <th
      scope="col"
      className={numeric ? ui.numeric : undefined}
      {...(current
        ? { "aria-sort": order.direction === "asc" ? ("ascending" as const) : ("descending" as const) }
        : {})}
    >
      <Link href={viewHref(path, { ...view, sort: column, dir, page: 1 })} scroll={false} prefetch={false}>
        {label}
        <span aria-hidden="true">{current ? (order.direction === "asc" ? " ↑" : " ↓") : ""}</span>
      </Link>
    </th>
  );
}
