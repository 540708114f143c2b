-- CreateTable
CREATE TABLE "ImportRun" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "startedAt" DATETIME NOT NULL,
    "finishedAt" DATETIME,
    "status" TEXT NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "parserVersion" TEXT NOT NULL,
    "rulesVersion" TEXT NOT NULL,
    "inserted" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "characters" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "ImportFailure" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "runId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "zh" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    CONSTRAINT "ImportFailure_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceText" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "place" TEXT,
    "outlet" TEXT,
    "published" TEXT,
    "month" INTEGER NOT NULL,
    "characters" INTEGER NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "runId" INTEGER NOT NULL,
    "replacedById" INTEGER,
    "parserVersion" TEXT NOT NULL,
    "rulesVersion" TEXT NOT NULL,
    "isTallied" BOOLEAN NOT NULL DEFAULT false,
    "phrasesUpTo" INTEGER NOT NULL DEFAULT 0,
    "score" REAL,
    "worstScore" REAL,
    "isComplete" BOOLEAN NOT NULL DEFAULT true,
    "errors" INTEGER NOT NULL DEFAULT 0,
    "warnings" INTEGER NOT NULL DEFAULT 0,
    "infos" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "SourceText_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "SourceText_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "SourceText" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceContent" (
    "textId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    CONSTRAINT "SourceContent_textId_fkey" FOREIGN KEY ("textId") REFERENCES "SourceText" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Article" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "textId" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "headline" TEXT,
    "headlineStart" INTEGER,
    "headlineEnd" INTEGER,
    "subheadlines" JSONB NOT NULL,
    "outlet" TEXT,
    "reporters" JSONB NOT NULL,
    "day" TEXT,
    "month" INTEGER NOT NULL,
    "dateText" TEXT,
    "dateStart" INTEGER,
    "dateEnd" INTEGER,
    "yearFrom" TEXT,
    "headlinePlace" TEXT,
    "openingMissing" BOOLEAN NOT NULL,
    "endingMissing" BOOLEAN NOT NULL,
    "names" JSONB NOT NULL,
    "characters" INTEGER NOT NULL,
    CONSTRAINT "Article_textId_fkey" FOREIGN KEY ("textId") REFERENCES "SourceText" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Paragraph" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "Paragraph_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Meeting" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "nameStart" INTEGER NOT NULL,
    "nameEnd" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "ordinal" INTEGER,
    "body" TEXT,
    "place" TEXT,
    "unit" TEXT,
    "jurisdiction" TEXT,
    "outlet" TEXT,
    "day" TEXT,
    "month" INTEGER NOT NULL,
    "listOpen" BOOLEAN NOT NULL,
    "attendees" INTEGER NOT NULL,
    CONSTRAINT "Meeting_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "meetingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "titles" JSONB NOT NULL,
    "isChair" BOOLEAN NOT NULL,
    "isAttendee" BOOLEAN NOT NULL,
    "isObserver" BOOLEAN NOT NULL,
    "isSpeaker" BOOLEAN NOT NULL,
    "isAbsent" BOOLEAN NOT NULL,
    "month" INTEGER NOT NULL,
    "personId" INTEGER,
    CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Attendance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MeetingGroup" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "meetingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    CONSTRAINT "MeetingGroup_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "meetingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "isDocument" BOOLEAN NOT NULL,
    "action" TEXT NOT NULL,
    CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "articleId" INTEGER NOT NULL,
    "meetingId" INTEGER,
    "position" INTEGER NOT NULL,
    "speaker" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "personId" INTEGER,
    CONSTRAINT "Statement_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Statement_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Statement_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Phrase" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT NOT NULL,
    "aliases" JSONB NOT NULL,
    "kind" TEXT NOT NULL,
    "group" TEXT,
    "level" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "isHidden" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "ThemeTally" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tally" TEXT NOT NULL,
    "isRanked" BOOLEAN NOT NULL DEFAULT false
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "phraseId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "meetingId" INTEGER,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "textStart" INTEGER NOT NULL,
    "textEnd" INTEGER NOT NULL,
    "inHeadline" BOOLEAN NOT NULL,
    "month" INTEGER NOT NULL,
    CONSTRAINT "Mention_phraseId_fkey" FOREIGN KEY ("phraseId") REFERENCES "Phrase" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mention_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "textId" INTEGER NOT NULL,
    "articleId" INTEGER,
    "ruleId" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    "actual" TEXT NOT NULL,
    "expected" JSONB NOT NULL,
    "fix" JSONB,
    "fingerprint" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    CONSTRAINT "Finding_textId_fkey" FOREIGN KEY ("textId") REFERENCES "SourceText" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Finding_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "fingerprint" TEXT NOT NULL PRIMARY KEY,
    "ruleId" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "until" TEXT,
    "decidedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "MeetingMonth" (
    "month" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "meetings" INTEGER NOT NULL,

    PRIMARY KEY ("month", "body", "type")
);

-- CreateTable
CREATE TABLE "AttendanceMonth" (
    "month" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
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
    "ruleId" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "findings" INTEGER NOT NULL,
    "texts" INTEGER NOT NULL,

    PRIMARY KEY ("month", "ruleId", "severity", "status")
);

-- CreateTable
CREATE TABLE "CoverageMonth" (
    "month" INTEGER NOT NULL,
    "outlet" TEXT NOT NULL,
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
