import {clientNames} from '../../checks/containers/shared-client-findings.ts';
import {checks} from '../../checks/index.ts';
import {namesInSelection} from '../../engine/plan.ts';
import {builtInClouds} from '../../reference/clouds.ts';

// The bundler evaluates this module and stores only its values (bundling/constants.ts), so that completion does not
// load the checks.

export const checkSelectors = namesInSelection(checks);

export const clients = Object.entries(clientNames);

export const clouds = builtInClouds.map(({name}) => name);
