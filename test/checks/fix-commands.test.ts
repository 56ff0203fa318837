import {expect, test} from 'vitest';
import {checks} from '../../source/checks/index.ts';
import type {Fix} from '../../source/text/template.ts';
import {languages} from '../../source/languages/index.ts';
import {containsCommand} from './typed-command.ts';

/** Fixes whose sentence only resembles a command, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
	pullAsSameUser: 'explains the effect of sudo',
	checkOwner: 'explains an earlier use of sudo',
};

const fixes = checks.flatMap(({id, findings}) =>
	Object.entries(findings).flatMap(([problem, finding]) =>
		Object.entries<Fix>(finding.fixes ?? {}).map(([name, fix]) => ({id, problem, name, fix})),
	),
);

test('every fix has a name that is not a number', () => {
	expect(fixes.length).toBeGreaterThan(400);
	expect(fixes.filter(({name}) => !/^[a-z]+(?:[A-Z0-9][a-z0-9]*)*$/.test(name))).toEqual([]);
});

test('no fix hides a command in its sentence', () => {
	const hidden = fixes.filter(({name, fix}) => containsCommand(fix.text) && !Object.hasOwn(exceptions, name));
	expect(hidden.map(({id, problem, name}) => `${id} ${problem} ${name}`)).toEqual([]);
});

test('a fix that opens a firewall or makes a user root is marked, so that the question before it says so', () => {
	const opening = fixes.filter(
		({fix}) =>
			fix.command &&
			'run' in fix.command &&
			/--public-network-enabled true|--bypass|usermod -aG docker/.test(
				fix.command.run.filter(word => typeof word === 'string').join(' '),
			),
	);
	expect(opening.length).toBeGreaterThan(3);
	expect(opening.filter(({fix}) => fix.weakensSecurity !== true)).toEqual([]);
});

test('a fix that unsets a variable has a command', () => {
	const bare = fixes.filter(
		({fix}) => /\bunset\b/i.test(fix.text) && !(fix.command && 'unset' in fix.command),
	);
	expect(bare.map(({id, problem, name}) => `${id} ${problem} ${name}`)).toEqual([]);
});

test.each(Object.entries(languages).filter(([code]) => code !== 'en'))(
	'no fix hides a command in its sentence (%s)',
	async (_, {load}) => {
		const translations = (await load()).checks ?? {};
		const hidden = fixes.filter(({id, problem, name}) => {
			const texts = new Map<string, string>(Object.entries(translations[id]?.findings[problem]?.fixes ?? {}));
			return containsCommand(texts.get(name) ?? '') && !Object.hasOwn(exceptions, name);
		});
		expect(hidden.map(({id, problem, name}) => `${id} ${problem} ${name}`)).toEqual([]);
	},
);

test.each([
	'Sign in again: az login --tenant TENANT',
	'Let services through: az keyvault update -n VAULT',
	'Allow more time with --timeout SECONDS.',
	'Run sudo update-ca-certificates.',
	'Name a repository: acr-doctor {loginServer} --repository REPOSITORY',
	'Switch it off: export DOCKER_CONTENT_TRUST=0',
	'See what answers: curl -sSi https://{loginServer}/v2/',
])('"%s" hides a command', text => {
	expect(containsCommand(text)).toBe(true);
});

test.each([
	'If az is too old to say, update it.',
	'Browsers fetch it; Docker, az and this program do not.',
	'Then start acr-doctor again from that shell.',
	'Put it at /etc/docker/certs.d/{host}/ca.crt.',
])('"%s" does not hide a command', text => {
	expect(containsCommand(text)).toBe(false);
});
