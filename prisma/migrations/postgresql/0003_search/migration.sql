-- What stories are found by: the characters and pairs of characters of headline, text and names (packages/database/src/search).
-- Named as SQLite's full-text table has it. `rowid` is the number of the story.
CREATE TABLE "ArticleSearch" (
    rowid INTEGER PRIMARY KEY REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "grams" TEXT[] COLLATE "C" NOT NULL
) WITH (toast_tuple_target = 128);

-- Only the index reads the grams: kept apart, they leave the rows short to count.
ALTER TABLE "ArticleSearch" ALTER COLUMN "grams" SET STORAGE EXTERNAL;

CREATE INDEX "ArticleSearch_grams_idx" ON "ArticleSearch" USING gin ("grams");
