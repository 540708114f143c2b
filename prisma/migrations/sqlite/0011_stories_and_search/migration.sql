-- Stories in the orders of their list.

-- CreateIndex
CREATE INDEX "Article_headline_id_idx" ON "Article"("headline", "id");

-- CreateIndex
CREATE INDEX "Article_outlet_id_idx" ON "Article"("outlet", "id");

-- CreateIndex
CREATE INDEX "Article_characters_id_idx" ON "Article"("characters", "id");
