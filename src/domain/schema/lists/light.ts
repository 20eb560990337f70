import { choice, type ChoiceList } from "../ChoiceList";
import { draftLabel, label } from "../Label";

/** What the dates and the progress say about a piece of work; computed, never typed. */
export const light: ChoiceList = {
  id: "light",
  label: draftLabel("Signal", "សញ្ញា"),
  choices: [
    choice("onTrack", draftLabel("On track", "ដំណើរការតាមផែនការ"), "good"),
    choice("atRisk", draftLabel("At risk", "ប្រឈមហានិភ័យ"), "warning"),
    choice("offTrack", draftLabel("Off track", "យឺតធៀបនឹងផែនការ"), "bad"),
    choice("overdue", draftLabel("Overdue", "ហួសកាលកំណត់"), "bad"),
    choice("noData", label("No data", "មិនមានទិន្នន័យ"), "neutral"),
  ],
};
