import { useTranslations } from "next-intl";
import styles from "./loading.module.css";

/** Keeps the place of the page that comes. */
export function Loading() {
  const t = useTranslations("app");
  return (
    <div className={styles.loading} role="status">
      <span className="visually-hidden">{t("loading")}</span>
      <span className={styles.title} />
      <span className={styles.line} />
      <span className={styles.block} />
      <span className={styles.line} />
    </div>
  );
}
