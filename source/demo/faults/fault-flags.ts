import {network} from '../resource-manager/endpoint-resources.ts';
import type {FaultName} from './faults.ts';
import {hostOfRegistry, subscription} from '../azure-identifiers.ts';

/** Flags that a fault needs to become visible. */
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
	// Pull permission is checked for a repository only.
	...(fault === 'pull-not-granted' && {repository: 'team/app'}),
	...(fault === 'other-subscription' && {subscription: subscription.id}),
	...(ofNetwork.includes(fault) && {vnet: network}),
});

/** The registry argument of a user; its host for a fault of the login server. */
export const registryArgument = (registry: string, fault: FaultName | undefined): string =>
	fault === 'other-login-server' ? hostOfRegistry(registry) : registry;
