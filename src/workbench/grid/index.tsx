import { createRoot } from "react-dom/client";
import { Workbench } from "./frame/Workbench";
import "./frame.css";
import "./bars.css";
import "./grid.css";
import "./selection.css";
import "./overlays.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");
const page = createRoot(root);
// Widths of numbers are measured while cells are drawn, so the stand-in for Calibri must be there first.
const faces = ["", "bold "].map((weight) => document.fonts.load(`${weight}16px "Workbench Sans"`));
void Promise.allSettled(faces).then(() => page.render(<Workbench />));
