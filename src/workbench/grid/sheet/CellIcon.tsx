const RED = "#C0392B";
const AMBER = "#E0A100";
const GREEN = "#2E8B57";
const GREY = "#7F8C8D";

/** Colours from the lowest to the highest step of a set. */
function colours(set: string): string[] {
  if (/gray/i.test(set)) return [GREY, GREY, GREY, GREY, GREY];
  if (/^five/i.test(set)) return [RED, "#E67E22", AMBER, "#8DB600", GREEN];
  if (/^four/i.test(set)) return [RED, "#E67E22", AMBER, GREEN];
  return [RED, AMBER, GREEN];
}

function shapes(set: string): string[] {
  if (/arrow/i.test(set)) {
    if (/^five/i.test(set)) return ["↓", "↘", "→", "↗", "↑"];
    return /^four/i.test(set) ? ["↓", "↘", "↗", "↑"] : ["↓", "→", "↑"];
  }
  if (/symbols/i.test(set)) return ["✕", "!", "✓"];
  if (/flags/i.test(set)) return ["⚑", "⚑", "⚑"];
  if (/triangles/i.test(set)) return ["▼", "▬", "▲"];
  if (/stars/i.test(set)) return ["☆", "⯪", "★"];
  if (/signs/i.test(set)) return ["◆", "▲", "●"];
  if (/quarters|boxes|rating/i.test(set)) return ["○", "◔", "◑", "◕", "●"];
  return ["●", "●", "●", "●", "●"];
}

/** The picture that an icon set puts into a cell. @param index 0 is the lowest step */
export function CellIcon({ set, index }: { set: string; index: number }) {
  return (
    <span className="cell-icon" aria-hidden="true" style={{ color: colours(set)[index] ?? GREY }}>
      {shapes(set)[index] ?? "●"}
    </span>
  );
}
