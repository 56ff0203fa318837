import {expect, test} from 'vitest';
import {detailLines, defaultMaxEvidence} from '../../source/ui/detail-lines.ts';
import {textOf} from '../../source/ui/line.ts';
import {createSample} from './sample.ts';
import {contextOf} from './context-sample.ts';

async function openDetails(available: number, width = 60, maxEvidence = defaultMaxEvidence) {
	const sample = createSample({behaviors: {challenge: {results: ['refused']}}});
	sample.run.start();
	await sample.run.settled();
	const context = contextOf(sample);
	const row = sample.run.report.get().rows.find(({checkId}) => checkId === 'challenge')!;
	const described = sample.language.describe.row(row);
	return detailLines({
		row,
		described,
		width,
		indent: 1,
		hasSpacing: false,
		available,
		maxEvidence,
		context,
	}).map(textOf);
}

test('details show code, meaning, evidence, fixes and documentation', async () => {
	expect(await openDetails(100)).toEqual([
		' CONNECTIVITY_FORBIDDEN_ERROR  ',
		' The firewall of contoso refuses 203.0.113.9.',
		' Public access to the registry is limited to selected',
		' networks, and the address your requests come from is not',
		' one of them.',
		' Evidence',
		'   Found         refused',
		'   Your address  203.0.113.9',
		'   Host          contoso.azurecr.io',
		'   Answer        denied: client with IP 203.0.113.9 is not',
		'                 allowed access',
		' Fix 1  Let your address in.',
		'  az acr network-rule add --name contoso --ip-address \\',
		'  203.0.113.9',
		' Fix 2  Or go through a network that reaches the private',
		'        endpoint.',
		' Fix 3  Or sign in again.',
		'        az login',
		' More',
		' https://aka.ms/acr/errors#connectivity_forbidden_error',
	]);
});

test('on a short screen the fixes come before most of the evidence', async () => {
	const lines = await openDetails(12);
	expect(lines.slice(5, 10)).toEqual([
		' Evidence',
		'   Found         refused',
		'   Your address  203.0.113.9',
		'   Host          contoso.azurecr.io',
		' Fix 1  Let your address in.',
	]);
	expect(lines.slice(-3)).toEqual([
		' More evidence',
		'   Answer  denied: client with IP 203.0.113.9 is not allowed',
		'           access',
	]);
});

test('evidence that is truncated above the fixes is complete below them', async () => {
	const lines = await openDetails(12, 30);
	expect(lines).toContain('   Host        contoso.azurec~');
	expect(lines.slice(lines.indexOf(' More evidence')).join('\n')).toContain('contoso.azur');
});

test('on a small screen the fixes follow the meaning, and the evidence follows the fixes', async () => {
	const lines = await openDetails(12, 60, 0);
	expect(lines.slice(4, 6)).toEqual([' one of them.', ' Fix 1  Let your address in.']);
	expect(lines.slice(-6, -4)).toEqual([' Evidence', '   Found         refused']);
	expect(lines).not.toContain(' More evidence');
});
