/** A message that the next key removes, with an optional command below it. */
export type Notice = {readonly text: string; readonly command?: string | undefined};
