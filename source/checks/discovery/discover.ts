import type {Cloud} from '../../engine/cloud.ts';
import type {DiscoveredRegistry, Discovery, DiscoveryGap, DiscoverySource} from '../../engine/discovery.ts';
import type {Reason} from '../../engine/reason.ts';
import {redact} from '../../text/redact.ts';
import {readDraft} from '../../engine/read-draft.ts';
import {excerpt} from '../../text/sanitise.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import type {SignIn, System} from '../../engine/system.ts';
import {cloudOfHost} from '../../engine/target.ts';
import type {ResourceManagerFailure} from '../resource/resource-manager-failure.ts';
import {listRegistries} from './list-registries.ts';
import type {AzureRegistry} from './list-registries.ts';

export type DiscoverInput = {
	readonly system: System;
	/** Every cloud known or registered here: a login is a registry's where its host bears the suffix of one. */
	readonly clouds: readonly Cloud[];
	/** The one whose Resource Manager is asked. */
	readonly cloud: Cloud;
	readonly tenant?: string | undefined;
	readonly subscription?: string | undefined;
	/** For the whole search, ms. */
	readonly timeout: number;
};

/**
 * Makes the search for registries: those of every subscription that whoever signs in here sees, and those Docker
 * and Podman are signed in to. It never rejects: what one place tells is there whatever becomes of the other, and
 * what was not told until the time-out, or until the signal aborts, is a gap.
 */
export const createDiscover =
	(input: DiscoverInput) =>
	async (signal: AbortSignal): Promise<Discovery> => {
		const bounded = {...input, signal: AbortSignal.any([signal, AbortSignal.timeout(input.timeout)])};
		const [azure, logins] = await Promise.all([askAzure(bounded), askContainers(bounded)]);

		return {found: merge([...azure.found, ...logins.found]), gaps: [...azure.gaps, ...logins.gaps]};
	};

type Bounded = DiscoverInput & {readonly signal: AbortSignal};

type Finding = {readonly draft: RegistryDraft; readonly source: DiscoverySource};

type Part = {readonly found: readonly Finding[]; readonly gaps: readonly DiscoveryGap[]};

async function askContainers({system, clouds, signal}: Bounded): Promise<Part> {
	const {hosts, gaps} = await system.containerLogins(signal);

	return {
		found: hosts.flatMap(({source, host}) => {
			const draft = cloudOfHost(host.replace(/:\d+$/, ''), clouds) && draftOf(host, clouds);
			return draft ? [{draft, source}] : [];
		}),
		gaps,
	};
}

async function askAzure(input: Bounded): Promise<Part> {
	const {system, clouds, cloud, tenant, subscription, signal} = input;
	const signIn = await system.signIn(
		{cloud, tenant, subscription, audience: cloud.resourceManagerAudience},
		signal,
	);

	if (signIn.token === undefined) {
		return {found: [], gaps: [gapOfSignIn(signIn)]};
	}

	const {registries, refusal, isCut, isWithoutSubscription} = await listRegistries(
		{system, signal, target: {cloud}},
		signIn.token.value,
	);

	return {
		found: registries.flatMap(registry => {
			const draft = draftOfAzure(registry, cloud, clouds);
			return draft ? [{draft, source: 'azure' as const}] : [];
		}),
		gaps: [
			...(refusal ? [gapOfRefusal(refusal)] : []),
			...(isCut ? [gap({code: 'MORE_THAN_READ'})] : []),
			...(isWithoutSubscription ? [gap({code: 'NO_SUBSCRIPTION'})] : []),
		],
	};
}

/** One that is being made has no login server yet, and its name says nothing of its cloud. */
function draftOfAzure(
	{resourceName, loginServer}: AzureRegistry,
	cloud: Cloud,
	clouds: readonly Cloud[],
): RegistryDraft | undefined {
	const isTold = loginServer !== undefined && cloudOfHost(loginServer, clouds)?.name === cloud.name;
	return draftOf(loginServer ?? resourceName, clouds, isTold ? undefined : cloud.name);
}

function draftOf(text: string, clouds: readonly Cloud[], cloud?: string): RegistryDraft | undefined {
	const read = readDraft({text, cloud}, clouds);
	return read.ok ? read.draft : undefined;
}

/** Why nobody is signed in: of the credentials, what the one nearest to a token said. */
function gapOfSignIn({attempts, setting}: SignIn): DiscoveryGap {
	const attempt =
		attempts.find(({result}) => result === 'refused') ??
		['INCOMPLETE', 'NOT_SIGNED_IN', 'NOT_INSTALLED']
			.map(wanted => attempts.find(({code}) => code === wanted))
			.find(found => found !== undefined);

	const {code = 'NO_TOKEN', reason, details} = attempt ?? {};
	return gap(setting ?? {code, detail: reason, details});
}

const gapOfRefusal = (refusal: ResourceManagerFailure): DiscoveryGap => {
	const {error, azureCode, status, errorMessage, azureMessage, pageTitle} = refusal;
	return gap({
		code: error ?? azureCode ?? `HTTP_${status}`,
		detail: errorMessage ?? azureMessage ?? pageTitle,
	});
};

const gap = ({code, detail, details}: Reason): DiscoveryGap => ({
	source: 'azure',
	code: excerpt(redact(code), 80),
	reason: detail && excerpt(redact(detail), 240),
	details,
});

/** A registry is its login server, whoever knows it; Azure, which comes first, knows its cloud. */
function merge(findings: readonly Finding[]): readonly DiscoveredRegistry[] {
	const known = Map.groupBy(findings, ({draft}) => draft.name);

	return [...known.values()]
		.flatMap(([first, ...others]) => {
			const sources = [first, ...others].map(finding => finding?.source);
			return first ? [{draft: first.draft, sources: order.filter(source => sources.includes(source))}] : [];
		})
		.toSorted((one, other) => compare(one.draft.name, other.draft.name));
}

const order: readonly DiscoverySource[] = ['azure', 'docker', 'podman'];

/** The same in every language. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
