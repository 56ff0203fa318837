import {behaveAs, fail, print, readFault, words} from './fake-program.ts';

behaveAs(readFault()?.program, ({version, extensions = {}} = {version: '2.89.1'}) => {
	if (words[0] === 'version') {
		const versions = {
			'azure-cli': version,
			'azure-cli-core': version,
			'azure-cli-telemetry': '1.1.0',
			extensions,
		};
		print(JSON.stringify(versions, undefined, 2));
	} else {
		fail(`ERROR: '${words[0]}' is misspelled or not recognized by the system.`, 2);
	}
});
