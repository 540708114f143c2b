-- A meeting counts once for a person, in each role, however many of the person's names are printed there.

DELETE FROM "AttendanceMonth" WHERE "personId" IN (SELECT t."personId" FROM "Attendance" t
    WHERE t."personId" IS NOT NULL GROUP BY t."meetingId", t."personId" HAVING count(*) > 1);

INSERT INTO "AttendanceMonth" ("month", "personId", "role", "meetings")
SELECT t."month", t."personId", r."role", count(DISTINCT t."meetingId") FROM "Attendance" t
JOIN (SELECT 'present' AS "role" UNION ALL SELECT 'chair' UNION ALL SELECT 'attendee' UNION ALL SELECT 'observer'
      UNION ALL SELECT 'speaker' UNION ALL SELECT 'absent') r
  ON CASE r."role" WHEN 'present' THEN NOT t."isAbsent" WHEN 'chair' THEN t."isChair"
     WHEN 'attendee' THEN t."isAttendee" WHEN 'observer' THEN t."isObserver"
     WHEN 'speaker' THEN t."isSpeaker" ELSE t."isAbsent" END
WHERE t."personId" IN (SELECT t."personId" FROM "Attendance" t
    WHERE t."personId" IS NOT NULL GROUP BY t."meetingId", t."personId" HAVING count(*) > 1)
GROUP BY 1, 2, 3;

UPDATE "PersonSum" SET
    "meetings" = coalesce((SELECT sum(e."meetings") FROM "AttendanceMonth" e
        WHERE e."personId" = "PersonSum"."personId" AND e."role" = 'present'), 0),
    "chaired" = coalesce((SELECT sum(e."meetings") FROM "AttendanceMonth" e
        WHERE e."personId" = "PersonSum"."personId" AND e."role" = 'chair'), 0),
    "attended" = coalesce((SELECT sum(e."meetings") FROM "AttendanceMonth" e
        WHERE e."personId" = "PersonSum"."personId" AND e."role" = 'attendee'), 0),
    "observed" = coalesce((SELECT sum(e."meetings") FROM "AttendanceMonth" e
        WHERE e."personId" = "PersonSum"."personId" AND e."role" = 'observer'), 0),
    "spoke" = coalesce((SELECT sum(e."meetings") FROM "AttendanceMonth" e
        WHERE e."personId" = "PersonSum"."personId" AND e."role" = 'speaker'), 0),
    "absent" = coalesce((SELECT sum(e."meetings") FROM "AttendanceMonth" e
        WHERE e."personId" = "PersonSum"."personId" AND e."role" = 'absent'), 0)
WHERE "personId" IN (SELECT t."personId" FROM "Attendance" t
    WHERE t."personId" IS NOT NULL GROUP BY t."meetingId", t."personId" HAVING count(*) > 1);
