-- Grams as numbers of 32 bits, two UTF-16 code units each (packages/database/src/search/gram-numbers.ts): the index compares those
-- quicker than text, and a row takes a third of the room. Below, "a" and "b" are the characters of a gram, "b" 0 where there is one only;
-- a character beyond U+FFFF is two units, 55232 + (c >> 10) and 56320 + (c & 1023), and its gram each two units that stand together.
CREATE TABLE "ArticleSearch_new" (
    rowid INTEGER CONSTRAINT "ArticleSearch_new_pkey" PRIMARY KEY,
    "grams" INTEGER[] NOT NULL,
    "filler" TEXT NOT NULL DEFAULT repeat(' ', 2040)
) WITH (toast_tuple_target = 128);

ALTER TABLE "ArticleSearch_new" ALTER COLUMN "grams" SET STORAGE EXTERNAL;

INSERT INTO "ArticleSearch_new" (rowid, "grams")
SELECT s.rowid, ARRAY(
    SELECT n FROM unnest(s."grams") AS g
    CROSS JOIN LATERAL (SELECT ascii(g) AS a, ascii(substr(g, 2)) AS b) AS c
    CROSS JOIN LATERAL unnest(
        CASE
            WHEN b = 0 AND a < 65536 THEN ARRAY[a]
            WHEN a < 65536 AND b < 65536 THEN ARRAY[(a << 16) | b]
            ELSE array_remove(ARRAY[
                CASE WHEN a > 65535 THEN ((55232 + (a >> 10)) << 16) | (56320 + (a & 1023)) END,
                CASE WHEN b > 0 THEN
                    ((CASE WHEN a > 65535 THEN 56320 + (a & 1023) ELSE a END) << 16)
                    | (CASE WHEN b > 65535 THEN 55232 + (b >> 10) ELSE b END)
                END,
                CASE WHEN b > 65535 THEN ((55232 + (b >> 10)) << 16) | (56320 + (b & 1023)) END
            ], NULL)
        END
    ) AS n
) FROM "ArticleSearch" s;

DROP TABLE "ArticleSearch";

ALTER TABLE "ArticleSearch_new" RENAME TO "ArticleSearch";

ALTER TABLE "ArticleSearch" RENAME CONSTRAINT "ArticleSearch_new_pkey" TO "ArticleSearch_pkey";

ALTER TABLE "ArticleSearch" ADD CONSTRAINT "ArticleSearch_rowid_fkey" FOREIGN KEY (rowid) REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE INDEX "ArticleSearch_grams_idx" ON "ArticleSearch" USING gin ("grams");
