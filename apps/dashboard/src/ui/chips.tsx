import Link from "next/link";
import { useTranslations } from "next-intl";
import { monthText } from "@/format/month.ts";
import { type View, viewHref } from "@/view/params.ts";
import { groupKey, levelKey } from "./phrase-words.ts";
import ui from "./ui.module.css";

interface Chip {
  text: string;
  without: Partial<View>;
}

function useChips(view: View): Chip[] {
  const t = useTranslations("filters");
  const type = useTranslations("client.meetingType");
  const role = useTranslations("client.role");
  const severity = useTranslations("client.severity");
  const status = useTranslations("client.status");
  const group = useTranslations("heat.groups");
  const level = useTranslations("lexicon.levels");
  const chips: Chip[] = [];
  const less = <Value,>(list: Value[], value: Value) => list.filter((other) => other !== value);
  if (view.from !== null || view.to !== null) {
    const ends = [view.from, view.to].map((month) => (month === null ? "" : monthText(month)));
    const text = view.from === view.to ? (ends[0] ?? "") : ends.join(" – ");
    chips.push({ text, without: { from: null, to: null } });
  }
  if (view.new) chips.push({ text: t("new"), without: { new: false } });
  if (view.undated) chips.push({ text: t("undated"), without: { undated: false } });
  for (const name of view.type) chips.push({ text: type(name), without: { type: less(view.type, name) } });
  for (const name of view.body) {
    chips.push({ text: name === "" ? t("bodyUnsaid") : name, without: { body: less(view.body, name) } });
  }
  for (const name of view.outlet) chips.push({ text: name, without: { outlet: less(view.outlet, name) } });
  for (const key of view.person) {
    const [name = key] = key.split("@");
    const as = [view.post, view.role === null ? null : role(view.role)].filter((word) => word !== null).join(" · ");
    const text = as === "" ? name : t("personAs", { name, as });
    chips.push({ text, without: { person: less(view.person, key), role: null, post: null } });
  }
  if (view.unresolved !== null) {
    chips.push({ text: t("unresolved", { name: view.unresolved }), without: { unresolved: null } });
  }
  for (const text of view.theme)
    chips.push({ text: t("quoted", { text }), without: { theme: less(view.theme, text) } });
  for (const name of view.severity)
    chips.push({ text: severity(name), without: { severity: less(view.severity, name) } });
  for (const id of view.rule) chips.push({ text: t("rule", { id }), without: { rule: less(view.rule, id) } });
  for (const run of view.run) chips.push({ text: t("run", { run }), without: { run: less(view.run, run) } });
  if (view.group !== null) {
    const known = groupKey(view.group === "" ? null : view.group);
    chips.push({ text: group(known), without: { group: null } });
  }
  if (view.level !== null) chips.push({ text: level(levelKey(view.level)), without: { level: null } });
  if (view.only !== null) chips.push({ text: t(`only.${view.only}`), without: { only: null } });
  if (view.speaker !== null) chips.push({ text: t("saidBy", { name: view.speaker }), without: { speaker: null } });
  if (view.copies !== null) chips.push({ text: t("copiesOnce"), without: { copies: null } });
  if (view.score !== null) {
    const to = Math.min(100, view.score + 10);
    chips.push({ text: t("score", { from: view.score, to }), without: { score: null } });
  }
  if (view.status !== null) chips.push({ text: status(view.status), without: { status: null } });
  if (view.q !== "") chips.push({ text: t("quoted", { text: view.q }), without: { q: "" } });
  return chips;
}

/** What narrows the page, each removable. */
export function Chips({ path, view }: { path: string; view: View }) {
  const t = useTranslations("filters");
  const chips = useChips(view);
  if (chips.length === 0) return null;
  return (
    <div className={ui.chips}>
      {chips.map(({ text, without }) => {
        const href = viewHref(path, { ...view, ...without, page: 1 });
        return (
          <Link key={href} className={ui.chip} href={href} prefetch={false} aria-label={t("remove", { filter: text })}>
            {text}
            <span aria-hidden="true">×</span>
          </Link>
        );
      })}
      <Link
        className={ui.more}
        href={viewHref(path, { sort: view.sort, dir: view.dir, unit: view.unit, cuts: view.cuts, least: view.least })}
      >
        {t("clear")}
      </Link>
    </div>
  );
}
