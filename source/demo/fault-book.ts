import {entraFaults} from './faults.ts';
import type {EntraFault, FaultName} from './faults.ts';

/** Which registry has which fault. */
export type FaultBook = {
	readonly of: (registry: string | undefined) => FaultName | undefined;
	/** Entra is one for all: the first fault of its own that any registry has. */
	readonly ofEntra: () => EntraFault | undefined;
	readonly has: (fault: FaultName) => boolean;
	readonly set: (registry: string, fault: FaultName | undefined) => void;
};

export function createFaultBook(): FaultBook {
	const faults = new Map<string, FaultName>();

	return {
		of: registry => (registry === undefined ? undefined : faults.get(registry)),
		ofEntra: () => [...faults.values()].find(isEntraFault),
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
