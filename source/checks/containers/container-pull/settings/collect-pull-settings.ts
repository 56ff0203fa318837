import type {CollectContext} from '../../../../engine/check.ts';
import {hostWithoutPort} from '../../client-error.ts';
import type {ErrorLine} from '../../error-line/error-line.ts';
import {currentSettings} from '../../client-settings/current-settings.ts';
import {findEngineProxy, findLoginProblem} from '../../client-settings/settings-problems.ts';
import type {LoginProblem} from '../../client-settings/settings-problems.ts';
import {verdictOf} from '../pull-verdicts.ts';
import {hostOfImage} from '../read-pull-output.ts';

/** The settings of the client and its engine that can explain a failed pull. */
export type PullSettings = {
	/** `loginProblem` is present only if a sign-in can be the cause of the failure. */
	readonly loginProblem?: LoginProblem;
	/**
	 * The setting with the proxy of the engine. `engineProxy` is present only if a proxy can be the cause of the
	 * failure.
	 */
	readonly engineProxy?: {
		readonly setting: string;
		readonly value: string;
		readonly path: string;
		readonly line?: number | undefined;
	};
	/**
	 * The variable with the proxy of this shell. `shellProxy` is present only if the settings of the engine contain no
	 * proxy.
	 */
	readonly shellProxy?: string;
	/** True if config.json sets proxies, which do not apply to pulls. */
	readonly hasClientProxies?: boolean;
};

type FailedPull = {
	readonly image: string;
	readonly errorLine?: ErrorLine | undefined;
	readonly errorOutput?: string | undefined;
};

/** Returns undefined if the failure is not about a sign-in or a proxy, or if the settings are unknown. */
export async function collectPullSettings(
	context: CollectContext,
	{image, errorLine, errorOutput}: FailedPull,
): Promise<PullSettings | undefined> {
	const verdict = errorLine && verdictOf(errorLine);
	const isAboutLogin = verdict === undefined ? errorOutput === undefined : loginVerdicts.has(verdict);
	const isAboutProxy = verdict !== undefined && proxyVerdicts.has(verdict);
	const settings = isAboutLogin || isAboutProxy ? await currentSettings(context) : undefined;

	if (settings === undefined) {
		return undefined;
	}

	const host = hostOfImage(image);
	// The refused sign-in can be in DOCKER_AUTH_CONFIG.
	const usesFile = isAboutLogin && settings.docker?.hasAuthVariable !== true;
	const loginProblem = usesFile ? findLoginProblem(settings, host) : undefined;

	return {
		...(loginProblem && {loginProblem}),
		...(isAboutProxy &&
			proxiesIn(settings, context.system.proxyFor(hostWithoutPort(host) ?? host, 443)?.variable)),
	};
}

function proxiesIn(
	settings: NonNullable<Awaited<ReturnType<typeof currentSettings>>>,
	shellProxy: string | undefined,
): Pick<PullSettings, 'engineProxy' | 'shellProxy' | 'hasClientProxies'> {
	const proxy = findEngineProxy(settings);

	if (proxy !== undefined) {
		const {setting, value, path, line} = proxy;
		return {engineProxy: {setting, value, path, line}};
	}

	const isEngineKnown = ['system-service', 'user-service', 'snap'].includes(settings.docker?.engine ?? '');
	return {
		...(isEngineKnown && shellProxy !== undefined && {shellProxy}),
		...(settings.docker?.hasClientProxies && {hasClientProxies: true}),
	};
}

type Verdict = NonNullable<ReturnType<typeof verdictOf>>;

/** The verdicts that a missing or old sign-in can cause. */
const loginVerdicts: ReadonlySet<Verdict> = new Set([
	'authentication-required',
	'denied-or-not-found',
	'credentials-file-unreadable',
	'credential-helper-missing',
	'credential-helper-failed',
]);

/** The verdicts that a wrong or missing proxy of the engine can cause. */
const proxyVerdicts: ReadonlySet<Verdict> = new Set([
	'connection-refused',
	'connection-timed-out',
	'host-not-found',
	'interrupted',
	'network-unreachable',
	'proxy-authentication-required',
	'proxy-certificate-date-invalid',
	'proxy-certificate-host-mismatch',
	'proxy-certificate-untrusted',
	'proxy-not-tls',
	'proxy-refused',
	'proxy-unreachable',
]);
