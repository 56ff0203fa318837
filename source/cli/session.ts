import type {Arguments} from './arguments.ts';
import type {Language} from './language.ts';
import type {ProcessContext} from './terminal/terminal.ts';

export type Session = {
	readonly options: Arguments;
	readonly processContext: ProcessContext;
	readonly language: Language;
};
