import { createRoot } from "react-dom/client";
import { Workbench } from "./frame/Workbench";
import "./grid.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");
createRoot(root).render(<Workbench />);
