import {createContext} from 'react';

/** Registers handlers for the signals of job control. Returns a function that removes the handlers. */
export type JobControl = (handlers: {
	/** Called on SIGTSTP. */
	readonly onStop: () => void;
	readonly onContinue: () => void;
}) => () => void;

type TerminalLink = {
	readonly jobControl?: JobControl | undefined;
	readonly setAscii: (isAscii: boolean) => void;
};

export const TerminalContext = createContext<TerminalLink>({setAscii: () => undefined});
