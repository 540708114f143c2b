-- The first and last known month of a person's presence, by which people are listed.

-- AlterTable
ALTER TABLE "PersonSum" ADD COLUMN "first" INTEGER;

-- AlterTable
ALTER TABLE "PersonSum" ADD COLUMN "last" INTEGER;

UPDATE "PersonSum" SET
    "first" = (SELECT min(e."month") FROM "AttendanceMonth" e
        WHERE e."personId" = "PersonSum"."personId" AND e."role" = 'present' AND e."month" > 0),
    "last" = (SELECT max(e."month") FROM "AttendanceMonth" e
        WHERE e."personId" = "PersonSum"."personId" AND e."role" = 'present' AND e."month" > 0);
