import { defineTemplate } from "../defineTemplate";
import { draftLabel, label } from "../Label";
import { closingFields } from "./closingFields";
import { inputAnswerFields } from "./inputAnswerFields";
import { inputCommentFields } from "./inputCommentFields";
import { inputsSeed } from "./seeds/inputsSeed";

/** Direction 4: comments and inputs to the plan's text, who gave them, and what became of each. */
export const inputs = defineTemplate({
  id: "inputs",
  version: 1,
  label: draftLabel("Inputs for finalising the GMSP", "ធាតុចូលសម្រាប់បញ្ចប់ផែនការ"),
  sheetName: label("Inputs", "ធាតុចូល"),
  purpose: draftLabel(
    "Comments and inputs to the text of the plan: who gave them, what they ask for, the answer and the decision.",
    "មតិយោបល់ និងធាតុចូលលើអត្ថបទផែនការ៖ អង្គភាពផ្តល់មតិ អ្វីដែលស្នើ ការឆ្លើយតប និងសេចក្តីសម្រេច។",
  ),
  keyField: "inputId",
  fields: [...inputCommentFields, ...inputAnswerFields, ...closingFields],
  seedRows: inputsSeed,
});
