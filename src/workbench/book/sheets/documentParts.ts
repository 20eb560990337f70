import { createId } from "../createId";
import type { CustomXmlPart } from "../Book";
import { Refusal, type Editor } from "../Editor";
import type { Context } from "../core/Context";
import { rootNamespace } from "./rootNamespace";

type Parts = Pick<
  Editor,
  "addCustomXmlPart" | "setCustomXmlPart" | "deleteCustomXmlPart" | "setProperties" | "setSettings"
>;

/** Custom XML parts, document properties and add-in settings. */
export function createDocumentParts(context: Context): Parts {
  const { book, journal } = context;
  const find = (id: string): CustomXmlPart => {
    const part = book.customXmlParts.find((one) => one.id === id);
    if (!part) throw new Refusal("ItemNotFound", `There is no custom XML part with the id "${id}".`);
    return part;
  };
  return {
    addCustomXmlPart: (xml) =>
      context.edit(() => {
        const part = { id: createId("part"), namespaceUri: rootNamespace(xml), xml };
        journal.set(book, "customXmlParts", [...book.customXmlParts, part]);
        return part.id;
      }),
    setCustomXmlPart: (id, xml) =>
      context.edit(() => {
        const part = find(id);
        journal.set(part, "namespaceUri", rootNamespace(xml));
        journal.set(part, "xml", xml);
      }),
    deleteCustomXmlPart: (id) =>
      context.edit(() => {
        const part = find(id);
        journal.set(
          book,
          "customXmlParts",
          book.customXmlParts.filter((one) => one !== part),
        );
      }),
    setProperties: (change) =>
      context.edit(() => {
        const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
        journal.set(book, "properties", { ...book.properties, ...given });
      }),
    setSettings: (settings) =>
      context.edit(() =>
        journal.set(book, "settings", Object.assign(Object.create(null) as Record<string, string>, settings)),
      ),
  };
}
