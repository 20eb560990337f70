import { Inflate } from "fflate";
import { FileRefusal } from "../FileRefusal";
import { crc32 } from "./crc32";
import { readDirectory } from "./readDirectory";

const MEGABYTE = 1024 * 1024;
/** Largest file that is opened, packed. */
const MOST_PACKED = 20 * MEGABYTE;
/** Largest sum of the parts, unpacked: as declared, and as it turns out. */
const MOST_UNPACKED = 100 * MEGABYTE;
const CHUNK = 65_536;

/** All parts of a zip archive by path. Throws FileRefusal for what is no zip, or too large, or damaged. */
export function unzipSafely(bytes: Uint8Array): Map<string, Uint8Array> {
  refuseOther(bytes);
  const entries = readDirectory(bytes);
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > MOST_UNPACKED) throw tooLarge();
  const parts = new Map<string, Uint8Array>();
  let left = MOST_UNPACKED;
  for (const entry of entries) {
    const packed = bytes.subarray(entry.start, entry.start + entry.packed);
    let data = packed;
    if (entry.method === 8) data = inflate(packed, entry.size, left);
    else if (entry.method !== 0) {
      throw new FileRefusal(
        "not-a-workbook",
        "The file is packed in a way that spreadsheet programs do not use.",
      );
    }
    if (data.length !== entry.size || crc32(data) !== entry.crc)
      throw new FileRefusal("truncated", `The file is damaged: ${entry.path} is incomplete.`);
    left -= data.length;
    if (left < 0) throw tooLarge();
    parts.set(entry.path, data);
  }
  return parts;
}

/** Unpacks bit by bit, so that a part that lies about its size is stopped early. */
function inflate(packed: Uint8Array, size: number, most: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > most) throw tooLarge();
    if (length + chunk.length > size)
      throw new FileRefusal("unsafe", "A part of the file is larger than the file says.");
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw new FileRefusal("truncated", "The file is damaged. Copy or download it again.");
  }
  return length === size ? out : out.subarray(0, length);
}

function refuseOther(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileRefusal("not-a-workbook", "The file is empty.");
  if (bytes.length > MOST_PACKED) {
    throw new FileRefusal(
      "too-large",
      `The file is larger than ${MOST_PACKED / MEGABYTE} MB. Remove pictures or sheets that are not needed.`,
    );
  }
  const starts = (...signature: number[]): boolean => signature.every((byte, i) => bytes[i] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw refuseCompound(bytes);
  if (starts(0x25, 0x50, 0x44, 0x46))
    throw new FileRefusal("not-a-workbook", "This is a PDF file, not an Excel workbook (.xlsx).");
  if (!starts(0x50, 0x4b))
    throw new FileRefusal("not-a-workbook", "This is not an Excel workbook (.xlsx), whatever its name says.");
}

/** Excel 97-2003 files and encrypted workbooks share one container; the latter holds "EncryptedPackage" in UTF-16. */
function refuseCompound(bytes: Uint8Array): FileRefusal {
  const text = new TextDecoder("latin1").decode(bytes);
  if (text.includes([..."EncryptedPackage"].join("\0"))) {
    return new FileRefusal(
      "encrypted",
      "The file is protected by a password. Save it without one and try again.",
    );
  }
  return new FileRefusal(
    "old-format",
    "This is an Excel 97-2003 file (.xls). Save it as an Excel workbook (.xlsx) and try again.",
  );
}

const tooLarge = (): FileRefusal =>
  new FileRefusal("too-large", `The file's contents are larger than ${MOST_UNPACKED / MEGABYTE} MB.`);
