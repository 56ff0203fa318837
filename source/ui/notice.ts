export type Notice = {readonly text: string; readonly command?: string | undefined};
