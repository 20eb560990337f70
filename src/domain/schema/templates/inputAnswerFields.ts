import { field } from "../field";
import { draftLabel, label } from "../Label";
import type { Field } from "../Template";

const accepted = ["accepted", "acceptedChanged"];

/** The second half of the inputs: the answer, the decision, and where it was put into effect. */
export const inputAnswerFields: readonly Field[] = [
  field(
    "response",
    { type: "text", long: true },
    label("Response", "ការឆ្លើយតប"),
    draftLabel(
      "What the secretariat answers. Needed when an input is not accepted, or accepted with changes.",
      "ចម្លើយរបស់លេខាធិការដ្ឋាន។ ត្រូវបំពេញនៅពេលមិនយល់ព្រម ឬយល់ព្រមដោយកែសម្រួល។",
    ),
    { required: { where: { decision: ["rejected", "acceptedChanged"] } }, width: 36 },
  ),
  field(
    "responseBy",
    { type: "text" },
    draftLabel("Answered by (role)", "តួនាទីអ្នកឆ្លើយតប"),
    draftLabel("The role of the person who answers, not a name.", "តួនាទីរបស់អ្នកឆ្លើយតប មិនមែនឈ្មោះទេ។"),
    { width: 20 },
  ),
  field(
    "decision",
    { type: "choice", list: "inputDecision" },
    label("Decision", "សេចក្តីសម្រេច"),
    draftLabel(
      "What was decided. Pending until the one who decides has spoken.",
      "អ្វីដែលបានសម្រេច។ «កំពុងពិនិត្យ» រហូតដល់អ្នកមានសិទ្ធិសម្រេច។",
    ),
    { required: "always", width: 20 },
  ),
  field(
    "decidedIn",
    { type: "link", template: "meetings" },
    draftLabel("Decided in meeting", "កិច្ចប្រជុំសម្រេច"),
    draftLabel(
      "Code of the meeting where it was decided. Example: M-2025-01.",
      "លេខកូដកិច្ចប្រជុំដែលបានសម្រេច។ ឧទាហរណ៍៖ M-2025-01",
    ),
    { width: 14 },
  ),
  field(
    "decidedOn",
    { type: "day" },
    draftLabel("Decided on", "ថ្ងៃសម្រេច"),
    draftLabel("The day of the decision. Not before the input came.", "ថ្ងៃសម្រេច។ មិនត្រូវមុនថ្ងៃទទួលឡើយ។"),
    { width: 13 },
  ),
  field(
    "status",
    { type: "choice", list: "inputStatus" },
    label("Status", "ស្ថានភាព"),
    draftLabel(
      "Open, answered, in discussion, or closed once nothing is left to do.",
      "បើក បានឆ្លើយ កំពុងពិភាក្សា ឬបិទនៅពេលគ្មានអ្វីត្រូវធ្វើទៀត។",
    ),
    { required: "always", width: 15 },
  ),
  field(
    "incorporatedVersion",
    { type: "choice", list: "planVersion" },
    draftLabel("Put into version", "បញ្ចូលក្នុងកំណែ"),
    draftLabel(
      "The version of the plan that holds the accepted input. Needed when it is closed.",
      "កំណែផែនការដែលបានបញ្ចូលធាតុចូលយល់ព្រមនេះ។ ត្រូវបំពេញនៅពេលបិទ។",
    ),
    { required: { where: { decision: accepted, status: ["closed"] } }, width: 16 },
  ),
  field(
    "isLate",
    {
      type: "computed",
      formula:
        '=IF(NOT(AND(ISNUMBER({receivedOn}),ISNUMBER({Settings.inputDeadline}))),"",' +
        "IF({receivedOn}>{Settings.inputDeadline},{yesNo.yes},{yesNo.no}))",
      shownAs: "text",
      list: "yesNo",
    },
    draftLabel("Late", "យឺត"),
    draftLabel(
      "Computed: received after the deadline for inputs on the Settings sheet.",
      "គណនាដោយស្វ័យប្រវត្តិ៖ ទទួលបានក្រោយថ្ងៃផុតកំណត់ទទួលធាតុចូលក្នុងសន្លឹកការកំណត់។",
    ),
    { width: 10 },
  ),
];
