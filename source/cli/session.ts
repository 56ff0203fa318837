import type {Arguments} from './arguments.ts';
import type {Language} from './language.ts';
import type {ProcessContext} from './terminal/terminal.ts';

/** The command line, the process and the language of one program start. */
export type Session = {
	readonly options: Arguments;
	readonly processContext: ProcessContext;
	readonly language: Language;
};
