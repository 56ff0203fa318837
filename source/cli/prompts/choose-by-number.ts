import {exitCodes} from '../../engine/exit-code.ts';
import {displayNameOf, fullNameOf} from '../../saved/saved.ts';
import type {SavedRegistry} from '../../saved/saved.ts';
import {orderRegistries} from '../../saved/edit-saved.ts';
import {joinLabel} from '../../text/fill.ts';
import {runChoice} from '../picker/run-choice.ts';
import type {ChosenRun} from '../picker/run-choice.ts';
import {resultText} from '../registries/registry-list.ts';
import type {RunEnd, RunTools} from '../run/run-command.ts';
import type {Session} from '../session.ts';
import {readNamedTargets} from '../targets/named-targets.ts';
import type {Targets} from '../targets/targets.ts';
import {UsageError} from '../usage-error.ts';
import {choose} from './choose.ts';
import type {Choice, ReadAnswer} from './choose.ts';
import type {Quit} from './read-line.ts';

type Chosen = ChosenRun | {readonly type: 'typed'; readonly targets: Targets} | Quit;

/**
 * Asks for a registry, this machine or the demo, and checks the choice, until the user leaves. Returns the exit code of
 * acr-doctor.
 */
export async function chooseByNumber(session: Session, tools: RunTools, first?: RunEnd): Promise<number> {
	const {processContext, language, options} = session;
	const {usage, picker} = language.words;
	let last = first;

	for (;;) {
		const chosen = await choose<Chosen>(processContext, {
			title: picker.title,
			choices: choicesFor(session, tools),
			words: usage.prompts,
			read: word => readRegistry(word, session, tools),
		});

		if (chosen.type === 'quit') {
			return chosen.code ?? last?.code ?? exitCodes.healthy;
		}

		try {
			last =
				chosen.type === 'typed'
					? await tools.check({
							...session,
							options: {...options, exit: false},
							targets: chosen.targets,
							picker: 'ahead',
						})
					: await runChoice(chosen, session, tools, 'ahead');
		} catch (error) {
			// The user can choose another registry, for example if a saved registry is invalid.
			if (!(error instanceof UsageError)) {
				throw error;
			}

			processContext.stdout.write(`${error.describe(language.words)}\n`);
			continue;
		}

		if (!last.printSummary) {
			return last.code;
		}
	}
}

function choicesFor({language}: Session, {settings}: RunTools): ReadonlyArray<Choice<Chosen>> {
	const {usage, picker, outcomes} = language.words;
	const now = Date.now();
	const saved = orderRegistries(settings.read().registries).map((registry): Choice<Chosen> => ({
		text: joinLabel(nameOf(registry), resultText(registry.lastResult, usage.registries, now), outcomes),
		value: {type: 'run', registries: [registry]},
	}));

	return [
		...saved,
		{text: picker.start.machine, value: {type: 'machine'}},
		{text: picker.start.demo, value: {type: 'demo'}},
		{text: usage.prompts.quit, value: {type: 'quit'}},
	];
}

/** Adds the name of the registry to a label, because two registries can have the same label. */
const nameOf = (registry: SavedRegistry): string =>
	registry.label === undefined
		? fullNameOf(registry)
		: `${displayNameOf(registry)} (${fullNameOf(registry)})`;

function readRegistry(
	word: string,
	{options, language}: Session,
	{settings, cloudChoice}: RunTools,
): ReadAnswer<Chosen> {
	try {
		const targets = readNamedTargets({...options, words: [word]}, settings.read().registries, cloudChoice);
		return {ok: true, value: {type: 'typed', targets}};
	} catch (error) {
		if (!(error instanceof UsageError)) {
			throw error;
		}

		return {ok: false, message: error.describe(language.words)};
	}
}
