import {expect, test} from 'vitest';
import {filterBy} from '../../../source/ui/picker/filter.ts';

const names = ['contoso', 'contoso-eu', 'fabrikam', 'Adatum'];
const find = (query: string) => filterBy(names, query, name => [name]);

test('what holds the text is found, whatever its case', () => {
	expect(find('CONTOSO')).toEqual(['contoso', 'contoso-eu']);
	expect(find('a')).toEqual(['fabrikam', 'Adatum']);
});

test('every word of the query has to be there', () => {
	expect(find('con eu')).toEqual(['contoso-eu']);
});

test('only where nothing holds the text are its letters sought in their order', () => {
	expect(find('cteu')).toEqual(['contoso-eu']);
	expect(find('ueoc')).toEqual([]);
});
