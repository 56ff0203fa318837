import {isCredentialFault} from './credential-faults.ts';
import type {CredentialFault} from './credential-faults.ts';
import {entraFaults} from './faults.ts';
import type {EntraFault, FaultName} from './faults.ts';
import {machineFaults} from './machine-faults.ts';
import type {MachineFault} from './machine-faults.ts';
import {resourceManagerFaults} from './resource-faults.ts';
import type {ResourceManagerFault} from './resource-faults.ts';

export type FaultRegistry = {
	readonly faultOf: (registry: string | undefined) => FaultName | undefined;
	/** Returns the first Entra fault of any registry, or undefined. All registries share Entra. */
	readonly entraFault: () => EntraFault | undefined;
	/** Returns the first credential fault of any registry, or undefined. All registries share the credential. */
	readonly credentialFault: () => CredentialFault | undefined;
	/**
	 * Returns the first Resource Manager fault of any registry, or undefined. All registries share Resource Manager.
	 */
	readonly resourceManagerFault: () => ResourceManagerFault | undefined;
	/** Returns the machine faults of all registries. All registries share the machine. */
	readonly machineFaults: () => readonly MachineFault[];
	readonly has: (fault: FaultName) => boolean;
	readonly set: (registry: string, fault: FaultName | undefined) => void;
};

export function createFaultRegistry(): FaultRegistry {
	const faults = new Map<string, FaultName>();

	return {
		faultOf: registry => (registry === undefined ? undefined : faults.get(registry)),
		entraFault: () => [...faults.values()].find(isEntraFault),
		credentialFault: () => [...faults.values()].find(isCredentialFault),
		resourceManagerFault: () => [...faults.values()].find(isResourceManagerFault),
		machineFaults: () => [...faults.values()].filter(isMachineFault),
		has: fault => [...faults.values()].includes(fault),
		set(registry, fault) {
			if (fault === undefined) {
				faults.delete(registry);
			} else {
				faults.set(registry, fault);
			}
		},
	};
}

export const isEntraFault = (fault: FaultName | undefined): fault is EntraFault =>
	fault !== undefined && Object.hasOwn(entraFaults, fault);

export const isResourceManagerFault = (fault: FaultName | undefined): fault is ResourceManagerFault =>
	fault !== undefined && Object.hasOwn(resourceManagerFaults, fault);

export const isMachineFault = (fault: FaultName | undefined): fault is MachineFault =>
	fault !== undefined && Object.hasOwn(machineFaults, fault);
