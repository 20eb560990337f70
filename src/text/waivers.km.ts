import type { waiversEn } from "./waivers.en";

/** Accepting findings in Khmer. To be checked by a native reader: all of these. */
export const waiversKm: Record<keyof typeof waiversEn, string> = {
  "marks.show": "បង្ហាញក្នុងសន្លឹក",
  "marks.hint": "ក្រឡាដែលមានកំហុស ឬការព្រមាន មានប្រអប់ពណ៌។ ពណ៌របស់អ្នកនៅដដែល។",

  "waivers.accept": "ទទួលយក…",
  "waivers.acceptNamed": "ទទួលយកដោយមានហេតុផល៖ {place}",
  "waivers.title": "ទទួលយកចំណុចនេះ",
  "waivers.explain": "វាចេញពីចំនួនរាប់ ហើយនៅក្នុងបញ្ជីចំណុចដែលបានទទួលយក។ វាត្រឡប់មកវិញនៅពេលក្រឡាផ្លាស់ប្តូរ។",
  "waivers.reason": "ហេតុផល",
  "waivers.needReason": "សូមសរសេរថាហេតុអ្វីបានជាវាត្រឹមត្រូវដូច្នេះ។",
  "waivers.by": "ឈ្មោះរបស់អ្នក",
  "waivers.confirm": "ទទួលយក",
  "waivers.cancel": "បោះបង់",
  "waivers.accepted": "បានទទួលយក",
  "waivers.showAccepted": "បានទទួលយក ({n})",
  "waivers.showOpen": "ត្រឡប់ទៅចំណុចដែលនៅសល់",
  "waivers.none": "មិនមានចំណុចដែលបានទទួលយកទេ។",
  "waivers.byOn": "{by}, {on}",
  "waivers.takeBack": "ដកមកវិញ",
  "waivers.takeBackNamed": "ដកមកវិញ៖ {place}",
  "waivers.waived": "បានទទួលយក។ អ្នកអាចរកវានៅក្រោម “បានទទួលយក”។",
  "waivers.gone": "ចំណុចដែលត្រូវទទួលយក លែងមានទៀតហើយ៖ វាត្រូវបានកែ ឬបានផ្លាស់ប្តូរ។",
  "waivers.takenBack": "ចំណុចនេះបើកវិញហើយ។",

  "findingsSheet.write": "សរសេរសន្លឹកចំណុចត្រូវកែ",
  "findingsSheet.writing": "កំពុងសរសេរសន្លឹកចំណុចត្រូវកែ…",
  "findingsSheet.written": "សន្លឹក “{sheet}” រួចរាល់ហើយ។ ចំណុចក្នុងសន្លឹក៖ {n}។",

  "error.noReason": "សូមសរសេរហេតុផលជាមុនសិន៖ មានតែការព្រមាន និងកំណត់សម្គាល់ដែលមានហេតុផលទេ ទើបអាចទទួលយកបាន។",
  "error.findingChanged": "ក្រឡាបានផ្លាស់ប្តូរចាប់តាំងពីចំណុចនេះត្រូវបានបង្ហាញ ដូច្នេះមិនបានទទួលយកអ្វីទេ។ សូមពិនិត្យម្តងទៀត រួចសម្រេច។",
  "error.tooManyWaivers":
    "សៀវភៅការងារគ្មានកន្លែងសម្រាប់ចំណុចដែលបានទទួលយកបន្ថែមទេ ({n})។ សូមដកចំណុចដែលលែងត្រូវការ រួចព្យាយាមម្តងទៀត។",
  "error.noRowIds":
    "តារាងនៅលើ “{sheet}” បាត់ជួរឈរ “{heading}” ដែលដាក់ឈ្មោះជួររបស់វា។ សូមបន្ថែមជួរឈរដែលមានចំណងជើងនេះ រួចព្យាយាមម្តងទៀត។",
};
