import { useTranslations } from "next-intl";
import { monthText } from "@/format/month.ts";
import { type View, viewHref } from "@/view/params.ts";
import { ChipLink } from "./chip-link.tsx";
import { groupKey, levelKey } from "./phrase-words.ts";
import ui from "./ui.module.css";

interface Props {
  path: string;
  view: View;
  /** What of the view narrows the page. */
  filters: readonly (keyof View)[];
}

interface Chip {
  /** What of the view it says. */
  name: keyof View;
  /** Which of several values. */
  value?: string | number;
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
    chips.push({ name: "from", text, without: { from: null, to: null } });
  }
  if (view.new) chips.push({ name: "new", text: t("new"), without: { new: false } });
  if (view.undated) chips.push({ name: "undated", text: t("undated"), without: { undated: false } });
  for (const value of view.type)
    chips.push({ name: "type", value, text: type(value), without: { type: less(view.type, value) } });
  for (const value of view.body) {
    chips.push({ name: "body", value, text: value || t("bodyUnsaid"), without: { body: less(view.body, value) } });
  }
  for (const value of view.outlet)
    chips.push({ name: "outlet", value, text: value, without: { outlet: less(view.outlet, value) } });
  for (const key of view.person) {
    const [name = key] = key.split("@");
    const as = [view.post, view.role === null ? null : role(view.role)].filter((word) => word !== null).join(" · ");
    const text = as === "" ? name : t("personAs", { name, as });
    const without = { person: less(view.person, key), role: null, post: null };
    chips.push({ name: "person", value: key, text, without });
  }
  if (view.unresolved !== null) {
    chips.push({ name: "unresolved", text: t("unresolved", { name: view.unresolved }), without: { unresolved: null } });
  }
  for (const value of view.theme) {
    const text = t("quoted", { text: value });
    chips.push({ name: "theme", value, text, without: { theme: less(view.theme, value) } });
  }
  for (const value of view.severity)
    chips.push({ name: "severity", value, text: severity(value), without: { severity: less(view.severity, value) } });
  for (const value of view.rule)
    chips.push({ name: "rule", value, text: t("rule", { id: value }), without: { rule: less(view.rule, value) } });
  for (const value of view.run)
    chips.push({ name: "run", value, text: t("run", { run: value }), without: { run: less(view.run, value) } });
  if (view.group !== null) {
    const known = groupKey(view.group === "" ? null : view.group);
    chips.push({ name: "group", text: group(known), without: { group: null } });
  }
  if (view.level !== null) chips.push({ name: "level", text: level(levelKey(view.level)), without: { level: null } });
  if (view.only !== null) chips.push({ name: "only", text: t(`only.${view.only}`), without: { only: null } });
  if (view.speaker !== null)
    chips.push({ name: "speaker", text: t("saidBy", { name: view.speaker }), without: { speaker: null } });
  if (view.copies !== null) chips.push({ name: "copies", text: t("copiesOnce"), without: { copies: null } });
  if (view.score !== null) {
    const to = Math.min(100, view.score + 10);
    chips.push({ name: "score", text: t("score", { from: view.score, to }), without: { score: null } });
  }
  if (view.status !== null) chips.push({ name: "status", text: status(view.status), without: { status: null } });
  if (view.q !== "") chips.push({ name: "q", text: t("quoted", { text: view.q }), without: { q: "" } });
  return chips;
}

/** What narrows the page, each removable. */
export function Chips({ path, view, filters }: Props) {
  const t = useTranslations("filters");
  const chips = useChips(view).filter(({ name }) => filters.includes(name));
  if (chips.length === 0) return null;
  return (
    <div className={ui.chips}>
      {chips.map(({ name, value, text, without }) => (
        <ChipLink
          key={`${name} ${value ?? ""}`}
          className={ui.chip}
          href={viewHref(path, { ...view, ...without, page: 1 })}
          label={t("remove", { filter: text })}
        >
          {text}
          <span aria-hidden="true">×</span>
        </ChipLink>
      ))}
      <ChipLink
        className={ui.more}
        href={viewHref(path, { sort: view.sort, dir: view.dir, unit: view.unit, cuts: view.cuts, least: view.least })}
      >
        {t("clear")}
      </ChipLink>
    </div>
  );
}
