import { CharSet } from "../text/char-set.ts";

/** Characters that foreign names are written with in Chinese (译音). */
export const TRANSLITERATION = new CharSet(
  [
    "阿埃艾爱安昂奥澳巴白班邦保鲍贝本比彼毕边宾波伯博勃布采查达戴丹道德登邓迪狄蒂丁东杜敦顿多厄恩尔法凡范方菲费芬丰夫弗福富盖甘冈高戈哥格葛根贡古瓜圭果哈海汉豪赫黑亨侯胡华惠霍基吉纪季加伽贾简杰金津卡凯坎康",
    "考柯科克肯孔库奎夸昆拉莱赖兰朗劳雷里理力立利莉连列林琳龙隆卢鲁伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密明缪摩莫姆穆纳娜奈南瑙内尼年涅宁纽农努诺欧帕潘庞佩彭皮平珀蒲普奇齐契恰乔切琴青丘琼让热日荣茹瑞若萨塞赛桑",
    "森沙珊山尚绍舍申施石史舒朔斯丝苏素索塔泰坦汤唐陶特腾提图托陀瓦娃万旺威韦维伟文翁沃乌武西希锡夏香肖谢辛欣休许雅亚延扬杨耶叶伊因英尤于宇约泽扎詹珍朱祖佐佛卜俄俾冯冰刘别刚包匈卓厉双叙呼咖哀嘉坚培塌墨声央",
    "奔如姬妮妙娅婷孙宗察尧屋岑岛巧巽帅帝常庇廖弥彻御思悉慕拜拿挪捷敏斋斐旦显晏曹曾朴束柏柳桥梭梵楚榜横歇治洪浦温滕烈焦牙珠琪瑟甫盾睦硕秋税端竺笠策累络缅罕耐聂肃肇腊腓良艮芭莎苔茨茵荷莲萝葡蒋蓓蓬蔡薇藤虎蜜",
    "衮裘褒赞路车辽通逊郎钱铎闵阮靳鞑韩颇魏默卿谷向措堆仓曲绕嘎次仁",
  ].join(""),
);

/** Characters of Mongolian, Tibetan, Uyghur, Kazakh and Yi names, which are printed without a surname: 乌兰其其格, 次仁多吉. */
export const UNSURNAMED = new CharSet(
  "其美云呷木牛都信音江村增久群觉参赤益强土吐买孜汗依吾不合居外朝那顺额敖满花和旭牧勒晋才完仑色绒甲降桂永忠火机鸟宝宏成正昂娘",
);

/** Whether a name is written with nothing but characters of {@link TRANSLITERATION}. */
export function isTransliterated(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (!TRANSLITERATION.has(name.charCodeAt(i))) return false;
  return true;
}
