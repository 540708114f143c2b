import { themeFilter } from "@huiyao/database/filters";
import { filterOptions, peopleList, themeList } from "@huiyao/database/questions";
import { getTranslations } from "next-intl/server";
import { addMonths, monthRange, monthText } from "@/format/month.ts";
import { coverage, record } from "@/server/record.ts";
import type { View } from "@/view/params.ts";
import { type Choice, FilterBar } from "./filter-bar.tsx";

/** Names offered by a list; rarer ones are found through search and the lists themselves. */
const OFFERED = 200;

/** The months of the record, latest first, and the ends of the presets. */
export async function periodChoices() {
  const { first, last } = await coverage();
  if (first === null || last === null) return { months: [], span: null };
  return {
    months: monthRange(first, last)
      .reverse()
      .map((month) => ({ value: String(month), label: monthText(month) })),
    span: { first, last, yearAgo: addMonths(last, -11), january: Math.floor(last / 100) * 100 + 1 },
  };
}

/** Filters of pages about meetings. */
export async function MeetingFilters({ view }: { view: View }) {
  const database = await record();
  const size = { skip: 0, size: OFFERED };
  const [period, options, people, themes, t, type] = await Promise.all([
    periodChoices(),
    filterOptions(database),
    peopleList(database, {}, { by: "meetings", direction: "desc" }, size),
    themeList(database, {}, { by: "meetings", direction: "desc" }, size),
    getTranslations("filters"),
    getTranslations("client.meetingType"),
  ]);
  const counted = (value: string, label: string, count: number): Choice => ({ value, label: `${label}  ${count}` });
  return (
    <FilterBar
      view={view}
      {...period}
      bodies={options.bodies.map(({ body, meetings }) => counted(body || "~", body || t("bodyUnsaid"), meetings))}
      types={options.types.map((row) => counted(row.type, type(row.type), row.meetings))}
      outlets={options.outlets.map(({ outlet, meetings }) => counted(outlet, outlet, meetings))}
      people={people.rows.map((row) => counted(row.key, row.name, row.meetings))}
      themes={themes.rows.map((row) => counted(row.phrase, row.phrase, row.meetings))}
      words={t("meetingWords")}
    />
  );
}

/** Filters of pages that a period narrows, and words where `words` says in what they are looked for. */
export async function PeriodFilters({ view, words }: { view: View; words?: string }) {
  const period = await periodChoices();
  return <FilterBar view={view} {...period} {...(words === undefined ? {} : { words })} />;
}

/** Filters of pages about themes: period, body, newspaper, and phrases where `offered` lets them be chosen. */
export async function ThemeFilters({ view, words, offered }: { view: View; words?: string; offered?: Choice[] }) {
  const [period, options, t] = await Promise.all([
    periodChoices(),
    filterOptions(await record()),
    getTranslations("filters"),
  ]);
  return (
    <FilterBar
      view={view}
      {...period}
      bodies={options.bodies.map(({ body, meetings }) => ({
        value: body || "~",
        label: `${body || t("bodyUnsaid")}  ${meetings}`,
      }))}
      outlets={options.outlets.map(({ outlet, meetings }) => ({ value: outlet, label: `${outlet}  ${meetings}` }))}
      {...(words === undefined ? {} : { words })}
      {...(offered === undefined ? {} : { themes: offered })}
    />
  );
}

/** The phrases most used, to choose from. */
export async function themeChoices(view: View): Promise<Choice[]> {
  const { rows } = await themeList(
    await record(),
    themeFilter(view),
    { by: view.unit ?? "meetings", direction: "desc" },
    { skip: 0, size: OFFERED },
  );
  return rows.map((row) => ({ value: row.phrase, label: `${row.phrase}  ${row[view.unit ?? "meetings"]}` }));
}
