import {clientNames} from '../../checks/containers/shared-client-findings.ts';
import {checks} from '../../checks/index.ts';
import {namesInSelection} from '../../engine/plan.ts';
import {builtInClouds} from '../../reference/clouds.ts';

/*
 * Names that stand in tables of what a run needs. The bundle holds what they come to, so that whoever asks for a
 * script loads nothing of a run.
 */

/** Checks and groups. */
export const selectable = namesInSelection(checks);

export const clients = Object.entries(clientNames);

export const clouds = builtInClouds.map(({name}) => name);
