import { createRoot } from "react-dom/client";
import { createPaneRequests } from "../commands/PaneRequests";
import { registerCommands } from "../commands/registerCommands";
import { Boot } from "./Boot";

const requests = createPaneRequests();
const registerOnce = () => registerCommands(requests.ask);

const root = document.getElementById("root");
if (root) createRoot(root).render(<Boot requests={requests} onExcel={registerOnce} />);
