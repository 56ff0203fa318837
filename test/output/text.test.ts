import {expect, test} from 'vitest';
import type {Doctor} from '../../source/cli/doctor.ts';
import {createPaint} from '../../source/cli/terminal-of.ts';
import {endedReport} from '../../source/core/report.ts';
import type {Report} from '../../source/core/report.ts';
import {closingLines, farewellLines, lineOf} from '../../source/output/text.ts';
import {report as words} from '../../source/words/en/report.ts';
import {screen} from '../../source/words/en/screen.ts';
import {screen as japanese} from '../../source/words/ja/screen.ts';
import {hostileWorlds, runChecks, steering} from './sample-run.ts';

const inputOf = ({describe, causes}: Doctor, isColored = false) => ({
	describe,
	causes,
	words,
	units: screen.units,
	paint: createPaint(isColored),
});

/** A report in which everything took 31 ms and the whole 1.2 s, so that frames can be compared. */
function timed({run}: Doctor): Report {
	const report = run.report.get();
	const rows = report.rows.map(row => ({...row, durationMs: 31}));
	return {...report, launchDurationMs: 1234, rows};
}

const lines = (doctor: Doctor) => timed(doctor).rows.map(row => lineOf(row, timed(doctor), inputOf(doctor)));

const denied = {
	'/v2/': {
		status: 403,
		body: '{"errors":[{"code":"DENIED","message":"client with IP \'203.0.113.7\' is not allowed access."}]}',
	},
};

test('each check is one line: mark, code, title, finding and time', async () => {
	expect(lines(await runChecks({replies: denied}))).toEqual([
		'PASS   -  Azure sign-in:  ada@contoso.com, with Azure CLI  31 ms',
		'PASS   -  Registry in Azure:  shop in Shop: Premium, westeurope  31 ms',
		'PASS   -  Login server:  contoso.azurecr.io  31 ms',
		'PASS   -  DNS lookup:  203.0.113.7 (public, although the registry has private link)  31 ms',
		'PASS   -  TLS handshake:  TLSv1.3, certificate valid until 2027-01-01 00:00  31 ms',
		'FAIL   CONNECTIVITY_FORBIDDEN_ERROR  Registry challenge:  403: the registry firewall does not allow 203.0.113.7.  31 ms',
		'SKIP   -  Refresh token:  Skipped: needs Registry challenge.',
		'SKIP   -  Access token:  Skipped: needs Refresh token.',
		'PASS   -  Encryption key:  Encrypted with a Microsoft-managed key  31 ms',
		'SKIP   -  Private endpoint:  The registry has no private endpoints.  31 ms',
	]);
});

test('of several registries each line says which', async () => {
	const [, first, second] = lines(await runChecks({words: ['contoso', 'fabrikam']}));
	expect(first).toContain('  contoso: Registry in Azure: ');
	expect(second).toContain('  fabrikam: Registry in Azure: ');
});

test('the end names the cause once, with what was seen, its fixes and what it held up', async () => {
	const doctor = await runChecks({replies: denied});
	const closing = closingLines(timed(doctor), inputOf(doctor));

	expect(closing.slice(0, 6)).toEqual([
		'FAIL  CONNECTIVITY_FORBIDDEN_ERROR',
		'  403: the registry firewall does not allow 203.0.113.7.',
		"  Public access is off or limited to chosen networks, and the address the registry saw is not one of them. Behind a proxy or NAT that address is theirs, not this machine's.",
		'  Blocks: Refresh token, Access token',
		'  Fix 1  If public access is on for selected networks, allow 203.0.113.7 (a Premium registry; it takes some minutes).',
		'    az acr network-rule add -n contoso --ip-address 203.0.113.7',
	]);
	expect(closing).toContain('    Address the registry saw: 203.0.113.7');
	expect(closing.slice(-3)).toEqual([
		'  More: https://aka.ms/acr/firewall',
		'',
		'contoso.azurecr.io   1 failed, 6 passed, 3 skipped   1.2 s',
	]);
});

test('a healthy run says so, and a line for each registry', async () => {
	const doctor = await runChecks({words: ['contoso', 'fabrikam']});
	const closing = [
		'Everything checked is healthy.',
		'contoso.azurecr.io   9 passed, 1 skipped   1.2 s',
		'fabrikam.azurecr.io   9 passed, 1 skipped   1.2 s',
	];
	expect(closingLines(timed(doctor), inputOf(doctor))).toEqual(closing);
});

test('the causes of several registries say whose they are', async () => {
	const doctor = await runChecks({words: ['contoso', 'fabrikam'], replies: denied});
	const closing = closingLines(timed(doctor), inputOf(doctor));
	expect(closing).toContain('  contoso: 403: the registry firewall does not allow 203.0.113.7.');
	expect(closing).toContain('  fabrikam: 403: the registry firewall does not allow 203.0.113.7.');
});

test('a fix that says where a password goes says it in what the screen leaves behind too', async () => {
	const doctor = await runChecks({replies: denied});
	const text = 'Put them into HTTPS_PROXY as http://USER:PASSWORD@proxy.example:3128.';
	const describe: Doctor['describe'] = {
		...doctor.describe,
		diagnosis: cause => ({...doctor.describe.diagnosis(cause), fixes: [{text}]}),
	};
	expect(farewellLines(timed(doctor), {...inputOf(doctor), describe})).toContain(`  fix: ${text}`);
});

test('what the screen leaves behind is short: each registry, each cause, its first fix', async () => {
	const doctor = await runChecks({replies: denied});
	expect(farewellLines(timed(doctor), inputOf(doctor))).toEqual([
		'contoso.azurecr.io   1 failed, 6 passed, 3 skipped   1.2 s',
		'FAIL  CONNECTIVITY_FORBIDDEN_ERROR  403: the registry firewall does not allow 203.0.113.7.',
		'  fix: If public access is on for selected networks, allow 203.0.113.7 (a Premium registry; it takes some minutes).',
		'    az acr network-rule add -n contoso --ip-address 203.0.113.7',
	]);
});

test('who leaves in the middle is told how long it took until then', async () => {
	const doctor = await runChecks({replies: denied});
	const {finishedAt: _, durationMs: __, launchDurationMs: ___, ...report} = timed(doctor);
	const launched = report.clock?.launched ?? 0;
	const ended = endedReport(report, {at: 0, elapsed: launched + 31});
	expect(farewellLines(ended, inputOf(doctor))[0]).toMatch(/ 31 ms$/);
});

test('without a registry there is one line that asks for one', async () => {
	const doctor = await runChecks({words: []});
	expect(closingLines(timed(doctor), inputOf(doctor))).toEqual([words.nothing]);
});

test('with colours the words are the same', async () => {
	const doctor = await runChecks({replies: denied});
	const colored = closingLines(timed(doctor), inputOf(doctor, true));
	// oxlint-disable-next-line no-control-regex -- colours are what it takes away
	const bare = colored.map(line => line.replaceAll(/\u001B\[\d+m/g, ''));
	expect(bare).toEqual(closingLines(timed(doctor), inputOf(doctor)));
	expect(colored[0]).toContain('\u001B[31m');
});

test.each(Object.keys(hostileWorlds))('%s cannot steer the terminal or show a secret', async name => {
	const doctor = await runChecks(hostileWorlds[name]);
	const report = timed(doctor);
	const all = [
		...lines(doctor),
		...closingLines(report, inputOf(doctor)),
		...farewellLines(report, inputOf(doctor)),
	];

	expect(all.filter(line => steering.test(line))).toEqual([]);
	expect(all.join('\n')).not.toContain('eyJ');
	expect(all.join('\n')).toContain('*said*');
});

test('a time is said in the units of the language, as on the screen', async () => {
	const doctor = await runChecks({replies: denied});
	const input = {...inputOf(doctor), units: japanese.units};
	const [row] = timed(doctor).rows;
	expect(row && lineOf({...row, durationMs: 61_500}, timed(doctor), input)).toMatch(/ {2}1:02 分$/);
	expect(farewellLines(timed(doctor), input)[0]).toMatch(/ {3}1\.2 秒$/);
});
