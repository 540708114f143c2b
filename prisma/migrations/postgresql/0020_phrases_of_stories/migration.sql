-- The phrases that stand in the same stories, from an index alone.

-- DropIndex
DROP INDEX "Mention_articleId_idx";

-- CreateIndex
CREATE INDEX "Mention_articleId_phraseId_idx" ON "Mention"("articleId", "phraseId");
