import {expect, test} from 'vitest';
import {countProblems} from '../../source/engine/count-problems.ts';
import {createSample} from '../ui/sample.ts';
import type {Behavior} from '../ui/sample.ts';

async function countIn(behaviors: Readonly<Record<string, Behavior>>, registry?: string) {
	const {run, language} = createSample({registries: ['contoso', 'fabrikam'], behaviors});
	run.start();
	await run.settled();
	return countProblems(
		run.report.get(),
		language.causes,
		registry === undefined ? undefined : {key: registry},
	);
}

test('two rows of one cause are one problem, and skipped rows are none', async () => {
	const firewall = {'tls contoso': {results: ['odd']}, 'challenge contoso': {results: ['refused']}} as const;
	expect(await countIn(firewall)).toEqual({problems: 1, warnings: 1});
	expect(await countIn({...firewall, 'tls contoso': {results: ['refused']}})).toEqual({
		problems: 1,
		warnings: 0,
	});
});

test('a registry has its own problems and those of the machine, and all have each once', async () => {
	const behaviors = {
		clock: {results: ['odd']},
		'dns contoso': {results: ['refused']},
		'challenge fabrikam': {results: ['refused']},
	} as const;
	expect(await countIn(behaviors, 'contoso')).toEqual({problems: 1, warnings: 1});
	expect(await countIn(behaviors, 'fabrikam')).toEqual({problems: 1, warnings: 1});
	expect(await countIn(behaviors)).toEqual({problems: 2, warnings: 1});
});

test('a check that broke is a problem', async () => {
	expect(await countIn({'sign-in': {throws: 'no such file'}})).toEqual({problems: 1, warnings: 0});
});
