import type {containerDaemon as check} from './container-daemon.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	allowMoreTime,
	assignIds,
	clientMessage,
	useTokenWithoutClient,
	readFullOutput,
	waitForAnswer,
	signInAgain,
	withClientMessage,
} from '../ja.ts';
import {thenStartAgain} from '../../ja.ts';

const useDefaultContext = {
	useDefaultContext: 'または、コンテキスト {storedContext} から既定のデーモンに戻してください。',
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
	listContexts: 'コンテキストの一覧を確認してください。* が付いたものが使用中です。',
} as const;

const connectToDaemon = {
	connectToDaemon:
		'接続先がそのサーバーで正しい場合は、サーバーを起動するか、そこにつながる VPN やトンネルに接続してください。',
} as const;

export const containerDaemon: WordsFor<typeof check> = {
	title: 'コンテナー デーモン',
	labels: {
		commandLine: '問い合わせ',
		endpoint: '接続先',
		isRemote: 'リモートで動作',
		isRoot: 'root で実行',
		isRootless: 'root なしで動作',
		variableValue: '値',
	},
	findings: {
		running: {summary: ['応答あり、バージョン {serverVersion}', '応答あり']},
		daemonless: {summary: '不要 ({clientName} はデーモンなしで動作)'},
		'no-daemon-in-container': {
			summary: 'スキップ: デーモンはありません ({clientName}、コンテナー内では通常)。',
			meaning:
				'クライアントはイメージに含まれていますが、このコンテナーにはデーモンもそのソケットも渡されていません。',
			fixes: {
				mountSocket: 'デーモンが必要な場合は、そのソケットを渡してコンテナーを起動してください。',
				setDockerHost: 'または、ネットワークで待ち受けるデーモンを指定してください。',
			},
		},
		'user-namespaces-not-allowed': {
			summary: 'スキップ: {clientName} の実行環境を作れません (コンテナー内)。',
			meaning: 'ユーザー名前空間が必要ですが、コンテナーでは権限を与えられた場合しか使えません。',
			fixes: {
				startPrivileged: 'ここで使う必要がある場合は、権限を増やしてこのコンテナーを起動してください。',
				usePodmanImage:
					'または、コンテナー内で Podman を動かすために用意されたイメージから起動してください。',
			},
		},
		'not-running': {
			summary: ['応答するデーモンがありません: {endpoint}', '{clientName} のデーモンが動作していません。'],
			meaning:
				'{clientName} は単なるクライアントで、イメージをプルするのはデーモンです。そのデーモンが停止しているか、一度も起動されていません。',
			fixes: {
				startDockerService: 'システムの Docker サービスを起動してください。',
				startUserDockerService: 'このユーザーの Docker サービスを起動してください。',
				startDockerInWsl:
					'または、Windows で Docker Desktop を起動するか、ここでデーモンを起動してください。',
				startContainerd: 'nerdctl が使う containerd を起動してください。',
				readDockerLog: 'Docker が起動しない場合は、ログで原因を確認してください。',
				...useTokenWithoutClient,
			},
		},
		'desktop-not-running': {
			summary: [
				'実行環境が起動していません: {endpoint} のデーモンが応答しません。',
				'実行環境が起動していません ({clientName} のデーモン)。',
			],
			meaning:
				'このマシンのデーモンは、Docker Desktop、Rancher Desktop、Colima のいずれかが起動する仮想マシンの中で動作します。',
			fixes: {
				startDockerDesktop: 'Docker Desktop を起動し、エンジンが実行中と表示されるまで待ってください。',
				startColima: 'Colima を使っている場合は、起動してください。',
				...useDefaultContext,
				...listContexts,
				...useTokenWithoutClient,
			},
		},
		'podman-machine-not-running': {
			summary: 'Podman がマシンまたはサービスに接続できません。',
			meaning:
				'この Podman はサービスのクライアントです。そのサービス (多くは専用の仮想マシン内) が動作していません。',
			fixes: {
				startPodmanMachine: 'Podman のマシンを起動してください。',
				createPodmanMachine: 'Podman のマシンがまだない場合は、作成してください。',
				startPodmanSocket: 'または、このユーザーの Podman サービスを起動してください。',
				listConnections: 'Podman がどのサービスに接続しようとしているかを確認してください。',
				...useTokenWithoutClient,
			},
		},
		'permission-denied': {
			summary: [
				'デーモンを使う権限がありません: {endpoint}',
				'この操作を行う権限がありません ({clientName})。',
			],
			meaning:
				'デーモンは動作している可能性があります。ソケットを使えるのは root と特定のグループですが、このユーザーはどちらでもありません。',
			fixes: {
				joinDockerGroup:
					'自分を docker グループに追加してください。このグループのユーザーは root と同等になることに注意してください。',
				signInAgain: `その後、${signInAgain}セッションのグループは、開始時のまま変わりません。`,
				shutDownWsl:
					'その後、Windows から WSL をシャットダウンし、開き直してください。セッションのグループは、開始時のまま変わりません。',
				joinDockerUsers: `自分を docker-users グループに追加してください。その後、${signInAgain}`,
				setUpContainerd: 'nerdctl を sudo で実行するか、このユーザー用に containerd を設定してください。',
				mountReadableSocket:
					'コンテナー内では、渡されたソケットを読み書きできるユーザーまたはグループで実行してください。',
				...useTokenWithoutClient,
			},
		},
		'configured-daemon-unreachable': {
			summary: '応答がありません: {variable} が示す {clientName} の接続先 {variableValue}',
			meaning: withClientMessage('この変数が設定されている間、このマシンのデーモンは使われません。'),
			fixes: {
				...connectToDaemon,
				...useDefaultDaemon,
				correctVariable: `正しくない場合は、{variable} を修正し${thenStartAgain}`,
				...useTokenWithoutClient,
			},
		},
		'context-unreachable': {
			summary: [
				'応答がありません: コンテキスト {context} の接続先 {endpoint}',
				'応答がありません: コンテキスト {context} の接続先',
			],
			meaning: withClientMessage(
				'docker がどのデーモンを使うかは、使用中のコンテキストで決まります。そのデーモンが停止しているか、到達できません。',
			),
			fixes: {...connectToDaemon, ...useDefaultDaemon, ...listContexts, ...useTokenWithoutClient},
		},
		'context-not-found': {
			summary: 'コンテキスト {context} が存在しません (docker で使用)。',
			meaning: '削除されたか、別のユーザーまたは別の設定フォルダー (DOCKER_CONFIG) で作成されたものです。',
			fixes: {...listContexts, ...useDefaultDaemon, ...useTokenWithoutClient},
		},
		'invalid-daemon-address': {
			summary: [
				'{variable} がサーバーのアドレスではありません: {variableValue}',
				'サーバーのアドレスを解釈できません ({clientName})。',
			],
			meaning: '正しい形式は、unix:///var/run/docker.sock、tcp://HOST:PORT、ssh://USER@HOST のいずれかです。',
			fixes: {correctAddress: `デーモンのアドレスを修正し${thenStartAgain}`, ...useDefaultDaemon},
		},
		'tls-certificate-missing': {
			summary: '証明書を読み取れません ({clientName} とデーモンの通信用)。',
			meaning: withClientMessage(
				'DOCKER_TLS_VERIFY またはコンテキストが、専用の証明書ファイルを使う TLS を要求しています。',
			),
			fixes: {
				addCertificates:
					'ca.pem、cert.pem、key.pem を、DOCKER_CERT_PATH が示す場所か ~/.docker に置いてください。',
				unsetTlsVerify: `このマシンのデーモンなら TLS は不要です。DOCKER_TLS_VERIFY を削除し${thenStartAgain}`,
				...useTokenWithoutClient,
			},
		},
		'tls-handshake-failed': {
			summary: [
				'TLS が成立しません: {clientName} と {variableValue} のデーモンの間',
				'TLS が成立しません: {clientName} とデーモンの間',
			],
			meaning: withClientMessage('片方だけが TLS を使っているか、片方が相手の証明書を信頼していません。'),
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
			summary: 'バージョンが離れすぎています: {clientName} とデーモンが通信できません。',
			meaning: clientMessage,
			fixes: {
				updateOlder: 'クライアントとデーモンのうち、古いほうを更新してください。',
				unsetApiVersion: `DOCKER_API_VERSION が設定されている場合は、両者に共通のバージョンが自動的に選ばれません。変数を削除し${thenStartAgain}`,
				...useTokenWithoutClient,
			},
		},
		'rootless-not-set-up': {
			summary: '{clientName} がこのユーザー用に設定されていません。',
			meaning: withClientMessage(
				'root なしで動作するには、ユーザーに割り当てた ID の範囲と、それを使うための 2 つの小さなプログラムが必要です。',
			),
			fixes: {
				installUidmap: 'Debian と Ubuntu では、newuidmap と newgidmap をインストールしてください。',
				...assignIds,
				setUpContainerd: 'このユーザー用に containerd を設定して起動してください。',
				...useTokenWithoutClient,
			},
		},
		'timed-out': {
			summary: 'デーモンが時間内に応答しません ({clientName})。',
			meaning: 'デーモンは接続を受け付けますが、何も返しません。ハングしているか、マシンに余力がありません。',
			fixes: {
				restartDocker: 'Docker を再起動してください。実行中のコンテナーは停止します。',
				restartDesktop: 'Docker Desktop を終了し、もう一度起動してください。',
				shutDownWsl:
					'Docker Desktop を終了し、Windows から WSL をシャットダウンしてから、Docker Desktop を起動してください。',
				...allowMoreTime,
				showVersion: waitForAnswer,
				...useTokenWithoutClient,
			},
		},
		'configured-daemon-timed-out': {
			summary: [
				'時間内に応答がありません: {variable} が示す {clientName} の接続先 {variableValue}',
				'時間内に応答がありません: コンテキスト {context} が示す {clientName} の接続先',
			],
			meaning:
				'ファイアウォールがパケットを破棄しているか、VPN が切れているか、コンテナー デーモンではないものが待ち受けています。',
			fixes: {
				connectToDaemon: '接続先につながる VPN やトンネルに接続するか、アドレスを修正してください。',
				...useDefaultDaemon,
				...allowMoreTime,
				...useTokenWithoutClient,
			},
		},
		'client-failed': {
			summary: [
				'{commandLine} が失敗しました: {reason}',
				'{commandLine} が失敗しました ({error})。',
				'{commandLine} が失敗しました (終了コード {exitCode})。',
			],
			meaning: 'この結果からは、デーモンが動作しているかどうかを判断できません。',
			fixes: {showVersion: readFullOutput, ...useTokenWithoutClient},
		},
	},
};
