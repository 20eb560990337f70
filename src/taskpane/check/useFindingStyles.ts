import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the short and the long list of findings share. */
export const useFindingStyles = makeStyles({
  /** Stays in sight while its list is. */
  onTop: { position: "sticky", top: 0, zIndex: 1 },
  heading: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    margin: 0,
    padding: "6px 12px 6px 16px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: "none" },
});
