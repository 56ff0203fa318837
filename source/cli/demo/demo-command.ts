import {startDemo} from '../../demo/demo.ts';
import {faults} from '../../demo/faults/faults.ts';
import type {FaultName} from '../../demo/faults/faults.ts';
import {flagsForFault, registryArgument} from '../../demo/faults/fault-flags.ts';
import {createSystem} from '../../system/system.ts';
import type {Words} from '../../languages/pack-types.ts';
import {printProgressLine} from '../run/progress-line.ts';
import {describeFaults} from './describe-faults.ts';
import {helpText} from '../help-text.ts';
import type {Page} from '../help-text.ts';
import {suggest} from '../suggest.ts';
import {readGivenCredential} from '../run/read-password.ts';
import {runChecks} from '../run/run-command.ts';
import type {RunEnd, RunInput} from '../run/run-command.ts';
import type {Session} from '../session.ts';
import {readTargets} from '../targets/targets.ts';
import {UsageError} from '../usage-error.ts';
import {tool} from '../version.ts';

const broken = 'contosobroken';
const healthy = 'contosodemo';

const defaultFault: FaultName = 'client-ip-denied';

/** Checks simulated registries with simulated credentials. Throws a UsageError for an unknown fault. */
export async function runDemo(session: Session, picker?: RunInput['picker']): Promise<RunEnd> {
	const {options, processContext} = session;
	const [word] = options.words;
	const fault = readFault(word);
	const names = word === undefined ? [broken, healthy] : [fault === undefined ? healthy : broken];
	const givenCredential = await readGivenCredential(session);
	const demo = await startDemo({registries: {[broken]: fault, [healthy]: undefined}});
	const system = createSystem({
		env: demo.environment,
		platform: processContext.platform,
		userAgent: `${tool.name}/${tool.version}`,
		timeout: options.timeout,
		fileRoot: demo.fileRoot,
		resolver: demo.resolver,
		dial: demo.dial,
		authorities: [demo.authorityCertificate],
		publicAuthorities: [demo.publicAuthorityCertificate],
		runtimeEnvironment: demo.runtimeEnvironment,
		givenCredential,
	});

	try {
		const targets = readTargets(
			{...flagsForFault(fault), ...options, words: names.map(name => registryArgument(name, fault))},
			{clouds: demo.clouds, active: demo.cloud.name},
		);
		if (picker !== 'behind') {
			printProgressLine({...session, targets});
		}

		// The key of a registry in the run can contain a repository, but the demo stores faults by registry name.
		const nameOf = (key: string): string => targets.registries.get(key)?.registry?.name ?? key;
		return await runChecks({
			...session,
			options: {
				...options,
				// A failed pull changes nothing on this machine, so the demo of a pull fault does not ask for consent.
				consents: options.consents || isPullFault(fault),
				// The default demo always has a fault, so a failed check does not change the exit code.
				ignoreErrors: options.ignoreErrors || word === undefined,
			},
			targets,
			system,
			picker,
			demo: {
				faultOf: key => demo.faultOf(nameOf(key)),
				lift: async key => demo.setFault(nameOf(key), undefined),
			},
		});
	} finally {
		await Promise.all([system.close(), demo.close()]);
	}
}

const isPullFault = (fault: FaultName | undefined): boolean =>
	fault !== undefined && faults[fault].check === 'container-pull';

export const demoHelp = (words: Words, page?: Page): string =>
	helpText(words, {command: 'demo', faults: describeFaults(words), page});

function readFault(word: string | undefined): FaultName | undefined {
	const names = Object.keys(faults);

	if (word === undefined) {
		return defaultFault;
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
