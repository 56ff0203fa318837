import type {containerDaemon as check} from './container-daemon.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	allowMoreTime,
	assignIds,
	clientMessage,
	useTokenWithoutClient,
	readFullOutput,
	waitForAnswer,
	withClientMessage,
} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';

const useDefaultContext = {
	useDefaultContext: 'または、コンテキストを {storedContext} から既定のコンテキストに切り替えてください。',
} as const;

const unsetVariable = (name: string) =>
	`または、既定のデーモンが使われるように ${name} を削除し${thenStartAgain}`;

const useDefaultDaemon = {
	unsetDockerHost: unsetVariable('DOCKER_HOST'),
	unsetDockerContext: `または、保存済みのコンテキストが使われるように DOCKER_CONTEXT を削除し${thenStartAgain}`,
	unsetContainerHost: unsetVariable('CONTAINER_HOST'),
	unsetContainerConnection: unsetVariable('CONTAINER_CONNECTION'),
	unsetContainerdAddress: unsetVariable('CONTAINERD_ADDRESS'),
	...useDefaultContext,
} as const;

const listContexts = {
	listContexts: 'コンテキストの一覧を確認してください。使用中のコンテキストには * が付きます。',
} as const;

const connectToDaemon = {
	connectToDaemon:
		'アドレスが正しい場合は、そのアドレスのデーモンを起動するか、デーモンの VPN またはトンネルに接続してください。',
} as const;

export const containerDaemon: WordsFor<typeof check> = {
	title: 'コンテナー デーモン',
	labels: {
		commandLine: '実行したコマンド',
		endpoint: 'ソケットまたは接続先',
		isRemote: 'リモート サービス',
		isRoot: 'root で実行',
		isRootless: 'ルートレス モード',
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
					'このコンテナーでデーモンが必要な場合は、デーモンのソケットを渡してコンテナーを起動してください。',
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
					'このコンテナーでクライアントを使う必要がある場合は、コンテナーに特権を与えて起動してください。',
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
				startDockerService: 'システムの Docker サービスを起動してください。',
				startUserDockerService: 'このユーザーの Docker サービスを起動してください。',
				startDockerInWsl:
					'または、Windows で Docker Desktop を起動するか、このディストリビューションでデーモンを起動してください。',
				startContainerd: 'nerdctl に必要な containerd を起動してください。',
				readDockerLog: 'Docker が起動しない場合は、Docker のログで原因を確認してください。',
				...useTokenWithoutClient,
			},
		},
		'desktop-not-running': {
			short: 'デーモン未起動 (仮想マシン停止)',
			summary: [
				'仮想マシンが動作していないため、{endpoint} でデーモンが応答しません。',
				'{clientName} のデーモンの仮想マシンが動作していません。',
			],
			meaning:
				'このマシンのデーモンは、Docker Desktop、Rancher Desktop、または Colima の仮想マシンの中で動作します。',
			fixes: {
				startDockerDesktop: 'Docker Desktop を起動し、Engine running と表示されるまで待ってください。',
				startColima: 'Colima を使っている場合は、Colima を起動してください。',
				...useDefaultContext,
				...listContexts,
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
		'permission-denied': {
			short: '許可なし: デーモンへの接続',
			summary: [
				'このユーザーには、{endpoint} のデーモンを使うアクセス許可がありません。',
				'このユーザーには、{clientName} をこの方法で使うアクセス許可がありません。',
			],
			meaning:
				'デーモンは動作している可能性があります。デーモンのソケットを使えるのは root と 1 つのグループだけですが、このユーザーは root ではなく、そのグループにも属していません。',
			fixes: {
				joinDockerGroup:
					'自分のユーザーを docker グループに追加してください。docker グループのユーザーは root になることができます。',
				signInAgain:
					'その後、いったんサインアウトし、もう一度サインインしてください。セッションのグループは、開始時のまま変わりません。',
				shutDownWsl:
					'その後、Windows から WSL をシャットダウンし、WSL を再起動してください。セッションのグループは、開始時のまま変わりません。',
				joinDockerUsers:
					'自分のユーザーを docker-users グループに追加してください。その後、いったんサインアウトし、もう一度サインインしてください。',
				setUpContainerd: 'nerdctl を sudo で実行するか、このユーザー用に containerd を設定してください。',
				mountReadableSocket:
					'コンテナー内では、マウントされたソケットを読み書きできるユーザーまたはグループで実行してください。',
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
				'使用するデーモンは docker コンテキストで決まります。そのデーモンが停止しているか、デーモンに到達できません。',
			),
			fixes: {...connectToDaemon, ...useDefaultDaemon, ...listContexts, ...useTokenWithoutClient},
		},
		'context-not-found': {
			short: 'コンテキストなし: {context}',
			summary: 'docker コンテキスト {context} が存在しません。',
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
			meaning: '有効な形式は、unix:///var/run/docker.sock、tcp://HOST:PORT、ssh://USER@HOST です。',
			fixes: {correctAddress: `デーモンのアドレスを修正し${thenStartAgain}`, ...useDefaultDaemon},
		},
		'tls-certificate-missing': {
			short: '読み取り不可: 証明書ファイル',
			summary: 'デーモンとの通信に必要な証明書ファイルを {clientName} が読み取れません。',
			meaning: withClientMessage(
				'DOCKER_TLS_VERIFY または docker コンテキストの設定により、証明書ファイルを使う TLS が必要です。',
			),
			fixes: {
				addCertificates:
					'ca.pem、cert.pem、key.pem を、DOCKER_CERT_PATH のフォルダーまたは ~/.docker に置いてください。',
				unsetTlsVerify: `このマシンのデーモンの場合、TLS は不要です。DOCKER_TLS_VERIFY を削除し${thenStartAgain}`,
				...useTokenWithoutClient,
			},
		},
		'tls-handshake-failed': {
			short: 'デーモンとの TLS 接続に失敗',
			summary: [
				'{clientName} と {variableValue} のデーモンの間で TLS 接続を確立できません。',
				'{clientName} とデーモンの間で TLS 接続を確立できません。',
			],
			meaning: withClientMessage(
				'片方だけが TLS を使っているか、片方が相手の証明書を信頼していない可能性があります。',
			),
			fixes: {
				setTlsVerify:
					'デーモンが TLS を使う場合 (通常はポート 2376) は、クライアントでも TLS を有効にしてください。',
				setCertificateFolder: `次に、ca.pem、cert.pem、key.pem のあるフォルダーを指定し${thenStartAgain}`,
				unsetTlsVerify: `デーモンが TLS を使わない場合 (ポート 2375) は、DOCKER_TLS_VERIFY を削除し${thenStartAgain}`,
				...useDefaultDaemon,
				...useTokenWithoutClient,
			},
		},
		'api-version-mismatch': {
			short: '共通の API バージョンなし',
			summary: '{clientName} とデーモンに共通の API バージョンがありません。',
			meaning: clientMessage,
			fixes: {
				updateOlder: 'クライアントとデーモンのうち、古いほうを更新してください。',
				unsetApiVersion: `DOCKER_API_VERSION が設定されている場合は、共通のバージョンが自動的に選ばれるようにこの変数を削除し${thenStartAgain}`,
				...useTokenWithoutClient,
			},
		},
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
					'Docker Desktop を終了し、Windows から WSL をシャットダウンしてから、Docker Desktop を再起動してください。',
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
