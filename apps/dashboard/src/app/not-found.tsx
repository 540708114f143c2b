import Link from "next/link";
import { useTranslations } from "next-intl";
import { Empty } from "@/ui/empty.tsx";
import ui from "@/ui/ui.module.css";

export default function NotFound() {
  const t = useTranslations("notFound");
  return (
    <Empty isPage title={t("title")} reason={t("reason")}>
      <Link className={ui.button} href="/">
        {t("home")}
      </Link>
    </Empty>
  );
}
