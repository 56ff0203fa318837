import {expect, test} from 'vitest';
import {overviewGridOf} from '../../../source/ui/overview/grid.ts';
import {createSample} from '../sample.ts';

test('the grid has the checks of the machine apart, and a line for each registry', () => {
	const {run} = createSample({registries: ['contoso', 'fabrikam']});
	const report = run.report.get();
	const {machine, columns, lines} = overviewGridOf(report);
	expect(machine.map(({key}) => key)).toEqual(['clock']);
	expect(columns).toEqual(['dns', 'tls', 'challenge', 'sign-in', 'refresh-token', 'access-token']);
	expect(lines.map(({entry, rows}) => [entry.key, rows.length])).toEqual([
		['contoso', 6],
		['fabrikam', 6],
	]);
});
