import { unzipSync, type UnzipFileInfo } from "fflate";
import { SourceRefusal } from "./SourceRefusal";

const MEGABYTE = 1024 * 1024;
/** Largest file that is read, packed; and the sum of its parts, unpacked. */
const MOST_PACKED = 20 * MEGABYTE;
const MOST_UNPACKED = 100 * MEGABYTE;
const MOST_PARTS = 10_000;

/** Whether some sheets of the file are no cells: charts, dialogs and old macros have sheets of their own. */
export const hasOtherSheets = (bytes: Uint8Array): boolean =>
  listParts(bytes).some(({ name }) => /(?:^|\/)(?:chart|dialog|macro)sheets\//i.test(name));

/**
 * Looks at a file's contents table before anything is unpacked. What passes can't unpack to more than it says:
 * the reader stops each part at its stated size. Throws SourceRefusal.
 */
export function refuseUnsafe(bytes: Uint8Array): void {
  refuseOther(bytes);
  const parts = listParts(bytes);
  if (parts.length > MOST_PARTS) throw new SourceRefusal("too-large", `${parts.length} parts`);
  const names = new Set<string>();
  let unpacked = 0;
  for (const { name, size, originalSize } of parts) {
    if (name.endsWith("/")) continue;
    // A part that hides its size could unpack without end; two bytes are all that an empty one comes to.
    if (originalSize === 0 ? size > 2 : size === 0) throw new SourceRefusal("truncated", `${name} is empty`);
    const key = name.toLowerCase();
    if (names.has(key)) throw new SourceRefusal("unsafe", `two parts are called ${name}`);
    names.add(key);
    unpacked += originalSize;
  }
  if (unpacked > MOST_UNPACKED)
    throw new SourceRefusal("too-large", `${Math.ceil(unpacked / MEGABYTE)} MB unpacked`);
  if ([...names].some((name) => /vbaproject\.bin$|\/macrosheets\//.test(name)))
    throw new SourceRefusal("macro", "it holds macros");
  if (names.has("xl/workbook.bin")) throw new SourceRefusal("old-format", "it is a binary workbook");
}

function listParts(bytes: Uint8Array): UnzipFileInfo[] {
  const parts: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (part) => {
        parts.push(part);
        return false;
      },
    });
  } catch (error) {
    throw new SourceRefusal("truncated", "its contents table is damaged", { cause: error });
  }
  return parts;
}

function refuseOther(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new SourceRefusal("not-a-workbook", "the file is empty");
  if (bytes.length > MOST_PACKED)
    throw new SourceRefusal("too-large", `more than ${MOST_PACKED / MEGABYTE} MB`);
  const starts = (...signature: number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    // Excel 97-2003 files and encrypted workbooks share one container; the latter holds this name in UTF-16.
    const text = new TextDecoder("latin1").decode(bytes);
    throw text.includes([..."EncryptedPackage"].join("\0"))
      ? new SourceRefusal("encrypted", "it has a password")
      : new SourceRefusal("old-format", "it is an Excel 97-2003 file");
  }
  if (!starts(0x50, 0x4b)) throw new SourceRefusal("not-a-workbook", "it is no .xlsx file inside");
}
