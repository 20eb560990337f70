const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Namespaces of the parts that we write. */
export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATION_NAMESPACE = RELATION;

/** Content types of the parts that we write. */
export const CONTENT = {
  workbook: `${SHEET}.sheet.main+xml`,
  worksheet: `${SHEET}.worksheet+xml`,
  styles: `${SHEET}.styles+xml`,
  strings: `${SHEET}.sharedStrings+xml`,
  table: `${SHEET}.table+xml`,
  comments: `${SHEET}.comments+xml`,
  metadata: `${SHEET}.sheetMetadata+xml`,
  customProperty: `${SHEET}.customProperty`,
  theme: "application/vnd.openxmlformats-officedocument.theme+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  vml: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  app: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  custom: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  xml: "application/xml",
  customXml: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  features: "application/vnd.ms-excel.featurepropertybag+xml",
} as const;

/** Types of the relationships that we write. */
export const RELATES = {
  workbook: `${RELATION}/officeDocument`,
  worksheet: `${RELATION}/worksheet`,
  styles: `${RELATION}/styles`,
  strings: `${RELATION}/sharedStrings`,
  theme: `${RELATION}/theme`,
  metadata: `${RELATION}/sheetMetadata`,
  table: `${RELATION}/table`,
  comments: `${RELATION}/comments`,
  vml: `${RELATION}/vmlDrawing`,
  drawing: `${RELATION}/drawing`,
  chart: `${RELATION}/chart`,
  hyperlink: `${RELATION}/hyperlink`,
  customProperty: `${RELATION}/customProperty`,
  customXml: `${RELATION}/customXml`,
  customXmlProps: `${RELATION}/customXmlProps`,
  core: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  app: `${RELATION}/extended-properties`,
  custom: `${RELATION}/custom-properties`,
  features: "http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag",
} as const;
