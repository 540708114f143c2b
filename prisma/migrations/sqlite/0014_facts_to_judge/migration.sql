-- What a text was looked up by before, from when that is replaced until the rules over many texts have judged it.

-- AlterTable
ALTER TABLE "TextChange" ADD COLUMN "before" TEXT;
