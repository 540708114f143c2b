import { useTranslations } from "next-intl";

/** Characters from which a change, such as that of a whole story, is opened to be read. */
const LONG = 240;

/** What was printed and what it was made. */
export function Change({ before, after }: { before: string; after: string }) {
  const t = useTranslations("history");
  if (before === "" && after === "") return null;
  const change = (
    <>
      <del>{before}</del> → <ins>{after}</ins>
    </>
  );
  const characters = Math.max(before.length, after.length);
  if (before.length + after.length <= LONG) return change;
  return (
    <details>
      <summary>{t("longChange", { characters })}</summary>
      {change}
    </details>
  );
}
