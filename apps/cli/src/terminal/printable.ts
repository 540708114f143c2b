/** A text in one line, with what a terminal would obey in place of printing it shown as a dot. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "·");
