import {withClientMessage} from '../../ja.ts';
import {thenStartAgain} from '../../../ja.ts';
import {otherDaemons, showSshSettings, startRemoteDocker, takeOwnership, tryConnection} from '../ja-fixes.ts';

export const remoteHost = {
	'ssh-host-unreachable': {
		short: 'ssh でホストに接続できない',
		summary: [
			'このマシンの ssh で {remoteHost} に接続できません。',
			'このマシンの ssh で、デーモンがあるホストに接続できません。',
		],
		meaning: withClientMessage(
			'次のいずれかが原因です: ホストが停止している、VPN が切断されている、デーモンのアドレスのホスト名またはポートが間違っている。',
		),
		fixes: {
			...tryConnection,
			...showSshSettings,
			correctHost: `デーモンのアドレスのホストまたはポートを修正し${thenStartAgain}`,
			...otherDaemons,
		},
	},
	'ssh-file-permissions': {
		short: 'ssh がファイルのアクセス許可を拒否',
		summary: [
			'{path} に他のユーザーがアクセスできるため、ssh はこのファイルを使いません。',
			'ssh のファイルの 1 つに他のユーザーがアクセスできるため、ssh はこのファイルを使いません。',
		],
		meaning:
			'ssh の設定ファイルは、他のユーザーが所有していたり書き込めたりすると使われません。秘密キーは、他のユーザーが読み取れると使われません。',
		fixes: {
			restrictFile: '他のユーザーのアクセス許可を削除してください。',
			...takeOwnership,
			restrictFileInWindows:
				'ファイルのセキュリティ設定で、自分、Administrators、SYSTEM 以外のユーザーをすべて削除してください。',
			...tryConnection,
			...otherDaemons,
		},
	},
	'ssh-config-invalid': {
		short: 'ssh の設定が無効',
		summary: ['ssh が設定ファイル {path} を読み取れません。', 'ssh が設定ファイルを読み取れません。'],
		meaning: withClientMessage('設定に認識できない行がある間、ssh は接続しません。'),
		fixes: {
			correctSshSettings:
				'メッセージに示された行を修正するか、削除してください。古い ssh では使えないオプションもあります。',
			...tryConnection,
			...otherDaemons,
		},
	},
	'remote-docker-failed': {
		short: 'docker が失敗: リモート ホスト',
		summary: [
			'ssh では接続できますが、{remoteHost} の docker がデーモンを使えません。',
			'ssh では接続できますが、リモート ホストの docker がデーモンを使えません。',
		],
		meaning: [
			'リモート ホストのデーモンが停止しているか、{remoteUser} にデーモンを使うアクセス許可がない可能性があります。',
			'リモート ホストのデーモンが停止しているか、リモート ユーザーにデーモンを使うアクセス許可がない可能性があります。',
		],
		fixes: {...tryConnection, ...startRemoteDocker, ...otherDaemons},
	},
	'remote-output-unexpected': {
		short: 'リモートのシェルが文字列を出力',
		summary: [
			'{remoteHost} の {remoteUser} のシェルが、docker の起動前に文字列を出力します。',
			'{remoteHost} のシェルが、docker の起動前に文字列を出力します。',
			'リモート ホストのシェルが、docker の起動前に文字列を出力します。',
		],
		meaning: [
			'{clientName} は ssh 経由でリモート ホストの docker を実行します。それ以外の出力があると接続に失敗します。 ホストの出力: {remoteOutput}',
			...withClientMessage(
				'{clientName} は ssh 経由でリモート ホストの docker を実行します。それ以外の出力があると接続に失敗します。',
			),
		],
		fixes: {
			showRemoteOutput: 'シェルが何も出力しないことを確認してください。',
			quietStartupFiles:
				'~/.bashrc など、シェルのスタートアップ ファイルを修正し、対話型セッションの場合にだけ文字列を出力するようにしてください。',
			...otherDaemons,
		},
	},
} as const;
