import {useTokenWithoutClient} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';

const useDefaultContext = {
	useDefaultContext: 'または、コンテキストを {storedContext} から既定のコンテキストに切り替えてください。',
} as const;

const unsetVariable = (name: string) =>
	`または、既定のデーモンが使われるように ${name} を削除し${thenStartAgain}`;

export const useDefaultDaemon = {
	unsetDockerHost: unsetVariable('DOCKER_HOST'),
	unsetDockerContext: `または、保存済みのコンテキストが使われるように DOCKER_CONTEXT を削除し${thenStartAgain}`,
	unsetContainerHost: unsetVariable('CONTAINER_HOST'),
	unsetContainerConnection: unsetVariable('CONTAINER_CONNECTION'),
	unsetContainerdAddress: unsetVariable('CONTAINERD_ADDRESS'),
	...useDefaultContext,
} as const;

export const bypassProxy = {
	bypassProxy: `HTTP_PROXY または HTTPS_PROXY が設定されている場合は、NO_PROXY にデーモンのホストを追加し${thenStartAgain}`,
} as const;

export const tryConnection = {
	tryConnection: 'ssh だけで接続できるかどうかを確認してください。',
	tryPodmanConnection: 'ssh だけで接続できるかどうかを確認してください。',
} as const;

export const showSshSettings = {showSshSettings: 'ssh が使うホスト名とポートを確認してください。'} as const;

export const setAddress = {
	setAddress: `{variable} に {suggestedAddress} を設定し${thenStartAgain}`,
} as const;

export const startRemoteDocker = {
	startRemoteDocker: 'リモート ホストの Docker サービスを起動してください。',
} as const;

export const otherDaemons = {...useDefaultDaemon, ...useTokenWithoutClient} as const;

export const takeOwnership = {
	takeOwnership:
		'ファイルの所有者が別のユーザー (sudo の使用後の root など) の場合は、所有者を自分のユーザーに変更してください。',
} as const;

export const listContexts = {
	listContexts: 'コンテキストの一覧を確認してください。使用中のコンテキストには * が付きます。',
} as const;

export const connectToDaemon = {
	connectToDaemon:
		'アドレスが正しい場合は、そのアドレスのデーモンを起動するか、デーモンの VPN またはトンネルに接続してください。',
} as const;

export const startDocker = {
	startDockerService: 'システムの Docker サービスを起動してください。',
	startUserDockerService: 'このユーザーの Docker サービスを起動してください。',
} as const;

export const unsetApiVersion = {
	unsetApiVersion: `DOCKER_API_VERSION が設定されている場合は、共通のバージョンが自動的に選ばれるようにこの変数を削除し${thenStartAgain}`,
} as const;

export const updateContext = {
	updateContext:
		'コンテキスト {context} は独自の証明書ファイルを使います。コンテキストのアドレスと証明書ファイルを設定してください。',
} as const;
