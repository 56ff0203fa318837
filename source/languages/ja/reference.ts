import type {ReferenceWords} from '../pack-types.ts';

const passPrivateLinkOn =
	'独自の DNS サーバーを使っている場合は、仮想ネットワークの中から privatelink.azurecr.io を 168.63.129.16 に転送するよう設定してください。';
const getTokenInstead =
	'デーモンなしで済ませる場合は、トークンを取得し、oras や Helm、または別のマシンでサインインに使ってください。';
const helmInstall = 'https://helm.sh/docs/intro/install';
const signWithNotation = '今後の署名には notation を使ってください: https://notaryproject.dev';
const roleModeSeen = 'ロールの割り当てがレジストリ単位かリポジトリ単位かを確認します。';
const grantPull =
	'プルの権限を付与してください。ユーザーに付与する場合、プリンシパルの種類は User です。有効になるまで 10 分ほどかかることがあります。';
const letVaultPass = 'Key Vault のファイアウォールで、信頼されたサービスを許可してください。';

export const reference: ReferenceWords = {
	title: 'リファレンス',
	headings: {
		meaning: '意味',
		blocks: '影響',
		byHand: '手動で確認する方法',
		fixes: '対処',
		problems: 'このコードに含まれる問題',
		related: '関連',
		documentation: '参照',
	},
	relatedKeys: '次 / 前の関連コード',
	relatedHint: '関連',
	openRelated: '開く',
	replacePlaceholders: 'コマンド内の大文字の部分は、実際の値に置き換えてください。',
	more: '詳しくは acr-doctor explain CODE で表示します。問題やチェックの名前も指定できます。',
	problemOf: '{problem} は {codes} に含まれる問題です。',
	checkOf: '{check} は {codes} を報告するチェックです。',
	nothingFound: '"{query}" に一致するものはありません。',
	count: '{number} / {found} 件',
	topics: {
		DOCKER_COMMAND_ERROR: {
			title: '使えるコンテナー クライアントがない',
			meaning:
				'PATH に docker、podman、nerdctl のどれもないか、使おうとしたクライアントが起動しません。レジストリの状態とは関係ありません。',
			blocks:
				'このマシンでのプル、プッシュ、docker login と、コンテナー デーモンのチェックができません。レジストリ自体のチェックは、クライアントがなくてもすべて実行されます。',
			byHand: {
				showDockerVersion: 'docker が起動するか確認します。',
				showPodmanVersion: 'Podman をインストールしている場合は、Podman を確認します。',
				findOnPath: 'PATH から何が見つかるか確認します。WSL では、Linux 側にプログラムが必要です。',
				findOnPathInWindows: 'Windows では、次の方法で確認します。',
			},
			fixes: {
				installClient:
					'Docker または Podman をインストールするか、そのフォルダーを PATH に追加し、新しいシェルを開いてください。WSL では、Docker Desktop の WSL 統合を有効にしてください。',
				nameClient:
					'別のクライアントをインストールしている場合は、それを指定してください。az acr login は 2.59 からこの変数に対応しています。',
				replaceAlias:
					'シェルのエイリアスはプログラムではないため、acr-doctor など他のプログラムからは見えません。代わりに、その名前のリンクを PATH に置いてください。',
				printToken:
					'クライアントなしで済ませる場合は、トークンを取得し、oras や Helm、または別のマシンでサインインに使ってください。',
			},
		},
		DOCKER_DAEMON_ERROR: {
			title: 'コンテナー デーモンが応答しない',
			meaning:
				'クライアントはありますが、その先のデーモンに接続できません。デーモンが停止している、このユーザーにソケットを使う権限がない、コンテキストか DOCKER_HOST が別の場所を指している、のいずれかです。',
			blocks:
				'このマシンでのすべてのプル、プッシュ、ビルドと、資格情報を使う docker login ができません。レジストリのチェックはデーモンなしで実行されます。',
			byHand: {
				showDaemon: 'デーモンの情報を表示します。何が問題かは最後の行にあります。',
				listContexts: 'docker の接続先を確認します。* が付いたコンテキストが使用中です。',
				listPodmanMachines: 'macOS または Windows の Podman では、仮想マシンが動作しているか確認します。',
			},
			fixes: {
				startDockerService: 'Linux では、デーモンを起動してください。',
				startDockerDesktop:
					'macOS と Windows では、Docker Desktop を起動し、実行中と表示されるまで待ってください。',
				startPodmanMachine: 'macOS または Windows の Podman では、仮想マシンを起動してください。',
				joinDockerGroup:
					'ソケットを使う権限がない場合は、自分をグループに追加し、マシンにサインインし直してください。このグループのユーザーは root と同等になることに注意してください。',
				useDefaultContext:
					'コンテキストがなくなったデーモンを指している場合は、このマシンのデーモンに戻してください。',
				unsetDockerHost: 'DOCKER_HOST がなくなったデーモンを指している場合は、変数を削除してください。',
				printToken: getTokenInstead,
			},
		},
		DOCKER_VERSION_ERROR: {
			title: 'クライアントのバージョンが不明',
			meaning:
				'クライアントもデーモンもありますが、読み取れる形でバージョンが得られません。同じ名前のラッパーである、デーモンが忙しく応答できない、または双方のバージョンが離れすぎている場合に起こります。',
			blocks:
				'通常は支障ありません。バージョンが実際に離れすぎている場合は、デーモンを使うコマンドがすべて失敗します。',
			byHand: {
				showVersions:
					'双方のバージョンを確認します。クライアントがデーモンに対して新しすぎる場合は、ここに表示されます。',
				listContexts: 'クライアントの接続先を確認します。',
			},
			fixes: {
				matchVersions:
					'クライアントとデーモンを、同じ入手元 (パッケージ マネージャーまたは Docker Desktop) の同じバージョンにそろえてください。',
				updateRemoteDaemon:
					'デーモンが別のマシンで動作している場合は、そこで更新するか、別のコンテキストを選択してください。',
			},
		},
		DOCKER_PULL_ERROR: {
			title: 'イメージをプルできない',
			meaning:
				'デーモンは要求を受け付けましたが、イメージを取得できませんでした。デーモンは独自のプロキシ、信頼ストア、保存されたサインイン情報を使うため、このマシンから到達できても失敗することがあります。プルには 2 つのホストが必要です。マニフェストはログイン サーバーから、レイヤーは別のホストから取得します。',
			blocks:
				'イメージのプルができません。アップロードはログイン サーバーだけを使うため、プッシュはできることがあります。',
			byHand: {
				pullImage: 'プルして最後の行を読みます。失敗したホストが示されます。',
				pullPublicImage:
					'パブリックなイメージをプルします。成功すれば、デーモンからインターネットへの経路は正常で、原因はレジストリかサインインにあります。',
				showDaemonProxy: 'デーモンが使うプロキシを確認します。シェルのプロキシとは別のものです。',
				showAnswer: 'このマシンからログイン サーバーに到達できるか確認します。正常な応答は 401 です。',
			},
			fixes: {
				signInAgain: 'もう一度サインインしてください。保存されたトークンの有効期間は 3 時間です。',
				removeStoredSignIn:
					'古いサインイン情報が妨げになっている場合は、先に削除してください。匿名プルができるレジストリでも妨げになります。',
				allowDataEndpoints:
					'マニフェストは取得できてもレイヤーを取得できない場合は、レイヤーのホスト (データ エンドポイントまたは *.blob.core.windows.net) をファイアウォールで許可してください。',
				trustInDocker:
					'証明書が信頼されていない場合は、認証局の証明書を /etc/docker/certs.d/LOGIN-SERVER/ca.crt に置いてください。プロキシがある場合は、daemon.json に設定し、デーモンを再起動してください。',
				namePlatform:
					'一致するマニフェストがない場合は、イメージが対応するプラットフォームを指定するか、使うプラットフォーム用にビルドしてください。',
				checkRepositoryName:
					'リポジトリまたはタグが見つからない場合は、1 文字ずつ確認してください。名前は小文字です。権限がない場合も、イメージがないように見えることがあります。',
			},
		},
		HELM_COMMAND_ERROR: {
			title: 'Helm を実行できない',
			meaning:
				'PATH に helm がないか、起動しません。必要なのは、レジストリにチャートを置いている場合だけです。',
			blocks:
				'レジストリのチャートに対する helm pull、push、install ができません。イメージには影響しません。',
			byHand: {showHelmVersion: '起動するか、どのバージョンかを確認します。'},
			fixes: {
				installHelm: `チャートを使う場合は、Helm 3.8 以降をインストールしてください: ${helmInstall}`,
				skipHelm: 'チャートを使わない場合は、このチェックを除外してください。',
			},
		},
		HELM_VERSION_ERROR: {
			title: 'Helm のバージョンが合わない',
			meaning:
				'Helm はありますが、古すぎるか、バージョンが得られません。Helm 2 は 2020 年から更新されておらず、Azure のレジストリは 2025 年 3 月に Helm 2 のリポジトリの提供を終了しました。oci:// を正式に使えるのは 3.8 からです。Helm 4 に問題はありません。az acr check-health が Helm 4 を壊れていると報告するのは、Helm 4 で廃止されたフラグを使って確認するためです。',
			blocks: 'oci:// で始まるアドレスのチャートを使えません。イメージには影響しません。',
			byHand: {
				showHelmVersion: 'バージョンを短い形で表示します。',
				showVersionByTemplate: 'Helm 3 と 4 に共通の方法で表示します。終了コードが 0 なら正常です。',
			},
			fixes: {
				installHelm: `Helm 3.8 以降に入れ替えてください: ${helmInstall}`,
				migrateHelm2:
					'Helm 2 のリリースは、2to3 プラグインで移行してください: https://helm.sh/docs/topics/v2_v3_migration',
				printToken: 'その後、Helm のサインインに使うトークンを取得してください。',
				signInHelm: 'このユーザー名で Helm にサインインし、パスワードとしてトークンを入力してください。',
			},
		},
		NOTARY_COMMAND_ERROR: {
			title: 'コンテンツの信頼に必要な notary がない',
			meaning:
				'ここまたはレジストリでコンテンツの信頼が有効ですが、その鍵を管理するプログラムがないか、起動しません。コンテンツの信頼 (Docker Content Trust) は廃止予定です。2026 年 5 月 31 日以降はどのレジストリでも新たに有効にできず、2028 年 3 月 31 日に終了します。',
			blocks:
				'署名済みイメージの鍵と委任を管理できません。DOCKER_CONTENT_TRUST=1 の場合、docker は署名のないイメージをすべて拒否します。',
			byHand: {
				showNotaryVersion: '起動するか確認します。',
				showContentTrust: 'レジストリでコンテンツの信頼が有効か確認します。',
			},
			fixes: {
				unsetContentTrust:
					'ここで署名に使っていない場合は、このシェルと、すべてのシェル向けの設定で、コンテンツの信頼を無効にしてください。',
				disableContentTrust: 'その後、レジストリでも無効にしてください。',
				useNotation: signWithNotation,
			},
		},
		NOTARY_VERSION_ERROR: {
			title: 'notary のバージョンが合わない',
			meaning:
				'notary はありますが、Azure のレジストリと互換性のある唯一のバージョン 0.6.0 ではないか、バージョンが得られません。コンテンツの信頼 (Docker Content Trust) は 2028 年 3 月 31 日に終了します。',
			blocks:
				'コンテンツの信頼による署名と、その鍵の管理ができません。署名のないイメージのプルには影響しません。',
			byHand: {
				showNotaryVersion: 'バージョンを確認します。',
				showContentTrust: 'そもそもレジストリでコンテンツの信頼が有効か確認します。',
			},
			fixes: {
				useNotation: signWithNotation,
				installNotary:
					'2028 年まで使い続けるには、notary 0.6.0 をインストールしてください: https://github.com/notaryproject/notary/releases/tag/v0.6.0',
				unsetContentTrust: 'ここで署名していない場合は、コンテンツの信頼を無効にしてください。',
			},
		},
		CMK_ERROR: {
			title: 'レジストリが暗号化キーを使えない',
			meaning:
				'レジストリは Key Vault のカスタマー マネージド キーで暗号化されていますが、キーを使うために必要なもの (キーに使う ID、Key Vault のファイアウォール、Key Vault 自体、キー自体) のどれかに問題があります。ID を外しても最長で約 3 か月は動作することがあるため、原因はかなり前の変更かもしれません。',
			blocks:
				'最終的には何もできなくなります。キーを使えないレジストリは、トークンの要求をすべて 403 で拒否し、イメージのプッシュもプルもできません。',
			byHand: {
				showEncryption: 'レジストリが使うキーと、キーに使う ID を確認します。',
				showIdentities: 'レジストリに割り当てられた ID を確認します。上の ID が含まれている必要があります。',
				showVaultFirewall:
					'Key Vault のファイアウォールを確認します。Deny で、bypass が AzureServices でなければ、レジストリは拒否されます。',
				showKey: 'キーが有効で、期限が切れていないか確認します。',
			},
			fixes: {
				assignIdentity: '存在する ID をレジストリに割り当ててください。',
				rotateKey: 'その ID をキーに使うよう指定してください。get、wrapKey、unwrapKey の権限が必要です。',
				allowTrustedServices: `${letVaultPass}レジストリは数秒で回復します。`,
				recoverVault: '削除された Key Vault を回復してください。',
				recoverKey: '削除されたキーを回復してください。',
				contactSupport:
					'レジストリのシステム割り当て ID が失われた場合、対処できるのは Azure サポートだけです。',
			},
		},
		LOGIN_SERVER_ERROR: {
			title: 'レジストリが見つからない',
			meaning:
				'レジストリの名前で Azure に問い合わせましたが、ログイン サーバーが得られませんでした。スペルが違う、別のサブスクリプション、テナント、またはクラウドにある、この ID から見えない、Azure に問い合わせできない、のいずれかです。ログイン サーバーは名前にサフィックスを付けただけとは限らず、NAME-HASH.azurecr.io のようにハッシュが付くことがあります。',
			blocks:
				'ロール、ファイアウォール、プライベート エンドポイント、キーなど、リソースから調べるものを確認できません。ログイン サーバーがわかっていれば、そのチェックと利用はできます。',
			byHand: {
				showCloud: 'az が使うクラウドを確認します。',
				showAccount: 'az が使うサブスクリプションとテナントを確認します。',
				showLoginServer: '正しいログイン サーバーを問い合わせます。',
				checkName:
					'名前が使われているかどうかを問い合わせます。nameAvailable が true なら、そのレジストリは Azure にありません。',
			},
			fixes: {
				switchSubscription: 'レジストリのあるサブスクリプションに切り替えてください。',
				signInToTenant: 'または、レジストリのあるテナントにサインインしてください。',
				switchCloud: 'または、レジストリのあるクラウドに切り替えてください。',
				useLoginServer:
					'または、ポータルに表示されるログイン サーバーを直接指定してください。この場合、リソースを見る権限は必要ありません。',
				requestReader:
					'リソースを見る権限がなく、イメージ以外も必要な場合は、レジストリの Reader ロールを付与するよう所有者に依頼してください。',
			},
		},
		CONNECTIVITY_DNS_ERROR: {
			title: 'ログイン サーバーの名前を解決できない',
			meaning:
				'ここではログイン サーバーの名前を解決できません。その名前が存在しない、このマシンの DNS サーバーに問い合わせできない、このレジストリのレコードがないプライベート DNS ゾーンが優先されている、のいずれかです。',
			blocks:
				'このレジストリへのサインイン、プル、プッシュなど何もできず、これより後のチェックも実行できません。',
			byHand: {
				queryResolver: 'このマシンの DNS で名前を解決します。',
				resolveOtherName:
					'確実に存在する名前を解決します。これも失敗するなら、ここでは DNS 全体が使えません。',
				showLoginServer: '正しいログイン サーバーを Azure に問い合わせます。',
				checkName:
					'この名前のレジストリがあるかどうかを問い合わせます。nameAvailable が true なら、存在しません。',
			},
			fixes: {
				correctName:
					'名前を修正してください。NAME-HASH.azurecr.io のようにハッシュの付くログイン サーバーは、全体を指定する必要があります。',
				switchCloud:
					'レジストリが別のクラウドにある場合は、そのクラウドに切り替えてください。サフィックスはクラウドごとに異なります: .azurecr.io、.azurecr.cn、.azurecr.us',
				connectToNetwork:
					'どの名前も解決できない場合は、ネットワークまたは VPN に接続するか、このマシンの DNS サーバーの設定を修正してください。',
				createDnsZoneGroup:
					'プライベート DNS ゾーンに名前がない場合は、Azure にレコードを登録させてください。',
				forwardPrivateLinkZone: passPrivateLinkOn,
			},
		},
		CONNECTIVITY_SSL_ERROR: {
			title: 'TLS 接続を信頼できない',
			meaning:
				'ログイン サーバーは応答しますが、信頼できる接続を確立できません。証明書の認証局がここで信頼されていない、別の名前の証明書である、または有効期間外である、のいずれかです。多くの場合、プロキシが TLS を復号し、署名し直しています。このマシンの時計が狂っていることもあります。',
			blocks:
				'この経路では、このレジストリに対して何もできません。Docker、az、acr-doctor はそれぞれ独自の信頼ストアを使うため、一部だけが接続できることもあります。',
			byHand: {
				showCertificates:
					'証明書と、i: の行にある発行元を確認します。発行元が自社やセキュリティ製品の名前なら、プロキシが TLS を復号しています。',
				traceConnection: '接続がどこまで進むか確認します。verify result に理由が示されます。',
				compareClock: '時計を正確な時刻と比べます。',
			},
			fixes: {
				trustInNode:
					'プロキシの認証局を、acr-doctor など Node のプログラムに信頼させてください。FILE はその証明書の PEM ファイルで、ネットワーク担当者から入手できます。',
				trustInAzureCli: 'az に信頼させてください。',
				trustInDocker:
					'docker に信頼させるには、証明書を /etc/docker/certs.d/LOGIN-SERVER/ca.crt に置いてください。検証を無効にしないでください。無効にすると、相手がだれであってもトークンを渡してしまいます。',
				exemptFromInspection:
					'または、ログイン サーバーとそのデータ エンドポイントを TLS 検査の対象外にするよう、ネットワーク担当者に依頼してください。',
				setClockInWsl: '時計を合わせてください。WSL では、マシンのスリープ中に時計が止まることがあります。',
			},
		},
		CONNECTIVITY_FORBIDDEN_ERROR: {
			title: 'レジストリが 403 を返す',
			meaning:
				'レジストリに到達しましたが、403 が返されました。ほとんどの場合、接続元のアドレスがレジストリのファイアウォールで許可されていません。そのアドレスは応答の本文にあります。そうでなければ、レジストリが暗号化キーを使えないか、途中のプロキシなどが代わりに応答しています。',
			blocks: 'ここからはサインイン、プル、プッシュができません。許可されたアドレスからは、すべてできます。',
			byHand: {
				showAnswer:
					'応答の本文を読みます。レジストリから見たアドレスが示されます。プロキシや NAT を通る場合、このマシンのアドレスとは異なります。',
				showPublicAccess: 'パブリック アクセスが有効か、ファイアウォールの既定の動作を確認します。',
				listNetworkRules: '許可されたアドレスを確認します。',
				queryResolver:
					'レジストリにプライベート エンドポイントがある場合は、名前がプライベート アドレスを指すか確認します。',
				showEncryption: '本文にキーや ID のことが書かれている場合は、レジストリが使うキーを確認します。',
			},
			fixes: {
				allowAddress:
					'レジストリから見たアドレスを許可してください。Premium サービス レベルが必要で、有効になるまで数分かかります。',
				enablePublicAccess: 'パブリック アクセスが誤って無効になっている場合は、有効にしてください。',
				usePrivateEndpoint:
					'意図して無効にしている場合は、プライベート エンドポイントを使ってください。そのネットワークの中か VPN から接続し、DNS がそこを指している必要があります。',
				useOwnAgents:
					'アドレスが変わるホステッド ビルド エージェントの場合は、許可されたネットワークに置いたセルフホステッド エージェントを使ってください。',
				allowTrustedServices:
					'キーが原因の場合は、Key Vault のファイアウォールでレジストリを許可してください。',
			},
		},
		CONNECTIVITY_CHALLENGE_ERROR: {
			title: '認証チャレンジがない',
			meaning:
				'資格情報なしで要求すると、レジストリは 401 とトークンの取得先を返すはずですが、その応答がありません。接続が失敗したか切断された、プロキシやサインイン ページが応答した、またはこの名前にあるのが Azure のレジストリではない、のいずれかです。',
			blocks:
				'サインインと、トークンの必要な操作が一切できません。どのクライアントもここから先に進めません。',
			byHand: {
				showAnswer: '応答を確認します。正常なら 401 で、WWW-Authenticate: Bearer ヘッダーがあります。',
				traceConnection: '接続がどこで終わるか、プロキシを経由するかを確認します。',
				findProxyVariables:
					'シェルの変数でプロキシを確認します: HTTPS_PROXY、HTTP_PROXY、NO_PROXY (小文字の場合もあります)。',
			},
			fixes: {
				signInToNetwork:
					'サインイン ページが応答する場合は、ブラウザーを開き、ネットワークにサインインしてください。',
				setProxy: 'ネットワークにプロキシがある場合は、それを指定してください。',
				addToNoProxy:
					'プライベート エンドポイントで接続する場合は、レジストリをプロキシから除外してください。データ エンドポイントも同様です。',
				allowInFirewall:
					'ログイン サーバー、そのデータ エンドポイント、Entra のサインイン先のホストへの HTTPS を、ヘッダーを変えずに通すよう、ネットワーク担当者に依頼してください。',
				contactSupport:
					'サーバー側のエラー (5xx) の場合は、待ってから再試行してください。解消しない場合は、X-Ms-Correlation-Request-Id ヘッダーの値を Azure サポートに伝えてください。',
			},
		},
		CONNECTIVITY_AAD_LOGIN_ERROR: {
			title: 'Entra のサインインに未対応',
			meaning:
				'資格情報を要求されましたが、Entra の方式ではありません。ユーザー名とパスワードを要求しているか、トークンの取得先が別のホストです。Azure のレジストリなら Entra のサインインに対応しているため、別のレジストリであるか、手前にゲートウェイがあります。',
			blocks:
				'az acr login など、Azure の ID によるサインインが一切できません。ユーザー名とパスワードなら使えることがあります。',
			byHand: {
				showAnswer: 'WWW-Authenticate の内容を確認します。正常なら Bearer で、realm が同じホストです。',
				showLoginServer: 'ホストを、Azure に登録されたログイン サーバーと比べます。',
			},
			fixes: {
				useLoginServer: 'ゲートウェイやミラーではなく、レジストリ自身のログイン サーバーを使ってください。',
				checkRealm: 'realm が別のホストにある場合は、トークンを送る前に、だれのホストかを確かめてください。',
				signInWithPassword:
					'Azure のレジストリでない場合は、そのレジストリのユーザー名とパスワードでサインインしてください。',
			},
		},
		CONNECTIVITY_WWW_AUTHENTICATE_ERROR: {
			title: 'チャレンジを読み取れない',
			meaning:
				'レジストリは 401 を返しましたが、トークンの取得先を示すヘッダーの形式が正しくないか、realm または service がありません。途中のプロキシなどが書き換えたと考えられます。',
			blocks: 'どのクライアントでもサインインできず、トークンの必要な操作が一切できません。',
			byHand: {
				showAnswer:
					'ヘッダーを確認します。正しい形式: WWW-Authenticate: Bearer realm="https://LOGIN-SERVER/oauth2/token",service="LOGIN-SERVER"',
			},
			fixes: {
				passHeaderOn:
					'WWW-Authenticate をそのまま通すよう、プロキシまたはゲートウェイの管理者に依頼してください。',
				addToNoProxy: 'または、ネットワークで許されるなら、プロキシを経由せずに接続してください。',
			},
		},
		CONNECTIVITY_REFRESH_TOKEN_ERROR: {
			title: 'レジストリがサインインを拒否',
			meaning:
				'Entra は ID を確認しましたが、レジストリが Entra トークンをレジストリのトークンに交換しません。ID にレジストリのロールがない、別のテナントの ID である、トークンの audience が拒否された、のいずれかです。5xx や切断の場合は、レジストリが応答できていません。',
			blocks: 'az acr login と、この ID によるプルとプッシュが一切できません。他の ID には影響しません。',
			byHand: {
				showAccount: 'サインイン中の ID とテナントを確認します。',
				requestToken: 'Entra からレジストリ用のトークンが得られるか確認します。',
				listRoles:
					'この ID がレジストリに持つロールを確認します。OBJECT-ID は ID のオブジェクト ID、REGISTRY-ID はレジストリのリソース ID です。',
				showRoleMode: roleModeSeen,
				showArmAuthentication: 'レジストリが Resource Manager のトークンを受け入れるか確認します。',
			},
			fixes: {
				assignAcrPull: grantPull,
				assignRepositoryReader:
					'ロールの割り当てモードが AbacRepositoryPermissions の場合、AcrPull は効きません。代わりにこのロールを付与してください。Owner と Contributor でもイメージにはアクセスできません。',
				signInToTenant: '別のテナントの ID の場合は、レジストリのテナントにサインインしてください。',
				signInWithScope:
					'Resource Manager のトークンが拒否される場合は、audience にレジストリを指定してサインインしてください。',
				signInAgain:
					'その後、レジストリにサインインし直してください。トークンの権限は、発行されたときのまま変わりません。',
			},
		},
		CONNECTIVITY_ACCESS_TOKEN_ERROR: {
			title: 'プルの権限がない',
			meaning:
				'レジストリはサインインを受け入れましたが、要求に対するトークンを発行しないか、トークンにプルの権限がありません。ID にレジストリのロールはあるものの、このリポジトリが対象に含まれていないか、有効期間が 3 時間の更新トークンの期限が切れています。',
			blocks: '要求したリポジトリのプルができません。他のリポジトリはできることがあります。',
			byHand: {
				showRoleMode: roleModeSeen,
				listRoles: 'ID が持つロールを確認します。',
				checkRepository: 'リポジトリを指定し、プルできるか確かめます。',
				listRepositories: 'この ID に一覧の権限がある場合は、どのリポジトリがあるか確認します。',
			},
			fixes: {
				assignAcrPull: grantPull,
				assignRepositoryReader:
					'ロールの割り当てモードが AbacRepositoryPermissions の場合は、代わりにこのロールを、リポジトリを対象に含む条件付きで、または条件なしで付与してください。',
				removeStoredSignIn:
					'保存されたサインイン情報を削除し、もう一度サインインしてください。古いトークンに新しい権限はありません。',
				extendScopeMap:
					'Entra ではなくレジストリのトークンを使う場合は、そのスコープ マップに、リポジトリの content/read を追加してください。',
			},
		},
		CONNECTIVITY_TOOMANYREQUESTS_ERROR: {
			title: '要求が多すぎる (429)',
			meaning:
				'レジストリは 1 分あたりの要求の数を、ID ごとと全体で制限しており、その上限に達しました。サインインなしのプルは全員で 1 つの ID と見なされ、管理者ユーザーの 2 つのパスワードも同様です。',
			blocks:
				'Retry-After ヘッダーの時間が過ぎるまで、新しい要求ができません。何かが壊れているわけではありません。',
			byHand: {
				showAnswer: '応答が 429 か、Retry-After が示す待ち時間は何秒かを確認します。',
				showTier: 'サービス レベルを確認します。Premium の読み取りの上限は、ほかの 2 倍です。',
			},
			fixes: {
				retryLater:
					'Retry-After の時間だけ待ち、その後は要求の間隔を空けてください。すぐに再試行すると長引きます。',
				splitIdentities:
					'全体で 1 つの ID を共有せず、クラスターやパイプラインごとに ID を分けてください。同じイメージのプルも減らしてください。',
				upgradeToPremium: 'Premium に変更してください (料金が上がります)。',
				addReplicas: 'Premium では、レプリカに負荷を分散してください。上限はレプリカごとに別です。',
			},
		},
		AZURE_SIGN_IN_ERROR: {
			title: 'Azure にサインインできない',
			meaning:
				'Entra からトークンを取得できません。サインインしていない、見つかった資格情報が不完全か期限切れか拒否された、ポリシーが追加の確認を求めている、Entra に到達できない、のいずれかです。レジストリにはまだ要求を送っていません。',
			blocks:
				'Azure の ID が必要なもの (レジストリのトークンと、リソースから読み取る情報) が一切得られません。DNS、TLS、チャレンジは、ID なしでチェックされます。',
			byHand: {
				showAccount: 'az がサインインしているか、どこにサインインしているかを確認します。',
				requestToken:
					'まだトークンを取得できるか確認します。エラー メッセージに、AADSTS と数字からなる Entra のエラー番号があります。',
				findAzureVariables:
					'AZURE_ で始まる変数を探します。変数で指定された資格情報は、az の資格情報より優先されます。',
			},
			fixes: {
				signIn: 'サインインしてください。',
				resetSecret:
					'アプリケーションのシークレットが期限切れの場合は、新しいシークレットを作成してください。古いシークレットは使えなくなります。',
				nameCredential: '誤った資格情報が先に見つかる場合は、使う資格情報を指定してください。',
				meetPolicy:
					'会社のポリシー (条件付きアクセス) で拒否される場合は、ポリシーで許可されたマシンでサインインするか、ポリシーの管理者に問い合わせてください。',
				allowInProxy:
					'Entra に到達できない場合は、そのホスト login.microsoftonline.com (または使用中のクラウドのホスト) をプロキシで許可してください。',
			},
		},
		PRIVATE_ENDPOINT_DNS_ERROR: {
			title: 'プライベート エンドポイントの DNS 不備',
			meaning:
				'このマシンから、レジストリのプライベート エンドポイントに到達できません。DNS がパブリックか別のアドレスを返す、レコードがない、エンドポイントが承認されていない、--vnet のネットワークにエンドポイントがない、のいずれかです。1 つのエンドポイントには、ログイン サーバーとリージョンごとのデータ用の名前があります。',
			blocks:
				'プライベート エンドポイント経由で接続できません。パブリック アクセスが無効なら、何もできません。データ用の名前だけが誤っている場合は、マニフェストは取得できても、レイヤーを取得できません。',
			byHand: {
				queryResolver:
					'名前が指すアドレスを確認します。プライベート エンドポイントなら、自分のネットワークのアドレスです。',
				listConnections: '接続が承認されているか確認します。',
				showEndpoints: 'エンドポイントを指す必要のある名前をすべて確認します。',
				listZoneRecords:
					'プライベート DNS ゾーンのレコードを確認します。パブリック クラウド以外では、ゾーンの名前がそのクラウドのサフィックスで終わります。',
			},
			fixes: {
				linkPrivateDnsZone: 'このマシンのあるネットワークに、ゾーンをリンクしてください。',
				createDnsZoneGroup: 'Azure にレコードを登録させ、管理させてください。',
				forwardPrivateLinkZone: passPrivateLinkOn,
				approveConnection: '接続が承認待ちの場合は、承認してください。',
				connectToNetwork:
					'このマシンがネットワークの外にある場合は、VPN で接続するか、レジストリのファイアウォールでこのマシンのアドレスを許可してください。',
			},
		},
		AZURE_CLI_ERROR: {
			title: 'Azure CLI に問題がある',
			meaning:
				'az はありますが、起動しないか、バージョンまたは拡張機能に既知の問題があります。acr-doctor は az がなくてもレジストリをチェックできます。az はサインインの方法の 1 つです。',
			blocks: 'az acr login と、az のコマンドによる対処ができません。他の資格情報は az なしで使えます。',
			byHand: {
				showAzureCliVersion:
					'バージョンを確認します。2.74 と 2.75 の az acr check-health は、レジストリが Azure で見つからないと異常終了します。2.82 以降の az acr login には、audience がレジストリのトークンが必要です。',
				listExtensions:
					'拡張機能を確認します。acrabac と acrregionalendpoint は、新しいバージョンに含まれる機能と競合します。',
			},
			fixes: {
				upgradeAzureCli: 'アップグレードしてください。',
				reinstallAzureCli: '起動しない場合は、再インストールしてください: https://aka.ms/azure-cli',
				removeExtension: '競合する拡張機能を削除してください。',
				setAudience: '2.87 以降では、使用中のクラウドにある audience を指定してください。',
			},
		},
	},
};
