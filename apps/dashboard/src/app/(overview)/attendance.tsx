import type { PersonRow } from "@huiyao/database/questions";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ChartFrame } from "@/charts/chart-frame.tsx";
import ui from "@/ui/ui.module.css";
import { type View, viewHref } from "@/view/params.ts";
import { personHref } from "@/view/places.ts";
import styles from "./attendance.module.css";

/** Who is present most: a bar for all meetings, its darker part those chaired. */
export function Attendance({ people, total, view }: { people: PersonRow[]; total: number; view: View }) {
  const t = useTranslations("overview");
  const role = useTranslations("client.role");
  const [first] = people;
  if (first === undefined) return <p className={ui.muted}>{t("noPeople")}</p>;
  const list = (person: PersonRow, as: View["role"]) =>
    viewHref("/meetings", { from: view.from, to: view.to, person: [person.key], role: as });
  const width = (value: number) => `${(value / Math.max(1, first.meetings)) * 100}%`;
  return (
    <ChartFrame
      summary={t("peopleSummary", { name: first.name, count: first.meetings, chaired: first.chaired, total })}
      file="huiyao-attendance"
      columns={[t("person"), t("present"), role("chair"), role("speaker"), role("attendee"), role("observer")]}
      rows={people.map((person) => [
        person.name,
        { value: person.meetings, href: list(person, null) },
        { value: person.chaired, href: list(person, "chair") },
        { value: person.spoke, href: list(person, "speaker") },
        { value: person.attended, href: list(person, "attendee") },
        { value: person.observed, href: list(person, "observer") },
      ])}
      legend={[
        { label: t("present"), color: "--heat-3" },
        { label: role("chair"), color: "--accent" },
      ]}
    >
      <ol className={styles.list}>
        {people.map((person) => (
          <li key={person.key}>
            <Link className={styles.name} href={personHref(person.key)} prefetch={false} data-row>
              {person.name}
              {people.some(({ key, name }) => name === person.name && key !== person.key) ? (
                <small> {person.jurisdiction}</small>
              ) : null}
            </Link>
            <span className={styles.track}>
              <Link
                className={styles.bar}
                style={{ width: width(person.meetings) }}
                href={list(person, null)}
                prefetch={false}
                tabIndex={-1}
                data-mark={person.meetings}
                aria-label={t("presentCount", { name: person.name, count: person.meetings })}
              />
              {person.chaired > 0 ? (
                <Link
                  className={styles.inner}
                  style={{ width: width(person.chaired) }}
                  href={list(person, "chair")}
                  prefetch={false}
                  tabIndex={-1}
                  data-mark={person.chaired}
                  aria-label={t("chairCount", { name: person.name, count: person.chaired })}
                />
              ) : null}
            </span>
            <Link className={styles.count} href={list(person, null)} prefetch={false}>
              {person.meetings}
            </Link>
          </li>
        ))}
      </ol>
    </ChartFrame>
  );
}
