import {createDescribe} from '../../describe/describe.ts';
import {exitCodes} from '../../engine/exit-code.ts';
import {createDocument} from '../../output/json.ts';
import {documentationOf} from '../../reference/codes.ts';
import {outcomes} from '../../languages/en/outcomes.ts';
import {tool} from '../version.ts';

/** The document of a run that a fault of ours ended; `now` is ms since 1970, UTC. */
export const createFaultDocument = (fault: string, now: number): Readonly<Record<string, unknown>> =>
	createDocument({
		report: {startedAt: now, lastRunStartedAt: now, finishedAt: now, durationMs: 0, registries: [], rows: []},
		describe: createDescribe({checks: new Map(), outcomes, labels: {}, documentationOf, shell: 'posix'}),
		causes: [],
		tool,
		language: 'en',
		exitCode: exitCodes.internalError,
		internalError: fault,
	});
