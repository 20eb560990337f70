/** Id of the element that takes the keyboard for a field; headings of users' columns may hold any sign. */
export const inputId = (fieldId: string): string => `entry-${encodeURIComponent(fieldId)}`;
