import { CharSet } from "../text/char-set.ts";
import { wordSet } from "../text/word-table.ts";

/**
 * Surnames (姓) of one character: the Hundred Family Surnames and the further ones that today's household registers list
 * most often.
 */
const SINGLE = new CharSet(
  [
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚",
    "邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀",
    "羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰",
    "郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步耿满弘匡文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯",
    "盖益桓公仉督岳帅缑亢况郈琴归海晋楚闫法汝鄢涂钦商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖代岩仝付邝佀揭阿苟撒朴由降盘玉冶卿漆展兰麦布候母矫门冼次操敬兴官旷苑楼芦覃肇禚伦宛尉隋邸仓迟修线鹿禤区帖栗粟占位奉植辜谌",
    "银豆檀尧练战衣赫智宾衷鲜雒税种庹恽眭睢麴骞颉揣萨苌茆刑化台丛信来原初丘铁句玄闪撖亓裕侍斐续郄戢忻火南丑竹户皇勇姑妥剡喇豪淡果甫隽巾藤昂牙仵蹇轩祭禄",
  ].join(""),
);

/** Surnames of two characters (复姓). */
const COMPOUND = wordSet(
  "欧阳 上官 司马 诸葛 皇甫 尉迟 东方 令狐 公孙 慕容 司徒 司空 夏侯 闻人 赫连 澹台 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 轩辕 钟离 宇文 长孙 鲜于 闾丘 亓官 呼延 端木 南宫 独孤 第五 拓跋 万俟 百里 东郭 西门 公羊 左丘 梁丘 谷梁 贺兰 纳兰 叶赫 完颜 耶律 哥舒 公冶 东门 巫马 漆雕 乐正 颛孙 子车 羊舌 尔朱 范姜 张简 张廖 陆费 刘付",
);

/** Surnames that are also everyday words: before them alone, a name needs better evidence. */
const EVERYDAY = new CharSet(
  "水方任时平和明成经应全通能有都年言益公相后来国文项计云花高路房干安常满游信才次但居步空简法商利连向古乐双者果初原门官从由降阿别越火南竹户续果裕勇姑豪牙句祭",
);

/** Number of code units of the surname at `offset`: 2, 1, or 0 for none. */
export function surnameLength(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (COMPOUND.startsWith(code) && COMPOUND.at(text, offset)) return 2;
  return SINGLE.has(code) ? 1 : 0;
}

/** Whether a surname of two characters stands at `offset`. */
export function isCompoundSurname(text: string, offset: number): boolean {
  return COMPOUND.at(text, offset) !== undefined;
}

export function startsCompound(code: number): boolean {
  return COMPOUND.startsWith(code);
}

export function isSurname(code: number): boolean {
  return SINGLE.has(code);
}

export function isEverydaySurname(code: number): boolean {
  return EVERYDAY.has(code);
}
