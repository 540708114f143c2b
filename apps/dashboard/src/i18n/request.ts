import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import en from "../../messages/en.json";
import zh from "../../messages/zh-CN.json";
import { isLocale, LOCALE_COOKIE, localeFromHeader } from "./locales.ts";

export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = isLocale(chosen) ? chosen : localeFromHeader((await headers()).get("accept-language"));
  return { locale, messages: locale === "en" ? en : zh };
});
