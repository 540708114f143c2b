-- Stories in the orders of their list. What is not said comes first, as SQLite has it.

-- CreateIndex
CREATE INDEX "Article_headline_id_idx" ON "Article"("headline" NULLS FIRST, "id");

-- CreateIndex
CREATE INDEX "Article_outlet_id_idx" ON "Article"("outlet" NULLS FIRST, "id");

-- CreateIndex
CREATE INDEX "Article_characters_id_idx" ON "Article"("characters", "id");

-- Counting what a search finds reads a row a story. PostgreSQL keeps the grams apart from the row only where a row is longer than
-- 2 kB, which those of a short notice are not: filled up with spaces, which take no room once they are packed, every row is.
CREATE TABLE "ArticleSearch_new" (
    rowid INTEGER CONSTRAINT "ArticleSearch_new_pkey" PRIMARY KEY,
    "grams" TEXT[] COLLATE "C" NOT NULL,
    "filler" TEXT NOT NULL DEFAULT repeat(' ', 2040)
) WITH (toast_tuple_target = 128);

ALTER TABLE "ArticleSearch_new" ALTER COLUMN "grams" SET STORAGE EXTERNAL;

INSERT INTO "ArticleSearch_new" (rowid, "grams") SELECT rowid, "grams" FROM "ArticleSearch";

DROP TABLE "ArticleSearch";

ALTER TABLE "ArticleSearch_new" RENAME TO "ArticleSearch";

ALTER TABLE "ArticleSearch" RENAME CONSTRAINT "ArticleSearch_new_pkey" TO "ArticleSearch_pkey";

ALTER TABLE "ArticleSearch" ADD CONSTRAINT "ArticleSearch_rowid_fkey" FOREIGN KEY (rowid) REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE INDEX "ArticleSearch_grams_idx" ON "ArticleSearch" USING gin ("grams");
