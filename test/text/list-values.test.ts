import {expect, test} from 'vitest';
import {listValues, formatLists} from '../../source/text/list-values.ts';
import {joinItems} from '../../source/text/fill.ts';

test('a list is one text in a report and uses the list pattern of each language', () => {
	const lists = listValues({schemes: ['basic', 'bearer'], missing: []});
	const values = {...lists, message: 'no, not here', port: 443};
	expect(lists).toEqual({schemes: 'basic, bearer', missing: ''});
	expect(formatLists(values, items => joinItems(items, '{first}、{second}'))).toEqual({
		schemes: 'basic、bearer',
		missing: '',
		message: 'no, not here',
		port: 443,
	});
});

test('an undefined list stays undefined', () => {
	expect(listValues({networks: undefined})).toEqual({networks: undefined});
});
