-- What pages ask of all texts, kept as sums; lists of texts and findings in their orders from indexes alone.

-- CreateTable
CREATE TABLE "RunSum" (
    "runId" INTEGER NOT NULL PRIMARY KEY,
    "texts" INTEGER NOT NULL,
    "characters" BIGINT NOT NULL,
    "meetings" INTEGER NOT NULL,
    "errors" INTEGER NOT NULL,
    "warnings" INTEGER NOT NULL,
    "infos" INTEGER NOT NULL,
    "incomplete" INTEGER NOT NULL,
    "scored" INTEGER NOT NULL,
    "tenths" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "ScoreSum" (
    "tenths" INTEGER NOT NULL PRIMARY KEY,
    "texts" INTEGER NOT NULL,
    "weight" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "OutletSum" (
    "outlet" TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    "texts" INTEGER NOT NULL,
    "characters" BIGINT NOT NULL,
    "articles" INTEGER NOT NULL,
    "meetings" INTEGER NOT NULL
);

INSERT INTO "RunSum" ("runId", "texts", "characters", "meetings", "errors", "warnings", "infos", "incomplete", "scored", "tenths")
SELECT s."runId", count(*), sum(s."characters"), sum(coalesce(m."meetings", 0)), sum(s."errors"), sum(s."warnings"),
    sum(s."infos"), sum(CASE WHEN s."isComplete" THEN 0 ELSE 1 END), count(s."score"), coalesce(sum(round(s."score" * 10)), 0)
FROM "SourceText" s LEFT JOIN (
    SELECT a."textId", count(*) AS "meetings" FROM "Meeting" m JOIN "Article" a ON a."id" = m."articleId" GROUP BY 1
) m ON m."textId" = s."id"
WHERE s."replacedById" IS NULL GROUP BY 1;

-- A text shorter than 500 characters weighs as much as one of 500.
INSERT INTO "ScoreSum" ("tenths", "texts", "weight")
SELECT CAST(round("score" * 10) AS INTEGER), count(*), sum(CASE WHEN "characters" < 500 THEN 500 ELSE "characters" END)
FROM "SourceText" WHERE "replacedById" IS NULL AND "score" IS NOT NULL GROUP BY 1;

INSERT INTO "OutletSum" ("outlet", "texts", "characters", "articles", "meetings")
SELECT "outlet", sum("texts"), sum("characters"), sum("articles"), sum("meetings") FROM "CoverageMonth" GROUP BY 1;

-- Current texts in the orders of their list. The condition is the one of the list, word for word, and no other index answers it.

-- DropIndex
DROP INDEX "SourceText_replacedById_score_idx";

-- CreateIndex
CREATE INDEX "SourceText_current_score_idx" ON "SourceText"("score" NULLS FIRST, "month" DESC, "id" DESC) WHERE coalesce("replacedById", 0) = 0;

-- CreateIndex
CREATE INDEX "SourceText_current_characters_idx" ON "SourceText"("characters", "month" DESC, "id" DESC) WHERE coalesce("replacedById", 0) = 0;

-- CreateIndex
CREATE INDEX "SourceText_current_errors_idx" ON "SourceText"("errors", "month" DESC, "id" DESC) WHERE coalesce("replacedById", 0) = 0;

-- CreateIndex
CREATE INDEX "SourceText_current_warnings_idx" ON "SourceText"("warnings", "month" DESC, "id" DESC) WHERE coalesce("replacedById", 0) = 0;

-- CreateIndex
CREATE INDEX "SourceText_current_name_idx" ON "SourceText"("name", "month" DESC, "id" DESC) WHERE coalesce("replacedById", 0) = 0;

-- CreateIndex
CREATE INDEX "SourceText_current_month_idx" ON "SourceText"("month", "id") WHERE coalesce("replacedById", 0) = 0;

-- Findings of the latest month first: all that are open, of a severity, of a rule.

-- DropIndex
DROP INDEX "Finding_ruleId_status_month_idx";

-- DropIndex
DROP INDEX "Finding_status_severity_month_idx";

-- CreateIndex
CREATE INDEX "Finding_status_month_textId_start_idx" ON "Finding"("status", "month" DESC, "textId", "start");

-- CreateIndex
CREATE INDEX "Finding_status_severity_month_textId_start_idx" ON "Finding"("status", "severity", "month" DESC, "textId", "start");

-- CreateIndex
CREATE INDEX "Finding_ruleId_status_month_textId_start_idx" ON "Finding"("ruleId", "status", "month" DESC, "textId", "start");

-- Meetings by type, the latest first, from either end of the types.

-- CreateIndex
CREATE INDEX "Meeting_type_month_id_idx" ON "Meeting"("type", "month" DESC, "id");
