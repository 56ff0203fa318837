import type {containerPull as check} from './container-pull.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {checkHostAndPort, proxyAndClient} from './ja-proxy-and-client.ts';
import {askToAllowPull, copyShellProxy, enableDataEndpoints, signIn} from './ja-fixes.ts';
import {registryWords} from './ja-registry.ts';
import {pullNames} from './engine-dns/ja.ts';
import {settingsWords} from './settings/ja.ts';
import {registryLabels, registryTerms} from '../client-settings/ja-registry.ts';
import {
	clientMessage,
	errorLineLabels,
	settingLabels,
	useTokenWithoutClient,
	withClientMessage,
} from '../ja.ts';

const checkSpelling = {
	checkSpelling: 'イメージ名のスペルを確認してください。',
} as const;

const allowPull = {
	...askToAllowPull,
	allowDataHost: 'レイヤーの取得元は {dataHost} です。このホストへの接続も許可してください。',
	enableDataEndpoints,
	allowTestImageHosts:
		'{testImage} については、mcr.microsoft.com と *.data.mcr.microsoft.com を許可してください。',
} as const;

const connect = {
	connect: 'ネットワークまたは VPN に接続してから、再試行してください。',
} as const;

export const containerPull: WordsFor<typeof check> = {
	title: 'イメージのプル',
	labels: {
		...errorLineLabels,
		addressHere: 'このマシンでのアドレス',
		isPrivateHere: 'プライベート アドレス',
		...settingLabels,
		engineProxy: 'デーモンのプロキシ',
		hasClientProxies: 'config.json のプロキシ',
		loginProblem: '資格情報の問題',
		settings: 'クライアントの設定',
		shellProxy: 'このシェルのプロキシの変数',
		...registryLabels,
		registrySettings: 'レジストリの設定',
		image: 'イメージ',
		hasConsent: 'プルへの同意',
		isRetried: '再試行あり',
		isTestImage: 'テスト イメージ',
		layersStarted: '開始したレイヤー',
		layersCompleted: '完了したレイヤー',
		notPulled: '未プル',
		pulled: 'プル済み',
	},
	terms: registryTerms,
	findings: {
		pulled: {
			short: ['{imageCount} 個のイメージをプル済み', 'プル済み: {imageName}'],
			summary: '{images} をプルしました。',
		},
		'test-image-not-for-platform': {
			short: 'レジストリの応答あり',
			summary: 'レジストリは応答しますが、このプラットフォーム用の {image} はありません。',
		},
		'consent-required': {
			short: '未実行 (r キーでプルを許可)',
			summary: '{images} はプルしていません。プルには同意が必要です。',
			meaning: 'プルするとこのマシンのディスクに書き込まれ、イメージが残ります。',
			question: '{client} で {images} をプルしますか?',
			fixes: {
				agreeOnRow: '画面のこの行で r キーを押し、y と答えてください。',
				agreeAtStart: 'または、acr-doctor の起動時に同意してください。',
			},
		},
		'client-ip-denied': {
			short: ['許可なし: {clientIp}', '許可なし: 接続元アドレス'],
			summary: [
				'{imageHost} のファイアウォールで {clientIp} が許可されていません。',
				'{imageHost} のファイアウォールで、このクライアントのアドレスが許可されていません。',
			],
			meaning: 'レジストリは応答しますが、{clientName} の接続元アドレスを拒否しています。',
			fixes: {
				allowAddress: 'レジストリのファイアウォールで、接続元アドレスを許可してください。',
				useAllowedNetwork:
					'または、許可されたネットワークからプルするか、プライベート エンドポイント経由でプルしてください。',
				compareAddress:
					'このアドレスがプロキシのアドレスの場合は、{clientName} のプロキシ設定で NO_PROXY に {imageHost} を追加してください。',
				usePrivateDns:
					'このマシンがプライベート エンドポイント経由でレジストリに到達できる場合は、{clientName} が別の DNS サーバーを使っています。同じ DNS サーバーを設定してください。',
			},
		},
		'authentication-required': {
			short: 'プルにはサインインが必要',
			summary: '{imageHost} から {image} をプルするには、サインインが必要です。',
			meaning: [
				'{clientName} に {imageHost} の資格情報がありません。{temporaryFile} の資格情報はメモリ上にあるため、再起動またはセッションの終了で消えます。',
				'クライアントが資格情報を送信しなかったか、資格情報が期限切れか、このリポジトリでは使えない可能性があります。Azure のレジストリへのサインインは 3 時間有効です。',
			],
			fixes: signIn,
		},
		'denied-or-not-found': {
			short: 'アクセス拒否、またはリポジトリなし',
			summary: '{imageHost} で {image} へのアクセスが拒否されたか、このリポジトリが存在しません。',
			meaning: 'アクセス許可がない場合、リポジトリが存在しても、存在しない場合と同じ応答になります。',
			fixes: {...checkSpelling, ...signIn},
		},
		'access-denied': {
			short: 'レジストリによる拒否 (403)',
			summary: '{imageHost} が {image} へのアクセスを拒否しました (403)。メッセージ: {reason}',
			meaning: '次のいずれかが原因です: レジストリのファイアウォール、アクセス許可の不足、プロキシ。',
			fixes: {
				...signIn,
				listAllowedNetworks: 'レジストリのファイアウォールで許可されているアドレスを確認してください。',
				...askToAllowPull,
			},
		},
		'tag-not-found': {
			short: 'タグまたはダイジェストなし',
			summary: '{imageHost} は応答しますが、{image} が存在しません。',
			meaning: 'リポジトリは存在する可能性がありますが、タグまたはダイジェストが存在しません。',
			fixes: {
				listTags: 'タグの一覧を新しい順に確認してください。',
				retry:
					'タグをプッシュした直後の場合は、再試行してください。レジストリのレプリカには、タグが遅れて反映されます。',
			},
		},
		'repository-not-found': {
			short: 'リポジトリなし',
			summary: '{imageHost} は応答しますが、{image} のリポジトリが存在しません。',
			meaning: '名前のスペルが間違っているか、イメージが別のレジストリにある可能性があります。',
			fixes: {listRepositories: 'リポジトリの一覧を確認してください。'},
		},
		'invalid-image-name': {
			short: 'イメージ名が無効',
			summary: [
				'{shortImage} にはホストがなく、{clientName} はレジストリを選べません。メッセージ: {reason}',
				'{clientName} が {image} をイメージ名として解釈できません。メッセージ: {reason}',
			],
			meaning: [
				'{shortImage} のレジストリは、registries.conf の unqualified-search-registries と short-name-mode で決まります。モードが enforcing でレジストリが複数ある場合、{clientName} はターミナルで確認し、ターミナルがないと失敗します。',
				'形式は HOST/REPOSITORY:TAG です。リポジトリは小文字で書きます。',
			],
			fixes: {
				giveFullName: 'contoso.azurecr.io/team/app:1.0 のように、ホストを含む名前を指定してください。',
			},
		},
		'rate-limited': {
			short: '要求数の上限に到達 (429)',
			summary: '{imageHost} の要求数の上限に達しました (429)。',
			meaning:
				'上限はアドレスまたはアカウントごとに適用されます。同じアドレスを使う他のクライアントの要求も数に含まれます。',
			fixes: {
				wait: '数分待ってから、再試行してください。',
				raiseLimit:
					'docker.io では、サインインすると上限が上がります。Azure のレジストリでは、上限はサービス レベルによって異なります。',
			},
		},
		'no-matching-platform': {
			short: '非対応のプラットフォーム',
			summary: '{imageHost} に {image} はありますが、このプラットフォーム用のイメージがありません。',
			meaning: clientMessage,
			fixes: {
				listPlatforms: 'イメージが対応するプラットフォームの一覧を確認してください。',
				buildForPlatforms: '複数のプラットフォーム向けにイメージをビルドし、プッシュしてください。',
				pullForIntel:
					'イメージが Intel 用で、このマシンのプロセッサが ARM の場合は、エミュレーターを試してください。',
				useLinuxContainers:
					'Docker が Windows コンテナーを実行していて、イメージが Linux 用の場合は、Docker Desktop を Linux コンテナーに切り替えてください。',
			},
		},
		'not-an-image': {
			short: 'コンテナー イメージではない',
			summary: '{image} は、{clientName} でプルできるコンテナー イメージではありません。',
			meaning: withClientMessage(
				'Helm チャートや署名などのアーティファクトか、このバージョンのクライアントが対応していない形式の可能性があります。',
			),
			fixes: {
				pullChart: 'Helm チャートは Helm でプルしてください。',
				pullArtifact: '他のアーティファクトは ORAS でプルしてください。',
				updateClient:
					'アーティファクトがイメージの場合は、{clientName} を更新するか、イメージを再度ビルドしてプッシュしてください。',
			},
		},
		'layer-missing': {
			short: 'イメージのレイヤーが不足',
			summary: '{image} が参照しているレイヤーが {imageHost} にありません。',
			meaning: withClientMessage(
				'レイヤーが削除されたか、レジストリのこのレプリカにレイヤーがまだ反映されていません。',
			),
			fixes: {
				wait: 'レプリカのあるレジストリにプッシュした直後の場合は、数分後に再試行してください。',
				pushAgain: '解消しない場合は、ビルドしたマシンからイメージを再度プッシュしてください。',
			},
		},
		'registry-server-error': {
			short: 'レジストリのサーバー エラー',
			summary: '{imageHost} がサーバー エラーを返しました。メッセージ: {reason}',
			meaning: 'レジストリ、またはレジストリの前段のプロキシで障害が発生しています。',
			fixes: {
				wait: '数分後に再試行してください。',
				checkAzureStatus: 'Azure で障害が発生していないかどうかを確認してください: https://status.azure.com',
			},
		},
		'not-a-registry': {
			short: '応答元がレジストリではない',
			summary: '{imageHost} のサーバーはレジストリではありません。',
			meaning: withClientMessage(
				'サインインが必要なネットワーク、プロキシ、またはこの名前の別のサーバーが、Web ページを返しました。',
			),
			fixes: {
				openBrowser:
					'ブラウザーで任意の Web ページを開いてください。サインインが必要なネットワークでは、サインイン画面が表示されます。',
				...askToAllowPull,
			},
		},
		...pullNames,
		'host-not-found': {
			short: 'ホスト名が DNS に存在しない',
			summary: '{clientName} が使う DNS に {host} が存在しません。',
			meaning:
				'仮想マシンの中のデーモンや、独自の DNS サーバーを使うデーモンでは、このマシンで解決できる名前を解決できないことがあります。',
			fixes: {
				...copyShellProxy,
				...checkSpelling,
				...connect,
				resolveDataHost:
					'レイヤーの取得元は {dataHost} です。この名前も {clientName} で解決できる必要があります。プライベート エンドポイントを使う場合は、プライベート DNS ゾーンにこの名前が必要です。',
				restartDesktop:
					'Docker が仮想マシンで動作している場合は、ネットワークまたは VPN の変更後に Docker Desktop を再起動してください。',
			},
		},
		'resolver-failed': {
			short: 'DNS サーバーのエラー',
			summary: '{clientName} の DNS サーバーで {host} を解決できませんでした。',
			meaning: clientMessage,
			fixes: {
				...connect,
				correctResolver:
					'Docker は DNS サーバーを /etc/resolv.conf から読み込みます。このファイルの DNS サーバーを修正してください。',
				restartDesktop:
					'Docker Desktop は仮想マシンの DNS を使います。ネットワークまたは VPN の変更後に Docker Desktop を再起動してください。',
			},
		},
		'connection-refused': {
			short: '接続拒否',
			summary: '{clientName} からの接続が {host} に拒否されました。',
			meaning: withClientMessage(
				'このアドレスで待ち受けるサーバーがないか、ファイアウォールが接続を拒否しています。',
			),
			fixes: {...copyShellProxy, ...allowPull, checkHostAndPort},
		},
		'network-unreachable': {
			short: 'ホストへの経路なし',
			summary: '{clientName} から {host} への経路がありません。',
			meaning: withClientMessage(
				'次のいずれかが原因です: マシンがオフラインである、VPN が切断されている、IPv6 の経路がない。',
			),
			fixes: {...copyShellProxy, ...connect, ...allowPull},
		},
		'connection-timed-out': {
			short: '接続がタイムアウト',
			summary: '{host} が {clientName} に応答しません。',
			meaning: withClientMessage(
				'次のいずれかが原因です: ファイアウォールがパケットを破棄している、VPN が切断されている、パケットが VPN には大きすぎる。',
			),
			fixes: {
				...copyShellProxy,
				...allowPull,
				setDaemonProxy:
					'このマシンからはレジストリに到達できるのにデーモンから到達できない場合は、デーモンにもプロキシを設定してください。',
			},
		},
		'connection-reset': {
			short: 'イメージの受信前に切断',
			summary: 'イメージの受信前に、{host} が {clientName} との接続を切断しました。',
			meaning: withClientMessage(
				'過負荷のサーバーや、サーバー名で通信を制限するファイアウォールまたはプロキシは、接続を切断することがあります。',
			),
			fixes: {...copyShellProxy, ...allowPull},
		},
		'storage-host-not-found': {
			short: 'レイヤーのホストが DNS にない',
			summary: '{image} のレイヤーがある {host} が、{clientName} の使う DNS にありません。',
			meaning: withClientMessage(
				'レジストリは応答しているため、イメージの名前は正しいです。レイヤーは別のホストから取得されます。プライベート エンドポイントを使う場合、データ エンドポイントにはプライベート DNS ゾーンに専用のレコードが必要です。',
			),
			fixes: {
				resolveHost: 'プルするマシンで、この名前を解決できるかどうかを確認してください。',
				listEndpoints:
					'レジストリのホストを一覧表示してください。すべてのホストに DNS のレコードが必要です。',
				...copyShellProxy,
				...connect,
				restartDesktop:
					'Docker が仮想マシンで動作している場合は、ネットワークや VPN を切り替えた後に Docker Desktop を再起動してください。',
			},
		},
		'storage-unreachable': {
			short: 'レイヤーのホストに接続できない',
			summary: '{clientName} が、{image} のレイヤーがある {host} に接続できません。',
			meaning: withClientMessage(
				'レジストリは応答していますが、レイヤーは別のホストから取得されます。レジストリだけを許可するファイアウォールは、そのホストをブロックします。',
			),
			fixes: {
				allowLayerHost: '{host} への HTTPS を許可するよう、ネットワーク担当者に依頼してください。',
				enableDataEndpoints,
				...copyShellProxy,
				...connect,
			},
		},
		'download-interrupted': {
			short: 'ダウンロードが中断',
			summary: [
				'{image} のダウンロードが中断されました。{clientName} が受信したレイヤーは {layersStarted} 個中 {layersCompleted} 個です。',
				'{image} のダウンロードが、{clientName} による再試行後も中断されました。',
			],
			meaning: withClientMessage('レジストリは応答しますが、レイヤーを最後まで受信できません。'),
			fixes: {
				retry: '再試行してください。完了したレイヤーはクライアントに保持されています。',
				...allowPull,
				askAboutDownloads:
					'サイズの大きいダウンロードがブロックまたはスキャンされたり、時間を制限されたりしていないかどうかを、ネットワーク担当者に確認してください。',
				lowerMtu: 'VPN を使っている場合は、MTU を小さくするか、VPN なしで試してください。',
			},
		},
		'pull-timed-out': {
			short: 'プルを 2 分で打ち切り',
			summary: [
				'{image} のプルを 2 分で打ち切りました。完了したレイヤーは {layersStarted} 個中 {layersCompleted} 個です。',
				'{image} のプルを 2 分で打ち切りました。',
			],
			meaning: '次のいずれかが原因です: 接続が遅い、イメージが大きい、途中の機器が通信を滞らせている。',
			fixes: {
				pullYourself: 'シェルでイメージをプルし、プルが進むかどうかを確認してください。',
				...allowPull,
				nameSmallerImage: 'より小さいイメージで試してください。',
			},
		},
		...proxyAndClient,
		...registryWords,
		...settingsWords,
		'client-failed': {
			short: 'プルに失敗',
			summary: [
				'{image} のプルに失敗しました。メッセージ: {reason}',
				'{image} のプルに失敗しました ({error})。',
				'{image} のプルに失敗しました (終了コード {exitCode})。',
			],
			meaning: 'acr-doctor は {clientName} のこのエラーを識別できません。',
			fixes: {
				pullYourself: 'シェルでイメージをプルし、出力全体を確認してください。',
				...useTokenWithoutClient,
			},
		},
	},
};
