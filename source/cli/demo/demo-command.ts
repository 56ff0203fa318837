import {exitCodes} from '../../engine/exit-code.ts';
import {startDemo} from '../../demo/demo.ts';
import {faults} from '../../demo/faults/faults.ts';
import type {FaultName} from '../../demo/faults/faults.ts';
import {flagsForFault, registryArgument} from '../../demo/faults/fault-flags.ts';
import {createSystem} from '../../system/system.ts';
import type {Words} from '../../languages/pack-types.ts';
import {printProgressLine} from '../run/progress-line.ts';
import type {Arguments} from '../arguments.ts';
import {describeFaults} from './describe-faults.ts';
import {helpText} from '../help-text.ts';
import type {Page} from '../help-text.ts';
import {suggest} from '../suggest.ts';
import {runChecks} from '../run/run-command.ts';
import type {RunEnd, RunInput} from '../run/run-command.ts';
import type {LanguagePack} from '../language.ts';
import {readTargets} from '../targets/targets.ts';
import type {Process} from '../terminal/terminal.ts';
import {UsageError} from '../usage-error.ts';
import {tool} from '../version.ts';

/** The registry with the fault, and the one without. */
const broken = 'contosobroken';
const healthy = 'contosodemo';

/** What the demo shows when no fault is named. */
const usualFault: FaultName = 'client-ip-denied';

/** Runs the same doctor on an Azure of our own; never with the person's own credentials. */
export async function runDemo(
	given: Arguments,
	world: Process,
	languagePack: LanguagePack,
	picker?: RunInput['picker'],
): Promise<RunEnd> {
	const [word] = given.words;
	const fault = readFault(word);
	const names = word === undefined ? [broken, healthy] : [fault === undefined ? healthy : broken];
	const demo = await startDemo({registries: {[broken]: fault, [healthy]: undefined}});
	const system = createSystem({
		env: demo.environment,
		platform: world.platform,
		userAgent: `${tool.name}/${tool.version}`,
		timeout: given.timeout,
		resolver: demo.resolver,
		dial: demo.dial,
		authorities: [demo.authorityCertificate],
		runtimeEnvironment: demo.runtimeEnvironment,
	});

	try {
		const targets = readTargets(
			{...flagsForFault(fault), ...given, words: names.map(name => registryArgument(name, fault))},
			{clouds: demo.clouds, active: demo.cloud.name},
		);
		if (picker !== 'behind') {
			printProgressLine(targets, given, world, languagePack);
		}

		// The run calls a registry by its repository too, where one is named.
		const nameOf = (key: string): string => targets.registries.get(key)?.registry?.name ?? key;
		const end = await runChecks({
			// Who asks for a pull that fails wants to see it fail, and nothing of theirs is touched by it.
			given: {...given, consents: given.consents || isOfPull(fault)},
			world,
			targets,
			system,
			languagePack,
			picker,
			demo: {
				faultOf: key => demo.faultOf(nameOf(key)),
				lift: async key => demo.setFault(nameOf(key), undefined),
			},
		});
		// Without a fault named it is a show, and a show went well.
		return word === undefined && end.code === exitCodes.failed ? {...end, code: exitCodes.healthy} : end;
	} finally {
		await Promise.all([system.close(), demo.close()]);
	}
}

const isOfPull = (fault: FaultName | undefined): boolean =>
	fault !== undefined && faults[fault].check === 'container-pull';

/** The help of the demo names its faults. */
export const demoHelp = (words: Words, page?: Page): string =>
	helpText(words, {command: 'demo', faults: describeFaults(words), page});

function readFault(word: string | undefined): FaultName | undefined {
	const names = Object.keys(faults);

	if (word === undefined) {
		return usualFault;
	}

	if (word === 'none') {
		return undefined;
	}

	if (!isFault(word)) {
		throw new UsageError(usage => usage.unknownFault, {word, suggest: suggest(word, names)});
	}

	return word;
}

const isFault = (word: string): word is FaultName => Object.hasOwn(faults, word);
