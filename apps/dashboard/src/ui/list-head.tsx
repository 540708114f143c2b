import type { ReactNode } from "react";
import type { View } from "@/view/params.ts";
import { Chips } from "./chips.tsx";
import { ExportLinks } from "./export-links.tsx";
import ui from "./ui.module.css";

interface Props {
  path: string;
  view: View;
  /** What of the view narrows the list. */
  filters: readonly (keyof View)[];
  /** How many rows the list has, and the sentence that says so. */
  total?: { count: number; text: string };
  /** The list's name in the address of its download. */
  exported?: string;
  /** Switches between the number and the chips. */
  children?: ReactNode;
  /** What stands at the end of the line instead of the downloads. */
  aside?: ReactNode;
}

/** What stands above a list: how many rows it has, what narrows it, and the whole of it as a file. */
export function ListHead({ path, view, filters, total, exported, children, aside }: Props) {
  return (
    <div className={ui.listHead}>
      <div className={ui.row}>
        {total === undefined ? null : (
          <p className={ui.number} data-total={total.count}>
            {total.text}
          </p>
        )}
        {children}
        <Chips path={path} view={view} filters={filters} />
      </div>
      {exported === undefined ? aside : <ExportLinks list={exported} view={view} />}
    </div>
  );
}
