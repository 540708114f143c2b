import { type MeetingFilter, monthWhere } from "./filter.ts";
import type { Page, PageRequest, Reader } from "./reader.ts";

export interface PersonStatement {
  verb: string;
  text: string;
  day: string | null;
  month: number;
  meeting: { key: string; name: string } | null;
  /** Where it stands: the text, and its UTF-16 offsets there. */
  textKey: string;
  start: number;
  end: number;
}

/** Whether the record has a person with a key. */
export async function hasPerson({ client }: Reader, key: string): Promise<boolean> {
  return (await client.person.findUnique({ where: { key }, select: { id: true } })) !== null;
}

/** What a person said in a period, latest first. */
export async function personStatements(
  { client }: Reader,
  key: string,
  filter: Pick<MeetingFilter, "from" | "to" | "undated">,
  { skip, size }: PageRequest,
): Promise<Page<PersonStatement>> {
  const where = { person: { key }, article: monthWhere(filter) };
  const [total, rows] = await Promise.all([
    client.statement.count({ where }),
    client.statement.findMany({
      where,
      orderBy: [
        { article: { month: "desc" } },
        { article: { day: { sort: "desc", nulls: "last" } } },
        { articleId: "asc" },
        { position: "asc" },
      ],
      skip,
      take: size,
      select: {
        verb: true,
        text: true,
        start: true,
        end: true,
        article: { select: { day: true, month: true, sourceText: { select: { key: true } } } },
        meeting: { select: { key: true, name: true } },
      },
    }),
  ]);
  return {
    rows: rows.map(({ article: { day, month, sourceText }, ...row }) => ({
      ...row,
      day,
      month,
      textKey: sourceText.key,
    })),
    total,
  };
}
