import type {Settings} from '../saved/settings.ts';
import type {RealSystem} from '../system/system.ts';
import type {Arguments} from './arguments.ts';
import type {RunEnd, RunInput} from './run/run-command.ts';
import type {CloudChoice} from './targets/targets.ts';
import type {Process} from './terminal/terminal.ts';

/** What all runs of one start of the program share. */
export type Session = {
	readonly given: Arguments;
	readonly world: Process;
	readonly choice: CloudChoice;
	readonly settings: Settings;
	/** What is heavy to load waits for `mayLoad`. */
	readonly openSystem: (timeout: number, loadAfter?: Promise<unknown>) => RealSystem;
	readonly check: (input: CheckInput) => Promise<RunEnd>;
};

export type CheckInput = Omit<RunInput, 'system' | 'settings' | 'demo' | 'begun'>;
