/** One coloured part of every bar. */
export interface Series {
  key: string;
  label: string;
  /** A colour token, `--type-1`. */
  color: string;
}

/** A mark's number and the list it stands for. */
export interface Mark {
  value: number;
  href: string;
}

/** One month of a chart: its marks by series; a series without a mark has none that month. */
export interface MonthRow {
  /** `2025-01` */
  month: string;
  marks: Record<string, Mark>;
  /** The number the marks are part of, shown in the tooltip. */
  total?: Mark;
}
