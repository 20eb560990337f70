import type { Workbench } from "./Workbench";

/** Opens the workbench in a fresh window. */
export type Open = (viewport?: { width: number; height: number }) => Promise<Workbench>;
