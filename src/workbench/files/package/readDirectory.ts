import { FileRefusal } from "../FileRefusal";

/** One file of a zip archive, as its central directory describes it. */
export interface ZipEntry {
  path: string;
  /** 0 = stored, 8 = deflated. */
  method: number;
  packed: number;
  size: number;
  /** Checksum of the unpacked bytes. */
  crc: number;
  /** Where the packed bytes begin. */
  start: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 10_000;

/**
 * Reads the table of contents of a zip archive without unpacking anything (APPNOTE 4.3). Refuses what no
 * spreadsheet program writes: paths that leave the package, two files of one name, files that share bytes.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0)
    throw new FileRefusal(
      "truncated",
      "The file is incomplete: its end is missing. Copy or download it again.",
    );
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES)
    throw new FileRefusal("too-large", `The file has ${count} parts; ${MOST_ENTRIES} is the most.`);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  const decoder = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const crc = view.getUint32(at + 16, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged();
    const path = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((flags & 1) !== 0)
      throw new FileRefusal(
        "encrypted",
        "The file is protected by a password. Save it without one and try again.",
      );
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    at = next;
    if (path.endsWith("/")) continue;
    const key = path.toLowerCase();
    if (!isSafePath(path))
      throw new FileRefusal("unsafe", "The file holds a part whose path leads out of it.");
    if (seen.has(key)) throw new FileRefusal("unsafe", "The file holds two parts of one name.");
    seen.add(key);
    entries.push({
      path,
      method: sizes.method,
      packed: sizes.packed,
      size: sizes.size,
      crc,
      start: findData(view, sizes.offset, sizes.packed),
    });
  }
  refuseOverlaps(entries);
  return entries;
}

/** The end-of-directory record stands in the last 64 KB. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** Sizes and place; archives written as streams keep them in the zip64 extra field. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number) {
  const out = {
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  const full = 0xffffffff;
  if (out.packed !== full && out.size !== full && out.offset !== full) return out;
  for (let p = extra; p + 4 <= extra + extraLength; p += 4 + view.getUint16(p + 2, true)) {
    if (view.getUint16(p, true) !== 1) continue;
    let q = p + 4;
    const take = (): number => {
      if (q + 8 > extra + extraLength) throw damaged();
      const value = Number(view.getBigUint64(q, true));
      q += 8;
      return value;
    };
    if (out.size === full) out.size = take();
    if (out.packed === full) out.packed = take();
    if (out.offset === full) out.offset = take();
  }
  return out;
}

function findData(view: DataView, offset: number, packed: number): number {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw damaged();
  return start;
}

function isSafePath(path: string): boolean {
  if (path === "" || path.startsWith("/") || /[\\\0]|^[A-Za-z]:/.test(path)) return false;
  return !path.split("/").some((part) => part === ".." || part === ".");
}

/** Archives whose files share bytes unpack to far more than they hold. */
function refuseOverlaps(entries: ZipEntry[]): void {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const entry of sorted) {
    if (entry.start < end)
      throw new FileRefusal("unsafe", "The file's parts overlap, which no spreadsheet program writes.");
    end = Math.max(end, entry.start + entry.packed);
  }
}

const damaged = (): FileRefusal =>
  new FileRefusal("truncated", "The file is damaged. Copy or download it again.");
