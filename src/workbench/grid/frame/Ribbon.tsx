import { useState } from "react";
import { Icon } from "./Icon";
import type { Manifest, RibbonControl } from "./Manifest";

interface Props {
  manifest: Manifest | null;
  /** Why there is no manifest. */
  problem: string | null;
  /** Buttons that the add-in has switched off. */
  off: ReadonlySet<string>;
  onPress: (control: RibbonControl) => void;
}

/** The add-in's own ribbon tab, as its manifest describes it. */
export function Ribbon({ manifest, problem, off, onPress }: Props) {
  const [chosen, setChosen] = useState(0);
  if (!manifest) {
    return (
      <nav className="ribbon" aria-label="Ribbon">
        <p className="ribbon-empty">{problem ?? "Reading manifest.xml …"}</p>
      </nav>
    );
  }
  const tab = manifest.tabs[chosen] ?? manifest.tabs[0];
  return (
    <nav className="ribbon" aria-label="Ribbon">
      <div className="ribbon-tabs">
        {manifest.tabs.map((one, n) => (
          <button key={one.id} type="button" aria-pressed={one === tab} onClick={() => setChosen(n)}>
            {one.label}
          </button>
        ))}
      </div>
      <div className="ribbon-groups">
        {tab?.groups.map((group) => (
          <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
            <div className="ribbon-controls">
              {group.controls.map((control) => (
                <button
                  key={control.id}
                  type="button"
                  title={control.description ? `${control.title}\n${control.description}` : control.title}
                  data-control={control.id}
                  disabled={off.has(control.id)}
                  onClick={() => onPress(control)}
                >
                  {control.icon ? (
                    <img src={control.icon} alt="" width={28} height={28} />
                  ) : (
                    <Icon name="grid" size={28} />
                  )}
                  <span>{control.label}</span>
                </button>
              ))}
            </div>
            <span className="ribbon-group-label">{group.label}</span>
          </div>
        ))}
      </div>
    </nav>
  );
}
