-- AlterTable
ALTER TABLE "Article" ADD COLUMN "isCopyChecked" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "Article_isCopyChecked_idx" ON "Article"("isCopyChecked");

-- CreateIndex
CREATE INDEX "Article_signature_1_idx" ON "Article"(substr("signature", 1, 16));

-- CreateIndex
CREATE INDEX "Article_signature_2_idx" ON "Article"(substr("signature", 17, 16));

-- CreateIndex
CREATE INDEX "Article_signature_3_idx" ON "Article"(substr("signature", 33, 16));

-- CreateIndex
CREATE INDEX "Article_signature_4_idx" ON "Article"(substr("signature", 49, 16));

-- CreateIndex
CREATE INDEX "Article_signature_5_idx" ON "Article"(substr("signature", 65, 16));

-- CreateIndex
CREATE INDEX "Article_signature_6_idx" ON "Article"(substr("signature", 81, 16));

-- CreateIndex
CREATE INDEX "Article_signature_7_idx" ON "Article"(substr("signature", 97, 16));

-- CreateIndex
CREATE INDEX "Article_signature_8_idx" ON "Article"(substr("signature", 113, 16));

-- CreateIndex
CREATE INDEX "SourceText_replacedById_isTallied_idx" ON "SourceText"("replacedById", "isTallied");

-- CreateIndex
CREATE INDEX "SourceText_replacedById_phrasesUpTo_idx" ON "SourceText"("replacedById", "phrasesUpTo");

-- CreateTable
CREATE TABLE "JurisdictionSum" (
    "outlet" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "jurisdiction" TEXT NOT NULL,
    "meetings" INTEGER NOT NULL,
    CONSTRAINT "JurisdictionSum_pkey" PRIMARY KEY ("outlet", "place", "unit", "jurisdiction")
);

INSERT INTO "JurisdictionSum" ("outlet", "place", "unit", "jurisdiction", "meetings")
SELECT coalesce("outlet", ''), coalesce("place", ''), coalesce("unit", ''), coalesce("jurisdiction", ''), count(*)
FROM "Meeting" GROUP BY 1, 2, 3, 4;
