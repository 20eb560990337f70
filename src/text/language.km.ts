/** The Khmer of `languageEn`. All of it is still to be checked by a native reader. */
export const languageKm = {
  "error.headingsOff":
    "ចំណងជើងជួរឈរនៃតារាងមួយនៅលើសន្លឹក “{sheet}” ត្រូវបានបិទ ដូច្នេះគ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមបើកវា (Table Design > Header Row) រួចសាកល្បងម្តងទៀត។",
  "error.protectedTabs":
    "រចនាសម្ព័ន្ធនៃឯកសារនេះត្រូវបានការពារ ដូច្នេះមិនអាចប្តូរឈ្មោះសន្លឹកបានទេ ហើយគ្មានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមដោះការការពារ (Review > Protect Workbook) រួចសាកល្បងម្តងទៀត។",
} as const;
