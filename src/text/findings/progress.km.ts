import type { progressFindingsEn } from "./progress.en";

/** To be checked by a native reader: all of these. */
export const progressFindingsKm: Readonly<Record<keyof typeof progressFindingsEn, string>> = {
  R1: "«{value}» អាចមានរបាយការណ៍តែមួយសម្រាប់ {period} {year} ប៉ុន្តែមានម្តងទៀតនៅជួរ {rows}។ សូមទុកតែមួយ។",
  R2: "វឌ្ឍនភាពបង្គរគឺ {value} ទាបជាង {before} ដែលបានរាយការណ៍ពីមុន។ វឌ្ឍនភាពនៃសកម្មភាពទាំងមូលមិនអាចថយបានទេ៖ សូមកែមួយក្នុងចំណោមពីរ។",
  "R3.early": "បានរាយការណ៍នៅ {value} មុនពេល {period} {year} ចាប់ផ្តើមនៅ {start}។ សូមកែថ្ងៃ ឬរយៈពេល។",
  "R3.late":
    "បានរាយការណ៍នៅ {value} គឺ {days} ថ្ងៃក្រោយ {period} {year} បញ្ចប់នៅ {end} ប៉ុន្តែអនុញ្ញាតតែ 30 ថ្ងៃ។ សូមពិនិត្យថ្ងៃ។",
  "R4.differs": "របាយការណ៍នៃសកម្មភាពនេះបូកសរុបចំណាយ {sum} ប៉ុន្តែទីនេះសរសេរ {spent}។ សូមកែមួយក្នុងចំណោមពីរ។",
  "R4.blank": "របាយការណ៍នៃសកម្មភាពនេះបូកសរុបចំណាយ {sum} ប៉ុន្តែ {field} នៅទទេ។ សូមបំពេញ។",
  R5: "«{value}» កំពុងអនុវត្ត ប៉ុន្តែសន្លឹក «{sheet}» មិនមានរបាយការណ៍សម្រាប់ {period} {year} ទេ។ សូមបន្ថែមជួរនៅទីនោះ។",
};
