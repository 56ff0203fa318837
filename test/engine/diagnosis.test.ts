import {expect, test} from 'vitest';
import {causes} from '../../source/checks/index.ts';
import {diagnose, reportFor, statusOfCause} from '../../source/engine/diagnosis.ts';
import type {CauseRule} from '../../source/engine/diagnosis.ts';
import type {Outcome, Report, Row} from '../../source/engine/report.ts';

const row = (checkId: string, registries: readonly string[], outcome: Outcome): Row => ({
	key: `${checkId} ${registries.join()}`,
	checkId,
	group: 'registry',
	scope: 'registry',
	registries,
	state: 'finished',
	outcome,
	attempts: 1,
});

const found = (
	checkId: string,
	problem: string,
	registries: readonly string[] = ['contoso'],
	status: 'passed' | 'warning' | 'failed' | 'skipped' = 'failed',
): Row => row(checkId, registries, {status, finding: problem, values: {}, evidence: {}, collectedAt: 0});

const blockedRow = (checkId: string, blockedBy: string, registry = 'contoso'): Row =>
	row(checkId, [registry], {status: 'skipped', reason: 'blocked', blockedBy});

const broken = (checkId: string): Row => row(checkId, ['contoso'], {status: 'error', message: 'It broke.'});

const reportOf = (...rows: readonly Row[]): Report => ({
	startedAt: 0,
	lastRunStartedAt: 0,
	registries: [],
	rows,
});

/** Each cause with the keys of its rows and of the rows that it blocked. */
const diagnosed = (rows: readonly Row[], rules: readonly CauseRule[] = causes) =>
	diagnose(reportOf(...rows), rules).map(({cause, symptoms, blocked}) => ({
		cause,
		symptoms: symptoms.map(({key}) => key),
		...(blocked.length > 0 && {blocked: blocked.map(({key}) => key)}),
	}));

test('a run without failures has no diagnosis', () => {
	const rows = [
		found('dns', 'good', ['contoso'], 'passed'),
		found('refresh-token', 'foreign-host', ['contoso'], 'skipped'),
	];
	expect(diagnosed(rows)).toEqual([]);
});

test('a single failure is its own cause, with the checks that it blocked', () => {
	const rows = [
		found('dns', 'name-not-found'),
		blockedRow('tls', 'dns'),
		blockedRow('challenge', 'tls'),
		blockedRow('other', 'elsewhere'),
	];

	expect(diagnosed(rows)).toEqual([
		{cause: 'name-not-found', symptoms: ['dns contoso'], blocked: ['tls contoso', 'challenge contoso']},
	]);
});

test('a failure blocks checks of its own registry, or of all registries of its identity', () => {
	const rows = [
		found('dns', 'name-not-found', ['contoso']),
		blockedRow('tls', 'dns', 'contoso'),
		blockedRow('tls', 'dns', 'fabrikam'),
		found('azure-sign-in', 'secret-expired', ['contoso', 'fabrikam']),
		blockedRow('refresh-token', 'azure-sign-in', 'fabrikam'),
		blockedRow('refresh-token', 'azure-sign-in', 'tailwind'),
	];

	expect(diagnosed(rows)).toEqual([
		{cause: 'name-not-found', symptoms: ['dns contoso'], blocked: ['tls contoso']},
		{
			cause: 'secret-expired',
			symptoms: ['azure-sign-in contoso,fabrikam'],
			blocked: ['refresh-token fabrikam'],
		},
	]);
});

test('a proxy that requires a password is one cause for all registries and the sign-in', () => {
	const rows = [
		found('azure-sign-in', 'proxy-authentication-required', ['contoso', 'fabrikam']),
		found('tls', 'proxy-authentication-required', ['contoso']),
		found('tls', 'proxy-authentication-required', ['fabrikam']),
		blockedRow('challenge', 'tls', 'fabrikam'),
	];

	expect(diagnosed(rows)).toEqual([
		{
			cause: 'proxy-authentication',
			symptoms: ['tls contoso', 'tls fabrikam', 'azure-sign-in contoso,fabrikam'],
			blocked: ['challenge fabrikam'],
		},
	]);
});

test('a TLS-inspecting proxy that breaks the handshake and the sign-in is one cause', () => {
	const rows = [found('tls', 'untrusted-issuer'), found('azure-sign-in', 'entra-certificate-refused')];
	expect(diagnosed(rows)).toEqual([
		{cause: 'tls-inspection', symptoms: ['tls contoso', 'azure-sign-in contoso']},
	]);
	expect(diagnosed(rows.slice(0, 1))).toEqual([{cause: 'untrusted-issuer', symptoms: ['tls contoso']}]);
});

test('an expired certificate and a rejected one at sign-in mean a wrong clock, not a proxy', () => {
	const rows = [found('tls', 'certificate-expired'), found('azure-sign-in', 'entra-certificate-refused')];
	expect(diagnosed(rows).map(({cause}) => cause)).toEqual(['clock-wrong']);
});

test('a firewall that two checks of a registry show is one cause', () => {
	const rows = [found('challenge', 'client-ip-denied'), found('access-token', 'client-ip-denied')];
	expect(diagnosed(rows)).toEqual([
		{cause: 'registry-firewall', symptoms: ['challenge contoso', 'access-token contoso']},
	]);
});

test('private link DNS is the cause of a firewall error only if DNS does not return the private endpoint', () => {
	const refused = [found('challenge', 'client-ip-denied'), found('refresh-token', 'client-ip-denied')];
	expect(diagnosed(refused).map(({cause}) => cause)).toEqual(['registry-firewall']);
	expect(diagnosed([...refused, found('private-endpoint', 'resolves-public')])).toEqual([
		{
			cause: 'private-link-dns',
			symptoms: ['private-endpoint contoso', 'challenge contoso', 'refresh-token contoso'],
		},
	]);
	expect(
		diagnosed([...refused, found('private-endpoint', 'public-access-disabled', ['contoso'], 'warning')]).map(
			({cause}) => cause,
		),
	).toEqual(['outside-private-network']);
});

test('an endpoint that waits for approval explains a connection that fails', () => {
	const rows = [found('tls', 'connection-timed-out'), found('private-endpoint', 'pending')];
	expect(diagnosed(rows)).toEqual([
		{cause: 'private-endpoint-not-approved', symptoms: ['private-endpoint contoso', 'tls contoso']},
	]);
});

test('a problem with the encryption key explains why the registry rejects requests', () => {
	const rows = [found('challenge', 'key-unavailable'), found('encryption', 'vault-firewall')];
	expect(diagnosed(rows)).toEqual([
		{cause: 'key-unavailable', symptoms: ['encryption contoso', 'challenge contoso']},
	]);
});

test.each([
	['registry-not-found', 'no-such-registry'],
	['other-cloud', 'registry-of-another-cloud'],
	['registry-ambiguous', 'login-server-assumed'],
	['not-visible', 'login-server-assumed'],
])('a name that does not resolve and is %s in Azure is one cause', (problem, cause) => {
	const rows = [found('dns', 'name-not-found'), found('resource', problem)];
	expect(diagnosed(rows)).toEqual([{cause, symptoms: ['resource contoso', 'dns contoso']}]);
});

test('a warning that explains a failure is shown as a failure', () => {
	const rows = [
		found('azure-sign-in', 'earlier-credential-refused', ['contoso'], 'warning'),
		found('resource', 'not-visible', ['contoso'], 'warning'),
		found('dns', 'name-not-found'),
	];
	const diagnoses = diagnose(reportOf(...rows), causes);
	expect(diagnoses.map(diagnosis => [diagnosis.cause, statusOfCause(diagnosis)])).toEqual([
		['login-server-assumed', 'failed'],
		['earlier-credential-refused', 'warning'],
	]);
});

test('firewalls of two registries are two causes', () => {
	const rows = [
		found('challenge', 'client-ip-denied', ['contoso']),
		found('refresh-token', 'client-ip-denied', ['fabrikam']),
		found('challenge', 'client-ip-denied', ['tailwind']),
	];

	expect(diagnosed(rows)).toEqual([
		{cause: 'client-ip-denied', symptoms: ['challenge contoso']},
		{cause: 'client-ip-denied', symptoms: ['refresh-token fabrikam']},
		{cause: 'client-ip-denied', symptoms: ['challenge tailwind']},
	]);
});

test('registries that share a failed sign-in share the cause', () => {
	const rows = [
		found('tls', 'connection-timed-out', ['contoso']),
		found('tls', 'connection-timed-out', ['fabrikam']),
		found('azure-sign-in', 'sign-in-timed-out', ['contoso', 'fabrikam']),
		found('tls', 'connection-timed-out', ['tailwind']),
	];

	expect(diagnosed(rows)).toEqual([
		{cause: 'offline', symptoms: ['tls contoso', 'tls fabrikam', 'azure-sign-in contoso,fabrikam']},
		{cause: 'connection-timed-out', symptoms: ['tls tailwind']},
	]);
});

test('the first rule that matches a row explains it', () => {
	const rule = {summary: 'One cause.', patterns: ['a broken', 'b broken']};
	const rules = [
		{...rule, cause: 'first'},
		{...rule, cause: 'second', patterns: [...rule.patterns, 'c broken']},
	];
	const rows = ['a', 'b', 'c'].map(id => found(id, 'broken'));

	expect(diagnosed(rows, rules)).toEqual([
		{cause: 'first', symptoms: ['a contoso', 'b contoso']},
		{cause: 'broken', symptoms: ['c contoso']},
	]);
});

test('a check of the machine belongs to every registry', () => {
	const rules = [{cause: 'one', summary: 'One cause.', patterns: ['proxy refused', 'tls refused']}];
	const rows = [
		found('proxy', 'refused', []),
		found('tls', 'refused', ['a']),
		found('tls', 'refused', ['b']),
	];
	expect(diagnosed(rows, rules)).toEqual([{cause: 'one', symptoms: ['proxy ', 'tls a', 'tls b']}]);
});

test('failures come first, then errors, then warnings, each in the order of the screen', () => {
	const rows = [
		found('a', 'odd', ['contoso'], 'warning'),
		broken('b'),
		found('c', 'bad'),
		found('d', 'worse'),
	];
	expect(diagnosed(rows).map(({cause}) => cause)).toEqual(['bad', 'worse', 'check-broken', 'odd']);
});

test('a check that is being retried has no diagnosis until it ends', () => {
	expect(diagnosed([{...found('dns', 'name-not-found'), state: 'running'}])).toEqual([]);
});

test('the report of one registry contains its own rows and those of its identity', () => {
	const rows = [
		found('clock', 'bad', []),
		found('dns', 'bad', ['contoso']),
		found('dns', 'bad', ['fabrikam']),
		found('azure-sign-in', 'bad', ['contoso', 'fabrikam']),
	];
	const registries = ['contoso', 'fabrikam'].map(key => ({key, name: key, cloud: 'AzureCloud'}));
	const part = reportFor({startedAt: 0, lastRunStartedAt: 0, registries, rows}, 'contoso');

	expect(part.registries.map(({key}) => key)).toEqual(['contoso']);
	expect(part.rows.map(({key}) => key)).toEqual(['dns contoso', 'azure-sign-in contoso,fabrikam']);
});
