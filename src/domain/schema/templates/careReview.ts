import { defineTemplate } from "../defineTemplate";
import { draftLabel } from "../Label";
import { careProposalFields } from "./careProposalFields";
import { careSectionFields } from "./careSectionFields";
import { closingFields } from "./closingFields";
import { careReviewSeed } from "./seeds/careReviewSeed";

/** Direction 3: the plan's sections read for care content, what is missing, what is proposed and what was decided. */
export const careReview = defineTemplate({
  id: "careReview",
  version: 1,
  label: draftLabel("Care Economy review", "ការពិនិត្យខ្លឹមសារ Care Economy"),
  sheetName: draftLabel("Care Economy review", "ពិនិត្យ Care Economy"),
  purpose: draftLabel(
    "Which sections of the plan speak of Care Economy, what is missing, what is proposed, and what was decided.",
    "ផ្នែកណានៃផែនការដែលមានខ្លឹមសារ Care Economy អ្វីដែលខ្វះ អ្វីដែលស្នើ និងអ្វីដែលបានសម្រេច។",
  ),
  keyField: "careId",
  fields: [...careSectionFields, ...careProposalFields, ...closingFields],
  seedRows: careReviewSeed,
});
