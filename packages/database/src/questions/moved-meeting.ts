import type { Reader } from "./reader.ts";

/** Where a meeting's address leads once a later version of its text stands in its place. */
export interface MovedMeeting {
  /** The text that stands there. */
  textKey: string;
  /** The meeting in the same place of that text; null where it has none. */
  meetingKey: string | null;
}

/** What became of the meeting that had a key; null where no text of that meeting was replaced. */
export async function movedMeeting({ client }: Reader, key: string): Promise<MovedMeeting | null> {
  const [, former = "", place = ""] = /^(.+?)(-\d+-\d+)$/.exec(key) ?? [];
  const select = { id: true, key: true, replacedById: true } as const;
  let text = await client.sourceText.findUnique({ where: { key: former }, select });
  while (text !== null && text.replacedById !== null) {
    text = await client.sourceText.findUnique({ where: { id: text.replacedById }, select });
  }
  if (text === null || text.key === former) return null;
  const meeting = await client.meeting.findUnique({ where: { key: `${text.key}${place}` }, select: { key: true } });
  return { textKey: text.key, meetingKey: meeting?.key ?? null };
}
