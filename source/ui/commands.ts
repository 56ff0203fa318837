import type {Result} from '../engine/result.ts';
import type {DescribedRow} from '../describe/describe.ts';
import type {Run} from '../engine/run.ts';
import {formatSentence} from '../text/fill.ts';
import type {Command} from './keys.ts';
import {keyLabel} from './keys.ts';
import type {Question, Step} from './place.ts';
import {anewNotice, savedNotice} from './saved-notice.ts';
import type {SavedFile} from './saved-notice.ts';
import {troubleOf} from './scene.ts';
import type {Scene} from './scene.ts';
import type {RunScreenContext} from './screen-context.ts';
import {copyNotice} from './copy-notice.ts';
import type {Copied} from './copy-notice.ts';
import type {Pauses} from './terminal.ts';

export type Ending = 'quit' | 'left' | 'interrupted' | 'picker';

/** Side effects of commands. */
export type Effects = {
	readonly run: Pick<Run, 'report' | 'retry' | 'elapsed'>;
	readonly copy: (text: string) => Promise<Copied>;
	readonly save?: (() => Promise<Result<SavedFile>>) | undefined;
	readonly exit: (ending: Ending) => void;
	readonly changeLanguage: (() => Promise<void>) | undefined;
	readonly explain: (word: string, context: RunScreenContext) => void;
};

export type Place = {
	readonly scene: Scene;
	readonly described: DescribedRow | undefined;
	readonly asking: Question | undefined;
	readonly isCovered: boolean;
	readonly step: (step: Step) => void;
	readonly pauses: Pauses;
	readonly context: RunScreenContext;
};

export type Perform = (command: Command, key: string, place: Place) => void;

/** Commands that a saved run refuses. */
const runsOrSaves: ReadonlySet<Command> = new Set(['retry', 'retryFailed', 'retryAll', 'lift', 'save']);

/** Key repeat delay, ms; a second retry within this time is ignored. */
const repeat = 250;

export function createCommands({run, copy, save, exit, changeLanguage, explain}: Effects): Perform {
	const last = new Map<string, number>();

	const retry = (keys: readonly string[]): void => {
		const name = keys.join('\n');
		const before = last.get(name) ?? -Infinity;
		const now = run.elapsed();
		last.set(name, now);

		if (now - before >= repeat) {
			run.retry(keys);
		}
	};

	const copyFix = async (number: number | undefined, {described, step, context}: Place): Promise<void> => {
		const {notices} = context.language.words.screen;
		const fixes = described?.fixes ?? [];
		const command = (number === undefined ? fixes.find(fix => fix.command) : fixes[number - 1])?.command;

		if (command === undefined) {
			const notice =
				number === undefined ? notices.nothingToCopy : formatSentence(notices.noSuchCommand, {number});
			step({type: 'notice', notice});
			return;
		}

		step({
			type: 'notice',
			notice: copyNotice(await copy(command.text), command, notices, context.language.describe.list),
		});
	};

	const saveRun = async ({context, step}: Place): Promise<void> => {
		const answer = await save?.();
		return answer && step({type: 'notice', notice: savedNotice(answer, context.language.words.screen)});
	};

	return (command, key, place) => {
		const {scene, described, asking, step, context, isCovered} = place;
		step({type: 'touch'});

		if (context.saved && runsOrSaves.has(command)) {
			return step({type: 'notice', notice: anewNotice(context.saved, context.language.words.screen)});
		}

		switch (command) {
			case 'up':
				return step({type: 'move', by: -1});
			case 'down':
				return step({type: 'move', by: 1});
			case 'pageUp':
				return step({type: 'page', by: -1});
			case 'pageDown':
				return step({type: 'page', by: 1});
			case 'first':
				return step({type: 'end', by: -1});
			case 'last':
				return step({type: 'end', by: 1});
			case 'nextFailure':
			case 'previousFailure':
				step({type: 'failure', by: command === 'nextFailure' ? 1 : -1});
				return run.report.get().rows.some(troubleOf)
					? undefined
					: step({type: 'notice', notice: context.language.words.screen.notices.noFailures});
			case 'nextRegistry':
				return step({type: 'registry', by: 1});
			case 'previousRegistry':
				return step({type: 'registry', by: -1});
			case 'overview':
			case 'toggle':
			case 'open':
			case 'close':
			case 'back':
			case 'help':
				return step({type: command});
			case 'retry': {
				const row = scene.rows[scene.selected];
				const text = described?.question;
				return (
					row && (text === undefined ? retry([row.key]) : step({type: 'ask', question: {key: row.key, text}}))
				);
			}
			case 'agree':
				return asking && run.retry([asking.key], [asking.key]);
			case 'retryFailed': {
				const failed = run.report.get().rows.filter(row => troubleOf(row) === 'failure');
				return failed.length > 0
					? retry(failed.map(row => row.key))
					: step({type: 'notice', notice: context.language.words.screen.notices.nothingToRetry});
			}
			case 'retryAll':
				return retry(run.report.get().rows.map(row => row.key));
			case 'copy':
				return void copyFix(undefined, place);
			case 'copyNumber':
				return void copyFix(Number(key), place);
			case 'explain':
				return explain(described?.code ?? scene.rows[scene.selected]?.checkId ?? '', context);
			case 'link':
				return step({
					type: 'notice',
					notice: described?.documentation ?? context.language.words.screen.notices.noLink,
				});
			case 'search':
			case 'reset':
				return undefined;
			case 'save':
				return void saveRun(place);
			case 'lift':
				return context.demo && void liftFault(place);
			case 'picker':
				return context.hasPicker === true ? exit('picker') : undefined;
			case 'language':
				return void changeLanguage?.();
			case 'quit':
				return isCovered ? step({type: 'back'}) : exit('quit');
			case 'interrupt':
				return exit('interrupted');
			case 'suspend':
				return place.pauses.suspend();
			case 'redraw':
				return place.pauses.redraw();
		}
	};
}

async function liftFault({scene, context, step}: Place): Promise<void> {
	const registry = scene.registry?.key ?? '';
	const {notices} = context.language.words.screen;

	if (context.demo?.faultOf(registry) === undefined) {
		step({type: 'notice', notice: notices.noFaultToRemove});
		return;
	}

	await context.demo.lift(registry);
	const key = keyLabel('r', context.language.words.screen);
	step({type: 'notice', notice: formatSentence(notices.faultRemoved, {key})});
}
