import {faults} from './faults.ts';
import type {FaultName} from './faults.ts';
import type {Fault, FaultFlags} from './fault.ts';
import {hostOfRegistry} from '../azure-identifiers.ts';

/** Returns the command-line flags that acr-doctor needs to detect the fault. */
export const flagsForFault = (fault: FaultName | undefined): FaultFlags => find(fault)?.flags ?? {};

/**
 * Returns the command-line argument for the registry: its login server if the fault requires the login server, and its
 * name otherwise.
 */
export const registryArgument = (registry: string, fault: FaultName | undefined): string =>
	find(fault)?.isGivenByHost ? hostOfRegistry(registry) : registry;

const find = (fault: FaultName | undefined): Fault | undefined =>
	fault === undefined ? undefined : faults[fault];
