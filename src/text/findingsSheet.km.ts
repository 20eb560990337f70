import type { FindingsWords } from "../domain/sheet/FindingsWords";

/** The words of the Findings sheet in Khmer. To be checked by a native reader: all of these. */
export const findingsSheetKm: FindingsWords = {
  title: "ចំណុចត្រូវកែ",
  purpose: "អ្វីដែលត្រូវកែ ឬពិនិត្យក្នុងសៀវភៅការងារនេះ តាមអង្គភាព។ កំណត់សម្គាល់ក្នុងជួរឈររបស់អ្នកនៅដដែល។",
  legend: "■ កំហុស៖ ត្រូវកែ។  ▲ ការព្រមាន៖ សូមពិនិត្យ ឬទទួលយកដោយមានហេតុផល។  ● កំណត់សម្គាល់៖ សម្រាប់ជូនជ្រាប។",
  nothing: "មិនមានចំណុចត្រូវកែទេ៖ ការពិនិត្យទាំងអស់ត្រឹមត្រូវ។",
  errors: "■ កំហុស៖ {n}",
  warnings: "▲ ការព្រមាន៖ {n}",
  notes: "● កំណត់សម្គាល់៖ {n}",
  accepted: "បានទទួលយកដោយមានហេតុផល៖ {n}",
  error: "■ កំហុស",
  warning: "▲ ការព្រមាន",
  note: "● កំណត់សម្គាល់",
  mended: "✓ បានកែ",
  noUnit: "គ្មានអង្គភាព",

  severity: "កម្រិត",
  unit: "អង្គភាព",
  sheet: "សន្លឹក",
  cell: "ក្រឡា",
  record: "កំណត់ត្រា",
  field: "ជួរឈរ",
  message: "អ្វីដែលខុស និងអ្វីដែលត្រូវធ្វើ",
  rule: "វិធាន",
};
