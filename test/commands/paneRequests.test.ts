import { createPaneRequests, type PaneRequest } from "../../src/commands/PaneRequests";

const check: PaneRequest = { view: "check", run: false };
const summarize: PaneRequest = { view: "summaries", run: true };

describe("what the ribbon asks of the pane", () => {
  it("waits for a pane that is not there yet; the last wins", () => {
    const requests = createPaneRequests();
    requests.ask(check);
    requests.ask(summarize);
    const heard: PaneRequest[] = [];
    requests.listen((request) => heard.push(request));
    expect(heard).toEqual([summarize]);
  });

  it("is heard once by who listens, and by nobody who stopped", () => {
    const requests = createPaneRequests();
    const first: PaneRequest[] = [];
    const second: PaneRequest[] = [];
    const stop = requests.listen((request) => first.push(request));
    requests.ask(check);
    stop();
    requests.ask(summarize);
    requests.listen((request) => second.push(request));
    stop();
    requests.ask(check);
    expect(first).toEqual([check]);
    expect(second).toEqual([summarize, check]);
  });
});
