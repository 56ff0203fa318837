import type {containerDaemon as check} from './container-daemon.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
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
import {bypassProxy, takeOwnership, useDefaultDaemon} from './ja-fixes.ts';
import {remoteDaemon} from './ja-remote.ts';
import {remoteHost} from './ja-remote-host.ts';

const listContexts = {
	listContexts: 'コンテキストの一覧を確認してください。使用中のコンテキストには * が付きます。',
} as const;

const connectToDaemon = {
	connectToDaemon:
		'アドレスが正しい場合は、そのアドレスのデーモンを起動するか、デーモンの VPN またはトンネルに接続してください。',
} as const;

const unsetApiVersion = {
	unsetApiVersion: `DOCKER_API_VERSION が設定されている場合は、共通のバージョンが自動的に選ばれるようにこの変数を削除し${thenStartAgain}`,
} as const;

const startDocker = {
	startDockerService: 'システムの Docker サービスを起動してください。',
	startUserDockerService: 'このユーザーの Docker サービスを起動してください。',
} as const;

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
		otherEndpoint: '応答する別のデーモン',
		proxyVariable: 'プロキシの変数',
		variableValue: '変数の値',
	},
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
		'desktop-not-running': {
			short: ['{machineProgram} が未起動', 'デーモン未起動 (仮想マシン停止)'],
			summary: [
				'{machineProgram} が動作していないため、{endpoint} でデーモンが応答しません。',
				'仮想マシンが動作していないため、{endpoint} でデーモンが応答しません。',
				'{clientName} のデーモンの仮想マシンが動作していません。',
			],
			meaning: [
				'このマシンのデーモンは、{machineProgram} の仮想マシンの中で動作します。別のデーモンが {otherEndpoint} で応答しています。',
				'このマシンのデーモンは、{machineProgram} の仮想マシンの中で動作します。',
				'このマシンのデーモンは、Docker Desktop、Rancher Desktop、または Colima の仮想マシンの中で動作します。',
			],
			fixes: {
				startDockerDesktop: 'Docker Desktop を起動し、Engine running と表示されるまで待ってください。',
				startDesktopInShell:
					'または、このシェルから Docker Desktop を起動してください (バージョン 4.37 以降)。',
				startColima: 'Colima を使っている場合は、Colima を起動してください。',
				startColimaProfile: 'このソケットを使う Colima のプロファイルを起動してください。',
				startRancherDesktop: 'Rancher Desktop を起動してください。',
				startMachineOfPodman: 'Podman マシンを起動してください。',
				startOrbStack: 'OrbStack を起動してください。',
				startLima: 'Lima の仮想マシンを起動してください。',
				...useDefaultDaemon,
				...listContexts,
				...useTokenWithoutClient,
			},
		},
		'engine-left-behind': {
			short: ['{machineProgram} 未インストール', '選択されたデーモンが存在しない'],
			summary: [
				'{variable} で {machineProgram} のデーモンが選択されていますが、このプログラムはインストールされていません。',
				'docker コンテキスト {context} で {machineProgram} のデーモンが選択されていますが、このプログラムはインストールされていません。',
				'選択されているデーモンは、現在インストールされていません。',
			],
			meaning:
				'別のデーモンが {otherEndpoint} で応答していますが、{clientName} はそのデーモンを使っていません。',
			fixes: {
				...useDefaultDaemon,
				...listContexts,
				installAgain: 'または、{machineProgram} をもう一度インストールしてください。',
				...useTokenWithoutClient,
			},
		},
		'podman-machine-not-running': {
			short: 'Podman サービス未起動',
			summary: 'Podman が Podman マシンまたは Podman サービスに到達できません。',
			meaning:
				'この Podman はクライアントとしてだけ動作します。接続先のサービス (多くは仮想マシンの中) が動作していません。',
			fixes: {
				startPodmanMachine: 'Podman マシンを起動してください。',
				createPodmanMachine: 'Podman マシンがまだない場合は、作成してください。',
				startPodmanSocket: 'または、このユーザーの Podman サービスを起動してください。',
				listConnections: 'Podman の接続先のサービスを確認してください。',
				...useTokenWithoutClient,
			},
		},
		'podman-service-unreachable': {
			short: '応答なし: Podman サービス',
			summary: [
				'{serviceAddress} の Podman サービスが応答しません。Podman がこのサービスを使うことは、{servicePlace} で設定されています。',
				'Podman サービスが応答しません。Podman がこのサービスを使うことは、{servicePlace} で設定されています。',
			],
			meaning: withClientMessage(
				'containers.conf に remote = true があると、Podman はすべてのコマンドをサービスに送り、自身ではプルしません。',
			),
			fixes: {
				startService:
					'意図した設定の場合は、このアドレスのサービスを起動するか、VPN またはトンネルに接続してください。',
				removeRemote: '意図した設定でない場合は、containers.conf から remote = true を削除してください。',
				listConnections: 'Podman の接続先のサービスを確認してください。',
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
		'permission-denied': {
			short: '許可なし: デーモンの使用',
			summary: [
				'このユーザーには、{endpoint} のデーモンを使うアクセス許可がありません。',
				'このユーザーには、{clientName} をこの方法で使うアクセス許可がありません。',
			],
			meaning:
				'デーモンは動作している可能性があります。デーモンのソケットを使えるのは root と特定のグループだけですが、このユーザーは root ではなく、このグループにも属していません。',
			fixes: {
				joinDockerGroup:
					'自分のユーザーを docker グループに追加してください。docker グループのメンバーは root 権限を取得できます。',
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
		'desktop-permission-denied': {
			short: '許可なし: 仮想マシンのデーモン',
			summary: [
				'このユーザーには、仮想マシンで動作する {endpoint} のデーモンを使うアクセス許可がありません。',
				'このユーザーには、仮想マシンで動作するデーモンを使うアクセス許可がありません。',
			],
			meaning: 'デーモンを使えるユーザーは、Docker Desktop など、仮想マシンを起動したプログラムが決めます。',
			fixes: {
				joinDockerUsers:
					'Windows で自分のユーザーを docker-users グループに追加してください。その後、いったんサインアウトし、もう一度サインインしてください。',
				startAsSameUser: '仮想マシンとクライアントを同じユーザーで起動してください。',
				...useTokenWithoutClient,
			},
		},
		'daemon-backend-failed': {
			short: 'デーモンが接続後に失敗',
			summary: [
				'{endpoint} のデーモンは接続を受け付けますが、その後の処理に失敗します。',
				'デーモンは接続を受け付けますが、その後の処理に失敗します。',
			],
			meaning: withClientMessage(
				'このアドレスは接続を受け付けますが、実際に処理するプログラムが動作していません。',
			),
			fixes: {
				restartDesktop: 'Docker Desktop または Rancher Desktop を終了し、再起動してください。',
				restartColima: 'Colima を使っている場合は、Colima を再起動してください。',
				shutDownWsl:
					'エラーが続く場合は、Windows から WSL をシャットダウンしてから、Docker Desktop を起動してください。シャットダウンすると、すべてのディストリビューションが停止します。',
				restartDocker: 'Docker を再起動してください。実行中のコンテナーは停止します。',
				readDockerLog: 'Docker のログで原因を確認してください。',
				...useTokenWithoutClient,
			},
		},
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
			fixes: {correctAddress: `デーモンのアドレスを修正し${thenStartAgain}`, ...useDefaultDaemon},
		},
		...remoteDaemon,
		...remoteHost,
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
		'known-hosts-unreadable': {
			short: '読み取り不可: known_hosts',
			summary: [
				'{clientName} がファイル {path} を読み取れません。',
				'{clientName} がファイル known_hosts を読み取れません。',
			],
			meaning: [
				'{clientName} は ssh で {sshDestination} に接続します。ssh は、ホストのキーをこのファイルのキーと照合します。',
				...withClientMessage(
					'{clientName} は ssh で仮想マシンに接続するため、このファイルが必要です。仮想マシンは動作している可能性があります。',
				),
			],
			fixes: {
				createFile: 'ファイルがない場合は、空のファイルを作成してください。',
				removeLine: '形式が正しくない行がある場合は、その行を削除してください。',
				...takeOwnership,
				...useTokenWithoutClient,
			},
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
