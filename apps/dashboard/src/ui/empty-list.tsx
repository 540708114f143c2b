import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { coverage } from "@/server/record.ts";
import { Empty } from "./empty.tsx";
import ui from "./ui.module.css";

/** In the place of a list without a row: the way to all rows, or to the import where there is no text yet. */
export async function EmptyList(props: { title: string; reason: string; all: { href: string; words: string } }) {
  const { title, reason, all } = props;
  const { texts } = await coverage();
  if (texts === 0) return <NothingYet />;
  return (
    <Empty title={title} reason={reason}>
      <Link className={ui.button} href={all.href}>
        {all.words}
      </Link>
    </Empty>
  );
}

/** What a record without a text says; `isPage` when that is all there is on the page. */
export async function NothingYet({ isPage = false }: { isPage?: boolean }) {
  const t = await getTranslations("overview");
  return (
    <Empty isPage={isPage} title={t("emptyTitle")} reason={t("emptyReason")}>
      <Link className={ui.primary} href="/import">
        {t("toImport")}
      </Link>
    </Empty>
  );
}
