export type OptionValue = boolean | number | string[];
export type OptionValues = Record<string, OptionValue>;

/** One option of a rule: its default gives its type. */
export interface RuleOption {
  default: OptionValue;
  docs: { "zh-CN": string; en: string };
}
