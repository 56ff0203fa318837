import {withClientMessage} from '../../ja.ts';
import {otherDaemons, showSshSettings, tryConnection} from '../ja-fixes.ts';

export const sshSignIn = {
	'ssh-too-many-keys': {
		short: 'ssh が提示したキーが多すぎる',
		summary: [
			'ssh が多数のキーを提示したため、正しいキーの前に {remoteHost} がサインインを打ち切りました。',
			'ssh が多数のキーを提示したため、デーモンがあるホストがサインインを打ち切りました。',
		],
		meaning:
			'ssh は、ssh エージェントのキーを順に提示します。サーバーは拒否したキーを失敗と数え、失敗の回数を制限します (MaxAuthTries)。',
		fixes: {
			useOneKey:
				'~/.ssh/config の Host {remoteHost} に、IdentitiesOnly yes の行と、このホストが受け付けるキーを指定した IdentityFile の行を書いてください。',
			testOneKey: 'キーを確認してください。',
			listKeys: 'ssh エージェントのキーの一覧を確認してください。',
			...otherDaemons,
		},
	},
	'ssh-key-unusable': {
		short: 'ssh が秘密キーを使えない',
		summary: ['ssh が秘密キー {path} を使えません。', 'ssh が秘密キーを使えません。'],
		meaning: withClientMessage('ファイルがないか、壊れているか、このユーザーには読み取れません。'),
		fixes: {
			checkKey: 'ファイルを確認してください。秘密キーが有効な場合、このコマンドは公開キーを出力します。',
			correctIdentityFile: 'パスが間違っている場合は、~/.ssh/config の IdentityFile を修正してください。',
			correctIdentity:
				'パスが間違っている場合は、CONTAINER_SSHKEY または Podman の接続の identity を修正してください。',
			...otherDaemons,
		},
	},
	'ssh-no-common-algorithm': {
		short: '共通のアルゴリズムなし (ssh)',
		summary: [
			'このマシンの ssh と {remoteHost} の間に、{sshOption} の共通の値がありません。',
			'このマシンの ssh と、デーモンがあるホストの間に、共通のアルゴリズムがありません。',
		],
		meaning: withClientMessage(
			'どちらかが古いか、設定で許可されたアルゴリズムが少なすぎます。新しい ssh は古いアルゴリズムを拒否します。',
		),
		fixes: {
			updateServer: '{remoteHost} の ssh サーバーを更新するか、新しい種類のホスト キーを追加してください。',
			...showSshSettings,
			allowAlgorithm:
				'サーバーを更新できない場合は、このホストにだけアルゴリズムを許可してください。~/.ssh/config の Host {remoteHost} に {sshOption} +{sshOffer} と書きます。古いアルゴリズムは安全性が低くなります。',
			...otherDaemons,
		},
	},
	'ssh-jump-failed': {
		short: '踏み台ホストで失敗 (ssh)',
		summary: [
			'ssh は別のホストまたはプログラムを経由して {remoteHost} に接続しますが、その接続に失敗しています。',
			'ssh は別のホストまたはプログラムを経由してデーモンがあるホストに接続しますが、その接続に失敗しています。',
		],
		meaning: withClientMessage(
			'このホストへの経路は、~/.ssh/config の ProxyJump または ProxyCommand で決まります。',
		),
		fixes: {
			showSshSettings: 'このホストに使われる設定の proxyjump と proxycommand を確認してください。',
			testJump: '踏み台ホストにだけ接続してみてください。原因は上記のメッセージに示されています。',
			correctJump:
				'~/.ssh/config の Host {remoteHost} にある ProxyJump または ProxyCommand を修正してください。',
			...otherDaemons,
		},
	},
	'ssh-connection-closed': {
		short: 'ホストが ssh の接続を切断',
		summary: [
			'{remoteHost} は ssh の接続を受け付けた後、切断します。',
			'デーモンがあるホストは ssh の接続を受け付けた後、切断します。',
		],
		meaning: withClientMessage(
			'ssh サーバーが接続数を制限している (MaxStartups)、このアドレスをブロックしている (fail2ban など)、または途中にファイアウォールがある可能性があります。',
		),
		fixes: {
			showSshSteps: 'どの段階で接続が切れるかを確認してください。',
			readServerLog: 'ホストのコンソールで、ssh サーバーのログを確認してください。',
			...otherDaemons,
		},
	},
	'remote-account-disabled': {
		short: 'リモート アカウントにシェルなし',
		summary: [
			'ssh のキーは受け付けられましたが、{remoteHost} の {remoteUser} のシェルがすべてのコマンドを拒否します。',
			'ssh のキーは受け付けられましたが、リモート アカウントのシェルがすべてのコマンドを拒否します。',
		],
		meaning: withClientMessage(
			'このアカウントのシェルは nologin です。ssh はシェルから docker を起動します。',
		),
		fixes: {
			useOtherUser: 'シェルのあるアカウントを使ってください。',
			setShell: 'または、ホストの管理者に依頼し、このアカウントのシェルを /bin/sh に設定してください。',
			...otherDaemons,
		},
	},
	'remote-command-refused': {
		short: 'docker が動作しない: リモート',
		summary: [
			'ssh で {remoteHost} に接続できますが、docker が応答する前にセッションが終了します。',
			'ssh でリモート ホストに接続できますが、docker が応答する前にセッションが終了します。',
		],
		meaning: [
			'シェル、そのスタートアップ ファイル、または ssh サーバーの ForceCommand がセッションを終了させているか、リモート ホストの docker が失敗しています。 ホストの出力: {remoteOutput}',
			...withClientMessage(
				'シェル、そのスタートアップ ファイル、または ssh サーバーの ForceCommand がセッションを終了させているか、リモート ホストの docker が失敗しています。',
			),
		],
		fixes: {
			...tryConnection,
			checkShell:
				'リモート ホストで、/etc/passwd でアカウントのシェルを確認してください。false や nologin などのシェルは、コマンドを実行しません。',
			...otherDaemons,
		},
	},
	'remote-docker-too-old': {
		short: 'リモートの docker が古い',
		summary: [
			'ssh では接続できますが、{remoteHost} の docker は古く、ssh 経由の接続に対応していません。',
			'ssh では接続できますが、リモート ホストの docker は古く、ssh 経由の接続に対応していません。',
		],
		meaning: withClientMessage('ssh が起動するコマンドは、docker 18.09 以降にあります。'),
		fixes: {
			showRemoteVersion: 'リモート ホストの docker のバージョンを確認してください。',
			updateRemoteDocker: 'リモート ホストの docker を 18.09 以降に更新してください。',
			...otherDaemons,
		},
	},
	'remote-podman-failed': {
		short: 'Podman サービスなし: リモート',
		summary: [
			'ssh では接続できますが、{remoteHost} のソケットで Podman サービスが応答しません。',
			'ssh では接続できますが、リモート ホストのソケットで Podman サービスが応答しません。',
		],
		meaning: withClientMessage(
			'アドレスのソケットがリモート ホストに存在しない、別のユーザーのものである、またはサービスが停止している可能性があります。',
		),
		fixes: {
			startRemotePodman: 'リモート ユーザーの Podman サービスを起動してください。',
			showRemoteSocket: 'remoteSocket のパスを、アドレスのパスと照合してください。',
			...otherDaemons,
		},
	},
	'ssh-failed': {
		short: 'デーモンへの ssh が失敗',
		summary: ['{remoteHost} への ssh が失敗しました。', 'デーモンがあるホストへの ssh が失敗しました。'],
		meaning: withClientMessage('ssh は、リモート ホストで docker が起動する前に終了しています。'),
		fixes: {
			...tryConnection,
			showSshSteps: 'どの段階で接続が切れるかを確認してください。',
			...showSshSettings,
			...otherDaemons,
		},
	},
} as const;
