/** Tags without their prefix ("<x:row" becomes "<row"), for parts that a program wrote with one throughout. */
export function stripPrefixes(xml: string): string {
  const root = /^\s*(?:<\?[^>]*>\s*)*<[A-Za-z_][\w.-]{0,40}:/.test(xml.slice(0, 2000));
  return root ? xml.replace(/<(\/?)[A-Za-z_][\w.-]{0,40}:/g, "<$1") : xml;
}
