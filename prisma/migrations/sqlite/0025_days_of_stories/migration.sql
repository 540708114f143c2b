-- A story that names no day is of the day it was published: its month was that of the publication already.
UPDATE "Article" SET "day" = (SELECT s."published" FROM "SourceText" s WHERE s."id" = "Article"."textId") WHERE "day" IS NULL;
