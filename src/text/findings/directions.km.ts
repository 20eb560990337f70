import type { directionsFindingsEn } from "./directions.en";

/** To be checked by a native reader: all of these. */
export const directionsFindingsKm: Readonly<Record<keyof typeof directionsFindingsEn, string>> = {
  "D-1.unknown": "«{value}» មិនមែនជាទិសដៅណាមួយក្នុងចំណោមទិសដៅទាំង៥ទេ។ សូមប្រើ D1, D2, D3, D4 ឬ D5។",
  "D-1.repeated": "«{value}» ត្រូវមានតែម្តង ប៉ុន្តែមានច្រើនដង។ សូមទុកតែមួយជួរ។",
  "D-1.missing": "ត្រូវមានទិសដៅទាំង៥ ប៉ុន្តែខ្វះ {missing}។ សូមបន្ថែមជួរ។",
  "D-2.date": "កម្រិតច្បាស់គឺ «{precision}» ប៉ុន្តែមានកាលកំណត់ {due}។ សូមជ្រើសរើសថ្ងៃ ខែ ឬឆ្នាំ ឬលុបកាលកំណត់។",
  "D-2.blank": "កម្រិតច្បាស់គឺ «{precision}» ប៉ុន្តែ {field} នៅទទេ។ សូមបំពេញកាលបរិច្ឆេទ ឬជ្រើសរើសថាមិនមាន។",
  "D-2.noDate": "ទិសដៅនេះមិនទាន់មានកាលកំណត់ទេ។ សូមសុំកាលកំណត់ពីថ្នាក់ដឹកនាំ ហើយបំពេញ។",
  "D-3": "មិនទាន់មានជួរអនុវត្ត «{value}» នៅសន្លឹក «{sheet}» ទេ។ សូមបន្ថែមជួរនៅទីនោះ។",
  "D-4": "កាលកំណត់ {due} នៅមុនថ្ងៃដាក់ទិសដៅ {given}។ សូមកែមួយក្នុងចំណោមពីរ។",
  "D-5": "ទិសដៅនេះត្រូវបញ្ចប់នៅ {due} ហើយហួសកាលកំណត់ {days} ថ្ងៃ។ សូមកែស្ថានភាព ឬកំណត់ថ្ងៃថ្មី។",
};
