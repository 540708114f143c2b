-- Most stories are of no meeting, few are copies, and all but the newest are told from copies: the others need no entry.

-- DropIndex
DROP INDEX "Mention_meetingId_phraseId_idx";

-- DropIndex
DROP INDEX "Mention_phraseId_meetingId_idx";

-- DropIndex
DROP INDEX "Article_copyOfId_idx";

-- DropIndex
DROP INDEX "Article_isCopyChecked_idx";

-- CreateIndex
CREATE INDEX "Mention_at_meeting_idx" ON "Mention"("meetingId", "phraseId") WHERE "meetingId" IS NOT NULL;

-- CreateIndex
CREATE INDEX "Mention_of_phrase_at_meeting_idx" ON "Mention"("phraseId", "meetingId") WHERE "meetingId" IS NOT NULL;

-- CreateIndex
CREATE INDEX "Article_copyOfId_idx" ON "Article"("copyOfId") WHERE "copyOfId" IS NOT NULL;

-- CreateIndex
CREATE INDEX "Article_unchecked_idx" ON "Article"("id") WHERE NOT "isCopyChecked";

-- The index of search writes the grams of a whole chunk of stories at once, and puts eight of its parts together at a time instead of four.
INSERT INTO "ArticleSearch" ("ArticleSearch", rank) VALUES ('hashsize', 8388608);
INSERT INTO "ArticleSearch" ("ArticleSearch", rank) VALUES ('automerge', 8);
