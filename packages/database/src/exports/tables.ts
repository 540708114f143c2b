import { agenda } from "./agenda.ts";
import { articles } from "./articles.ts";
import { attendance } from "./attendance.ts";
import { findings } from "./findings.ts";
import { meetings } from "./meetings.ts";
import { statements } from "./statements.ts";
import { themes } from "./themes.ts";

/** The tables of the record that can be handed out, by name. */
export const tables = { meetings, attendance, agenda, statements, themes, findings, articles };
