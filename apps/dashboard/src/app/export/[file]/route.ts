import { EXPORT_FORMATS, encodeRows, MEDIA_TYPES } from "@huiyao/pipeline/export";
import { getLocale } from "next-intl/server";
import { exportable } from "@/server/exports.ts";
import { loadView } from "@/view/filters.ts";

/** `/export/meetings.csv?…` and its kin: a list as its page filters and sorts it, all pages of it, sent while it is read. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const [, name = "", ending] = /^([a-z]+)\.([a-z]+)$/.exec(file) ?? [];
  const list = Object.hasOwn(exportable, name) ? exportable[name] : undefined;
  const format = EXPORT_FORMATS.find((known) => known === ending);
  if (list === undefined || format === undefined) {
    const known = Object.keys(exportable).join(", ");
    return Response.json(
      {
        error: `No such list: ${file}. There are ${known}, each as ${EXPORT_FORMATS.map((end) => `.${end}`).join(", ")}.`,
      },
      { status: 404 },
    );
  }
  const rows = list.rows(await loadView(request), await getLocale());
  const bytes = encodeRows(list.columns, rows, { format, bom: true });
  // The first part is made here, so that what fails at once is an error page and not a broken file.
  const first = await bytes.next();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      if (first.done === true) controller.close();
      else controller.enqueue(first.value);
    },
    async pull(controller) {
      const { done, value } = await bytes.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await bytes.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": MEDIA_TYPES[format],
      "Content-Disposition": `attachment; filename="huiyao-${name}.${format}"`,
      "Cache-Control": "no-store",
    },
  });
}
