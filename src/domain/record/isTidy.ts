const TIDY = /^[!-~\u1780-\u17FF]+(?: [!-~\u1780-\u17FF]+)*$/;

/**
 * Whether a text holds visible ASCII and Khmer signs alone, with single spaces between them: nearly every text
 * does, and then nothing in it needs a closer look. False for "".
 */
export const isTidy = (text: string): boolean => TIDY.test(text);
