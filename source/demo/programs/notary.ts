import {behaveAs, fail, print, readFault, words} from './fake-program.ts';

behaveAs(readFault()?.program, ({version} = {version: '0.6.0'}) => {
	if (words[0] === 'version') {
		print(`notary\n Version:    ${version}\n Git commit: 34f53ad9\n Go version: go1.10.3`);
	} else {
		fail(`Error: unknown command "${words[0]}" for "notary"`);
	}
});
