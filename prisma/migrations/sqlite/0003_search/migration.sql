-- What stories are found by: the characters and pairs of characters of headline, text and names (packages/database/src/search).
-- Without content of its own; a story's row has its number and goes with it. What is not ASCII is a letter to the tokenizer.
CREATE VIRTUAL TABLE "ArticleSearch" USING fts5(
    "grams", content='', contentless_delete=1, detail=none, tokenize='ascii'
);

CREATE TRIGGER "Article_search" AFTER DELETE ON "Article" BEGIN
    DELETE FROM "ArticleSearch" WHERE rowid = old."id";
END;

-- Stories that are there already. Pairs with marks come along; nothing asks for them.
INSERT INTO "ArticleSearch" (rowid, "grams")
WITH RECURSIVE "place"("n") AS (
    SELECT 1 UNION ALL SELECT "n" + 1 FROM "place" WHERE "n" < (SELECT max(length("text")) FROM "Paragraph")
), "piece"("articleId", "text") AS (
    SELECT "articleId", "text" FROM "Paragraph"
    UNION ALL SELECT "id", "headline" FROM "Article" WHERE "headline" IS NOT NULL
    UNION ALL SELECT "id", "subheadlines" FROM "Article" WHERE "subheadlines" <> '[]'
    UNION ALL SELECT m."articleId", t."name" FROM "Meeting" m JOIN "Attendance" t ON t."meetingId" = m."id"
), "gram"("articleId", "gram") AS (
    SELECT DISTINCT "articleId", substr("text", "n", 1) FROM "piece" JOIN "place" ON "n" <= length("text")
    UNION
    SELECT DISTINCT "articleId", substr("text", "n", 2) FROM "piece" JOIN "place" ON "n" < length("text")
)
SELECT "articleId", group_concat("gram", ' ') FROM "gram" GROUP BY "articleId";
