/** A text that tells which it is: whole, or its first `most` characters (code points) and an ellipsis. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
