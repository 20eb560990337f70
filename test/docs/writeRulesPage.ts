import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { RULES_PAGE, rulesPage } from "./rulesPage";

writeFileSync(resolve(__dirname, "../..", RULES_PAGE), rulesPage());
process.stdout.write(`${RULES_PAGE} is written.\n`);
