import type { listEn } from "./list.en";

/** The list of findings in Khmer. To be checked by a native reader: all of these. */
export const listKm: Record<keyof typeof listEn, string> = {
  "list.search": "រកទីកន្លែង វិធាន ឬពាក្យ",
  "list.clear": "សម្អាតការស្វែងរក",
  "list.show": "ដាក់ជាក្រុម និងច្រោះ",
  "list.by": "ដាក់ជាក្រុមតាម",
  "list.by.template": "គំរូ",
  "list.by.rule": "វិធាន",
  "list.by.unit": "អង្គភាព",
  "list.only": "បង្ហាញតែ",
  "list.all.template": "គំរូទាំងអស់ ({n})",
  "list.all.rule": "វិធានទាំងអស់ ({n})",
  "list.all.unit": "អង្គភាពទាំងអស់ ({n})",
  "list.noUnit": "គ្មានអង្គភាព",
  "list.shown": "{n} ក្នុងចំណោម {all} ចំណុច",
  "list.byShown": "ដាក់ជាក្រុមតាម{by}។",
  "list.noneHolds": "គ្មានចំណុចណាមាន “{text}” ក្នុងចំណោមចំណុចដែលបង្ហាញទេ។",
  "list.next": "ចំណុចបន្ទាប់",
  "list.previous": "ចំណុចមុន",
  "list.keys": "គ្រាប់ចុច៖ F8 ទៅចំណុចបន្ទាប់ Shift+F8 ទៅចំណុចមុន ហើយពីសន្លឹក Ctrl+Alt+Shift+N និង Ctrl+Alt+Shift+P។",
  "list.at": "ចំណុចទី {n} ក្នុងចំណោម {all}។ {place}។ {message}",
  "list.firstAgain": "នោះជាចំណុចចុងក្រោយ ដូច្នេះវាចាប់ផ្តើមពីចំណុចទីមួយម្តងទៀត៖ {place}។",
  "list.lastAgain": "នោះជាចំណុចទីមួយ ដូច្នេះវាបន្តពីចំណុចចុងក្រោយ៖ {place}។",
  "list.only.one": "មានចំណុចតែមួយគត់៖ {place}។",
  "list.none": "គ្មានចំណុចត្រូវទៅទេ៖ គ្មានអ្វីនៅសល់ក្នុងសៀវភៅការងារនេះទេ។",
  "list.noneShown": "គ្មានចំណុចត្រូវទៅក្នុងចំណោមចំណុចដែលបង្ហាញទេ។ សូមបង្ហាញទាំងអស់នៅក្រោម “ពិនិត្យ”។",
};
