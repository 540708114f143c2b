-- How many statements each speaker has, kept as sums.

-- CreateTable
CREATE TABLE "SpeakerSum" (
    "speaker" TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    "statements" INTEGER NOT NULL
);

INSERT INTO "SpeakerSum" ("speaker", "statements")
SELECT "speaker", count(*) FROM "Statement" GROUP BY 1;
