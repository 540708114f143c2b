-- CreateTable
CREATE TABLE "ImportRun" (
    "id" SERIAL PRIMARY KEY,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),
    "status" TEXT COLLATE "C" NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "parserVersion" TEXT COLLATE "C" NOT NULL,
    "rulesVersion" TEXT COLLATE "C" NOT NULL,
    "inserted" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "characters" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "ImportFailure" (
    "id" SERIAL PRIMARY KEY,
    "runId" INTEGER NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "code" TEXT COLLATE "C" NOT NULL,
    "data" JSONB NOT NULL,
    "zh" TEXT COLLATE "C" NOT NULL,
    "en" TEXT COLLATE "C" NOT NULL
);

-- CreateTable
CREATE TABLE "SourceText" (
    "id" SERIAL PRIMARY KEY,
    "key" TEXT COLLATE "C" NOT NULL,
    "contentHash" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "place" TEXT COLLATE "C",
    "outlet" TEXT COLLATE "C",
    "published" TEXT COLLATE "C",
    "month" INTEGER NOT NULL,
    "characters" INTEGER NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "runId" INTEGER NOT NULL,
    "replacedById" INTEGER,
    "parserVersion" TEXT COLLATE "C" NOT NULL,
    "rulesVersion" TEXT COLLATE "C" NOT NULL,
    "isTallied" BOOLEAN NOT NULL DEFAULT false,
    "phrasesUpTo" INTEGER NOT NULL DEFAULT 0,
    "score" DOUBLE PRECISION,
    "worstScore" DOUBLE PRECISION,
    "isComplete" BOOLEAN NOT NULL DEFAULT true,
    "errors" INTEGER NOT NULL DEFAULT 0,
    "warnings" INTEGER NOT NULL DEFAULT 0,
    "infos" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "SourceContent" (
    "textId" INTEGER NOT NULL PRIMARY KEY,
    "text" TEXT COLLATE "C" NOT NULL
);

-- CreateTable
CREATE TABLE "Article" (
    "id" SERIAL PRIMARY KEY,
    "key" TEXT COLLATE "C" NOT NULL,
    "textId" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "headline" TEXT COLLATE "C",
    "headlineStart" INTEGER,
    "headlineEnd" INTEGER,
    "subheadlines" JSONB NOT NULL,
    "outlet" TEXT COLLATE "C",
    "reporters" JSONB NOT NULL,
    "day" TEXT COLLATE "C",
    "month" INTEGER NOT NULL,
    "dateText" TEXT COLLATE "C",
    "dateStart" INTEGER,
    "dateEnd" INTEGER,
    "yearFrom" TEXT COLLATE "C",
    "headlinePlace" TEXT COLLATE "C",
    "openingMissing" BOOLEAN NOT NULL,
    "endingMissing" BOOLEAN NOT NULL,
    "names" JSONB NOT NULL,
    "characters" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Paragraph" (
    "id" SERIAL PRIMARY KEY,
    "articleId" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" SERIAL PRIMARY KEY,
    "key" TEXT COLLATE "C" NOT NULL,
    "articleId" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "nameStart" INTEGER NOT NULL,
    "nameEnd" INTEGER NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "ordinal" INTEGER,
    "body" TEXT COLLATE "C",
    "place" TEXT COLLATE "C",
    "unit" TEXT COLLATE "C",
    "jurisdiction" TEXT COLLATE "C",
    "outlet" TEXT COLLATE "C",
    "day" TEXT COLLATE "C",
    "month" INTEGER NOT NULL,
    "listOpen" BOOLEAN NOT NULL,
    "attendees" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" SERIAL PRIMARY KEY,
    "meetingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "titles" JSONB NOT NULL,
    "isChair" BOOLEAN NOT NULL,
    "isAttendee" BOOLEAN NOT NULL,
    "isObserver" BOOLEAN NOT NULL,
    "isSpeaker" BOOLEAN NOT NULL,
    "isAbsent" BOOLEAN NOT NULL,
    "month" INTEGER NOT NULL,
    "personId" INTEGER
);

-- CreateTable
CREATE TABLE "MeetingGroup" (
    "id" SERIAL PRIMARY KEY,
    "meetingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" SERIAL PRIMARY KEY,
    "meetingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "isDocument" BOOLEAN NOT NULL,
    "action" TEXT COLLATE "C" NOT NULL
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" SERIAL PRIMARY KEY,
    "articleId" INTEGER NOT NULL,
    "meetingId" INTEGER,
    "position" INTEGER NOT NULL,
    "speaker" TEXT COLLATE "C" NOT NULL,
    "verb" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "personId" INTEGER
);

-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL PRIMARY KEY,
    "key" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "jurisdiction" TEXT COLLATE "C" NOT NULL
);

-- CreateTable
CREATE TABLE "Phrase" (
    "id" SERIAL PRIMARY KEY,
    "text" TEXT COLLATE "C" NOT NULL,
    "aliases" JSONB NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "group" TEXT COLLATE "C",
    "level" TEXT COLLATE "C",
    "note" TEXT COLLATE "C" NOT NULL DEFAULT '',
    "isHidden" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "ThemeTally" (
    "id" SERIAL PRIMARY KEY,
    "tally" TEXT COLLATE "C" NOT NULL,
    "isRanked" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" SERIAL PRIMARY KEY,
    "phraseId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "meetingId" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "textStart" INTEGER NOT NULL,
    "textEnd" INTEGER NOT NULL,
    "inHeadline" BOOLEAN NOT NULL,
    "month" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" SERIAL PRIMARY KEY,
    "textId" INTEGER NOT NULL,
    "articleId" INTEGER,
    "ruleId" TEXT COLLATE "C" NOT NULL,
    "severity" TEXT COLLATE "C" NOT NULL,
    "messageId" TEXT COLLATE "C" NOT NULL,
    "data" JSONB NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    "actual" TEXT COLLATE "C" NOT NULL,
    "expected" JSONB NOT NULL,
    "fix" JSONB,
    "fingerprint" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "month" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Decision" (
    "fingerprint" TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    "ruleId" TEXT COLLATE "C" NOT NULL,
    "verdict" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "by" TEXT COLLATE "C" NOT NULL,
    "until" TEXT COLLATE "C",
    "decidedAt" TIMESTAMP(3) NOT NULL
);

-- CreateTable
CREATE TABLE "MeetingMonth" (
    "month" INTEGER NOT NULL,
    "body" TEXT COLLATE "C" NOT NULL,
    "type" TEXT COLLATE "C" NOT NULL,
    "meetings" INTEGER NOT NULL,

    PRIMARY KEY ("month", "body", "type")
);

-- CreateTable
CREATE TABLE "AttendanceMonth" (
    "month" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "role" TEXT COLLATE "C" NOT NULL,
    "meetings" INTEGER NOT NULL,

    PRIMARY KEY ("personId", "month", "role")
);

-- CreateTable
CREATE TABLE "PhraseMonth" (
    "month" INTEGER NOT NULL,
    "phraseId" INTEGER NOT NULL,
    "articles" INTEGER NOT NULL,
    "meetings" INTEGER NOT NULL,
    "mentions" INTEGER NOT NULL,
    "headlines" INTEGER NOT NULL,

    PRIMARY KEY ("phraseId", "month")
);

-- CreateTable
CREATE TABLE "FindingMonth" (
    "month" INTEGER NOT NULL,
    "ruleId" TEXT COLLATE "C" NOT NULL,
    "severity" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL,
    "findings" INTEGER NOT NULL,
    "texts" INTEGER NOT NULL,

    PRIMARY KEY ("month", "ruleId", "severity", "status")
);

-- CreateTable
CREATE TABLE "CoverageMonth" (
    "month" INTEGER NOT NULL,
    "outlet" TEXT COLLATE "C" NOT NULL,
    "texts" INTEGER NOT NULL,
    "characters" INTEGER NOT NULL,
    "articles" INTEGER NOT NULL,
    "meetings" INTEGER NOT NULL,

    PRIMARY KEY ("month", "outlet")
);

-- CreateIndex
CREATE INDEX "ImportFailure_runId_idx" ON "ImportFailure"("runId");

-- CreateIndex
CREATE UNIQUE INDEX "SourceText_key_key" ON "SourceText"("key");

-- CreateIndex
CREATE INDEX "SourceText_contentHash_idx" ON "SourceText"("contentHash");

-- CreateIndex
CREATE INDEX "SourceText_place_idx" ON "SourceText"("place");

-- CreateIndex
CREATE INDEX "SourceText_runId_idx" ON "SourceText"("runId");

-- CreateIndex
CREATE INDEX "SourceText_replacedById_month_idx" ON "SourceText"("replacedById", "month");

-- CreateIndex
CREATE INDEX "SourceText_replacedById_score_idx" ON "SourceText"("replacedById", "score");

-- CreateIndex
CREATE UNIQUE INDEX "Article_key_key" ON "Article"("key");

-- CreateIndex
CREATE INDEX "Article_month_idx" ON "Article"("month");

-- CreateIndex
CREATE INDEX "Article_outlet_month_idx" ON "Article"("outlet", "month");

-- CreateIndex
CREATE UNIQUE INDEX "Article_textId_index_key" ON "Article"("textId", "index");

-- CreateIndex
CREATE UNIQUE INDEX "Paragraph_articleId_index_key" ON "Paragraph"("articleId", "index");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_key_key" ON "Meeting"("key");

-- CreateIndex
CREATE INDEX "Meeting_month_type_idx" ON "Meeting"("month", "type");

-- CreateIndex
CREATE INDEX "Meeting_body_month_idx" ON "Meeting"("body", "month");

-- CreateIndex
CREATE INDEX "Meeting_type_month_idx" ON "Meeting"("type", "month");

-- CreateIndex
CREATE INDEX "Meeting_day_idx" ON "Meeting"("day");

-- CreateIndex
CREATE INDEX "Meeting_outlet_place_unit_idx" ON "Meeting"("outlet", "place", "unit");

-- CreateIndex
CREATE UNIQUE INDEX "Meeting_articleId_index_key" ON "Meeting"("articleId", "index");

-- CreateIndex
CREATE INDEX "Attendance_personId_month_idx" ON "Attendance"("personId", "month");

-- CreateIndex
CREATE INDEX "Attendance_name_idx" ON "Attendance"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_meetingId_position_key" ON "Attendance"("meetingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingGroup_meetingId_position_key" ON "MeetingGroup"("meetingId", "position");

-- CreateIndex
CREATE INDEX "AgendaItem_title_idx" ON "AgendaItem"("title");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_meetingId_position_key" ON "AgendaItem"("meetingId", "position");

-- CreateIndex
CREATE INDEX "Statement_meetingId_idx" ON "Statement"("meetingId");

-- CreateIndex
CREATE INDEX "Statement_personId_idx" ON "Statement"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_articleId_position_key" ON "Statement"("articleId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Person_key_key" ON "Person"("key");

-- CreateIndex
CREATE INDEX "Person_jurisdiction_idx" ON "Person"("jurisdiction");

-- CreateIndex
CREATE UNIQUE INDEX "Person_name_jurisdiction_key" ON "Person"("name", "jurisdiction");

-- CreateIndex
CREATE UNIQUE INDEX "Phrase_text_key" ON "Phrase"("text");

-- CreateIndex
CREATE INDEX "Mention_phraseId_month_idx" ON "Mention"("phraseId", "month");

-- CreateIndex
CREATE INDEX "Mention_articleId_idx" ON "Mention"("articleId");

-- CreateIndex
CREATE INDEX "Mention_meetingId_idx" ON "Mention"("meetingId");

-- CreateIndex
CREATE INDEX "Finding_textId_start_idx" ON "Finding"("textId", "start");

-- CreateIndex
CREATE INDEX "Finding_articleId_idx" ON "Finding"("articleId");

-- CreateIndex
CREATE INDEX "Finding_ruleId_status_month_idx" ON "Finding"("ruleId", "status", "month");

-- CreateIndex
CREATE INDEX "Finding_status_severity_month_idx" ON "Finding"("status", "severity", "month");

-- CreateIndex
CREATE INDEX "Finding_fingerprint_idx" ON "Finding"("fingerprint");

-- CreateIndex
CREATE INDEX "MeetingMonth_body_month_idx" ON "MeetingMonth"("body", "month");

-- CreateIndex
CREATE INDEX "AttendanceMonth_month_idx" ON "AttendanceMonth"("month");

-- CreateIndex
CREATE INDEX "PhraseMonth_month_idx" ON "PhraseMonth"("month");

-- AddForeignKey
ALTER TABLE "ImportFailure" ADD CONSTRAINT "ImportFailure_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceText" ADD CONSTRAINT "SourceText_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceText" ADD CONSTRAINT "SourceText_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "SourceText" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceContent" ADD CONSTRAINT "SourceContent_textId_fkey" FOREIGN KEY ("textId") REFERENCES "SourceText" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_textId_fkey" FOREIGN KEY ("textId") REFERENCES "SourceText" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Paragraph" ADD CONSTRAINT "Paragraph_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeetingGroup" ADD CONSTRAINT "MeetingGroup_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_phraseId_fkey" FOREIGN KEY ("phraseId") REFERENCES "Phrase" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_textId_fkey" FOREIGN KEY ("textId") REFERENCES "SourceText" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
