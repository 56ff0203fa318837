import {exitCodes} from '../core/exit-code.ts';
import type {Words} from '../words/words.ts';
import {quietTerminal, screenOf, settleColor} from './live.ts';
import {readTargets} from './targets.ts';
import type {CloudChoice} from './targets.ts';
import type {Process} from './terminal-of.ts';
import {UsageError} from './usage-error.ts';
import {tool} from './version.ts';

/** Asks a person at a terminal for a registry, empty for this machine alone; gives an exit code where they leave instead. */
export async function askForName(
	world: Process,
	choice: CloudChoice,
	color: boolean,
	words: Words,
): Promise<string | number> {
	quietTerminal(world);
	settleColor(world, color);
	const {openWelcome} = await import('../ui/welcome.tsx');
	const answer = await openWelcome({
		...screenOf(world),
		words: words.screen,
		title: `${tool.name} ${tool.version}`,
		parse: text => preview(text, choice, words),
	});

	switch (answer.ending) {
		case 'entered':
			return answer.text;
		case 'quit':
			return exitCodes.healthy;
		case 'interrupted':
			return exitCodes.interrupted;
	}
}

function preview(text: string, choice: CloudChoice, words: Words) {
	try {
		const {machine, registries} = readTargets({words: [text]}, choice);
		const [{cloud, registry} = machine] = registries.values();
		const host = registry?.host ?? `${registry?.label ?? registry?.name ?? ''}${cloud.registrySuffix ?? ''}`;
		const path = registry?.repository === undefined ? '' : `/${registry.repository}`;
		return {ok: true as const, preview: `${host}${path}  (${cloud.name})`};
	} catch (error) {
		if (error instanceof UsageError) {
			return {ok: false as const, message: error.tell(words)};
		}

		throw error;
	}
}
