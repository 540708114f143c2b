import type { MeetingPage } from "@huiyao/database/questions";
import { findingMarks } from "@/source/finding-marks.ts";
import type { SourceMark } from "@/source/segments.ts";

/** Names of the facts and findings of a meeting, the same on both sides of its page. */
export const factId = {
  name: "name",
  date: "date",
  headline: "headline",
  attendance: (index: number) => `person${index}`,
  group: (index: number) => `group${index}`,
  agenda: (index: number) => `agenda${index}`,
  statement: (index: number) => `said${index}`,
  theme: (phrase: string) => `theme:${phrase}`,
};

/** Where each fact and finding of a meeting stands in the source. */
export function meetingMarks(meeting: MeetingPage): SourceMark[] {
  const { article } = meeting;
  const fact = (id: string, { start, end }: { start: number; end: number }): SourceMark => ({
    id,
    start,
    end,
    kind: "fact",
  });
  const optional = (id: string, start: number | null, end: number | null) =>
    start === null || end === null ? [] : [fact(id, { start, end })];
  return [
    fact(factId.name, { start: meeting.nameStart, end: meeting.nameEnd }),
    ...optional(factId.headline, article.headlineStart, article.headlineEnd),
    ...optional(factId.date, article.dateStart, article.dateEnd),
    ...meeting.attendances.map((row, index) => fact(factId.attendance(index), row)),
    ...meeting.groups.map((row, index) => fact(factId.group(index), row)),
    ...meeting.agenda.map((row, index) => fact(factId.agenda(index), row)),
    ...meeting.statements.map(
      ({ start, end }, index): SourceMark => ({ id: factId.statement(index), start, end, kind: "quiet" }),
    ),
    ...meeting.mentions.map((row) => fact(factId.theme(row.phrase), row)),
    ...findingMarks(meeting.findings.filter(({ status }) => status === "open")),
  ];
}
