-- AlterTable
ALTER TABLE "Article" ADD COLUMN "signature" TEXT COLLATE "C";
ALTER TABLE "Article" ADD COLUMN "copyOfId" INTEGER REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "Article_copyOfId_idx" ON "Article"("copyOfId");

-- AlterTable
ALTER TABLE "ThemeTally" ADD COLUMN "ranked" TEXT COLLATE "C";

-- What is ranked is ranked again, so that the list is kept.
UPDATE "ThemeTally" SET "isRanked" = false;

-- CreateTable
CREATE TABLE "LexiconEntry" (
    "phrase" TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    "aliases" JSONB NOT NULL,
    "group" TEXT COLLATE "C",
    "level" TEXT COLLATE "C",
    "note" TEXT COLLATE "C" NOT NULL,
    "isHidden" BOOLEAN NOT NULL
);

-- CreateTable
CREATE TABLE "LexiconChange" (
    "id" SERIAL PRIMARY KEY,
    "action" TEXT COLLATE "C" NOT NULL,
    "phrase" TEXT COLLATE "C" NOT NULL,
    "entries" JSONB NOT NULL,
    "madeAt" TIMESTAMP(3) NOT NULL,
    "undoneAt" TIMESTAMP(3)
);

-- Meetings are counted in their own month, which need not be that of their story.
DELETE FROM "PhraseMonth";
INSERT INTO "PhraseMonth" ("month", "phraseId", "articles", "meetings", "mentions", "headlines")
SELECT "month", "phraseId", sum("articles"), sum("meetings"), sum("mentions"), sum("headlines") FROM (
    SELECT "month", "phraseId", count(DISTINCT "articleId") AS "articles", 0 AS "meetings", count(*) AS "mentions",
        sum(CASE WHEN "inHeadline" THEN 1 ELSE 0 END) AS "headlines"
    FROM "Mention" GROUP BY 1, 2
    UNION ALL
    SELECT m."month", n."phraseId", 0, count(DISTINCT m."id"), 0, 0
    FROM "Mention" n JOIN "Meeting" m ON m."id" = n."meetingId" GROUP BY 1, 2
) AS counted GROUP BY 1, 2;
