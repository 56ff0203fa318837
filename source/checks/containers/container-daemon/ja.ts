import type {containerDaemon as check} from './container-daemon.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {startDocker, unsetApiVersion} from './ja-fixes.ts';
import {
	allowMoreTime,
	assignIds,
	clientMessage,
	errorLineLabels,
	settingLabels,
	storageNotWritable,
	useTokenWithoutClient,
	readFullOutput,
	waitForAnswer,
	withClientMessage,
} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';
import {machineDaemon} from './ja-machine.ts';
import {daemonAddress} from './ja-address.ts';
import {remoteDaemon} from './remote/ja.ts';
import {remoteHost} from './remote/ja-host.ts';
import {clientKey} from './remote/ja-client-key.ts';
import {sshSignIn} from './remote/ja-ssh-sign-in.ts';

export const containerDaemon: WordsFor<typeof check> = {
	title: 'コンテナー デーモン',
	labels: {
		...errorLineLabels,
		...settingLabels,
		engineProblem: '設定の問題',
		selectedContext: '選択されたコンテキスト',
		settings: 'クライアントの設定',
		invalidFile: '無効な設定ファイル',
		service: 'Podman サービス',
		commandLine: '実行したコマンド',
		endpoint: 'ソケットまたは接続先',
		isMachineInstalled: '仮想マシンのプログラムあり',
		isRemote: 'リモート サービス',
		isRoot: 'root で実行',
		isRootless: 'ルートレス モード',
		membership: 'グループの所属',
		socketGroup: 'ソケットのグループ',
		otherEndpoint: '応答する別のデーモン',
		proxyVariable: 'プロキシの変数',
		apiVersion: 'DOCKER_API_VERSION の値',
		tlsVariable: 'DOCKER_TLS_VERIFY の値',
		certificatePath: '証明書ファイルのフォルダー',
		variableValue: '変数の値',
	},
	terms: {membership: {none: '所属していない', later: 'このセッションの開始後に所属した'}},
	findings: {
		running: {
			short: ['実行中、バージョン {serverVersion}', '実行中'],
			summary: ['デーモンが応答します。バージョンは {serverVersion} です。', 'デーモンが応答します。'],
		},
		daemonless: {
			short: '{clientName} はデーモン不要',
			summary: '{clientName} はデーモンなしで動作します。',
		},
		'no-daemon-in-container': {
			short: 'デーモンなし (コンテナー内)',
			summary: 'このコンテナーには {clientName} のデーモンがありません。コンテナー内では通常の状態です。',
			meaning:
				'クライアントはイメージに含まれていますが、このコンテナーにはデーモンもデーモンのソケットもありません。',
			fixes: {
				mountSocket:
					'このコンテナーでデーモンが必要な場合は、デーモンのソケットを渡してコンテナーを起動してください。この場合、コンテナーはホストの root 権限を取得できます。',
				setDockerHost: 'または、ネットワークで待ち受けるデーモンのアドレスを指定してください。',
			},
		},
		'user-namespaces-not-allowed': {
			short: '許可なし: ユーザー名前空間の作成',
			summary: 'このコンテナーでは、{clientName} によるユーザー名前空間の作成が許可されていません。',
			meaning:
				'このクライアントにはユーザー名前空間が必要です。コンテナー内でユーザー名前空間を作成するには、追加の特権が必要です。',
			fixes: {
				startPrivileged:
					'このコンテナーでクライアントを使う必要がある場合は、コンテナーに特権を与えて起動してください。特権を持つコンテナーは、ホスト全体にアクセスできます。',
				usePodmanImage:
					'または、コンテナー内で Podman を動かすために用意されたイメージから起動してください。',
			},
		},
		'not-running': {
			short: 'デーモン未起動',
			summary: ['{endpoint} で応答するデーモンがありません。', '{clientName} のデーモンが動作していません。'],
			meaning:
				'{clientName} がイメージをプルするにはデーモンが必要です。デーモンは停止しているか、まだ起動されていません。',
			fixes: {
				...startDocker,
				startDockerInWsl:
					'または、Windows で Docker Desktop を起動するか、このディストリビューションでデーモンを起動してください。',
				startContainerd: 'nerdctl に必要な containerd を起動してください。',
				readDockerLog: 'Docker が起動しない場合は、Docker のログで原因を確認してください。',
				...useTokenWithoutClient,
			},
		},
		'daemon-settings-malformed': {
			short: 'daemon.json の形式が不正',
			summary: '{settingPlace} の形式が正しくありません。デーモンは動作していません。',
			meaning: '設定の形式が正しくないと、デーモンは起動しません。',
			fixes: {
				correctLine:
					'「クライアントの設定」に表示されているファイルの行を修正し、デーモンを起動してください。',
				...startDocker,
				...useTokenWithoutClient,
			},
		},
		'daemon-settings-conflict': {
			short: 'daemon.json とオプションが競合',
			summary:
				'{settingPlace} の {setting} が {flagPlace} のオプションと競合しています。デーモンは動作していません。',
			meaning: '同じ設定が daemon.json とサービスのオプションの両方にあると、デーモンは起動しません。',
			fixes: {
				removeSetting:
					'daemon.json からこの設定を削除するか、ExecStart をこのオプションなしで上書きしてください。その後、デーモンを起動してください。',
				...startDocker,
				...useTokenWithoutClient,
			},
		},
		'session-without-group': {
			short: 'セッションがグループ追加より古い',
			summary:
				'このユーザーは {socketGroup} グループに所属していますが、このセッションはグループに追加される前に開始されました。',
			meaning:
				'セッションのグループは開始時のまま変わりません。デーモンのソケットは {socketGroup} のメンバーが使えるため、新しいセッションではデーモンを使えます。',
			fixes: {
				signInAgain:
					'サインアウトし、もう一度サインインしてください。リモート セッションの場合は、先にすべての接続を終了してください。',
				openShell: 'または、このグループでシェルを起動し、そのシェルで再試行してください。',
				...useTokenWithoutClient,
			},
		},
		'permission-denied': {
			short: '許可なし: デーモンの使用',
			summary: [
				'このユーザーには、{endpoint} のデーモンを使うアクセス許可がありません。',
				'このユーザーには、{clientName} をこの方法で使うアクセス許可がありません。',
			],
			meaning:
				'デーモンは動作している可能性があります。ソケット、またはソケットより上のフォルダーのアクセス許可に、このユーザーが含まれていません。',
			fixes: {
				joinDockerGroup:
					'自分のユーザーを docker グループに追加してください。docker グループのメンバーは root 権限を取得できます。',
				inspectSocket: 'ソケットとそのフォルダーの所有者を確認してください。',
				useOwnDaemon:
					'{variable} がこのソケットを指定しています。別のユーザーのソケットの場合は、{variable} を削除し、同じシェルで再試行してください。',
				showSocket:
					'ソケットは {otherGroup} グループのものです。だれがソケットを使えるかを確認するか、sudo で {clientName} を実行してください。',
				signInAgain:
					'その後、いったんサインアウトし、もう一度サインインしてください。セッションのグループは、開始時のまま変わりません。',
				shutDownWsl:
					'その後、Windows から WSL をシャットダウンし、WSL を再起動してください。セッションのグループは、開始時のまま変わりません。シャットダウンすると、すべてのディストリビューションが停止します。',
				joinGroupInWsl:
					'デーモンが Docker Desktop ではなくこのディストリビューションで動作している場合は、自分のユーザーを docker グループに追加してください。',
				setUpContainerd: 'nerdctl を sudo で実行するか、このユーザー用に containerd を設定してください。',
				mountReadableSocket:
					'コンテナー内では、マウントされたソケットを読み書きできるユーザーまたはグループで実行してください。',
				...useTokenWithoutClient,
			},
		},
		...machineDaemon,
		...daemonAddress,
		...remoteDaemon,
		...remoteHost,
		...clientKey,
		...sshSignIn,
		'client-too-old': {
			short: 'クライアントのバージョンが古すぎる',
			summary: '{clientName} のバージョンが古すぎて、デーモンに対応していません。',
			meaning: clientMessage,
			fixes: {
				updateClient:
					'{clientName} を更新してください。ビルド タスクなどのツールには、独自の古いクライアントが含まれていることがあります。',
				...unsetApiVersion,
				...useTokenWithoutClient,
			},
		},
		'daemon-too-old': {
			short: 'デーモンのバージョンが古すぎる',
			summary: 'デーモンのバージョンが古すぎて、このバージョンの {clientName} に対応していません。',
			meaning: clientMessage,
			fixes: {
				updateDaemon: 'デーモンを更新するか、古いバージョンのクライアントを使ってください。',
				...unsetApiVersion,
				...useTokenWithoutClient,
			},
		},
		'api-version-unsupported': {
			short: 'DOCKER_API_VERSION が不適合',
			summary:
				'DOCKER_API_VERSION により {clientName} は API バージョン {apiVersion} を使いますが、デーモンはこのバージョンに対応していません。',
			meaning: withClientMessage(
				'この変数がなければ、クライアントとデーモンの両方が対応するバージョンが選ばれます。',
			),
			fixes: {removeApiVersion: `DOCKER_API_VERSION を削除し${thenStartAgain}`, ...useTokenWithoutClient},
		},
		'settings-file-invalid': {
			short: '設定ファイルが無効',
			summary: [
				'{clientName} には {path} の読み取りが許可されていません (所有者 {owner}、モード {mode})。',
				'{clientName} が {path} の {line} 行目を使えません。',
				'{clientName} が設定ファイル {path} を使えません。',
				'{clientName} が設定ファイルを使えません。',
			],
			meaning: clientMessage,
			fixes: {
				correctSettings: 'メッセージに示された行またはキーを修正してください。',
				...useTokenWithoutClient,
			},
		},
		'storage-not-writable': storageNotWritable,
		'rootless-not-set-up': {
			short: 'ルートレス モードが未設定',
			summary: '{clientName} のルートレス モードがこのユーザー用に設定されていません。',
			meaning: withClientMessage(
				'ルートレス モードには、このユーザーに割り当てた ID の範囲と、プログラム newuidmap と newgidmap が必要です。',
			),
			fixes: {
				installUidmap: 'Debian と Ubuntu では、newuidmap と newgidmap をインストールしてください。',
				...assignIds,
				setUpContainerd: 'このユーザー用に containerd を設定して起動してください。',
				...useTokenWithoutClient,
			},
		},
		'timed-out': {
			short: 'タイムアウト: デーモン',
			summary: '{clientName} のデーモンが制限時間内に応答しませんでした。',
			meaning:
				'デーモンは接続を受け付けますが、応答を返しません。デーモンがハングしているか、マシンが過負荷になっている可能性があります。',
			fixes: {
				restartDocker: 'Docker を再起動してください。実行中のコンテナーは停止します。',
				restartDesktop: 'Docker Desktop を終了し、再起動してください。',
				shutDownWsl:
					'Docker Desktop を終了し、Windows から WSL をシャットダウンしてから、Docker Desktop を再起動してください。シャットダウンすると、すべてのディストリビューションが停止します。',
				...allowMoreTime,
				showVersion: waitForAnswer,
				...useTokenWithoutClient,
			},
		},
		'client-failed': {
			short: '失敗: {commandLine}',
			summary: [
				'{commandLine} が失敗しました。メッセージ: {reason}',
				'{commandLine} が失敗しました ({error})。',
				'{commandLine} が失敗しました (終了コード {exitCode})。',
			],
			meaning: 'このエラーからは、デーモンが動作しているかどうかを判断できません。',
			fixes: {showVersion: readFullOutput, ...useTokenWithoutClient},
		},
	},
};
