-- Sums over all months, for lists that no period narrows.

-- CreateTable
CREATE TABLE "TypeMonth" (
    "month" INTEGER NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "meetings" INTEGER NOT NULL,

    PRIMARY KEY ("month", "type")
);

-- CreateTable
CREATE TABLE "BodySum" (
    "body" TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    "meetings" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "PersonSum" (
    "personId" INTEGER NOT NULL PRIMARY KEY,
    "meetings" INTEGER NOT NULL,
    "chaired" INTEGER NOT NULL,
    "attended" INTEGER NOT NULL,
    "observed" INTEGER NOT NULL,
    "spoke" INTEGER NOT NULL,
    "absent" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "UnresolvedName" (
    "name" TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    "attendances" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "PhraseSum" (
    "phraseId" INTEGER NOT NULL PRIMARY KEY,
    "articles" INTEGER NOT NULL,
    "meetings" INTEGER NOT NULL,
    "mentions" INTEGER NOT NULL,
    "headlines" INTEGER NOT NULL
);

INSERT INTO "TypeMonth" ("month", "type", "meetings")
SELECT "month", "type", sum("meetings") FROM "MeetingMonth" GROUP BY 1, 2;

INSERT INTO "BodySum" ("body", "meetings")
SELECT "body", sum("meetings") FROM "MeetingMonth" GROUP BY 1;

INSERT INTO "PersonSum" ("personId", "meetings", "chaired", "attended", "observed", "spoke", "absent")
SELECT "personId",
    sum(CASE WHEN "isAbsent" THEN 0 ELSE 1 END), sum(CASE WHEN "isChair" THEN 1 ELSE 0 END),
    sum(CASE WHEN "isAttendee" THEN 1 ELSE 0 END), sum(CASE WHEN "isObserver" THEN 1 ELSE 0 END),
    sum(CASE WHEN "isSpeaker" THEN 1 ELSE 0 END), sum(CASE WHEN "isAbsent" THEN 1 ELSE 0 END)
FROM "Attendance" WHERE "personId" IS NOT NULL GROUP BY 1;

INSERT INTO "UnresolvedName" ("name", "attendances")
SELECT "name", count(*) FROM "Attendance" WHERE "personId" IS NULL GROUP BY 1;

INSERT INTO "PhraseSum" ("phraseId", "articles", "meetings", "mentions", "headlines")
SELECT "phraseId", sum("articles"), sum("meetings"), sum("mentions"), sum("headlines") FROM "PhraseMonth" GROUP BY 1;

-- CreateIndex
CREATE INDEX "BodySum_meetings_body_idx" ON "BodySum"("meetings" DESC, "body");

-- CreateIndex
CREATE INDEX "PersonSum_meetings_personId_idx" ON "PersonSum"("meetings" DESC, "personId");

-- CreateIndex
CREATE INDEX "UnresolvedName_attendances_name_idx" ON "UnresolvedName"("attendances" DESC, "name");

-- Lists in their orders, and what is counted of people and phrases at the same meetings, from indexes alone. What is not said comes first, as SQLite has it.

-- DropIndex
DROP INDEX "Meeting_month_type_idx";

-- CreateIndex
CREATE INDEX "Meeting_month_day_id_idx" ON "Meeting"("month", "day" NULLS FIRST, "id");

-- DropIndex
DROP INDEX "Meeting_body_month_idx";

-- CreateIndex
CREATE INDEX "Meeting_body_month_idx" ON "Meeting"("body" NULLS FIRST, "month");

-- CreateIndex
CREATE INDEX "Meeting_name_id_idx" ON "Meeting"("name", "id");

-- CreateIndex
CREATE INDEX "Meeting_attendees_id_idx" ON "Meeting"("attendees", "id");

-- CreateIndex
CREATE INDEX "Article_month_day_id_idx" ON "Article"("month", "day" NULLS FIRST, "id");

-- DropIndex
DROP INDEX "Article_month_idx";

-- CreateIndex
CREATE INDEX "Attendance_meetingId_personId_isAbsent_idx" ON "Attendance"("meetingId", "personId", "isAbsent");

-- DropIndex
DROP INDEX "Mention_meetingId_idx";

-- CreateIndex
CREATE INDEX "Mention_meetingId_phraseId_idx" ON "Mention"("meetingId", "phraseId");

-- CreateIndex
CREATE INDEX "Mention_phraseId_meetingId_idx" ON "Mention"("phraseId", "meetingId");

-- DropIndex
DROP INDEX "AttendanceMonth_month_idx";

-- CreateIndex
CREATE INDEX "AttendanceMonth_month_personId_role_meetings_idx" ON "AttendanceMonth"("month", "personId", "role", "meetings");

-- DropIndex
DROP INDEX "PhraseMonth_month_idx";

-- CreateIndex
CREATE INDEX "PhraseMonth_month_phraseId_articles_meetings_mentions_idx" ON "PhraseMonth"("month", "phraseId", "articles", "meetings", "mentions");

-- DropIndex
DROP INDEX "SourceText_replacedById_score_idx";

-- CreateIndex
CREATE INDEX "SourceText_replacedById_score_idx" ON "SourceText"("replacedById", "score" NULLS FIRST);

-- CreateIndex
CREATE INDEX "SourceText_isSample_replacedById_idx" ON "SourceText"("isSample", "replacedById");
