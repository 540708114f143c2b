-- Findings by paper, kept as sums; the texts of a paper from an index.

-- CreateTable
CREATE TABLE "FindingOutlet" (
    "outlet" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "findings" INTEGER NOT NULL,

    PRIMARY KEY ("outlet", "ruleId", "severity", "status")
);

INSERT INTO "FindingOutlet" ("outlet", "ruleId", "severity", "status", "findings")
SELECT s."outlet", f."ruleId", f."severity", f."status", count(*)
FROM "Finding" f JOIN "SourceText" s ON s."id" = f."textId"
WHERE s."replacedById" IS NULL AND s."outlet" IS NOT NULL GROUP BY 1, 2, 3, 4;

-- CreateIndex
CREATE INDEX "SourceText_outlet_id_idx" ON "SourceText"("outlet", "id");
