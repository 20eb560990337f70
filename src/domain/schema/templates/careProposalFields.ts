import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";

const accepted = { decision: ["accepted", "acceptedChanged"] };
const decided = { decision: ["accepted", "acceptedChanged", "rejected", "deferred"] };

/** The second half of the care review: what is proposed for a section, on what ground, and what was decided. */
export const careProposalFields: readonly Field[] = [
  field(
    "proposedKm",
    { type: "text", script: "km", long: true },
    label("Proposal (Khmer)", "សំណើខ្លឹមសារ (ខ្មែរ)"),
    draftLabel(
      "The text proposed, in Khmer. One of the two languages is needed before it is accepted.",
      "ខ្លឹមសារស្នើជាភាសាខ្មែរ។ ត្រូវការយ៉ាងតិចមួយភាសាមុនពេលយល់ព្រម។",
    ),
    { required: { where: accepted, blank: ["proposedEn"] }, width: 40 },
  ),
  field(
    "proposedEn",
    { type: "text", script: "en", long: true },
    label("Proposal (English)", "សំណើខ្លឹមសារ (អង់គ្លេស)"),
    draftLabel("The text proposed, in English.", "ខ្លឹមសារស្នើជាភាសាអង់គ្លេស។"),
    { width: 40 },
  ),
  field(
    "proposalType",
    { type: "choice", list: "proposalType" },
    draftLabel("Kind of proposal", "ប្រភេទសំណើ"),
    draftLabel(
      "What it changes: text, an activity, an indicator or the budget.",
      "អ្វីដែលសំណើនេះប្តូរ៖ អត្ថបទ សកម្មភាព សូចនាករ ឬថវិកា។",
    ),
    { width: 14 },
  ),
  field(
    "linkedPlanCode",
    { type: "link", template: "plan" },
    draftLabel("Plan code", "លេខកូដផែនការ"),
    draftLabel(
      "The row of the plan that the section or the proposal belongs to.",
      "ជួរក្នុងផែនការដែលផ្នែក ឬសំណើនេះពាក់ព័ន្ធ។",
    ),
    { width: 18 },
  ),
  field(
    "evidence",
    { type: "text", long: true },
    label("Evidence", "ឯកសារយោង"),
    draftLabel("The document or source behind the proposal.", "ឯកសារ ឬប្រភពដែលគាំទ្រសំណើ។"),
    { width: 30 },
  ),
  field(
    "reviewerRole",
    { type: "text" },
    draftLabel("Reviewer (role)", "តួនាទីអ្នកពិនិត្យ"),
    draftLabel("The role of the reviewer, not a name.", "តួនាទីរបស់អ្នកពិនិត្យ មិនមែនឈ្មោះទេ។"),
    { width: 22 },
  ),
  field(
    "reviewedOn",
    { type: "day" },
    label("Reviewed on", "ថ្ងៃពិនិត្យ"),
    draftLabel(
      "The day the section was reviewed, for example 15/01/2025. Needed before a decision.",
      "ថ្ងៃដែលបានពិនិត្យផ្នែកនេះ ឧទាហរណ៍ 15/01/2025។ ត្រូវបំពេញមុនពេលសម្រេច។",
    ),
    { required: { where: decided }, advised: { where: { decision: ["pending"] } }, width: 13 },
  ),
  field(
    "decision",
    { type: "choice", list: "careDecision" },
    label("Decision", "សេចក្តីសម្រេច"),
    draftLabel("What was decided on the proposal.", "សេចក្តីសម្រេចលើសំណើ។"),
    { required: "always", width: 20 },
  ),
  field(
    "insertedInVersion",
    { type: "choice", list: "planVersion" },
    draftLabel("Inserted in version", "បញ្ចូលក្នុងកំណែ"),
    draftLabel(
      "The version of the plan that holds the accepted text. Leave blank until it is in.",
      "កំណែផែនការដែលមានខ្លឹមសារយល់ព្រមនេះ។ ទុកទទេរហូតដល់បានបញ្ចូល។",
    ),
    { width: 16 },
  ),
];
