/**
 * The number format library. Its package names a file for `require` that it does not hold, so it is
 * imported by place: that loads in Jest, Node and webpack alike.
 */
export {
  addLocale,
  dateToSerial,
  format,
  isDateFormat,
  isPercentFormat,
  isTextFormat,
  isValidFormat,
  parseValue,
} from "../../../node_modules/numfmt/dist/index.js";
