import {behaveAs, fail, neverExit, print, readFault, words} from './fake-program.ts';

/**
 * Imitates `helm version --short`. The imitation of version 4 rejects `--client`. Helm 2 without `--client` connects to
 * Tiller in the cluster (https://v2.helm.sh/docs/helm/#helm-version), so the imitation never exits.
 */
behaveAs(readFault()?.program, ({version} = {version: 'v4.1.1+g5caf004'}) => {
	const [command, ...flags] = words;
	const unknown = flags.find(
		flag => flag !== '--short' && (flag !== '--client' || version.startsWith('v4.')),
	);

	if (command !== 'version') {
		fail(`Error: unknown command "${command}" for "helm"`);
	} else if (unknown !== undefined) {
		fail(`Error: unknown flag: ${unknown}`);
	} else {
		print(version);

		if (version.startsWith('Client:') && !flags.includes('--client')) {
			neverExit();
		}
	}
});
