import type {Cloud} from '../../engine/cloud.ts';
import type {DiscoveredRegistry, Discovery, DiscoveryGap, DiscoverySource} from '../../engine/discovery.ts';
import {readDraft} from '../../engine/read-draft.ts';
import type {Reason} from '../../engine/reason.ts';
import type {RegistryDraft} from '../../engine/registry-draft.ts';
import type {SignIn, System} from '../../engine/system.ts';
import {cloudOfHost} from '../../engine/target.ts';
import type {ResourceManagerFailure} from '../resource/resource-manager-failure.ts';
import {listRegistries} from './list-registries.ts';
import type {AzureRegistry} from './list-registries.ts';
import {decidingAttemptOf} from '../sign-in/azure-sign-in/deciding-attempt.ts';

export type DiscoveryInput = {
	readonly system: System;
	/** A saved login counts only if the host has the registry suffix of one of these clouds. */
	readonly clouds: readonly Cloud[];
	readonly cloud: Cloud;
	readonly tenant?: string | undefined;
	readonly subscription?: string | undefined;
	/** The maximum duration of the search, in milliseconds. */
	readonly timeout: number;
};

/**
 * Creates a function that searches for registries in Azure and in the saved logins of Docker and Podman. A source that
 * fails, times out or is aborted is reported in `gaps`.
 */
export const createDiscover =
	(input: DiscoveryInput) =>
	async (signal: AbortSignal): Promise<Discovery> => {
		const bounded = {...input, signal: AbortSignal.any([signal, AbortSignal.timeout(input.timeout)])};
		const [azure, logins] = await Promise.all([searchAzure(bounded), searchContainerLogins(bounded)]);

		return {found: merge([...azure.found, ...logins.found]), gaps: [...azure.gaps, ...logins.gaps]};
	};

type BoundedInput = DiscoveryInput & {readonly signal: AbortSignal};

type Match = {readonly draft: RegistryDraft; readonly source: DiscoverySource};

type PartialDiscovery = {readonly found: readonly Match[]; readonly gaps: readonly DiscoveryGap[]};

async function searchContainerLogins({system, clouds, signal}: BoundedInput): Promise<PartialDiscovery> {
	const {hosts, gaps} = await system.containerLogins(signal);

	return {
		found: hosts.flatMap(({source, host}) => {
			const draft = cloudOfHost(host.replace(/:\d+$/, ''), clouds) && toDraft(host, clouds);
			return draft ? [{draft, source}] : [];
		}),
		gaps,
	};
}

async function searchAzure(input: BoundedInput): Promise<PartialDiscovery> {
	const {system, clouds, cloud, tenant, subscription, signal} = input;
	const signIn = await system.signIn(
		{cloud, tenant, subscription, audience: cloud.resourceManagerAudience},
		signal,
	);

	if (signIn.token === undefined) {
		return {found: [], gaps: [signInGap(signIn)]};
	}

	const {registries, refusal, isTruncated, hasNoSubscription} = await listRegistries(
		{system, signal, target: {cloud}},
		signIn.token.value,
	);

	return {
		found: registries.flatMap(registry => {
			const draft = toAzureDraft(registry, cloud, clouds);
			return draft ? [{draft, source: 'azure' as const}] : [];
		}),
		gaps: [
			...(refusal ? [resourceManagerGap(refusal)] : []),
			...(isTruncated ? [azureGap({code: 'MORE_THAN_READ'})] : []),
			...(hasNoSubscription ? [azureGap({code: 'NO_SUBSCRIPTION'})] : []),
		],
	};
}

function toAzureDraft(
	{resourceName, loginServer}: AzureRegistry,
	cloud: Cloud,
	clouds: readonly Cloud[],
): RegistryDraft | undefined {
	const hasSuffixOfCloud = loginServer !== undefined && cloudOfHost(loginServer, clouds)?.name === cloud.name;
	return toDraft(loginServer ?? resourceName, clouds, hasSuffixOfCloud ? undefined : cloud.name);
}

function toDraft(text: string, clouds: readonly Cloud[], cloud?: string): RegistryDraft | undefined {
	const read = readDraft({text, cloud}, clouds);
	return read.ok ? read.draft : undefined;
}

function signInGap({attempts, setting}: SignIn): DiscoveryGap {
	const attempt =
		decidingAttemptOf(attempts) ??
		['SUBSCRIPTION_NOT_SELECTED', 'NOT_SIGNED_IN', 'NOT_INSTALLED']
			.map(preferred => attempts.find(({code}) => code === preferred))
			.find(found => found !== undefined);

	const {code = 'NO_TOKEN', reason, details} = attempt ?? {};
	return azureGap(setting ?? {code, detail: reason, details});
}

const resourceManagerGap = (refusal: ResourceManagerFailure): DiscoveryGap => {
	const {error, azureCode, status, errorMessage, azureMessage, pageTitle} = refusal;
	return azureGap({
		code: error ?? azureCode ?? `HTTP_${status}`,
		detail: errorMessage ?? azureMessage ?? pageTitle,
	});
};

const azureGap = ({code, detail, details}: Reason): DiscoveryGap => ({
	source: 'azure',
	code,
	reason: detail || undefined,
	details,
});

/** Keeps the first draft of each name. Azure comes first in `matches`, because Azure knows the cloud. */
function merge(matches: readonly Match[]): readonly DiscoveredRegistry[] {
	return [...Map.groupBy(matches, ({draft}) => draft.name).values()]
		.flatMap(([first, ...others]) => {
			const sources = [first, ...others].map(match => match?.source);
			return first
				? [{draft: first.draft, sources: sourceOrder.filter(source => sources.includes(source))}]
				: [];
		})
		.toSorted((one, other) => compare(one.draft.name, other.draft.name));
}

const sourceOrder: readonly DiscoverySource[] = ['azure', 'docker', 'podman'];

/** Compares code units, so that the order does not depend on the locale. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
