// A made-up archive of any size: districts with a paper each, whose meetings go through twenty years; in each five of them
// twenty-five people come to the meetings, one of whom chairs. Phrases are used unevenly, as phrases are.

import { engineOf } from "../../dist/engine/engine.js";
import { gramsOf } from "../../dist/search/grams.js";
import { bulkInsert } from "../../dist/write/bulk-insert.js";
import { recountRollups } from "../../dist/write/rollups.js";
import { inTransaction } from "../../dist/write/transaction.js";

export const TYPES = ["standing", "executive", "symposium", "work", "mobilization", "study", "other"];
const MONTHS = 240;
const FIRST_YEAR = 2005;
const ERAS = 4;
const PEOPLE_AN_ERA = 25;
const PHRASES = 3000;
const CHUNK = 10_000;

const SURNAMES = [
  ..."赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎",
];
const GIVEN = [..."安柏昌岱恩帆耕航健凯朗明宁沛勤仁善涛维贤彦泽卓舟霖晗煜晟玥珂琳瑾岚婷悦蓉菁薇"];
const SYLLABLES = [
  ..."清水河治理春耕产业园区乡村振兴营商环境数字改革民生实事绿色发展安全稳定城市更新文明创建科技创新人才引育",
];
const PLACES = [..."青云石松柳梅兰竹荷枫桐榆槐杉桂桃李杏梨枣"];

/** 32 bits that follow from two numbers and look as if they did not. */
export function hash(a, b = 0) {
  let value = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

const pick = (list, a, b) => list[hash(a, b) % list.length];
export const districtsOf = (meetings) => Math.max(2, Math.round(meetings / 5000));
export const placeName = (district) =>
  `${PLACES[district % PLACES.length]}${PLACES[Math.floor(district / PLACES.length) % PLACES.length]}${district % 2 === 0 ? "区" : "县"}`;
const bodyName = (district, kind) => `${placeName(district)}${["人民政府", "委员会", "人大常委会"][kind % 3]}`;
export const outletName = (district) => `${placeName(district)}日报`;
export const personName = (id) =>
  pick(SURNAMES, id, 1) + pick(GIVEN, id, 2) + (hash(id, 3) % 3 === 0 ? "" : pick(GIVEN, id, 4));

/** A phrase of four to six characters; no two are alike. */
export function phraseText(id) {
  const length = 3 + (id % 3);
  let text = "";
  for (let at = 0; at < length; at++) text += pick(SYLLABLES, id, at + 10);
  return text + SYLLABLES[id % SYLLABLES.length] + GIVEN[Math.floor(id / SYLLABLES.length) % GIVEN.length];
}

function monthAt(index) {
  return (FIRST_YEAR + Math.floor(index / 12)) * 100 + (index % 12) + 1;
}

function columnsOf(table, columns) {
  return { table, columns: columns.split(" "), rows: [] };
}

function emptyTables() {
  return {
    texts: columnsOf(
      "SourceText",
      "id key contentHash name place outlet published month characters runId parserVersion rulesVersion isTallied phrasesUpTo score worstScore errors warnings infos",
    ),
    contents: columnsOf("SourceContent", "textId text"),
    articles: columnsOf(
      "Article",
      "id key textId index kind start end headline headlineStart headlineEnd subheadlines outlet reporters day month openingMissing endingMissing names characters",
    ),
    paragraphs: columnsOf("Paragraph", "id articleId index text start end"),
    grams: columnsOf("ArticleSearch", "rowid grams"),
    meetings: columnsOf(
      "Meeting",
      "id key articleId index name nameStart nameEnd type body place jurisdiction outlet day month listOpen attendees",
    ),
    attendances: columnsOf(
      "Attendance",
      "id meetingId position name start end titles isChair isAttendee isObserver isSpeaker isAbsent month personId",
    ),
    statements: columnsOf("Statement", "id articleId meetingId position speaker verb text start end personId"),
    mentions: columnsOf(
      "Mention",
      "id phraseId articleId meetingId start end paragraph textStart textEnd inHeadline month",
    ),
    findings: columnsOf(
      "Finding",
      "id textId articleId ruleId severity messageId data start end line column actual expected fix fingerprint status month",
    ),
  };
}

function addMeeting(tables, number, all, gramColumn) {
  const districts = districtsOf(all);
  const id = number + 1;
  const district = number % districts;
  const index = Math.floor((number * MONTHS) / all);
  const month = monthAt(index);
  const day = `${Math.floor(month / 100)}-${String(month % 100).padStart(2, "0")}-${String((hash(id, 5) % 28) + 1).padStart(2, "0")}`;
  const era = Math.floor((index * ERAS) / MONTHS);
  const firstPerson = (district * ERAS + era) * PEOPLE_AN_ERA + 1;
  const people = new Set([firstPerson]);
  for (let at = 0; people.size < 8; at++) people.add(firstPerson + (hash(id, 20 + at) % PEOPLE_AN_ERA));
  const phrases = new Set();
  for (let at = 0; phrases.size < 5; at++) phrases.add(1 + Math.floor(PHRASES * (hash(id, 40 + at) / 2 ** 32) ** 2));
  const body = bodyName(district, hash(id, 6));
  const name = `${body}第${(hash(id, 7) % 90) + 1}次会议`;
  const headline = `${placeName(district)}研究${phraseText([...phrases][0])}工作`;
  const names = [...people].map(personName);
  const paragraph = `${day}，${names[0]}主持召开${name}，${names.slice(1).join("、")}出席。会议强调，要${[...phrases].map(phraseText).join("，")}。`;
  const source = `${headline}\n${paragraph}`;
  const key = id.toString(16).padStart(20, "0");
  const outlet = outletName(district);
  const hasFinding = hash(id, 8) % 2 === 0;
  const score = hasFinding ? 60 + (hash(id, 9) % 40) : 100;
  tables.texts.rows.push([
    id,
    key,
    key,
    `${key}.txt`,
    `made-up/${key}.txt`,
    outlet,
    day,
    month,
    source.length,
    1,
    "1",
    "1",
    true,
    PHRASES,
    score,
    score,
    0,
    hasFinding ? 1 : 0,
    0,
  ]);
  tables.contents.rows.push([id, source]);
  tables.articles.rows.push([
    id,
    `${key}-0`,
    id,
    0,
    "meeting",
    0,
    source.length,
    headline,
    0,
    headline.length,
    [],
    outlet,
    [],
    day,
    month,
    false,
    false,
    [],
    paragraph.length,
  ]);
  tables.paragraphs.rows.push([id, id, 0, paragraph, headline.length + 1, source.length]);
  tables.grams.rows.push([id, gramColumn(gramsOf(headline, paragraph, ...names).join(" "))]);
  const nameStart = source.indexOf(name);
  tables.meetings.rows.push([
    id,
    `${key}-0-0`,
    id,
    0,
    name,
    nameStart,
    nameStart + name.length,
    TYPES[hash(id, 11) % TYPES.length],
    body,
    placeName(district),
    placeName(district),
    outlet,
    day,
    month,
    false,
    people.size,
  ]);
  let position = 0;
  for (const person of people) {
    const start = source.indexOf(personName(person));
    const isChair = position === 0;
    tables.attendances.rows.push([
      number * 8 + position + 1,
      id,
      position,
      personName(person),
      start,
      start + 3,
      [isChair ? "区长" : "副区长"],
      isChair,
      !isChair,
      false,
      false,
      false,
      month,
      person,
    ]);
    position++;
  }
  tables.statements.rows.push([
    id,
    id,
    id,
    0,
    names[0],
    "强调",
    paragraph.slice(-20),
    source.length - 20,
    source.length,
    firstPerson,
  ]);
  position = 0;
  for (const phrase of phrases) {
    const start = source.lastIndexOf(phraseText(phrase));
    const at = start - headline.length - 1;
    tables.mentions.rows.push([
      number * 5 + position + 1,
      phrase,
      id,
      id,
      start,
      start + phraseText(phrase).length,
      0,
      at,
      at + phraseText(phrase).length,
      false,
      month,
    ]);
    position++;
  }
  if (hasFinding) {
    const rule = ["stray-space", "digit-spacing", "split-name", "broken-line"][hash(id, 12) % 4];
    tables.findings.rows.push([
      id,
      id,
      id,
      rule,
      "warning",
      "space",
      {},
      0,
      1,
      1,
      1,
      " ",
      [""],
      null,
      key,
      "open",
      month,
    ]);
  }
}

/** Fills an empty database; indexes that are no keys are made afterwards, which is many times as fast. */
export async function fillArchive(database, meetings, say) {
  const { client, location } = database;
  const { gramColumn } = engineOf(client);
  const isPostgresql = location.engine === "postgresql";
  const indexes = await client.$queryRawUnsafe(
    isPostgresql
      ? `SELECT indexname AS name, indexdef AS sql FROM pg_indexes i JOIN pg_class c ON c.relname = i.indexname JOIN pg_index x ON x.indexrelid = c.oid
         WHERE schemaname = current_schema() AND NOT indisunique`
      : `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX%'`,
  );
  const references = isPostgresql
    ? await client.$queryRawUnsafe(
        `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS sql FROM pg_constraint
         WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`,
      )
    : [];
  for (const { table, name } of references)
    await client.$executeRawUnsafe(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  for (const { name } of indexes) await client.$executeRawUnsafe(`DROP INDEX "${name}"`);
  if (!isPostgresql) await client.$executeRawUnsafe("PRAGMA foreign_keys = OFF");

  const districts = districtsOf(meetings);
  await client.importRun.create({
    data: {
      startedAt: new Date(),
      finishedAt: new Date(),
      status: "finished",
      parserVersion: "1",
      rulesVersion: "1",
      inserted: meetings,
    },
  });
  const persons = districts * ERAS * PEOPLE_AN_ERA;
  await bulkInsert(client, {
    table: "Person",
    columns: ["id", "key", "name", "jurisdiction"],
    rows: Array.from({ length: persons }, (_, at) => {
      const place = `${placeName(Math.floor(at / (ERAS * PEOPLE_AN_ERA)))}${Math.floor(at / (ERAS * PEOPLE_AN_ERA))}`;
      return [at + 1, `${personName(at + 1)}@${place}#${at}`, personName(at + 1), place];
    }),
  });
  await bulkInsert(client, {
    table: "Phrase",
    columns: ["id", "text", "aliases", "kind", "group", "level", "note", "isHidden"],
    rows: Array.from({ length: PHRASES }, (_, at) => [at + 1, phraseText(at + 1), [], "phrase", null, null, "", false]),
  });
  for (let from = 0; from < meetings; from += CHUNK) {
    const tables = emptyTables();
    for (let number = from; number < Math.min(from + CHUNK, meetings); number++)
      addMeeting(tables, number, meetings, gramColumn);
    await inTransaction(database, async (transaction) => {
      for (const batch of Object.values(tables)) await bulkInsert(transaction, batch);
    });
    if ((from / CHUNK) % 10 === 9) say(`${from + CHUNK} meetings`);
  }
  await recountRollups(client);
  say("monthly sums");
  for (const { sql } of indexes) await client.$executeRawUnsafe(sql);
  say("indexes");
  for (const { table, name, sql } of references) {
    await client.$executeRawUnsafe(`ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${sql}`);
  }
  if (!isPostgresql) await client.$executeRawUnsafe("PRAGMA foreign_keys = ON");
}
