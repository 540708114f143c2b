export type EngineName = "sqlite" | "postgresql";
