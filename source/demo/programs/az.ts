import {killSelf, fail, neverExit, print, readStartArguments} from './fake-program.ts';

const {words, fault} = readStartArguments([
	'azure-cli-hangs',
	'azure-cli-killed',
	'azure-cli-broken',
	'azure-cli-unreadable',
	'azure-cli-crashes',
	'azure-cli-permissions-extension',
	'azure-cli-endpoint-extension',
	'azure-cli-audience',
]);

const current = '2.89.1';

switch (fault) {
	case 'azure-cli-hangs':
		neverExit();
		break;
	case 'azure-cli-killed':
		killSelf();
		break;
	case 'azure-cli-broken':
		fail(
			'Traceback (most recent call last):\n  File "<frozen runpy>", line 198, in _run_module_as_main\nModuleNotFoundError: No module named \'azure\'',
		);
		break;
	case 'azure-cli-unreadable':
		print('Azimuth of the demo: 2.45 degrees.');
		break;
	case 'azure-cli-crashes':
		printVersion('2.75.0');
		break;
	case 'azure-cli-permissions-extension':
		printVersion(current, {acrabac: '1.0.0b1'});
		break;
	case 'azure-cli-endpoint-extension':
		printVersion(current, {acrregionalendpoint: '1.0.0b1'});
		break;
	case 'azure-cli-audience':
		printVersion('2.85.0');
		break;
	case undefined:
		printVersion(current);
}

function printVersion(version: string, extensions: Readonly<Record<string, string>> = {}): void {
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
}
