import type { MeetingType, Role } from "@huiyao/parser";
import type { Prisma } from "../generated/sqlite/client.ts";

/**
 * Which meetings a question is about; a property left out does not narrow. Months are whole numbers YYYYMM, both ends
 * included. Lists mean "any of these".
 */
export interface MeetingFilter {
  from?: number;
  to?: number;
  /** Only meetings whose month nothing settles. */
  undated?: boolean;
  types?: MeetingType[];
  /** Convening bodies as printed; the empty string stands for "not said". */
  bodies?: string[];
  outlets?: string[];
  /** Keys of persons who must all have been present. */
  people?: string[];
  /** Role that `people` must have had; without it any presence that is not an absence. */
  role?: Role;
  /** Phrases that must all have been used. */
  phrases?: string[];
  /** Words to be found in the meeting's name, the headline or the text of its story. */
  text?: string;
}

/** Months of a filter as a condition on a `month` column; unknown months (0) are left out only when an end is given. */
export function monthWhere(filter: Pick<MeetingFilter, "from" | "to" | "undated">): { month?: Prisma.IntFilter } {
  if (filter.undated) return { month: { equals: 0 } };
  if (filter.from === undefined && filter.to === undefined) return {};
  return { month: { gte: filter.from ?? 1, ...(filter.to === undefined ? {} : { lte: filter.to }) } };
}

function presence(role: Role | undefined): Prisma.AttendanceWhereInput {
  switch (role) {
    case "chair":
      return { isChair: true };
    case "attendee":
      return { isAttendee: true };
    case "observer":
      return { isObserver: true };
    case "speaker":
      return { isSpeaker: true };
    case "absent":
      return { isAbsent: true };
    default:
      return { isAbsent: false };
  }
}

/** The condition a filter puts on the table of meetings. */
export function meetingWhere(filter: MeetingFilter): Prisma.MeetingWhereInput {
  const all: Prisma.MeetingWhereInput[] = [monthWhere(filter)];
  if (filter.types?.length) all.push({ type: { in: filter.types } });
  if (filter.bodies?.length) {
    const said = filter.bodies.filter((body) => body !== "");
    all.push({ OR: [{ body: { in: said } }, ...(filter.bodies.includes("") ? [{ body: null }] : [])] });
  }
  if (filter.outlets?.length) all.push({ outlet: { in: filter.outlets } });
  for (const key of filter.people ?? []) {
    all.push({ attendances: { some: { person: { key }, ...presence(filter.role) } } });
  }
  for (const text of filter.phrases ?? []) all.push({ mentions: { some: { phrase: { text } } } });
  if (filter.text) {
    const contains = filter.text;
    all.push({
      OR: [
        { name: { contains } },
        { article: { headline: { contains } } },
        { article: { paragraphs: { some: { text: { contains } } } } },
      ],
    });
  }
  return { AND: all };
}

/** True when a filter asks for nothing but a period, so that the monthly sums answer it. */
export function isPeriodOnly(filter: MeetingFilter): boolean {
  return (
    !filter.undated &&
    !filter.types?.length &&
    !filter.bodies?.length &&
    !filter.outlets?.length &&
    !filter.people?.length &&
    !filter.phrases?.length &&
    !filter.text
  );
}
