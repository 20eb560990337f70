import type { crossTableFindingsEn } from "./crossTable.en";

export const crossTableFindingsKm: Readonly<Record<keyof typeof crossTableFindingsEn, string>> = {
  X6: "ទិសដៅ D5 «{status}» ប៉ុន្តែមិនទាន់មានវគ្គណាបានបញ្ចប់ទេ។ សូមកែស្ថានភាពវគ្គ ឬប្តូរស្ថានភាពនេះ។",
  X7: "ទិសដៅ D2 «{status}» ប៉ុន្តែលក្ខខណ្ឌចាំបាច់ {count} នៃបន្ទប់ទារកដ្ឋាននៅខ្វះ ឬមិនទាន់ដឹង៖ {items}។ សូមពិនិត្យ ឬប្តូរស្ថានភាពនេះ។",
};
