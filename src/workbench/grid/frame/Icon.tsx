const PATHS = {
  new: "M6 3h6l4 4v10H6zM12 3v4h4M11 10v5M8.5 12.5h5",
  open: "M3 6v10h12l2-7H6l-2 7M3 6V5h5l1.5 2H15v2",
  save: "M4 4h10l2 2v10H4zM7 4v4h6V4M7 16v-5h6v5",
  undo: "M7 5L3.5 8.5L7 12M4 8.5h7a4 4 0 0 1 0 8H8",
  redo: "M13 5l3.5 3.5L13 12M16 8.5H9a4 4 0 0 0 0 8h3",
  close: "M5 5l10 10M15 5L5 15",
  grid: "M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M13 4v12",
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing in the colour of the text around it. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
