import type {ReferenceWords} from '../pack-types.ts';

const forwardPrivateLinkZone =
	'独自の DNS サーバーを使っている場合は、仮想ネットワークの中から privatelink.azurecr.io を 168.63.129.16 に転送するように設定してください。';
const helmInstall = 'https://helm.sh/docs/intro/install';
const signWithNotation = '今後イメージに署名する場合は、Notation を使ってください: https://notaryproject.dev';
const showRoleMode = 'ロールの適用範囲がレジストリ単位かリポジトリ単位かを確認します。';
const assignAcrPull =
	'ID にプルのアクセス許可を付与してください。ユーザーに付与する場合、プリンシパルの種類は User です。ロールが有効になるまで 10 分ほどかかることがあります。';
const checkName =
	'この名前のレジストリがあるかどうかを確認します。nameAvailable: true の場合、レジストリは存在しません。';
const showContentTrust = 'レジストリでコンテンツの信頼が有効かどうかを確認します。';

export const reference: ReferenceWords = {
	title: 'リファレンス',
	headings: {
		meaning: '意味',
		impact: '影響',
		manualSteps: '手動で確認する方法',
		fixes: '対処',
		problems: 'このコードに含まれる問題',
		related: '関連',
		documentation: '参照',
	},
	codes: 'コード',
	selectedCode: '選択中のコード',
	searchKeys: 'すべてのコードを検索',
	searchHint: '検索',
	relatedKeys: '次 / 前の関連コード',
	relatedHint: '関連',
	openRelated: '開く',
	replacePlaceholders: 'コマンド内の大文字のプレースホルダーは、実際の値に置き換えてください。',
	more: '詳しくは acr-doctor explain CODE を実行してください。問題やチェックの名前も指定できます。',
	problemOf: '{problem} は {codes} に含まれる問題です。',
	checkOf: '{check} は {codes} を報告するチェックです。',
	nothingFound: '"{query}" に一致する項目はありません。',
	count: '{number} / {found} 件',
	topics: {
		DOCKER_COMMAND_ERROR: {
			title: '使えるコンテナー クライアントがない',
			meaning:
				'PATH に docker、podman、nerdctl が見つからないか、クライアントが起動しません。このエラーはレジストリの状態とは関係ありません。',
			impact:
				'このマシンでのプル、プッシュ、docker login と、コンテナー デーモンのチェックができません。レジストリのチェックにクライアントは不要です。',
			manualSteps: {
				showDockerVersion: 'docker が起動するかどうかを確認します。',
				showPodmanVersion: 'Podman をインストールしている場合は、podman が起動するかどうかを確認します。',
				findOnPath:
					'PATH にある docker を確認します。WSL では、Linux 側に docker をインストールする必要があります。',
				findOnPathInWindows: 'Windows では、where.exe でパスを確認します。',
			},
			fixes: {
				installClient:
					'Docker または Podman をインストールするか、インストール先のフォルダーを PATH に追加し、新しいシェルを開いてください。WSL では、Docker Desktop の WSL 統合を有効にしてください。',
				nameClient:
					'別のクライアントを使う場合は、DOCKER_COMMAND にクライアントを指定してください。az acr login は 2.59 からこの変数に対応しています。',
				replaceAlias:
					'シェルのエイリアスは、他のプログラムからは見えません。エイリアスと同じ名前のリンクを PATH に作成してください。',
				printToken:
					'クライアントを使わない場合は、トークンを取得し、oras や Helm、または別のマシンのクライアントでサインインに使ってください。',
			},
		},
		DOCKER_DAEMON_ERROR: {
			title: 'コンテナー デーモンが応答しない',
			meaning:
				'クライアントは動作しますが、デーモンが応答しません。次のいずれかが原因です: デーモンが停止している、このユーザーにソケットを使うアクセス許可がない、コンテキストまたは DOCKER_HOST が別の接続先を指している。',
			impact:
				'このマシンでのプル、プッシュ、ビルド、docker login がすべてできません。レジストリのチェックにデーモンは不要です。',
			manualSteps: {
				showDaemon: 'デーモンの状態を確認します。出力の最後の行にエラーが示されます。',
				listContexts: 'docker の接続先を確認します。使用中のコンテキストには * が付きます。',
				listPodmanMachines:
					'macOS または Windows の Podman では、仮想マシンが動作しているかどうかを確認します。',
			},
			fixes: {
				startDockerService: 'Linux では、デーモンを起動してください。',
				startDockerDesktop:
					'macOS と Windows では、Docker Desktop を起動し、Engine running と表示されるまで待ってください。',
				startPodmanMachine: 'macOS または Windows の Podman では、仮想マシンを起動してください。',
				joinDockerGroup:
					'ソケットを使うアクセス許可がない場合は、自分のユーザーをソケットのグループに追加し、マシンにもう一度サインインしてください。このグループのユーザーは root と同等になります。',
				useDefaultContext:
					'コンテキストがすでに存在しないデーモンを指している場合は、このマシンのデーモンに切り替えてください。',
				unsetDockerHost:
					'DOCKER_HOST がすでに存在しないデーモンを指している場合は、環境変数 DOCKER_HOST を削除してください。',
				printToken:
					'デーモンを使わない場合は、トークンを取得し、oras や Helm、または別のマシンのクライアントでサインインに使ってください。',
			},
		},
		DOCKER_VERSION_ERROR: {
			title: 'クライアントのバージョンが不明',
			meaning:
				'クライアントもデーモンも動作しますが、クライアントがバージョンを読み取れる形で出力しません。次のいずれかが原因です: クライアントと同じ名前のラッパー スクリプトがある、デーモンが過負荷になっている、クライアントとデーモンのバージョンに互換性がない。',
			impact:
				'通常は影響ありません。バージョンに互換性がない場合は、デーモンを使うコマンドがすべて失敗します。',
			manualSteps: {
				showVersions:
					'クライアントとデーモンのバージョンを確認します。クライアントがデーモンに対して新しすぎる場合は、出力にエラー メッセージがあります。',
				listContexts: 'クライアントの接続先のデーモンを確認します。',
			},
			fixes: {
				matchVersions:
					'クライアントとデーモンを、同じ入手元 (パッケージ マネージャーまたは Docker Desktop) の同じバージョンにそろえてください。',
				updateRemoteDaemon:
					'デーモンが別のマシンで動作している場合は、そのマシンでデーモンを更新するか、別のコンテキストを選択してください。',
			},
		},
		DOCKER_PULL_ERROR: {
			title: 'イメージをプルできない',
			meaning:
				'デーモンは要求を受け付けましたが、イメージをプルできませんでした。デーモンは独自のプロキシ、信頼ストア、保存された資格情報を使うため、このマシンからレジストリに到達できても、プルが失敗することがあります。プルでは 2 つのホストを使います。マニフェストはログイン サーバーから、レイヤーは別のホストから取得します。',
			impact:
				'イメージをプルできません。アップロードはログイン サーバーだけを使うため、プッシュはできることがあります。',
			manualSteps: {
				pullImage: 'イメージをプルします。出力の最後の行に、失敗したホストが示されます。',
				pullPublicImage:
					'パブリックなイメージをプルします。成功した場合、デーモンはインターネットに接続できており、原因はレジストリまたはサインインにあります。',
				showDaemonProxy: 'デーモンが使うプロキシを確認します。シェルのプロキシとは別の設定です。',
				showAnswer:
					'このマシンからログイン サーバーに到達できるかどうかを確認します。正常なステータスは 401 です。',
			},
			fixes: {
				signInAgain: 'もう一度サインインしてください。保存されたトークンは 3 時間で期限切れになります。',
				removeStoredSignIn:
					'期限切れの資格情報が保存されている場合は、先に保存された資格情報を削除してください。期限切れの資格情報があると、匿名プルもできません。',
				allowDataEndpoints:
					'マニフェストは取得できてもレイヤーを取得できない場合は、レイヤーのホスト (データ エンドポイントまたは *.blob.core.windows.net) をファイアウォールで許可してください。',
				trustInDocker:
					'証明書が信頼されていない場合は、認証局の証明書を /etc/docker/certs.d/LOGIN-SERVER/ca.crt にコピーしてください。プロキシが必要な場合は、daemon.json にプロキシを設定し、デーモンを再起動してください。',
				namePlatform:
					'一致するマニフェストがない場合は、イメージが対応するプラットフォームを指定するか、使用するプラットフォーム向けにイメージをビルドしてください。',
				checkRepositoryName:
					'リポジトリまたはタグが見つからない場合は、スペルを確認してください。リポジトリ名は小文字です。アクセス許可がない場合も、イメージが存在しないように見えることがあります。',
			},
		},
		HELM_COMMAND_ERROR: {
			title: 'Helm を実行できない',
			meaning:
				'PATH に helm が見つからないか、helm が起動しません。Helm が必要なのは、レジストリにチャートを保存する場合だけです。',
			impact:
				'レジストリのチャートに対する helm pull、push、install ができません。イメージには影響しません。',
			manualSteps: {showHelmVersion: 'Helm が起動できることと、Helm のバージョンを確認します。'},
			fixes: {
				installHelm: `チャートを使う場合は、Helm 3.8 以降をインストールしてください: ${helmInstall}`,
				skipHelm: 'チャートを使わない場合は、Helm のチェックを除外してください。',
			},
		},
		HELM_VERSION_ERROR: {
			title: 'Helm のバージョンが合わない',
			meaning:
				'Helm が古すぎるか、Helm がバージョンを出力しません。Helm 2 は 2020 年から更新されておらず、Azure のレジストリは 2025 年 3 月に Helm 2 のリポジトリの提供を終了しました。Helm 3.8 からは、oci:// が実験的機能ではなくなりました。Helm 4 は問題なく使えます。az acr check-health が Helm 4 でエラーを報告するのは、Helm 4 で廃止されたオプションを使うためです。',
			impact: 'oci:// で始まるアドレスのチャートを使えません。イメージには影響しません。',
			manualSteps: {
				showHelmVersion: 'バージョンを確認します。',
				showVersionByTemplate:
					'Helm 3 と 4 の両方で使えるコマンドでバージョンを確認します。正常な終了コードは 0 です。',
			},
			fixes: {
				installHelm: `Helm を 3.8 以降に入れ替えてください: ${helmInstall}`,
				migrateHelm2:
					'Helm 2 のリリースは、2to3 プラグインで移行してください: https://helm.sh/docs/topics/v2_v3_migration',
				printToken: 'その後、Helm のサインインに使うトークンを取得してください。',
				signInHelm: 'このユーザー名で Helm にサインインし、パスワードとしてトークンを入力してください。',
			},
		},
		NOTARY_COMMAND_ERROR: {
			title: 'コンテンツの信頼に必要な notary がない',
			meaning:
				'このマシンまたはレジストリでコンテンツの信頼が有効ですが、コンテンツの信頼の鍵を管理する notary がないか、notary が起動しません。コンテンツの信頼 (Docker Content Trust) は廃止予定です。2026 年 5 月 31 日以降、レジストリのコンテンツの信頼を新たに有効にすることはできません。コンテンツの信頼は 2028 年 3 月 31 日に終了します。',
			impact:
				'署名済みイメージの鍵と委任を管理できません。DOCKER_CONTENT_TRUST=1 の場合、docker は署名のないイメージをすべて拒否します。',
			manualSteps: {
				showNotaryVersion: 'notary が起動するかどうかを確認します。',
				showContentTrust,
			},
			fixes: {
				unsetContentTrust:
					'コンテンツの信頼でイメージに署名していない場合は、このシェルと、シェルの共通の設定ファイルで、コンテンツの信頼を無効にしてください。',
				disableContentTrust: 'その後、レジストリでもコンテンツの信頼を無効にしてください。',
				useNotation: signWithNotation,
			},
		},
		NOTARY_VERSION_ERROR: {
			title: 'notary のバージョンが合わない',
			meaning:
				'notary のバージョンが、Azure のレジストリと互換性のある唯一のバージョン 0.6.0 ではないか、notary がバージョンを出力しません。コンテンツの信頼 (Docker Content Trust) は 2028 年 3 月 31 日に終了します。',
			impact:
				'コンテンツの信頼 (Docker Content Trust) による署名と、鍵の管理ができません。署名のないイメージのプルには影響しません。',
			manualSteps: {
				showNotaryVersion: 'バージョンを確認します。',
				showContentTrust,
			},
			fixes: {
				useNotation: signWithNotation,
				installNotary:
					'2028 年までコンテンツの信頼を使い続けるには、notary 0.6.0 をインストールしてください: https://github.com/notaryproject/notary/releases/tag/v0.6.0',
				unsetContentTrust:
					'コンテンツの信頼でイメージに署名していない場合は、コンテンツの信頼を無効にしてください。',
			},
		},
		CMK_ERROR: {
			title: 'レジストリが暗号化キーを使えない',
			meaning:
				'レジストリは Key Vault のカスタマー マネージド キーで暗号化されていますが、レジストリがキーを使えません。レジストリの ID、Key Vault のファイアウォール、Key Vault、キーのいずれかに問題があります。ID を削除しても約 3 か月は動作し続けることがあるため、原因はかなり前の変更の可能性があります。',
			impact:
				'最終的には何もできなくなります。キーを使えないレジストリは、トークンの要求をすべて 403 で拒否し、イメージのプッシュもプルもできません。',
			manualSteps: {
				showEncryption: 'レジストリが使うキーと ID を確認します。',
				showIdentities:
					'レジストリの ID を確認します。1 つ前の手順で確認した ID が一覧に含まれている必要があります。',
				showVaultFirewall:
					'Key Vault のファイアウォールを確認します。Deny で、bypass が AzureServices 以外の場合、レジストリは拒否されます。',
				showKey: 'キーが有効で、期限が切れていないことを確認します。',
			},
			fixes: {
				assignIdentity: '既存の ID をレジストリに割り当ててください。',
				rotateKey:
					'ID をキーに割り当ててください。ID には、get、wrapKey、unwrapKey のアクセス許可が必要です。',
				allowTrustedServices:
					'Key Vault のファイアウォールで、信頼されたサービスを許可してください。レジストリは数秒で回復します。',
				recoverVault: 'Key Vault が削除された場合は、Key Vault を回復してください。',
				recoverKey: 'キーが削除された場合は、キーを回復してください。',
				contactSupport:
					'レジストリのシステム割り当てマネージド ID が失われた場合は、Azure サポートに連絡してください。',
			},
		},
		LOGIN_SERVER_ERROR: {
			title: 'レジストリが見つからない',
			meaning:
				'このレジストリ名のログイン サーバーが Azure から返されませんでした。次のいずれかが原因です: 名前のスペルが間違っている、レジストリが別の場所 (サブスクリプション、テナント、またはクラウド) にある、この ID にレジストリを表示するアクセス許可がない、Azure に到達できない。ログイン サーバーは名前にサフィックスを付けたものとは限らず、NAME-HASH.azurecr.io のようにハッシュが付くことがあります。',
			impact:
				'Azure リソースのチェック (ロール、ファイアウォール、プライベート エンドポイント、キー) を一切実行できません。ログイン サーバーがわかっていれば、レジストリのチェックと利用はできます。',
			manualSteps: {
				showCloud: 'az で使用中のクラウドを確認します。',
				showAccount: 'az で使用中のサブスクリプションとテナントを確認します。',
				showLoginServer: '実際のログイン サーバーを確認します。',
				checkName,
			},
			fixes: {
				switchSubscription: 'レジストリのサブスクリプションに切り替えてください。',
				signInToTenant: 'または、レジストリのテナントにサインインしてください。',
				switchCloud: 'または、レジストリのクラウドに切り替えてください。',
				useLoginServer:
					'または、Azure portal に表示されるログイン サーバーを指定してチェックしてください。このチェックに、リソースを表示するアクセス許可は不要です。',
				requestReader:
					'イメージへのアクセス以外も必要で、レジストリを表示するアクセス許可がない場合は、レジストリの閲覧者 (Reader) ロールを割り当てるよう所有者に依頼してください。',
			},
		},
		CONNECTIVITY_DNS_ERROR: {
			title: 'ログイン サーバーの名前を解決できない',
			meaning:
				'このマシンで、ログイン サーバーの名前をアドレスに解決できません。次のいずれかが原因です: 名前が DNS に存在しない、DNS サーバーが応答しない、レコードのないプライベート DNS ゾーンによってパブリック アドレスが隠されている。',
			impact:
				'このレジストリへのサインイン、プル、プッシュは一切できず、DNS に依存するチェックも実行できません。',
			manualSteps: {
				queryResolver: 'このマシンの DNS リゾルバーに照会します。',
				resolveOtherName:
					'確実に存在する名前を照会します。この照会も失敗する場合、このマシンでは DNS 全体が使えません。',
				showLoginServer: 'Azure で実際のログイン サーバーを確認します。',
				checkName,
			},
			fixes: {
				correctName:
					'名前を修正してください。NAME-HASH.azurecr.io のようにハッシュの付くログイン サーバーは、省略せずに指定してください。',
				switchCloud:
					'レジストリが別のクラウドにある場合は、レジストリのクラウドに切り替えてください。サフィックスはクラウドごとに異なります: .azurecr.io、.azurecr.cn、.azurecr.us',
				connectToNetwork:
					'どの名前も解決できない場合は、ネットワークまたは VPN に接続するか、このマシンの DNS サーバーを修正してください。',
				createDnsZoneGroup:
					'プライベート DNS ゾーンに名前のレコードがない場合は、Azure によるレコードの作成を設定してください。',
				forwardPrivateLinkZone,
			},
		},
		CONNECTIVITY_SSL_ERROR: {
			title: 'TLS 接続を信頼できない',
			meaning:
				'ログイン サーバーは応答しますが、証明書が信頼されていません。証明書は、このマシンで信頼されていない認証局が発行したものか、別の名前に対して発行されたものか、有効期間外です。多くの場合、プロキシが TLS 通信を復号し、独自の認証局の証明書に差し替えています。このマシンの時刻がずれていることもあります。',
			impact:
				'この接続では、このレジストリを一切利用できません。Docker、az、acr-doctor はそれぞれ独自の信頼ストアを使うため、一部のプログラムだけが失敗することもあります。',
			manualSteps: {
				showCertificates:
					'証明書を確認します。発行者は i: の行にあります。発行者が自社またはセキュリティ製品の場合、プロキシが TLS 通信を復号しています。',
				traceConnection: '接続がどの段階で失敗するかを確認します。問題は verify result に示されます。',
				compareClock: 'このマシンの時刻が正しいかどうかを確認します。',
			},
			fixes: {
				trustInNode:
					'acr-doctor などの Node のプログラムに、プロキシの認証局を信頼させてください。FILE は認証局の証明書 (PEM 形式) です。ネットワーク担当者から入手してください。',
				trustInAzureCli: 'az にもプロキシの認証局を信頼させてください。',
				trustInDocker:
					'docker にプロキシの認証局を信頼させるには、証明書を /etc/docker/certs.d/LOGIN-SERVER/ca.crt にコピーしてください。検証は無効にしないでください。無効にすると、docker は応答したどのサーバーにもトークンを送信します。',
				exemptFromInspection:
					'または、ログイン サーバーとデータ エンドポイントを TLS 検査の対象外にするよう、ネットワーク担当者に依頼してください。',
				setClockInWsl:
					'このマシンの時刻を合わせてください。WSL では、マシンのスリープ中に時刻が進まないことがあります。',
			},
		},
		CONNECTIVITY_FORBIDDEN_ERROR: {
			title: 'レジストリが 403 を返す',
			meaning:
				'レジストリがステータス 403 を返しました。多くの場合、レジストリのファイアウォールで接続元の IP アドレスが許可されていません。接続元の IP アドレスは応答の本文に示されます。それ以外の場合は、レジストリがカスタマー マネージド キーを使えないか、レジストリの代わりにプロキシが応答しています。',
			impact:
				'このアドレスからはサインイン、プル、プッシュができません。許可されたアドレスからは、すべてできます。',
			manualSteps: {
				showAnswer:
					'応答の本文を確認します。本文には、レジストリから見えるアドレスが示されます。プロキシや NAT を通る場合、レジストリから見えるのは、プロキシや NAT のアドレスです。',
				showPublicAccess: 'パブリック アクセスが有効かどうかと、ファイアウォールの既定の動作を確認します。',
				listNetworkRules: '許可されているアドレスの一覧を確認します。',
				queryResolver:
					'レジストリにプライベート エンドポイントがある場合は、名前がプライベート アドレスに解決されるかどうかを確認します。',
				showEncryption: '本文にキーまたは ID の記述がある場合は、レジストリが使うキーを確認します。',
			},
			fixes: {
				allowAddress:
					'レジストリから見えるアドレスを許可してください (サービス レベルが Premium の場合のみ。有効になるまで数分かかります)。',
				enablePublicAccess:
					'パブリック アクセスが誤って無効になっている場合は、パブリック アクセスを有効にしてください。',
				usePrivateEndpoint:
					'パブリック アクセスを意図的に無効にしている場合は、プライベート エンドポイント経由で接続してください。プライベート エンドポイントのあるネットワークの中から、または VPN で接続します。また、名前が DNS でプライベート エンドポイントのアドレスに解決される必要があります。',
				useOwnAgents:
					'ホステッド ビルド エージェントのアドレスは変わるため、許可されたネットワークにあるセルフホステッド エージェントを使ってください。',
				allowTrustedServices:
					'キーが原因の場合は、Key Vault のファイアウォールで信頼されたサービスを許可してください。',
			},
		},
		CONNECTIVITY_CHALLENGE_ERROR: {
			title: 'チャレンジが返されない',
			meaning:
				'レジストリは、資格情報のない要求に対して、ステータス 401 とトークン サービスのアドレスを返します。この応答を受信できませんでした。次のいずれかが原因です: 接続が失敗または切断された、プロキシまたはサインイン ページが応答した、名前が Azure のレジストリのものではない。',
			impact: 'どのクライアントでも、サインインと、トークンが必要な操作が一切できません。',
			manualSteps: {
				showAnswer: '応答を確認します。正常な応答は 401 で、WWW-Authenticate: Bearer ヘッダーがあります。',
				traceConnection: '接続がどの段階で失敗するかと、プロキシを経由しているかどうかを確認します。',
				findProxyVariables:
					'プロキシの環境変数を確認します: HTTPS_PROXY、HTTP_PROXY、NO_PROXY (大文字または小文字)。',
			},
			fixes: {
				signInToNetwork:
					'サインイン ページが応答する場合は、ブラウザーを開き、ネットワークにサインインしてください。',
				setProxy: 'ネットワークにプロキシがある場合は、プロキシを設定してください。',
				addToNoProxy:
					'レジストリにプライベート エンドポイントがある場合は、ログイン サーバーとデータ エンドポイントをプロキシの対象外にしてください。',
				allowInFirewall:
					'ログイン サーバー、データ エンドポイント、Entra のサインイン先のホストへの HTTPS を、ヘッダーを変更せずに許可するよう、ネットワーク担当者に依頼してください。',
				contactSupport:
					'応答がサーバー エラー (5xx) の場合は、待ってから再試行してください。解消しない場合は、X-Ms-Correlation-Request-Id ヘッダーの値を Azure サポートに伝えてください。',
			},
		},
		CONNECTIVITY_AAD_LOGIN_ERROR: {
			title: 'Entra のサインインに未対応',
			meaning:
				'レジストリは資格情報を要求していますが、Entra のサインインに対応していません。ユーザー名とパスワードを要求しているか、別のホストへのトークンの送信を求めています。Azure のレジストリは Entra のサインインに対応しているため、応答元が Azure のレジストリではないか、レジストリの代わりにゲートウェイが応答しています。',
			impact:
				'az acr login と、Azure の ID によるサインインが一切できません。ユーザー名とパスワードでのサインインはできることがあります。',
			manualSteps: {
				showAnswer:
					'WWW-Authenticate ヘッダーを確認します。正常な値は Bearer で、realm が同じホストを指します。',
				showLoginServer: 'ホストを、Azure のログイン サーバーと比べます。',
			},
			fixes: {
				useLoginServer: 'ゲートウェイやミラーではなく、レジストリ自身のログイン サーバーを使ってください。',
				checkRealm:
					'realm が別のホストを指す場合は、トークンを送信する前に、ホストの所有者を確認してください。',
				signInWithPassword:
					'応答元が Azure のレジストリではない場合は、応答元のレジストリのユーザー名とパスワードでサインインしてください。',
			},
		},
		CONNECTIVITY_WWW_AUTHENTICATE_ERROR: {
			title: 'チャレンジの形式が不正',
			meaning:
				'レジストリはステータス 401 を返しましたが、WWW-Authenticate ヘッダーの形式が不正か、ヘッダーに realm または service がありません。多くの場合、途中のプロキシまたはゲートウェイがヘッダーを変更しています。',
			impact: 'どのクライアントでも、サインインと、トークンが必要な操作が一切できません。',
			manualSteps: {
				showAnswer:
					'ヘッダーを確認します。正しい形式: WWW-Authenticate: Bearer realm="https://LOGIN-SERVER/oauth2/token",service="LOGIN-SERVER"',
			},
			fixes: {
				passHeaderOn:
					'WWW-Authenticate ヘッダーを変更せずに通すよう、プロキシまたはゲートウェイの管理者に依頼してください。',
				addToNoProxy:
					'または、ネットワークで直接接続が許可されている場合は、プロキシを経由せずに接続してください。',
			},
		},
		CONNECTIVITY_REFRESH_TOKEN_ERROR: {
			title: 'レジストリがサインインを拒否',
			meaning:
				'Entra はトークンを発行しましたが、レジストリは Entra トークンをレジストリのトークンに交換しませんでした。次のいずれかが原因です: ID にレジストリのロールがない、ID が別のテナントのものである、トークンの対象ユーザー (audience) がレジストリに拒否された。ステータス 5xx または接続の切断の場合、原因はレジストリまたはネットワークにあります。',
			impact: 'az acr login と、この ID によるプルとプッシュが一切できません。他の ID には影響しません。',
			manualSteps: {
				showAccount: 'サインイン中のアカウントとテナントを確認します。',
				requestToken: 'Entra がレジストリ用のトークンを発行するかどうかを確認します。',
				listRoles:
					'この ID に割り当てられたレジストリのロールの一覧を確認します。OBJECT-ID は ID のオブジェクト ID、REGISTRY-ID はレジストリのリソース ID です。',
				showRoleMode,
				showArmAuthentication:
					'レジストリが Azure Resource Manager のトークンを受け入れるかどうかを確認します。',
			},
			fixes: {
				assignAcrPull,
				assignRepositoryReader:
					'ロールの割り当てモードが AbacRepositoryPermissions の場合は、このロールを割り当ててください。AcrPull、所有者 (Owner)、共同作成者 (Contributor) ロールでは、イメージへのアクセス許可が付与されません。',
				signInToTenant: 'ID が別のテナントのものである場合は、レジストリのテナントにサインインしてください。',
				signInWithScope:
					'レジストリが Azure Resource Manager のトークンを拒否する場合は、レジストリの対象ユーザー (audience) を指定してサインインしてください。',
				signInAgain:
					'その後、レジストリにもう一度サインインしてください。既存のトークンのアクセス許可は、発行されたときのまま変わりません。',
			},
		},
		CONNECTIVITY_ACCESS_TOKEN_ERROR: {
			title: 'プルのアクセス許可がない',
			meaning:
				'レジストリはサインインを受け入れましたが、アクセス トークンを発行しなかったか、トークンにプルのアクセス許可がありません。ID のロールの対象にこのリポジトリが含まれていないか、更新トークンの期限 (3 時間) が切れています。',
			impact: '要求したリポジトリをプルできません。他のリポジトリのプルはできることがあります。',
			manualSteps: {
				showRoleMode,
				listRoles: 'ID のロールの一覧を確認します。',
				checkRepository: '1 つのリポジトリについて、プルのアクセス許可を確認します。',
				listRepositories: 'この ID に一覧のアクセス許可がある場合は、リポジトリの一覧を確認します。',
			},
			fixes: {
				assignAcrPull,
				assignRepositoryReader:
					'ロールの割り当てモードが AbacRepositoryPermissions の場合は、代わりにこのロールを、リポジトリを対象に含む条件付きで、または条件なしで割り当ててください。',
				removeStoredSignIn:
					'保存された資格情報を削除し、もう一度サインインしてください。既存のトークンのアクセス許可は、発行されたときのまま変わりません。',
				extendScopeMap:
					'Entra ではなくレジストリのトークンを使う場合は、トークンのスコープ マップに、リポジトリの content/read を追加してください。',
			},
		},
		CONNECTIVITY_TOOMANYREQUESTS_ERROR: {
			title: '要求数の上限に到達 (429)',
			meaning:
				'レジストリは、1 分あたりの要求数を ID ごとと全体で制限しており、上限に達しました。匿名プルはすべて合わせて 1 つの ID と見なされ、管理者ユーザーの 2 つのパスワードも 1 つの ID と見なされます。',
			impact: 'Retry-After ヘッダーの時間が過ぎるまで、新しい要求は拒否されます。レジストリは正常です。',
			manualSteps: {
				showAnswer: 'ステータスが 429 であることと、Retry-After に示された待ち時間 (秒) を確認します。',
				showTier: 'サービス レベルを確認します。Premium の読み取りの上限は、他のサービス レベルの 2 倍です。',
			},
			fixes: {
				retryLater:
					'Retry-After の時間だけ待ち、その後は要求数を減らしてください。すぐに再試行すると、待ち時間が長くなります。',
				splitIdentities:
					'クラスターまたはパイプラインごとに ID を分け、同じイメージをプルする回数を減らしてください。',
				upgradeToPremium: 'Premium にアップグレードしてください (料金は高くなります)。',
				addReplicas: 'Premium では、レプリカに負荷を分散してください。上限はレプリカごとに適用されます。',
			},
		},
		AZURE_SIGN_IN_ERROR: {
			title: 'Azure にサインインできない',
			meaning:
				'Entra がトークンを発行しませんでした。次のいずれかが原因です: サインイン中のアカウントがない、資格情報に問題がある (不完全、期限切れ、または拒否)、ポリシーにより追加の確認が必要である、Entra に到達できない。このエラーはレジストリの状態とは関係ありません。',
			impact:
				'Azure の ID が必要な操作 (レジストリのトークンの取得と、Azure リソースのチェック) が一切できません。DNS、TLS、チャレンジのチェックに ID は不要です。',
			manualSteps: {
				showAccount:
					'az でサインイン済みかどうかと、サインイン先のサブスクリプションとテナントを確認します。',
				requestToken:
					'az がまだトークンを取得できるかどうかを確認します。エラー メッセージに、Entra のエラー コード (AADSTS と数字) があります。',
				findAzureVariables:
					'AZURE_ で始まる環境変数を探します。この環境変数の資格情報は、az より優先されます。',
			},
			fixes: {
				signIn: 'サインインしてください。',
				resetSecret:
					'アプリケーションのシークレットが期限切れの場合は、新しいシークレットを作成してください。古いシークレットは使えなくなります。',
				nameCredential: '誤った資格情報が使われる場合は、正しい資格情報を指定してください。',
				meetPolicy:
					'会社のポリシー (条件付きアクセス) でサインインが拒否される場合は、ポリシーで許可されたマシンでサインインするか、ポリシーの管理者に相談してください。',
				allowInProxy:
					'Entra に到達できない場合は、サインイン先のホスト login.microsoftonline.com (または使用中のクラウドのサインイン先のホスト) をプロキシで許可してください。',
			},
		},
		PRIVATE_ENDPOINT_DNS_ERROR: {
			title: 'DNS にプライベート エンドポイントがない',
			meaning:
				'レジストリにプライベート エンドポイントがあるか、必要ですが、このマシンからプライベート エンドポイントが見つかりません。次のいずれかが原因です: DNS がパブリック アドレスまたは誤ったアドレスを返す、レコードがない、エンドポイントが承認されていない。各プライベート エンドポイントには複数の名前があります。ログイン サーバーと、リージョンごとのデータ エンドポイントです。',
			impact:
				'レジストリにプライベート接続できません。パブリック アクセスが無効の場合は、何もできません。データ エンドポイントの名前だけが誤っている場合は、マニフェストは取得できても、レイヤーを取得できません。',
			manualSteps: {
				queryResolver:
					'名前がどのアドレスに解決されるかを確認します。プライベート エンドポイントの場合は、自分のネットワークのアドレスです。',
				listConnections: '接続が承認されているかどうかを確認します。',
				showEndpoints: 'プライベート エンドポイントに解決される必要がある名前の一覧を確認します。',
				listZoneRecords:
					'プライベート DNS ゾーンのレコードの一覧を確認します。パブリック クラウド以外では、ゾーン名の末尾がクラウドのサフィックスになります。',
			},
			fixes: {
				linkPrivateDnsZone: 'このマシンの仮想ネットワークに、ゾーンをリンクしてください。',
				createDnsZoneGroup: 'Azure によるレコードの作成と更新を設定してください。',
				forwardPrivateLinkZone,
				approveConnection: '接続が承認待ちの場合は、接続を承認してください。',
				connectToNetwork:
					'このマシンがネットワークの外にある場合は、VPN で接続するか、レジストリのファイアウォールでこのマシンのアドレスを許可してください。',
			},
		},
		STORED_CREDENTIAL_ERROR: {
			title: '保存された資格情報がないか、拒否された',
			meaning:
				'コンテナー クライアントが送信するのは、Azure のサインインではなく、以前のサインインで保存された資格情報です。クライアントに資格情報がないか、レジストリが資格情報を拒否しました。拒否の理由は次のいずれかです: 期限が切れている、別のレジストリの資格情報である、アクセス許可が不足している。',
			impact:
				'コンテナー クライアントでのプルとプッシュに影響します。Azure CLI や他のツールは使える場合があります。',
			manualSteps: {
				listEntries:
					'~/.docker/config.json の auths に、どのレジストリのエントリがあるかを確認します。このファイルで資格情報ヘルパー (credsStore または credHelpers) が指定されている場合、エントリはヘルパーにあります。',
				showAdminUser: 'ユーザー名がレジストリ名と同じ場合は、管理者ユーザーが有効かどうかを確認します。',
				listTokens: 'ユーザー名がレジストリのトークンの場合は、トークンが有効かどうかを確認します。',
			},
			fixes: {
				signInAgain: 'もう一度サインインしてください。Azure CLI によるサインインは 3 時間有効です。',
				signOut: 'レジストリが匿名プルを許可している場合は、資格情報を削除してください。',
				renewPassword: 'トークンのパスワードの期限が切れている場合は、新しいパスワードを作成してください。',
			},
		},
		CLIENT_SETTINGS_ERROR: {
			title: 'クライアントの設定ファイルに問題がある',
			meaning:
				'コンテナー クライアントまたはそのデーモンの設定ファイルを読み取れないか、書式が正しくないか、他の設定と矛盾しています。多くの場合、クライアントはそのファイルについて何も出力せず、サインインなしでプルします。',
			impact:
				'サインイン、デーモンの選択、プルに使うプロキシと証明書に影響します。レジストリのチェックでは、これらのファイルを使いません。',
			manualSteps: {
				showLoginFile: 'サインインを保存したファイルの所有者とアクセス許可を確認します。',
				listContexts: '使用中のコンテキストを確認します。',
				validateDaemonSettings: 'デーモンを起動せずに daemon.json を確認します。',
				showDockerService:
					'デーモンのユニット ファイルとドロップイン ファイルを確認します。これらのファイルで、プロキシとホストを設定できます。',
			},
			fixes: {
				takeOwnership:
					'sudo の使用後にファイルの所有者が root になっている場合は、所有者を現在のユーザーに変更してください。',
				correctFile: '書式が正しくない行を修正するか、ファイルを移動してもう一度サインインしてください。',
				installHelper:
					'資格情報ヘルパーがない場合は、ヘルパーをインストールするか、config.json から credsStore または credHelpers を削除してください。',
				useDefaultContext:
					'使用中のコンテキストが削除されている場合は、既定のコンテキストに切り替えてください。',
				restartDaemon:
					'daemon.json またはデーモンのサービスを変更した後は、デーモンを再起動してください。再起動すると、実行中のコンテナーは停止します。',
				signInAgain:
					'クライアントが参照する場所に資格情報が保存されるように、もう一度サインインしてください。',
			},
		},
		AZURE_CLI_ERROR: {
			title: 'Azure CLI に問題がある',
			meaning:
				'Azure CLI が起動しないか、Azure CLI のバージョンまたは拡張機能に既知の問題があります。acr-doctor にとって、Azure CLI は複数あるサインイン方法の 1 つにすぎません。',
			impact:
				'az acr login と、az のコマンドによる対処ができません。他の資格情報は Azure CLI なしで使えます。',
			manualSteps: {
				showAzureCliVersion:
					'バージョンを確認します。2.74 と 2.75 の az acr check-health は、レジストリが Azure で見つからないと異常終了します。2.82 以降の az acr login には、レジストリの対象ユーザー (audience) のトークンが必要です。',
				listExtensions:
					'拡張機能の一覧を確認します。acrabac と acrregionalendpoint は、新しいバージョンの組み込み機能と競合します。',
			},
			fixes: {
				upgradeAzureCli: 'Azure CLI を更新してください。',
				reinstallAzureCli:
					'Azure CLI が起動しない場合は、Azure CLI を再インストールしてください: https://aka.ms/azure-cli',
				removeExtension: '競合する拡張機能を削除してください。',
				setAudience:
					'2.87 以降では、使用中のクラウドが対応するトークンの対象ユーザー (audience) を設定してください。',
			},
		},
	},
};
