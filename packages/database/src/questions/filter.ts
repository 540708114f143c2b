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
  /** Post, as printed, that `people` must have had. */
  post?: string;
  /** Name, as printed, of somebody on record there of whom it is not settled which person that is. */
  unresolved?: string;
  /** Phrases that must all have been used. */
  phrases?: string[];
  /** `once`: without the meetings of stories that repeat an earlier one (wire copy). */
  copies?: "once";
  /** Numbers of imports; texts corrected since count for the import they came with. */
  runs?: number[];
  /** Words to be found in the meeting's name, the headline or the text of its story. */
  text?: string;
}

/** Months of a filter as a condition on a `month` column; unknown months (0) are left out only when an end is given. */
export function monthWhere(filter: Pick<MeetingFilter, "from" | "to" | "undated">): { month?: Prisma.IntFilter } {
  if (filter.undated) return { month: { equals: 0 } };
  if (filter.from === undefined && filter.to === undefined) return {};
  return { month: { gte: filter.from ?? 1, ...(filter.to === undefined ? {} : { lte: filter.to }) } };
}

/** Whether some properties of a filter narrow it: an empty list and an empty string do not. */
export function narrows(filter: Partial<MeetingFilter>): boolean {
  return Object.values(filter).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
}
