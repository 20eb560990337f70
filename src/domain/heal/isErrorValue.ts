const ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/i;

/** Whether a text is how Excel gives a cell whose formula failed. */
export const isErrorValue = (text: string): boolean => text.startsWith("#") && ERROR.test(text);
