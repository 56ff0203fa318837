import {azureCliFileLines} from './lines-azure-cli-files.ts';
import {azureCliLines} from './lines-azure-cli.ts';
import {clientSettingsLines} from './lines-client-settings.ts';
import {connectionLines} from './lines-connection.ts';
import {credentialLines} from './lines-credentials.ts';
import {diskAndStoreLines} from './lines-disk-and-store.ts';
import {imageLines} from './lines-image.ts';
import {localEngineLines} from './lines-local-engine.ts';
import {mirrorAndProxyLines} from './lines-mirror-and-proxy.ts';
import {registryAccessLines} from './lines-registry-access.ts';
import {remoteEngineLines} from './lines-remote-engine.ts';
import {sshAndMachine} from './lines-ssh-and-machine.ts';
import type {ExpectedLine} from './expected-line.ts';

/** Error output of container clients, engines and Azure CLI, with the parts that the reader must find. */
export const expectedLines: readonly ExpectedLine[] = [
	...azureCliFileLines,
	...azureCliLines,
	...clientSettingsLines,
	...connectionLines,
	...credentialLines,
	...diskAndStoreLines,
	...imageLines,
	...localEngineLines,
	...mirrorAndProxyLines,
	...registryAccessLines,
	...remoteEngineLines,
	...sshAndMachine,
];
