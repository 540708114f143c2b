/** A made-up official. */
export interface Person {
  name: string;
  /** As a paper prints them before the name. */
  posts: readonly string[];
  /** First and last day in these posts, ISO; open where absent. */
  from?: string;
  to?: string;
}

const person = (name: string, posts: string, from?: string, to?: string): Person => ({
  name,
  posts: posts.split("、"),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const SECRETARY = [person("贺兆霖", "区委书记")];

const HEAD = [
  person("林叙安", "区委副书记、区长", undefined, "2025-02-28"),
  person("沈亦舟", "区委副书记、代区长", "2025-03-01", "2025-07-15"),
  person("沈亦舟", "区委副书记、区长", "2025-07-16"),
];

const COMMITTEE = [
  person("秦牧野", "区委副书记"),
  person("程砚", "区委常委、常务副区长"),
  person("闻人澈", "区委常委、区纪委书记"),
  person("苏既明", "区委常委、组织部部长"),
  person("温岚", "区委常委、宣传部部长"),
  person("乔维嵩", "区委常委、政法委书记"),
  person("段骁", "区委常委、统战部部长"),
  person("陆沅", "区委常委、区委办公室主任"),
];

const DEPUTIES = [
  person("罗启寅", "副区长"),
  person("邱蔚", "副区长"),
  person("高云峤", "副区长", undefined, "2024-09-10"),
  person("祁望舒", "副区长"),
  person("阿拉坦·宝音", "副区长"),
  person("彭砺", "副区长"),
  person("顾北辰", "副区长", "2024-09-25"),
];

const PEOPLES_CONGRESS = [
  person("方敬堂", "区人大常委会主任"),
  person("袁书禾", "区人大常委会副主任"),
  person("魏青岑", "区人大常委会副主任"),
  person("鲁达明", "区人大常委会副主任"),
  person("卢静姝", "区人大常委会副主任"),
];

const CONSULTATIVE = [
  person("胡延年", "区政协主席"),
  person("欧阳季", "区政协副主席"),
  person("傅滢雪", "区政协副主席"),
  person("江以柔", "区政协副主席"),
  person("汪梓修", "区政协副主席"),
];

const JUDICIARY = [person("穆怀远", "区法院院长"), person("章若谷", "区检察院检察长")];

const OFFICES = [
  person("葛明轩", "区发展改革委主任"),
  person("翟宁", "区财政局局长"),
  person("骆知夏", "区教委主任"),
  person("裴东序", "区住房城乡建委主任"),
  person("龚立秋", "区农业农村委主任"),
  person("童飞白", "区生态环境局局长"),
  person("常勉", "区应急管理局局长"),
  person("舒以宁", "区卫生健康委主任"),
  person("孟楚", "区民政局局长"),
  person("崔晚照", "区文化旅游委主任"),
  person("侯仲谋", "区经济信息委主任"),
  person("蔺相川", "区交通运输委主任"),
  person("谷雨生", "区人力社保局局长"),
  person("毛启航", "区市场监管局局长"),
];

const TOWN_HEADS = [
  person("聂江", "白鹭滩镇党委书记"),
  person("卓凡", "青杠岭镇党委书记"),
  person("屈文渊", "松棠镇党委书记"),
  person("左思齐", "柳浦街道党工委书记"),
  person("管彤", "磐石街道党工委书记"),
];

/** People who hold no post of the district: experts, managers, residents, delegates. */
export const CITIZENS = [
  person("柏舟远", "泽阳大学教授"),
  person("倪清和", "市社科院研究员"),
  person("尹可为", "澜谷精密制造有限公司总经理"),
  person("甘棠", "禾川食品有限公司董事长"),
  person("伍秋实", "石榴村党支部书记"),
  person("雷春生", "柳浦街道居民"),
] as const satisfies readonly Person[];

/** Everybody in post on one day, each list by rank. */
export interface Cast {
  secretary: Person;
  head: Person;
  committee: readonly Person[];
  deputies: readonly Person[];
  congress: readonly Person[];
  congressChair: Person;
  consultative: readonly Person[];
  consultativeChair: Person;
  judiciary: readonly Person[];
  offices: readonly Person[];
  townHeads: readonly Person[];
}

const inPost = (people: readonly Person[], day: string): Person[] =>
  people.filter((p) => (p.from === undefined || p.from <= day) && (p.to === undefined || day <= p.to));

function first(people: readonly Person[]): Person {
  const [leader] = people;
  if (leader === undefined) throw new RangeError("a post stands empty");
  return leader;
}

export function castOn(day: string): Cast {
  return {
    secretary: first(inPost(SECRETARY, day)),
    head: first(inPost(HEAD, day)),
    committee: COMMITTEE,
    deputies: inPost(DEPUTIES, day),
    congressChair: first(PEOPLES_CONGRESS),
    congress: PEOPLES_CONGRESS.slice(1),
    consultativeChair: first(CONSULTATIVE),
    consultative: CONSULTATIVE.slice(1),
    judiciary: JUDICIARY,
    offices: OFFICES,
    townHeads: TOWN_HEADS,
  };
}

/** Every name the sample prints in the role of an official or citizen, once. */
export function everyName(): string[] {
  const all = [
    ...SECRETARY,
    ...HEAD,
    ...COMMITTEE,
    ...DEPUTIES,
    ...PEOPLES_CONGRESS,
    ...CONSULTATIVE,
    ...JUDICIARY,
    ...OFFICES,
    ...TOWN_HEADS,
    ...CITIZENS,
  ];
  return [...new Set(all.map((p) => p.name))];
}
