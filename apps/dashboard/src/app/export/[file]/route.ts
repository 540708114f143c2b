import { getLocale } from "next-intl/server";
import { csv } from "@/format/csv.ts";
import { exportable } from "@/server/exports.ts";
import { loadView } from "@/view/filters.ts";

/** `/export/meetings.csv?…` and `/export/meetings.json?…`: a list as its page filters and sorts it, all pages of it. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, name = "", format = ""] = /^([a-z]+)\.(csv|json)$/.exec(file) ?? [];
  const list = Object.hasOwn(exportable, name) ? exportable[name] : undefined;
  if (list === undefined) {
    const known = Object.keys(exportable).join(", ");
    return Response.json(
      { error: `No such list: ${file}. There are ${known}, each as .csv and .json.` },
      { status: 404 },
    );
  }
  const rows = await list(loadView(request), await getLocale());
  const columns = Object.keys(rows[0] ?? {});
  const body =
    format === "json"
      ? JSON.stringify(rows)
      : csv(rows.length === 0 ? [] : [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]);
  return new Response(body, {
    headers: {
      "Content-Type": format === "json" ? "application/json; charset=utf-8" : "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="huiyao-${name}.${format}"`,
      "Cache-Control": "no-store",
    },
  });
}
