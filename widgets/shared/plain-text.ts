/** What turns the direction of the text after it: left open, it reaches over what stands beside it. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** A text of the data without the characters that would turn its neighbours round. */
export const plainText = (text: string): string => text.replace(CONTROLS, '');
