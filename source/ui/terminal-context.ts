import {createContext} from 'react';

/** Registers handlers for the signals of job control. The return value removes the handlers. */
export type JobControl = (handlers: {
	/** Another process asks the program to stop (SIGTSTP). */
	readonly onStop: () => void;
	/** The program continues after a stop (SIGCONT). The shell has changed the mode of the terminal. */
	readonly onContinue: () => void;
}) => () => void;

type TerminalLink = {
	readonly jobControl?: JobControl | undefined;
	/** Turns the replacement of box characters in the output on or off. */
	readonly setAscii: (isAscii: boolean) => void;
};

/** The functions of the terminal that a screen uses outside of Ink. */
export const TerminalContext = createContext<TerminalLink>({setAscii: () => undefined});
