import { expect, test } from "vitest";
import { placeOfBody } from "./body-place.ts";

test.each([
  ["青禾区人民政府", "青禾区", null],
  ["江陵市青禾区人民政府", "青禾区", null],
  ["东海省云川市人民代表大会常务委员会", "云川市", null],
  ["云川市玉溪市人民政府", "玉溪市", null],
  ["中国共产党云川市青禾区第十四届委员会", "青禾区", null],
  ["政协第十五届青禾区委员会", "青禾区", null],
  ["青禾区城市管理局", "青禾区", null],
  ["云川市城市管理局", "云川市", null],
  ["柳林县白石镇人民政府", "白石镇", null],
  ["市北区人民政府", "市北区", null],
  ["镇远县人民政府", "镇远县", null],
  ["国务院", "全国", null],
  ["全国人民代表大会常务委员会", "全国", null],
  ["中共中央政治局", "全国", null],
  ["区政府", null, "区"],
  ["区委、区政府", null, "区"],
  ["十四届区委常委会", null, "区"],
  ["区城市管理委员会", null, "区"],
  ["区十八届人大常委会", null, "区"],
  ["市委常委会", null, "市"],
  ["县人大常委会", null, "县"],
  ["镇党委", null, "镇"],
  ["市场监督管理局", null, null],
  ["区域协调发展领导小组", null, null],
  ["商务部", null, null],
  [null, null, null],
])("%s", (body, place, unit) => {
  expect(placeOfBody(body)).toEqual({ place, unit });
});
