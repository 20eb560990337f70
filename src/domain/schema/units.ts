import type { Label } from "./Label";
import { draftLabel, label } from "./Label";

/** A unit of the ministry as the product ships it; the Units sheet is edited by the secretariat. */
export interface UnitRow {
  readonly code: string;
  readonly label: Label;
  /** A retired unit stays valid for old rows. */
  readonly active: boolean;
  /** Only names that the ministry itself published count as confirmed. */
  readonly confirmed: boolean;
}

/** Written beside every unit that is not confirmed. */
export const unconfirmedNote: Label = draftLabel(
  "Not confirmed: from public sources. Ask the ministry for the official name.",
  "មិនទាន់បញ្ជាក់៖ ដកស្រង់ពីប្រភពសាធារណៈ។ សូមសាកសួរឈ្មោះផ្លូវការពីក្រសួង។",
);

const confirmed = (code: string, name: Label): UnitRow => ({
  code,
  label: name,
  active: true,
  confirmed: true,
});
const toConfirm = (code: string, name: Label): UnitRow => ({
  code,
  label: name,
  active: true,
  confirmed: false,
});

/** Units of the Ministry of Commerce known from public fragments; the ministry must confirm them. */
export const units: readonly UnitRow[] = [
  confirmed("GWG", label("Gender Working Group", "ក្រុមការងារយេនឌ័រ")),
  confirmed("GS", label("Secretariat of the Gender Working Group", "លេខាធិការដ្ឋានក្រុមការងារយេនឌ័រ")),
  toConfirm("GD-DT", draftLabel("General Department of Domestic Trade", "អគ្គនាយកដ្ឋានពាណិជ្ជកម្មក្នុងស្រុក")),
  toConfirm("GD-IT", draftLabel("General Department of International Trade", "អគ្គនាយកដ្ឋានពាណិជ្ជកម្មអន្តរជាតិ")),
  toConfirm(
    "GD-TSS",
    draftLabel("General Department of Trade Support Services", "អគ្គនាយកដ្ឋានសេវាគាំទ្រពាណិជ្ជកម្ម"),
  ),
  toConfirm("GD-TP", draftLabel("General Department of Trade Promotion", "អគ្គនាយកដ្ឋានលើកកម្ពស់ពាណិជ្ជកម្ម")),
  toConfirm(
    "CCF",
    label(
      "Consumer Protection, Competition and Fraud Repression Directorate-General",
      "អគ្គនាយកដ្ឋានការពារអ្នកប្រើប្រាស់ កិច្ចការប្រកួតប្រជែង និងបង្ក្រាបការក្លែងបន្លំ (ក.ប.ប.)",
    ),
  ),
  toConfirm(
    "GD-AF",
    draftLabel("General Department of Administration and Finance", "អគ្គនាយកដ្ឋានរដ្ឋបាល និងហិរញ្ញវត្ថុ"),
  ),
  toConfirm("GI", draftLabel("General Inspectorate", "អគ្គាធិការដ្ឋាន")),
  toConfirm("IA", draftLabel("Internal Audit", "សវនកម្មផ្ទៃក្នុង")),
  toConfirm("D-BR", draftLabel("Department of Business Registration", "នាយកដ្ឋានចុះបញ្ជីអាជីវកម្ម")),
  toConfirm("D-IPR", draftLabel("Department of Intellectual Property Rights", "នាយកដ្ឋានកម្មសិទ្ធិបញ្ញា")),
  toConfirm("D-EI", draftLabel("Import-Export Department", "នាយកដ្ឋាននាំចេញ-នាំចូល")),
  toConfirm("D-PSD", draftLabel("Department of Private Sector Development", "នាយកដ្ឋានអភិវឌ្ឍន៍វិស័យឯកជន")),
  toConfirm("D-AP", draftLabel("Asia-Pacific Department", "នាយកដ្ឋានអាស៊ី-ប៉ាស៊ីហ្វិក")),
  toConfirm(
    "TTRI",
    draftLabel("Trade Training and Research Institute", "វិទ្យាស្ថានស្រាវជ្រាវ និងបណ្តុះបណ្តាលពាណិជ្ជកម្ម"),
  ),
  toConfirm("D-TFE", draftLabel("Trade Fair and Exhibition Department", "នាយកដ្ឋានពិព័រណ៍ពាណិជ្ជកម្ម")),
  toConfirm("D-TPol", draftLabel("Trade Policy Department", "នាយកដ្ឋានគោលនយោបាយពាណិជ្ជកម្ម")),
  toConfirm("D-MA", draftLabel("Market Affairs Department", "នាយកដ្ឋានកិច្ចការទីផ្សារ")),
  toConfirm("PDC", label("Provincial departments of commerce", "មន្ទីរពាណិជ្ជកម្មរាជធានី-ខេត្ត")),
];
