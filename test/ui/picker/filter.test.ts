import {expect, test} from 'vitest';
import {filterBy} from '../../../source/ui/picker/filter.ts';

const names = ['contoso', 'contoso-eu', 'fabrikam', 'Adatum'];
const find = (query: string) => filterBy(names, query, name => [name]);

test('text is found in any case', () => {
	expect(find('CONTOSO')).toEqual(['contoso', 'contoso-eu']);
	expect(find('a')).toEqual(['fabrikam', 'Adatum']);
});

test('every word of the query must match', () => {
	expect(find('con eu')).toEqual(['contoso-eu']);
});

test('without a match, letters are searched in order', () => {
	expect(find('cteu')).toEqual(['contoso-eu']);
	expect(find('ueoc')).toEqual([]);
});
