/** Id of the element that takes the keyboard for a field. */
export const inputId = (fieldId: string): string => `entry-${fieldId}`;
