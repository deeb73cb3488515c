/** Form of a compact JWS: letters that need no escape in XML nor in PNG. */
const JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** Whether a text is a compact JWS, by its form alone. */
export function isJws(text: string): boolean {
  return JWS.test(text);
}
