import {network} from '../resource-manager/endpoint-resources.ts';
import type {FaultName} from './faults.ts';
import {hostOfRegistry, subscription} from '../azure-identifiers.ts';

/** What the doctor must be told beside the registry's name for a fault to show. */
export type Flags = {
	readonly repository?: string;
	readonly subscription?: string;
	readonly vnet?: string;
};

const ofNetwork: readonly (FaultName | undefined)[] = [
	'network-without-endpoints',
	'endpoint-in-other-network',
	'networks-of-one-name',
	'endpoint-pending',
	'endpoint-rejected',
	'endpoint-disconnected',
	'endpoints-doubled',
	'endpoint-resolves-public',
	'endpoint-resolves-elsewhere',
];

export const flagsForFault = (fault: FaultName | undefined): Flags => ({
	// Pull is proved on a repository only.
	...(fault === 'pull-not-granted' && {repository: 'team/app'}),
	...(fault === 'other-subscription' && {subscription: subscription.id}),
	...(ofNetwork.includes(fault) && {vnet: network}),
});

/** The registry as a person would name it: by its host where that is what is wrong. */
export const registryArgument = (registry: string, fault: FaultName | undefined): string =>
	fault === 'other-login-server' ? hostOfRegistry(registry) : registry;
