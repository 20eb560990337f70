import { ObjectClass, method, readWrite } from "../protocol/ObjectClass";
import { readText } from "../protocol/readArguments";
import { type Blocks, applyStyle, uniform } from "./Blocks";
import { readColor } from "./readColor";

export const RangeFillClass = new ObjectClass<Blocks>("RangeFill", {
  properties: {
    // No fill reads as white, as in Excel.
    Color: readWrite(
      1,
      (blocks, session) => uniform(blocks, session, (style) => style.fill ?? "#FFFFFF"),
      (blocks, value, session) =>
        applyStyle(
          blocks,
          session,
          value === "" ? { fill: undefined } : { fill: readColor(value, "fill.color") },
        ),
    ),
    Pattern: readWrite(
      9,
      (blocks, session) =>
        uniform(
          blocks,
          session,
          (style) => style.fillPattern ?? (style.fill === undefined ? "None" : "Solid"),
        ),
      (blocks, value, session) => applyStyle(blocks, session, { fillPattern: readText(value, "pattern") }),
    ),
  },
  methods: {
    Clear: method(1, (blocks, _args, session) => {
      applyStyle(blocks, session, { fill: undefined, fillPattern: undefined });
    }),
  },
});
