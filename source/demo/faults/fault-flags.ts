import {faults} from './faults.ts';
import type {FaultName} from './faults.ts';
import type {Fault, FaultFlags} from './fault.ts';
import {hostOfRegistry} from '../azure-identifiers.ts';

/** Flags without which acr-doctor does not see the fault. */
export const flagsForFault = (fault: FaultName | undefined): FaultFlags => find(fault)?.flags ?? {};

/** The registry argument of a user: its name, or its login server if the fault is in that. */
export const registryArgument = (registry: string, fault: FaultName | undefined): string =>
	find(fault)?.isGivenByHost ? hostOfRegistry(registry) : registry;

const find = (fault: FaultName | undefined): Fault | undefined =>
	fault === undefined ? undefined : faults[fault];
