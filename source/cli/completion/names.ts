import {clientNames} from '../../checks/containers/shared-client-findings.ts';
import {checks} from '../../checks/index.ts';
import {namesInSelection} from '../../engine/plan.ts';
import {builtInClouds} from '../../reference/clouds.ts';

// The bundle stores only the values of this module (bundling/constants.ts), so completion loads no checks.

export const checkSelectors = namesInSelection(checks);

export const clients = Object.entries(clientNames);

export const clouds = builtInClouds.map(({name}) => name);
