import { dayOf } from "../calendar.ts";
import { CITIZENS } from "../district/people.ts";
import { COMPANIES, SITES, TOWNS, VILLAGES } from "../district/places.ts";
import type { Facts } from "../key.ts";
import { documentTitle } from "./agenda.ts";
import { titled } from "./attendance.ts";
import { type Assignment, dateline, finishStory } from "./draft.ts";
import { TOPICS } from "./topics.ts";

/** A leader's visit (调研): no meeting is held. */
export function visit(assignment: Assignment): Facts {
  const { random, cast } = assignment;
  const line = dateline(assignment);
  const leader = random.pick([cast.secretary, cast.head, cast.congressChair, cast.consultativeChair, ...cast.deputies]);
  const [site, second] = random.sample(SITES, 2);
  const town = random.pick(TOWNS);
  const topic = random.pick(TOPICS);
  const company = random.some(
    [...cast.committee.slice(1), ...cast.deputies].filter((p) => p !== leader),
    2,
  );
  const paragraphs = [
    `${line.byline}${line.when}，${titled(leader)}${random.pick(["到", "前往", "深入"])}${town}${random.pick(["调研", "督导", "实地察看"])}${topic.name}工作。`,
    `在${site}，${leader.name}详细了解建设进度和运行情况，与一线工人亲切交谈。随后，${leader.name}来到${second}，察看周边环境，询问群众出行和就医是否方便。`,
    `${leader.name}${random.pick(["强调", "指出", "要求"])}，${random.pick(topic.grounds)}。${random.sample(topic.measures, 2).join("；")}。`,
  ];
  if (random.chance(0.5)) paragraphs.push(`区领导${company.map((p) => p.name).join("、")}参加。`);
  return finishStory(assignment, line, {
    headline: random.pick([`${leader.name}到${town}调研${topic.name}工作`, `${leader.name}调研${topic.name}工作`]),
    paragraphs,
    speakers: [leader.name],
  });
}

/** Progress of a building site or a firm. */
export function project(assignment: Assignment): Facts {
  const { random } = assignment;
  const line = dateline(assignment);
  const site = random.pick(SITES);
  const company = random.pick(COMPANIES);
  const guest = random.pick(CITIZENS);
  const topic = random.pick(TOPICS);
  const figure = random.between(2, 48);
  const body = random.pick([
    `记者在${site}看到，塔吊林立，机器轰鸣，工人们正抢抓晴好天气加快施工。截至目前，项目已完成总工程量的${figure}%，预计年底前建成投用。`,
    `记者走进${company}的生产车间，崭新的自动化生产线有序运转。今年以来，企业订单充足，产值同比增长${figure}.${random.below(10)}%。`,
    `${random.pick(TOWNS)}${random.pick(VILLAGES)}的坡地上，连片果树长势喜人。依托集体经济，全村${figure}户农户吃上了产业饭。`,
  ]);
  const paragraphs = [
    `${line.byline}${line.when}，${body}`,
    `“${random.pick(topic.grounds)}。”${titled(guest)}说，大家对今后的日子更有信心了。`,
    `据了解，近年来汀澜区持续发力${topic.name}，${random.pick(["一批看得见、摸得着的变化正在发生", "群众的获得感越来越实", "发展活力不断释放"])}。`,
  ];
  return finishStory(assignment, line, {
    headline: random.pick([`${site}建设按下快进键`, `${topic.name}添活力，群众得实惠`, `小产业撑起大民生`]),
    paragraphs,
    speakers: [guest.name],
  });
}

/** A notice that only cites the meeting that approved it. */
export function notice(assignment: Assignment, standingOrdinal: number): Facts {
  const { random } = assignment;
  const line = dateline(assignment);
  const topic = random.pick(TOPICS);
  const { year, month } = dayOf(assignment.date);
  const title = documentTitle(random, topic, year, "");
  const paragraphs = [
    `${line.byline}记者从区政府办公室获悉，《${title}》已经区政府第${standingOrdinal}次常务会议审议通过，将于${month === 12 ? 1 : month + 1}月起施行。`,
    `文件提出，${random.sample(topic.measures, 2).join("；")}。`,
    "有关单位要结合实际抓好贯彻落实，执行中遇到的问题及时向区政府办公室反映。",
  ];
  return {
    ...finishStory(assignment, line, {
      headline: random.pick([`我区出台${topic.name}新规`, `《${title}》印发`]),
      paragraphs,
      speakers: [],
    }),
    date: null,
    dateText: null,
  };
}

const WIRE = [
  {
    place: "北京",
    headline: "多地迎来今年以来最大范围降雪",
    text: "受较强冷空气影响，北方多地出现雨雪天气。气象部门提醒，公众出行注意防寒防滑，农业生产需做好设施大棚加固",
  },
  {
    place: "上海",
    headline: "长三角铁路客流持续走高",
    text: "铁路部门通过加开列车、优化检票流程等方式，满足旅客出行需求。热门方向动车组列车上座率保持高位",
  },
  {
    place: "成都",
    headline: "早稻集中育秧有序展开",
    text: "眼下正是早稻育秧的关键时节，各地推广集中育秧、智能浸种等技术，为全年粮食丰收打牢基础",
  },
  {
    place: "武汉",
    headline: "长江流域鱼类资源稳步恢复",
    text: "科研人员开展的年度监测显示，干流多个断面的鱼类种类和数量较往年继续增加，江豚出现频次上升",
  },
] as const;

/** Copy of the national agency, printed under its own dateline. */
export function wireCopy(assignment: Assignment): Facts {
  const { random } = assignment;
  const { month, day } = dayOf(assignment.date);
  const dispatch = random.pick(WIRE);
  const reporter = random.pick(["姜北溟", "汤问", "顾盼生"]);
  return {
    kind: "other",
    headline: dispatch.headline,
    subheadlines: [],
    outlet: "新华社",
    reporters: [reporter],
    // The dateline says when it was sent, not when it happened.
    date: null,
    dateText: null,
    paragraphs: [
      `新华社${dispatch.place}${month}月${day}日电（记者${reporter}）${dispatch.text}。`,
      "有关专家表示，趋势性变化还需持续观察，各地应因地制宜安排好下一步工作。",
    ],
    meetings: [],
    speakers: ["有关专家"],
  };
}
