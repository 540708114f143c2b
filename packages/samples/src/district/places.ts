/** A district that is on no map: 泽阳市汀澜区. */
export const CITY = "泽阳";
export const DISTRICT = "汀澜";

export const TOWNS = [
  "白鹭滩镇",
  "青杠岭镇",
  "松棠镇",
  "云岫镇",
  "茶园坳镇",
  "双磨镇",
  "柳浦街道",
  "磐石街道",
  "望河街道",
  "渡口坪街道",
] as const;

export const VILLAGES = ["石榴村", "新堰村", "双桂村", "老君庙村", "芦苇溪村", "枫香垭村"] as const;

export const SITES = [
  "汀澜科创园",
  "北岸产业园",
  "柳浦滨江公园",
  "区人民医院新院区",
  "白鹭滩水厂",
  "云岫隧道工程现场",
  "磐石职教城",
  "松棠冷链物流基地",
  "区政务服务中心",
  "青杠岭现代农业园",
] as const;

export const COMPANIES = [
  "澜谷精密制造有限公司",
  "禾川食品有限公司",
  "北岸新材料有限公司",
  "云岫文化旅游发展有限公司",
  "栖木家居有限公司",
  "河汉电子有限公司",
] as const;
