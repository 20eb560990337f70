import { readSettings } from "../../../src/domain/schema/readSettings";

/** The product's own settings. */
export const settings = readSettings([], "en");
