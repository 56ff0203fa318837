import {expect, test} from 'vitest';
import {causes} from '../../source/checks/index.ts';
import {diagnose, reportFor, statusOfCause} from '../../source/engine/diagnosis.ts';
import type {Cause} from '../../source/engine/diagnosis.ts';
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
): Row => row(checkId, registries, {status, finding: problem, values: {}, evidence: {}, learnedAt: 0});

const blocked = (checkId: string, blockedBy: string, registry = 'contoso'): Row =>
	row(checkId, [registry], {status: 'skipped', reason: 'blocked', blockedBy});

const broken = (checkId: string): Row => row(checkId, ['contoso'], {status: 'error', message: 'It broke.'});

const reportOf = (...rows: readonly Row[]): Report => ({startedAt: 0, launchedAt: 0, registries: [], rows});

/** Each cause with the keys of the rows that show it, and of those it held up. */
const diagnosed = (rows: readonly Row[], rules: readonly Cause[] = causes) =>
	diagnose(reportOf(...rows), rules).map(({cause, because, consequences}) => ({
		cause,
		because: because.map(({key}) => key),
		...(consequences.length > 0 && {consequences: consequences.map(({key}) => key)}),
	}));

test('nothing is diagnosed where nothing failed', () => {
	const rows = [
		found('dns', 'good', ['contoso'], 'passed'),
		found('refresh-token', 'foreign-host', ['contoso'], 'skipped'),
	];
	expect(diagnosed(rows)).toEqual([]);
});

test('one failure stands for itself, with all it held up', () => {
	const rows = [
		found('dns', 'name-not-found'),
		blocked('tls', 'dns'),
		blocked('challenge', 'tls'),
		blocked('other', 'elsewhere'),
	];

	expect(diagnosed(rows)).toEqual([
		{cause: 'name-not-found', because: ['dns contoso'], consequences: ['tls contoso', 'challenge contoso']},
	]);
});

test('a failure of one registry holds up none of another, one of an identity all of its own', () => {
	const rows = [
		found('dns', 'name-not-found', ['contoso']),
		blocked('tls', 'dns', 'contoso'),
		blocked('tls', 'dns', 'fabrikam'),
		found('azure-sign-in', 'secret-expired', ['contoso', 'fabrikam']),
		blocked('refresh-token', 'azure-sign-in', 'fabrikam'),
		blocked('refresh-token', 'azure-sign-in', 'tailwind'),
	];

	expect(diagnosed(rows)).toEqual([
		{cause: 'name-not-found', because: ['dns contoso'], consequences: ['tls contoso']},
		{
			cause: 'secret-expired',
			because: ['azure-sign-in contoso,fabrikam'],
			consequences: ['refresh-token fabrikam'],
		},
	]);
});

test('a proxy that wants a password is one cause, for every registry and the sign-in', () => {
	const rows = [
		found('azure-sign-in', 'proxy-authentication-required', ['contoso', 'fabrikam']),
		found('tls', 'proxy-authentication-required', ['contoso']),
		found('tls', 'proxy-authentication-required', ['fabrikam']),
		blocked('challenge', 'tls', 'fabrikam'),
	];

	expect(diagnosed(rows)).toEqual([
		{
			cause: 'proxy-authentication',
			because: ['tls contoso', 'tls fabrikam', 'azure-sign-in contoso,fabrikam'],
			consequences: ['challenge fabrikam'],
		},
	]);
});

test('a TLS-inspecting proxy is one cause, seen by the handshake and by the sign-in', () => {
	const rows = [found('tls', 'untrusted-issuer'), found('azure-sign-in', 'entra-certificate-refused')];
	expect(diagnosed(rows)).toEqual([
		{cause: 'tls-inspection', because: ['tls contoso', 'azure-sign-in contoso']},
	]);
	expect(diagnosed(rows.slice(0, 1))).toEqual([{cause: 'untrusted-issuer', because: ['tls contoso']}]);
});

test('a refused sign-in certificate beside one past its date is a wrong clock, not a proxy', () => {
	const rows = [found('tls', 'expired'), found('azure-sign-in', 'entra-certificate-refused')];
	expect(diagnosed(rows).map(({cause}) => cause)).toEqual(['clock-wrong']);
});

test('a firewall seen by two checks of a registry is named once', () => {
	const rows = [found('challenge', 'client-ip-denied'), found('access-token', 'client-ip-denied')];
	expect(diagnosed(rows)).toEqual([
		{cause: 'registry-firewall', because: ['challenge contoso', 'access-token contoso']},
	]);
});

test('a firewall is private link’s DNS only where that is seen to lead past the endpoint', () => {
	const refused = [found('challenge', 'client-ip-denied'), found('refresh-token', 'client-ip-denied')];
	expect(diagnosed(refused).map(({cause}) => cause)).toEqual(['registry-firewall']);
	expect(diagnosed([...refused, found('private-endpoint', 'resolves-public')])).toEqual([
		{
			cause: 'private-link-dns',
			because: ['private-endpoint contoso', 'challenge contoso', 'refresh-token contoso'],
		},
	]);
	expect(
		diagnosed([...refused, found('private-endpoint', 'public-access-off', ['contoso'], 'warning')]).map(
			({cause}) => cause,
		),
	).toEqual(['outside-private-network']);
});

test('an endpoint that waits for approval explains a connection that is kept', () => {
	const rows = [found('tls', 'timed-out'), found('private-endpoint', 'pending')];
	expect(diagnosed(rows)).toEqual([
		{cause: 'private-endpoint-not-approved', because: ['private-endpoint contoso', 'tls contoso']},
	]);
});

test('what is wrong with a key explains why the registry refuses', () => {
	const rows = [found('challenge', 'key-unavailable'), found('encryption', 'vault-firewall')];
	expect(diagnosed(rows)).toEqual([
		{cause: 'key-unavailable', because: ['encryption contoso', 'challenge contoso']},
	]);
});

test.each([
	['name-free', 'no-such-registry'],
	['other-cloud', 'registry-of-another-cloud'],
	['several-found', 'login-server-guessed'],
	['not-visible', 'login-server-guessed'],
])('a name that does not resolve, and is %s in Azure, is one cause', (problem, cause) => {
	const rows = [found('dns', 'name-not-found'), found('resource', problem)];
	expect(diagnosed(rows)).toEqual([{cause, because: ['resource contoso', 'dns contoso']}]);
});

test('a warning that explains a failure is as grave as the failure', () => {
	const rows = [
		found('azure-sign-in', 'earlier-credential-refused', ['contoso'], 'warning'),
		found('resource', 'not-visible', ['contoso'], 'warning'),
		found('dns', 'name-not-found'),
	];
	const diagnoses = diagnose(reportOf(...rows), causes);
	expect(diagnoses.map(diagnosis => [diagnosis.cause, statusOfCause(diagnosis)])).toEqual([
		['login-server-guessed', 'failed'],
		['earlier-credential-refused', 'warning'],
	]);
});

test('firewalls of two registries are two causes, whichever checks met them', () => {
	const rows = [
		found('challenge', 'client-ip-denied', ['contoso']),
		found('refresh-token', 'client-ip-denied', ['fabrikam']),
		found('challenge', 'client-ip-denied', ['tailwind']),
	];

	expect(diagnosed(rows)).toEqual([
		{cause: 'client-ip-denied', because: ['challenge contoso']},
		{cause: 'client-ip-denied', because: ['refresh-token fabrikam']},
		{cause: 'client-ip-denied', because: ['challenge tailwind']},
	]);
});

test('a sign-in that fails alike ties its registries together', () => {
	const rows = [
		found('tls', 'timed-out', ['contoso']),
		found('tls', 'timed-out', ['fabrikam']),
		found('azure-sign-in', 'sign-in-timed-out', ['contoso', 'fabrikam']),
		found('tls', 'timed-out', ['tailwind']),
	];

	expect(diagnosed(rows)).toEqual([
		{cause: 'offline', because: ['tls contoso', 'tls fabrikam', 'azure-sign-in contoso,fabrikam']},
		{cause: 'timed-out', because: ['tls tailwind']},
	]);
});

test('a row is explained once, by the first rule that joins it', () => {
	const rule = {summary: 'One cause.', patterns: ['a broken', 'b broken']};
	const rules = [
		{...rule, cause: 'first'},
		{...rule, cause: 'second', patterns: [...rule.patterns, 'c broken']},
	];
	const rows = ['a', 'b', 'c'].map(id => found(id, 'broken'));

	expect(diagnosed(rows, rules)).toEqual([
		{cause: 'first', because: ['a contoso', 'b contoso']},
		{cause: 'broken', because: ['c contoso']},
	]);
});

test('a check of the machine is tied to every registry', () => {
	const rules = [{cause: 'one', summary: 'One cause.', patterns: ['proxy refused', 'tls refused']}];
	const rows = [
		found('proxy', 'refused', []),
		found('tls', 'refused', ['a']),
		found('tls', 'refused', ['b']),
	];
	expect(diagnosed(rows, rules)).toEqual([{cause: 'one', because: ['proxy ', 'tls a', 'tls b']}]);
});

test('failures come first, then what could not run, then warnings, each in the order of the screen', () => {
	const rows = [
		found('a', 'odd', ['contoso'], 'warning'),
		broken('b'),
		found('c', 'bad'),
		found('d', 'worse'),
	];
	expect(diagnosed(rows).map(({cause}) => cause)).toEqual(['bad', 'worse', 'check-broken', 'odd']);
});

test('what is being retried is not diagnosed until it lands', () => {
	expect(diagnosed([{...found('dns', 'name-not-found'), state: 'running'}])).toEqual([]);
});

test('the report of one registry has its own rows and those of its identity', () => {
	const rows = [
		found('clock', 'bad', []),
		found('dns', 'bad', ['contoso']),
		found('dns', 'bad', ['fabrikam']),
		found('azure-sign-in', 'bad', ['contoso', 'fabrikam']),
	];
	const registries = ['contoso', 'fabrikam'].map(key => ({key, name: key, cloud: 'AzureCloud'}));
	const part = reportFor({startedAt: 0, launchedAt: 0, registries, rows}, 'contoso');

	expect(part.registries.map(({key}) => key)).toEqual(['contoso']);
	expect(part.rows.map(({key}) => key)).toEqual(['dns contoso', 'azure-sign-in contoso,fabrikam']);
});
