/** Namespace of our own part: what the book holds and no other part of a file has a place for. */
export const WORKBENCH_NAMESPACE = "urn:workbench:book:1";

/** Namespace and element names of custom XML item properties (ECMA-376 22.5). */
export const DATA_STORE_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
