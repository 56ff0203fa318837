import type {containerPull as check} from './container-pull.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {checkHostAndPort, proxyAndClient} from './ja-proxy-and-client.ts';
import {clientMessage, useTokenWithoutClient, withClientMessage} from '../ja.ts';

const checkSpelling = {
	checkSpelling: '名前をレジストリのものと 1 文字ずつ見比べてください。',
} as const;

const askToAllowPull = {
	askToAllowPull:
		'プルに必要な通信を許可するよう、ネットワーク担当者に依頼してください。イメージのレジストリと、レイヤーの取得元のホストへの HTTPS です。',
} as const;

const allowPull = {
	...askToAllowPull,
	allowDataHost: 'レイヤーの取得元は {dataHost} です。このホストも許可する必要があります。',
	enableDataEndpoints:
		'サービス レベルが Premium のレジストリでは、代わりに専用のデータ エンドポイント REGISTRY.REGION.data.azurecr.io を使えます。',
	allowTestImageHosts:
		'{testImage} については、mcr.microsoft.com と *.data.mcr.microsoft.com を許可してください。',
} as const;

const signIn = {
	letAzUsePodman: 'az でサインインする前に、az が Podman を使うように設定してください。',
	signIn: 'レジストリにサインインしてから、再試行してください。',
	signOut: '古いサインイン情報が妨げになることがあります。先に {imageHost} からサインアウトしてください。',
	pullAsSameUser: 'サインインしたときと同じユーザーで実行してください。sudo では別の設定が使われます。',
} as const;

const connect = {
	connect: 'ネットワークまたは VPN に接続してから、再試行してください。',
} as const;

export const containerPull: WordsFor<typeof check> = {
	title: 'イメージのプル',
	labels: {
		image: 'イメージ',
		hasConsent: '同意済み',
		isRetried: '再試行あり',
		isTestImage: 'サンプル イメージ',
		layersStarted: '取得を始めたレイヤー',
		layersCompleted: '取得済みのレイヤー',
		notPulled: '未プル',
		pulled: 'プル済み',
	},
	findings: {
		pulled: {summary: '{images}'},
		'test-image-not-for-platform': {
			summary: 'レジストリは応答しました (このプラットフォーム用の {image} なし)',
		},
		'consent-required': {
			summary: 'スキップ: r キーか --yes でプルを試します ({images})。',
			meaning: 'プルするとこのマシンのディスクに書き込まれ、イメージが残ります。',
			question: '{client} でプルしますか? {images}',
			fixes: {
				agreeOnRow: 'この行で r を押して y と答えてください。',
				agreeAtStart: 'または、acr-doctor の起動時に同意してください。',
			},
		},
		'client-ip-denied': {
			summary: [
				'{clientIp} は許可されていません ({imageHost} のファイアウォール)。',
				'このアドレスは許可されていません ({imageHost} のファイアウォール)。',
			],
			meaning: 'レジストリは応答しますが、{clientName} の接続元アドレスを拒否しています。',
			fixes: {
				allowAddress: 'レジストリのファイアウォールで、このアドレスを許可してください。',
				useAllowedNetwork:
					'または、許可されたネットワークか、プライベート エンドポイント経由でプルしてください。',
			},
		},
		'authentication-required': {
			summary: 'プルにはサインインが必要です: {image} ({imageHost})',
			meaning:
				'クライアントがサインイン情報を送らなかったか、期限が切れているか、このリポジトリの権限がありません。Azure のレジストリへのサインインは 3 時間有効です。',
			fixes: signIn,
		},
		'denied-or-not-found': {
			summary: '権限がないか、リポジトリがありません: {image} ({imageHost})',
			meaning: '権限がない場合、リポジトリがあっても、ない場合と同じ応答になります。',
			fixes: {...checkSpelling, ...signIn},
		},
		'access-denied': {
			summary: '取得が拒否されました (403): {image} ({imageHost})。{reason}',
			meaning:
				'レジストリのファイアウォール、権限の不足、経路上のプロキシのいずれかが原因で拒否されています。',
			fixes: {
				...signIn,
				listAllowedNetworks: 'レジストリのファイアウォールの許可内容を確認してください。',
				...askToAllowPull,
			},
		},
		'tag-not-found': {
			summary: '指定のイメージがありません: {image} ({imageHost} は応答しています)',
			meaning: 'リポジトリはあっても、そのタグまたはダイジェストがない可能性があります。',
			fixes: {
				listTags: 'タグの一覧を新しい順に確認してください。',
				retry: 'プッシュした直後のタグは、他のレプリカにしばらく現れないことがあります。再試行してください。',
			},
		},
		'repository-not-found': {
			summary: 'リポジトリがありません: {image} ({imageHost} は応答しています)',
			meaning: '名前のスペルが違うか、イメージが別のレジストリにあります。',
			fixes: {listRepositories: 'リポジトリの一覧を確認してください。'},
		},
		'invalid-image-name': {
			summary: 'イメージ名を解釈できません ({clientName}、{image}): {reason}',
			meaning: '形式は HOST/REPOSITORY:TAG です。タグ以外は小文字で書きます。',
			fixes: {giveFullName: 'contoso.azurecr.io/team/app:1.0 のように、ホストを含めて指定してください。'},
		},
		'rate-limited': {
			summary: '要求数が上限に達しました: {imageHost}',
			meaning:
				'要求数はアドレスまたはアカウント単位で数えられ、同じアドレスを使う他の利用者の分も含まれます。',
			fixes: {
				wait: '数分待ってから、再試行してください。',
				raiseLimit:
					'docker.io の場合は、サインインすると上限が上がります。Azure のレジストリでは、サービス レベルを上げると上限も上がります。',
			},
		},
		'no-matching-platform': {
			summary: 'このプラットフォームに未対応です: {image} ({imageHost})',
			meaning: clientMessage,
			fixes: {
				listPlatforms: 'どのプラットフォームに対応しているかを確認してください。',
				buildForPlatforms: '複数のプラットフォーム向けにビルドし、プッシュしてください。',
				pullForIntel:
					'Intel 用のイメージを ARM マシンで使う場合は、エミュレーターで実行できることがあります。',
				useLinuxContainers:
					'Docker が Windows コンテナーを実行していて、イメージが Linux 用の場合は、Docker Desktop を Linux コンテナーに切り替えてください。',
			},
		},
		'not-an-image': {
			summary: '{clientName} でプルできるイメージではありません: {image}',
			meaning: withClientMessage(
				'Helm チャート、署名などのアーティファクトか、このバージョンが対応していない古い形式、または新しい形式のイメージの可能性があります。',
			),
			fixes: {
				pullChart: 'Helm チャートは Helm でプルします。',
				pullArtifact: 'その他のアーティファクトは ORAS でプルします。',
				updateClient:
					'イメージの場合は、{clientName} を更新するか、イメージをビルドし直してプッシュしてください。',
			},
		},
		'layer-missing': {
			summary: 'イメージのデータが欠けています: {image} ({imageHost})',
			meaning: withClientMessage(
				'削除されたか、このレプリカにまだ届いていません。プッシュの内容は、他のレプリカに遅れて反映されます。',
			),
			fixes: {
				wait: 'レプリカのあるレジストリにプッシュした直後なら、数分後に再試行してください。',
				pushAgain: '解消しない場合は、ビルドした場所からイメージをもう一度プッシュしてください。',
			},
		},
		'registry-server-error': {
			summary: 'レジストリがエラーを返しました ({imageHost}): {reason}',
			meaning: 'レジストリか、その手前のプロキシに障害が起きています。',
			fixes: {
				wait: '数分後に再試行してください。',
				checkAzureStatus: 'Azure の障害情報を確認してください: https://status.azure.com',
			},
		},
		'not-a-registry': {
			summary: '応答元がレジストリではありません: {imageHost}',
			meaning: withClientMessage(
				'Web ページが返されました。サインインを求めるネットワーク、プロキシのページ、またはこの名前で応答する別のサーバーです。',
			),
			fixes: {
				openBrowser:
					'ブラウザーで任意の Web ページを開いてください。ネットワークへのサインインが必要なら、その画面が表示されます。',
				...askToAllowPull,
			},
		},
		'host-not-found': {
			summary: '{clientName} が名前を解決できません: {host}',
			meaning:
				'問い合わせ先の DNS に、この名前がありません。仮想マシン内のデーモンや、独自の DNS を使うデーモンでは、このマシンで解決できる名前も解決できないことがあります。',
			fixes: {
				...checkSpelling,
				...connect,
				resolveDataHost:
					'レイヤーの取得元は {dataHost} です。この名前もここで解決できる必要があります。プライベート リンクでは、プライベート DNS ゾーンで解決します。',
				restartDesktop:
					'Docker が仮想マシンで動作している場合は、ネットワークや VPN が変わったら Docker Desktop を再起動してください。',
			},
		},
		'resolver-failed': {
			summary: 'DNS に問い合わせできません ({clientName}): {host}',
			meaning: clientMessage,
			fixes: {
				...connect,
				correctResolver: 'Docker が使う DNS サーバーは /etc/resolv.conf にあります。修正してください。',
				restartDesktop:
					'Docker Desktop では、仮想マシンの DNS が使われます。ネットワークや VPN が変わったら再起動してください。',
			},
		},
		'connection-refused': {
			summary: '接続が拒否されました: {host} ({clientName} から)',
			meaning: withClientMessage('ポートが開いていないか、ファイアウォールが拒否しています。'),
			fixes: {...allowPull, checkHostAndPort},
		},
		'network-unreachable': {
			summary: '経路がありません: {clientName} から {host}',
			meaning: withClientMessage(
				'マシンがオフラインか、VPN が切れているか、IPv6 がインターネットにつながっていません。',
			),
			fixes: {...connect, ...allowPull},
		},
		'connection-timed-out': {
			summary: '応答がありません: {host} ({clientName} から)',
			meaning: withClientMessage(
				'ファイアウォールがパケットを破棄しているか、VPN が切れているか、パケットが大きすぎて VPN を通れません。',
			),
			fixes: {
				...allowPull,
				setDaemonProxy:
					'このマシンからは届くのにデーモンから届かない場合は、デーモンにもプロキシの設定が必要です。',
			},
		},
		'connection-reset': {
			summary: '取得前に接続が切断されました: {host} ({clientName} から)',
			meaning: withClientMessage(
				'ファイアウォールやプロキシがハンドシェイクの名前を検査している場合や、過負荷の場合に起こります。',
			),
			fixes: allowPull,
		},
		'download-interrupted': {
			summary: [
				'ダウンロードが途切れました (レイヤー {layersCompleted}/{layersStarted}、{clientName} の再試行後): {image}',
				'ダウンロードが途切れました ({clientName} の再試行後): {image}',
			],
			meaning: withClientMessage('レジストリは応答しますが、レイヤーを最後まで受信できません。'),
			fixes: {
				retry: '再試行してください。取得済みの分は保持されています。',
				...allowPull,
				askAboutDownloads:
					'大きなダウンロードが切断、スキャン、時間制限の対象になっていないか、ネットワーク担当者に確認してください。',
				lowerMtu: 'VPN を使っている場合は、MTU を小さくするか、VPN なしで試してください。',
			},
		},
		'pull-timed-out': {
			summary: [
				'プルを 2 分で打ち切りました (レイヤー {layersCompleted}/{layersStarted}): {image}',
				'プルを 2 分で打ち切りました: {image}',
			],
			meaning: '回線が遅いか、イメージが大きいか、途中の機器が、応答のないまま接続を保持しています。',
			fixes: {
				pullYourself: '手動でプルし、進むかどうかを確認してください。',
				...allowPull,
				nameSmallerImage: 'より小さいイメージを指定してください。',
			},
		},
		...proxyAndClient,
		'client-failed': {
			summary: [
				'プルが失敗しました: {image}。{reason}',
				'プルが失敗しました ({error}): {image}',
				'プルが失敗しました (終了コード {exitCode}): {image}',
			],
			meaning: '{clientName} の出力です。acr-doctor ではその意味を判断できません。',
			fixes: {pullYourself: '手動でプルし、出力全体を確認してください。', ...useTokenWithoutClient},
		},
	},
};
