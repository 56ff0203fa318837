import {faults} from './faults.ts';
import type {FaultName} from './faults.ts';
import type {Fault, FaultFlags} from './fault.ts';
import {hostOfRegistry} from '../azure-identifiers.ts';

/** Returns the flags that acr-doctor needs to see the fault. */
export const flagsForFault = (fault: FaultName | undefined): FaultFlags => find(fault)?.flags ?? {};

/** Returns the registry argument of a user. The argument is the login server if the fault requires a login server. */
export const registryArgument = (registry: string, fault: FaultName | undefined): string =>
	find(fault)?.isGivenByHost ? hostOfRegistry(registry) : registry;

const find = (fault: FaultName | undefined): Fault | undefined =>
	fault === undefined ? undefined : faults[fault];
