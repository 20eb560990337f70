/** The workbook as a file, as it would be saved now. */
export interface WorkbookFile {
  /** In bytes; undefined where Excel does not hand the file out. */
  readonly size: number | undefined;
  /** Undefined where it is too large to be looked into, or can't be read. */
  readonly bytes: Uint8Array | undefined;
}

/** The largest slice that Excel gives. */
const SLICE = 4 * 1024 * 1024;
const unknown: WorkbookFile = { size: undefined, bytes: undefined };

/**
 * Asks Excel for the workbook's file: its size, and where that is no more than `most` bytes, the file itself, slice
 * by slice. Excel on the iPad, and some versions on the web, have none to give.
 */
export async function readFile(most: number): Promise<WorkbookFile> {
  const file = await openFile();
  if (!file) return unknown;
  const { size, sliceCount } = file;
  try {
    if (size === 0 || size > most) return { size: size || undefined, bytes: undefined };
    const bytes = new Uint8Array(size);
    let at = 0;
    for (let index = 0; index < sliceCount; index++) {
      const part = await readSlice(file, index);
      bytes.set(part.subarray(0, size - at), at);
      at += part.length;
    }
    return { size, bytes };
  } catch {
    return { size, bytes: undefined };
  } finally {
    // Excel holds no more than two files at a time.
    file.closeAsync();
  }
}

const openFile = (): Promise<Office.File | undefined> =>
  new Promise((done) => {
    try {
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, (result) =>
        done(result.status === Office.AsyncResultStatus.Succeeded ? result.value : undefined),
      );
    } catch {
      done(undefined);
    }
  });

const readSlice = (file: Office.File, index: number): Promise<Uint8Array> =>
  new Promise((done, failed) =>
    file.getSliceAsync(index, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded)
        done(Uint8Array.from(value.data as ArrayLike<number>));
      else failed(new Error(error.message));
    }),
  );
