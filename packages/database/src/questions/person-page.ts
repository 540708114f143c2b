import type { Role } from "@huiyao/parser";
import { type PersonStatement, personStatements } from "./person-statements.ts";
import type { Page, Reader } from "./reader.ts";
import { strings } from "./stored.ts";

/** One person's record. */
export interface PersonPage {
  key: string;
  name: string;
  jurisdiction: string;
  meetings: number;
  roles: Record<Role, number>;
  /** Posts as printed with the first and last known day, latest first. */
  posts: { title: string; meetings: number; first: string | null; last: string | null }[];
  /** Presences a month and role, months unknown under 0; a meeting counts once, under its foremost role. */
  months: { month: number; role: Role; meetings: number }[];
  /** Persons most often at the same meetings. */
  companions: { key: string; name: string; meetings: number }[];
  /** The latest statements, and the number of all. */
  statements: Page<PersonStatement>;
}

interface StoredAttendance {
  titles: unknown;
  isChair: boolean;
  isAttendee: boolean;
  isObserver: boolean;
  isSpeaker: boolean;
  isAbsent: boolean;
  month: number;
  day: string | null;
}

/** Statements on the page of a person. */
const STATEMENTS = 12;

const FOREMOST: Role[] = ["chair", "speaker", "attendee", "observer", "absent"];

/** The person with a key, null when the record has none. */
export async function personPage(reader: Reader, key: string): Promise<PersonPage | null> {
  const { client } = reader;
  const person = await client.person.findUnique({ where: { key } });
  if (person === null) return null;
  const [attendances, companions, statements] = await Promise.all([
    client.$queryRaw<StoredAttendance[]>`
      SELECT t."titles", t."isChair", t."isAttendee", t."isObserver", t."isSpeaker", t."isAbsent", m."month", m."day"
      FROM "Attendance" t JOIN "Meeting" m ON m."id" = t."meetingId" WHERE t."personId" = ${person.id} ORDER BY m."id"`,
    client.$queryRaw<PersonPage["companions"]>`
      SELECT p."key", p."name", c."meetings" FROM (
        SELECT o."personId", CAST(count(*) AS INTEGER) AS "meetings" FROM (
          SELECT DISTINCT "meetingId" FROM "Attendance" WHERE "personId" = ${person.id} AND NOT "isAbsent"
        ) AS own JOIN "Attendance" o ON o."meetingId" = own."meetingId"
        WHERE NOT o."isAbsent" AND o."personId" <> ${person.id} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 12
      ) AS c JOIN "Person" p ON p."id" = c."personId" ORDER BY c."meetings" DESC, c."personId"`,
    personStatements(reader, key, {}, { skip: 0, size: STATEMENTS }),
  ]);
  const roles: Record<Role, number> = { chair: 0, attendee: 0, observer: 0, speaker: 0, absent: 0 };
  const months = new Map<string, { month: number; role: Role; meetings: number }>();
  const posts = new Map<string, { title: string; meetings: number; first: string | null; last: string | null }>();
  let meetings = 0;
  for (const row of attendances) {
    const has = {
      chair: row.isChair,
      speaker: row.isSpeaker,
      attendee: row.isAttendee,
      observer: row.isObserver,
      absent: row.isAbsent,
    };
    for (const role of FOREMOST) if (has[role]) roles[role]++;
    if (!row.isAbsent) {
      meetings++;
      const role = FOREMOST.find((name) => has[name]) ?? "attendee";
      const { month, day } = row;
      const cell = months.get(`${month} ${role}`) ?? { month, role, meetings: 0 };
      cell.meetings++;
      months.set(`${month} ${role}`, cell);
      for (const title of strings(row.titles)) {
        const post = posts.get(title) ?? { title, meetings: 0, first: null, last: null };
        post.meetings++;
        if (day !== null && (post.first === null || day < post.first)) post.first = day;
        if (day !== null && (post.last === null || day > post.last)) post.last = day;
        posts.set(title, post);
      }
    }
  }
  return {
    key: person.key,
    name: person.name,
    jurisdiction: person.jurisdiction,
    meetings,
    roles,
    posts: [...posts.values()].sort((a, b) => (b.last ?? "").localeCompare(a.last ?? "") || b.meetings - a.meetings),
    months: [...months.values()].sort((a, b) => a.month - b.month),
    companions,
    statements,
  };
}
