import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";

/** The first half of the care review: which section was read, and what it says of care today. */
export const careSectionFields: readonly Field[] = [
  field(
    "careId",
    { type: "code", pattern: "CE-\\d{3}", example: "CE-001" },
    label("No.", "លេខរៀង"),
    draftLabel(
      "Unique number: CE, a hyphen, three digits. Example: CE-001.",
      "លេខរៀងមិនជាន់គ្នា៖ អក្សរ CE សញ្ញា - និងលេខបីខ្ទង់។ ឧទាហរណ៍៖ CE-001",
    ),
    { required: "always", width: 10, alsoKnownAs: ["Care id"] },
  ),
  field(
    "planVersion",
    { type: "choice", list: "planVersion" },
    draftLabel("Version read", "កំណែឯកសារ"),
    draftLabel(
      "The version of the plan that was read. Add new versions to the Lists sheet first.",
      "កំណែផែនការដែលបានពិនិត្យ។ សូមបន្ថែមកំណែថ្មីក្នុងសន្លឹកបញ្ជីជាមុនសិន។",
    ),
    { required: "always", width: 15, alsoKnownAs: ["Plan version"] },
  ),
  field(
    "sectionCode",
    { type: "code", example: "ALL" },
    label("Section", "ផ្នែក/ជំពូក"),
    draftLabel(
      "Number or short name of the section or chapter, or the code of the plan's row. ALL = the whole plan.",
      "លេខ ឬឈ្មោះខ្លីនៃផ្នែក ឬជំពូក ឬលេខកូដជួរក្នុងផែនការ។ ALL = ផែនការទាំងមូល។",
    ),
    { required: "always", width: 14 },
  ),
  field(
    "sectionTitle",
    { type: "text" },
    draftLabel("Title of the section", "ចំណងជើងផ្នែក"),
    draftLabel("The heading of the section in the plan.", "ចំណងជើងនៃផ្នែកក្នុងផែនការ។"),
    { width: 28 },
  ),
  field(
    "page",
    { type: "integer", min: 1 },
    label("Page", "ទំព័រ"),
    draftLabel("The page of that version, as a number.", "លេខទំព័រក្នុងកំណែនោះ។"),
    { width: 10 },
  ),
  field(
    "currentContent",
    { type: "text", long: true },
    draftLabel("Content today", "ខ្លឹមសារបច្ចុប្បន្ន"),
    draftLabel("What the section says today, in short.", "ខ្លឹមសារបច្ចុប្បន្ននៃផ្នែកនេះ ដោយសង្ខេប។"),
    { width: 36 },
  ),
  field(
    "presence",
    { type: "choice", list: "carePresence" },
    draftLabel("Care content", "ស្ថានភាពខ្លឹមសារ"),
    draftLabel(
      "Does the section speak of care? Not at all, without naming it, or clearly.",
      "តើផ្នែកនេះមានខ្លឹមសារអំពីការថែទាំដែរឬទេ៖ គ្មាន ដោយប្រយោល ឬជាក់លាក់។",
    ),
    { required: "always", width: 14 },
  ),
  field(
    "careR",
    { type: "choice", list: "careR" },
    label("5R element", "ធាតុ 5R"),
    draftLabel(
      "Recognise, reduce, redistribute (unpaid care), reward, represent (paid care workers). Needed where care content or a proposal exists.",
      "ទទួលស្គាល់ កាត់បន្ថយ បែងចែកឡើងវិញ (ការថែទាំគ្មានប្រាក់ឈ្នួល) ផ្តល់តម្លៃសមរម្យ តំណាង (អ្នកធ្វើការថែទាំ)។ ត្រូវបំពេញពេលមានខ្លឹមសារ ឬសំណើ។",
    ),
    {
      required: { where: { presence: ["implicit", "explicit"] } },
      advised: { filled: ["proposedKm"] },
      width: 16,
    },
  ),
  field(
    "pillar",
    { type: "choice", list: "carePillar" },
    label("Pillar", "សសរស្តម្ភ"),
    draftLabel(
      "The pillar of the national action-plan framework on care economy, if any.",
      "សសរស្តម្ភនៃក្របខ័ណ្ឌផែនការសកម្មភាពជាតិស្តីពីសេដ្ឋកិច្ចថែទាំ (បើមាន)។",
    ),
    { width: 24 },
  ),
  field(
    "beneficiary",
    { type: "choice", list: "beneficiary" },
    label("Who benefits", "អ្នកទទួលផល"),
    draftLabel("The group that gains most.", "ក្រុមដែលទទួលផលច្រើនជាងគេ។"),
    { width: 22 },
  ),
  field(
    "gap",
    { type: "text", long: true },
    draftLabel("Gap", "ចន្លោះ/កង្វះ"),
    draftLabel(
      "What is missing. Needed where the content is none or implicit.",
      "អ្វីដែលខ្វះ។ ត្រូវបំពេញនៅពេលគ្មានខ្លឹមសារ ឬមានដោយប្រយោល។",
    ),
    { required: { where: { presence: ["none", "implicit"] } }, width: 32 },
  ),
];
