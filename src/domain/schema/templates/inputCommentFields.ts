import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";

/** The first half of the inputs: what somebody asks for, where in the plan, who and when. */
export const inputCommentFields: readonly Field[] = [
  field(
    "inputId",
    { type: "code", pattern: "IN-\\d{3}", example: "IN-001" },
    label("No.", "លេខរៀង"),
    draftLabel(
      "Permanent number: IN, a hyphen, three digits. Example: IN-001. Never change or reuse it; gaps are fine.",
      "លេខរៀងអចិន្ត្រៃយ៍៖ អក្សរ IN សញ្ញា - និងលេខបីខ្ទង់។ ឧទាហរណ៍៖ IN-001។ មិនត្រូវប្តូរ ឬប្រើឡើងវិញឡើយ។",
    ),
    { required: "always", width: 10, alsoKnownAs: ["Input id"] },
  ),
  field(
    "docVersion",
    { type: "choice", list: "planVersion" },
    draftLabel("Version commented on", "កំណែឯកសារ"),
    draftLabel(
      "The version of the plan that the input is about. Add new versions to the Lists sheet first.",
      "កំណែផែនការដែលធាតុចូលនេះសំដៅ។ សូមបន្ថែមកំណែថ្មីក្នុងសន្លឹកបញ្ជីជាមុនសិន។",
    ),
    { required: "always", width: 15, alsoKnownAs: ["Document version"] },
  ),
  field(
    "sectionCode",
    { type: "code", example: "ALL" },
    label("Section", "ផ្នែក"),
    draftLabel(
      "Number or short name of the section, or the code of the plan's row. ALL = the whole plan.",
      "លេខ ឬឈ្មោះខ្លីនៃផ្នែក ឬលេខកូដជួរក្នុងផែនការ។ ALL = ផែនការទាំងមូល។",
    ),
    { required: "always", width: 14 },
  ),
  field(
    "page",
    { type: "integer", min: 1 },
    label("Page", "ទំព័រ"),
    draftLabel("The page of that version, as a number.", "លេខទំព័រក្នុងកំណែនោះ។"),
    { width: 10 },
  ),
  field(
    "currentText",
    { type: "text", long: true },
    draftLabel("Text today", "អត្ថបទបច្ចុប្បន្ន"),
    draftLabel("The words of the plan that the input is about.", "អត្ថបទក្នុងផែនការដែលធាតុចូលនេះសំដៅ។"),
    { width: 36 },
  ),
  field(
    "comment",
    { type: "text", long: true },
    label("Input", "មតិយោបល់/ធាតុចូល"),
    draftLabel(
      "What is asked for, so that anyone can tell later whether it was done.",
      "អ្វីដែលស្នើសុំ ដោយច្បាស់លាស់ ដើម្បីអាចផ្ទៀងផ្ទាត់នៅពេលក្រោយ។",
    ),
    { required: "always", width: 44, alsoKnownAs: ["Comment", "មតិយោបល់", "ធាតុចូល"] },
  ),
  field(
    "proposedKm",
    { type: "text", script: "km", long: true },
    label("Proposed text (Khmer)", "អត្ថបទស្នើ (ខ្មែរ)"),
    draftLabel("The new wording in Khmer, if one was given.", "អត្ថបទស្នើជាភាសាខ្មែរ (បើមាន)។"),
    { width: 36 },
  ),
  field(
    "proposedEn",
    { type: "text", script: "en", long: true },
    label("Proposed text (English)", "អត្ថបទស្នើ (អង់គ្លេស)"),
    draftLabel("The new wording in English, if one was given.", "អត្ថបទស្នើជាភាសាអង់គ្លេស (បើមាន)។"),
    { width: 36 },
  ),
  field(
    "category",
    { type: "choice", list: "inputCategory" },
    draftLabel("Category", "ប្រភេទ"),
    draftLabel("What the input is about.", "ប្រភេទនៃធាតុចូល។"),
    { required: "always", width: 15 },
  ),
  field(
    "priority",
    { type: "choice", list: "priority" },
    draftLabel("Priority", "អាទិភាព"),
    draftLabel("How much the plan needs it.", "កម្រិតសំខាន់ចំពោះផែនការ។"),
    { required: "always", width: 11 },
  ),
  field(
    "fromUnit",
    { type: "unit" },
    label("From unit", "អង្គភាពផ្តល់មតិ"),
    draftLabel("The unit that gave the input.", "អង្គភាពដែលផ្តល់មតិ។"),
    { required: "always", width: 26 },
  ),
  field(
    "fromRole",
    { type: "text" },
    label("From (role)", "តួនាទី"),
    draftLabel("The role of the person who gave it, not a name.", "តួនាទីរបស់អ្នកផ្តល់មតិ មិនមែនឈ្មោះទេ។"),
    { width: 20 },
  ),
  field(
    "channel",
    { type: "choice", list: "inputChannel" },
    draftLabel("Channel", "មធ្យោបាយផ្តល់មតិ"),
    draftLabel("How it came: meeting, letter, e-mail or another way.", "តាមកិច្ចប្រជុំ លិខិត អ៊ីមែល ឬមធ្យោបាយផ្សេង។"),
    { width: 13 },
  ),
  field(
    "receivedOn",
    { type: "day" },
    label("Received on", "ថ្ងៃទទួល"),
    draftLabel(
      "The day the input came, for example 15/01/2025. Needed before it is answered.",
      "ថ្ងៃដែលទទួលបានធាតុចូល ឧទាហរណ៍ 15/01/2025។ ត្រូវបំពេញមុនពេលឆ្លើយតប។",
    ),
    {
      required: { where: { status: ["answered", "inDiscussion", "closed"] } },
      advised: { where: { status: ["open"] } },
      width: 13,
    },
  ),
];
