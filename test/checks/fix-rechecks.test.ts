import {expect, test} from 'vitest';
import {checks} from '../../source/checks/index.ts';
import type {Fix} from '../../source/text/template.ts';

/** The checks that see the effect of a command. */
const observers: ReadonlyArray<readonly [command: RegExp, checks: readonly string[]]> = [
	[/^az login\b/, ['azure-sign-in']],
	[/^az account set\b/, ['azure-sign-in']],
	[/^az cloud set\b/, ['azure-sign-in']],
	[/^az acr network-rule add\b/, ['challenge']],
	[/^az acr update .*--public-network-enabled/, ['challenge', 'private-endpoint']],
	[/^az network private-dns link vnet create\b/, ['dns', 'private-endpoint']],
	[/^az network private-endpoint dns-zone-group create\b/, ['dns', 'private-endpoint']],
	[/^az network private-dns record-set a add-record\b/, ['dns', 'private-endpoint']],
	[/^az keyvault update .*--bypass/, ['challenge', 'encryption']],
];

const fixes = checks.flatMap(({id, findings}) =>
	Object.entries(findings).flatMap(([problem, finding]) =>
		Object.entries<Fix>(finding.fixes ?? {}).map(([name, fix]) => ({
			title: `${id} ${problem} ${name}`,
			id,
			command:
				fix.command && 'run' in fix.command
					? fix.command.run.filter(word => typeof word === 'string').join(' ')
					: '',
			rechecks: fix.rechecks ?? [],
		})),
	),
);

const ids = new Set(checks.map(({id}) => id));

test('a fix names only checks that exist', () => {
	const named = fixes.filter(({rechecks}) => rechecks.length > 0);
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter(({rechecks}) => rechecks.some(check => !ids.has(check)))).toEqual([]);
});

test.each(observers)('after %s, the checks that see its effect run again', (command, needed) => {
	const found = fixes.filter(fix => command.test(fix.command));
	expect(found.length).toBeGreaterThan(0);
	expect(
		found.filter(({id, rechecks}) => needed.some(check => check !== id && !rechecks.includes(check))),
	).toEqual([]);
});
