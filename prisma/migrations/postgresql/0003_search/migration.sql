-- What stories are found by: the characters and pairs of characters of headline, text and names (packages/database/src/search).
-- Named as SQLite's full-text table has it. `rowid` is the number of the story.
CREATE TABLE "ArticleSearch" (
    rowid INTEGER PRIMARY KEY REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    "grams" TEXT[] COLLATE "C" NOT NULL
);

CREATE INDEX "ArticleSearch_grams_idx" ON "ArticleSearch" USING gin ("grams");
