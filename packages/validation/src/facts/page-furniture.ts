/** Longer lines are of no kind. */
export const LONGEST_FURNITURE = 48;

/** Lines of a page that belong to no story, by what they are. One example stands behind each pattern. */
const KINDS: readonly [string, RegExp][] = [
  // - 3 - · 第3版 · 3/12 · A2
  [
    "pageNumber",
    /^[-—－–·•\s]{0,3}(?:第\s?[0-9一二三四五六七八九十]{1,3}\s?[页版]|[0-9]{1,3}(?:\s?[版页]|\s?\/\s?[0-9]{1,3})?|[A-D][0-9]{1,2}版?)[-—－–·•\s]{0,3}$/,
  ],
  // 2025年1月3日 星期五 要闻 · 要闻 2025年1月3日 星期五 第2版
  [
    "runningHead",
    /^.{0,12}(?:19|20)[0-9]{2}\s?年\s?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日\s?(?:星期|周)[一二三四五六日天](?:\s|第|$).{0,14}$/,
  ],
  // 02 要闻 · 要闻·综合 3版
  [
    "runningHead",
    /^(?:[A-D]?[0-9]{1,2}版?\s{1,4}[\u4e00-\u9fff·]{2,6}|[\u4e00-\u9fff·]{2,6}\s{1,4}[A-D]?[0-9]{1,2}版)$/,
  ],
  // 责任编辑：某某  美编：某某 · 编 辑：某某 · 一 审：某某
  [
    "staff",
    /^[（(【]?(?:(?:责任|本版|值班|美术|图片)?编\s?辑|责编|本版责编|美编|版式|校\s?对|组版|值班总编|值班主任|[一二三复终编]\s?审|审\s?[核签](?:人|领导)?|总?监\s?制)\s{0,2}[：:丨|]/,
  ],
  // 新闻热线：023-00000000 · 邮箱：a@b.c
  [
    "contact",
    /^(?:本报|新闻|广告|发行|订阅|读者|投稿|编辑部|社址|地址|联系|报料|爆料|服务|投诉)?(?:热线|电话|传真|邮箱|信箱|电子邮件|邮编|邮政编码|地址|网址|E-?mail)(?:电话|号码|地址)?\s{0,2}[：:]/i,
  ],
  // 国内统一连续出版物号 CN 50-0000 · 邮发代号 77-0
  ["contact", /^(?:国内统一(?:连续出版物号|刊号)|邮发代号|广告(?:经营)?许可证)/],
  // （上接第一版） · 下转3版
  ["continuation", /^[（(【▶]?(?:紧接|上接|下转|转)\s?[A-D]?第?[0-9一二三四五六七八九十]{1,3}版[^。]{0,4}[）)】]?$/],
  // 您当前的位置：首页 > 要闻 · 首页 > 要闻
  ["website", /^(?:[您你]?(?:当前|现在)的?(?:所在)?位置\s?[：:]|首页\s?[>＞»-])/],
  // 【字体：大 中 小】 · 设为首页 · 扫一扫在手机打开当前页 · 分享到： · 【打印正文】
  [
    "website",
    /^[•·【[\s]{0,3}(?:字\s?[体号]\s?[：:]|设为首页|加入收藏|返回顶部|打印(?:本页|正文|此文)|关闭窗口|扫一扫|分享到|[上下]一篇\s?[：:])/,
  ],
  // 大 中 小 · 浏览次数：1200 · 相关新闻
  [
    "website",
    /^(?:大\s中\s小|(?:浏览|阅读|点击|访问)(?:次数|量|数)\s?[：:]\s?[0-9]{0,9}\s?次?|相关(?:新闻|阅读|链接|报道)\s?[：:]?)$/,
  ],
  // Copyright © 2025 云岭日报 · 云岭日报社 版权所有
  ["website", /^(?:Copyright\b|©)|版权所有$/i],
];

/** All patterns in one: most lines are of no kind. */
const ANY = new RegExp(KINDS.map(([, { source }]) => source).join("|"), "i");

/** What a line of a page is that belongs to no story; undefined for others. */
export function furnitureOf(line: string): string | undefined {
  if (line.length > LONGEST_FURNITURE || !ANY.test(line)) return undefined;
  for (const [kind, pattern] of KINDS) if (pattern.test(line)) return kind;
  return undefined;
}
