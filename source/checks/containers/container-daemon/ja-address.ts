import {bypassProxy, connectToDaemon, listContexts, setAddress, useDefaultDaemon} from './ja-fixes.ts';
import {allowMoreTime, useTokenWithoutClient, withClientMessage} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';

export const daemonAddress = {
	'configured-daemon-unreachable': {
		short: '応答なし: {variable} の接続先',
		summary:
			'{variable} に {variableValue} が設定されていますが、この接続先で {clientName} のデーモンが応答しません。',
		meaning: withClientMessage('この変数が設定されている間、このマシンの既定のデーモンは使われません。'),
		fixes: {
			...connectToDaemon,
			...bypassProxy,
			...useDefaultDaemon,
			correctVariable: `アドレスが正しくない場合は、{variable} を修正し${thenStartAgain}`,
			...useTokenWithoutClient,
		},
	},
	'context-unreachable': {
		short: '応答なし: {context} の接続先',
		summary: [
			'docker コンテキスト {context} の接続先 {endpoint} で、デーモンが応答しません。',
			'docker コンテキスト {context} の接続先で、デーモンが応答しません。',
		],
		meaning: withClientMessage(
			'使用するデーモンは docker コンテキストで決まります。このデーモンが停止しているか、デーモンに到達できません。',
		),
		fixes: {
			...connectToDaemon,
			...bypassProxy,
			...useDefaultDaemon,
			...listContexts,
			...useTokenWithoutClient,
		},
	},
	'context-not-found': {
		short: 'コンテキストなし: {context}',
		summary: [
			'{contextPlace} で選択された docker コンテキスト {context} が存在しません。',
			'docker コンテキスト {context} が存在しません。',
		],
		meaning:
			'コンテキストが削除されたか、別のユーザーまたは別の設定フォルダー (DOCKER_CONFIG) のコンテキストです。',
		fixes: {...listContexts, ...useDefaultDaemon, ...useTokenWithoutClient},
	},
	'invalid-daemon-address': {
		short: 'デーモンのアドレスが無効',
		summary: [
			'{variable} の値 {variableValue} は、デーモンのアドレスとして無効です。',
			'{clientName} のデーモンのアドレスが無効です。',
		],
		meaning:
			'有効な形式は、unix:///var/run/docker.sock、tcp://HOST:PORT、ssh://USER@HOST、および npipe:////./pipe/docker_engine (Windows のみ) です。',
		fixes: {
			...setAddress,
			correctAddress: `デーモンのアドレスを修正し${thenStartAgain}`,
			...useDefaultDaemon,
		},
	},
	'daemon-address-without-scheme': {
		short: 'スキームのないアドレス',
		summary:
			'{variable} の値 {variableValue} にはスキームがないため、{clientName} は TCP アドレス {endpoint} に接続します。',
		meaning: 'Docker は、ssh:// や unix:// のないアドレスを TCP 接続のホストと解釈します。',
		fixes: {
			...setAddress,
			correctAddress: `デーモンのアドレスを修正し${thenStartAgain}`,
			...useDefaultDaemon,
		},
	},
	'configured-daemon-timed-out': {
		short: ['タイムアウト: {variable}', 'タイムアウト: {context}'],
		summary: [
			'{variable} で指定された {variableValue} の {clientName} デーモンが、制限時間内に応答しませんでした。',
			'コンテキスト {context} の {clientName} デーモンが、制限時間内に応答しませんでした。',
		],
		meaning:
			'次のいずれかが原因です: ファイアウォールがパケットを破棄している、VPN が切断されている、接続先のサーバーがコンテナー デーモンではない。',
		fixes: {
			connectToDaemon: 'デーモンの VPN またはトンネルに接続するか、デーモンのアドレスを修正してください。',
			...useDefaultDaemon,
			...allowMoreTime,
			...useTokenWithoutClient,
		},
	},
} as const;
