import { type MethodResult, done, unsupported } from "./PaneMessage";

const COMPRESSED = 1;

/** document.getFileAsync: hands the saved workbook out in slices. */
export class FileSlices {
  private readonly files = new Map<number, { bytes: Uint8Array; size: number }>();
  private next = 1;

  constructor(private readonly read: (() => Promise<Uint8Array>) | undefined) {}

  async open(type: number, size: number): Promise<MethodResult> {
    if (!this.read || type !== COMPRESSED || !(size > 0)) return unsupported;
    const bytes = await this.read();
    const handle = this.next++;
    this.files.set(handle, { bytes, size });
    return done({ 0: handle, 1: bytes.length });
  }

  slice(handle: number, index: number): MethodResult {
    const file = this.files.get(handle);
    if (!file) return unsupported;
    const part = file.bytes.subarray(index * file.size, (index + 1) * file.size);
    return done({ 0: [...part], 1: part.length });
  }

  close(handle: number): MethodResult {
    return this.files.delete(handle) ? done() : unsupported;
  }
}
