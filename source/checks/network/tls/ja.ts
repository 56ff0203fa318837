import type {tls as check} from './tls.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {
	clientCertificateRequired,
	connectNetworkOrVpn,
	giveItLonger,
	bypassProxy,
	smallerPackets,
	thenStartAgain,
} from '../../ja.ts';

const checkAddress = '{address} が {loginServer} のものかどうか確認してください。';
const lookAtCertificate = '証明書を直接確認してください (Ctrl-C で終了)。';
const lookAtChain = '証明書チェーンを直接確認してください (Ctrl-C で終了)。';
const compareClock = 'このマシンの時計 ({now} UTC) を正確な時刻と比べ';
const allowOnPort = '{loginServer} のポート {port} を許可するよう、ネットワーク担当者に依頼してください。';

export const tls: WordsFor<typeof check> = {
	title: 'TLS ハンドシェイク',
	labels: {
		acceptedBy: '信頼の根拠',
		bits: 'ビット数',
		certificates: '証明書',
		chain: '証明書',
		cipher: '暗号スイート',
		fingerprint: 'SHA-256',
		isRooted: 'ルートまで信頼',
		isSelfSigned: '自己署名',
		issuer: '発行元',
		similarCa: '信頼済みの同系認証局',
		message: 'メッセージ',
		missingIssuer: '欠けている発行元',
		names: '名前',
		path: 'パス',
		phase: '到達した段階',
		protocol: 'プロトコル',
		subject: 'サブジェクト',
		trustFiles: '信頼ファイル',
		validFrom: '開始',
		validTo: '期限',
		weakDigest: '弱いダイジェスト',
	},
	terms: {
		phase: {proxy: 'プロキシ', connect: '接続', tls: 'TLS ハンドシェイク', done: 'すべて完了'},
	},
	findings: {
		trusted: {summary: '{protocol}、証明書は {validTo} まで有効'},
		'trusted-by-private-ca': {
			summary: ['{protocol}、発行元 {issuerName} ({stores} で信頼)', '{protocol}、{stores} で信頼'],
			meaning:
				'この証明書は公的な認証局が発行したものではありません。TLS を検査するプロキシが間にある可能性があります。独自の信頼ストアを持つプログラム (Docker、Azure CLI、Java) には、それぞれこの認証局の登録が必要です。',
		},
		'trust-file-unreadable': {
			summary: '証明書を読み取れません: {trustVariable} の {path} ({reason})',
			meaning:
				'レジストリの証明書チェーンは信頼されていますが、この変数を使うプログラムはチェーンを拒否するか、停止します。',
			fixes: {
				correctFile:
					'ファイルを修正してください。形式は PEM で、BEGIN CERTIFICATE から END CERTIFICATE までが必要です。',
				correctPath: `または、{trustVariable} のパスを修正し${thenStartAgain}`,
				unsetVariable: `または、{trustVariable} を削除し${thenStartAgain}`,
			},
		},
		'trust-file-damaged': {
			summary: '壊れた証明書があります: {trustVariable} の {path}',
			meaning:
				'レジストリの証明書チェーンは信頼されていますが、この変数を使うプログラムは、壊れた証明書で停止するか、ファイルの内容をすべて無視します。',
			fixes: {
				replaceCertificate: '壊れた証明書を見つけ、入れ直すか取り除いてください。',
				unsetVariable: `または、{trustVariable} を削除し${thenStartAgain}`,
			},
		},
		'self-signed': {
			summary: '自己署名の証明書です: {host} ({subjectName})',
			meaning:
				'Azure のレジストリが自己署名証明書を使うことはありません。プロキシ、サインインを求めるネットワーク、または誤ったアドレスの別のサーバーが、この名前で応答しています。',
			fixes: {
				checkAddress: '{address} が別のマシンではなくレジストリであることを確認してください。',
				showCertificates: lookAtCertificate,
			},
		},
		'untrusted-issuer': {
			summary: [
				'証明書の発行元を信頼できません: {issuerName} ({host})',
				'証明書の発行元に名前がなく、信頼できません: {host}',
			],
			meaning:
				'多くの場合、社内のプロキシが TLS を復号し、独自の認証局で署名し直しています。その認証局がこのマシンにないため、どのプログラムもレジストリに接続できません。',
			fixes: {
				correctTrustFile:
					'{trustVariable} の {path} に読み取れない部分があります ({reason})。その認証局の証明書を入れたファイルなら、修正してください。',
				addToTrustStore:
					'{issuerName} の証明書を PEM 形式でネットワーク担当者から入手し、このマシンの信頼ストアに追加してください。',
				updateTrustStore:
					'Debian と Ubuntu では、証明書を .crt で終わるファイルとして /usr/local/share/ca-certificates にコピーし、信頼ストアを更新してください。',
				trustInAzureCli: 'Azure CLI には、REQUESTS_CA_BUNDLE で証明書のファイルを指定してください。',
				trustInAcrDoctor: `acr-doctor には、NODE_EXTRA_CA_CERTS で証明書のファイルを指定し${thenStartAgain}`,
				trustInDocker:
					'Docker では、証明書を /etc/docker/certs.d/{host}/ca.crt に置き、Docker を再起動してください。',
				exemptFromInspection: 'または、{loginServer} を TLS 検査の対象外にするよう依頼してください。',
			},
		},
		'missing-intermediate': {
			summary: [
				'中間証明書がありません: {host} のチェーンに {issuerName} がありません。',
				'中間証明書がありません: {host} のチェーンが途中で切れています。',
			],
			meaning:
				'証明書に問題はなさそうで、ルートもここで信頼されていますが、間をつなぐ中間証明書が送られてきません。ブラウザーは中間証明書を自動的に取得しますが、Docker、az、acr-doctor は取得しません。',
			fixes: {
				sendWholeChain:
					'サーバーまたはプロキシの管理者に、チェーン全体を (サーバー証明書、中間証明書の順に) 送るよう依頼してください。',
				showCertificates: lookAtChain,
			},
		},
		'certificate-expired': {
			summary: '証明書の期限が切れています: {host} ({validTo} まで)',
			meaning:
				'Azure は期限前に証明書を更新します。このマシンの時計が狂っているか、間にあるプロキシが古い証明書を提示しています。',
			fixes: {
				compareClock: `${compareClock}てください。`,
				askAboutIssuer:
					'時計が正しければ、証明書の発行元 {issuerName} についてネットワーク担当者に問い合わせてください。',
			},
		},
		'certificate-not-yet-valid': {
			summary: '証明書がまだ有効ではありません: {host} ({validFrom} から)',
			meaning: 'このマシンの時計が遅れていると考えられます。',
			fixes: {
				compareClock: `${compareClock}、合わせてください。`,
				setClockInWsl: 'WSL では、Windows の時計に合わせてください。',
			},
		},
		'hostname-mismatch': {
			summary: '証明書の名前が違います: {names} ({host} ではありません)',
			meaning:
				'別のサーバーがこの名前で応答しています。hosts ファイルや DNS ゾーンの誤った行、別のレジストリのプライベート エンドポイント、またはプロキシが考えられます。',
			fixes: {
				checkAddress: checkAddress,
				useCertificateName: '証明書の名前が目的のレジストリなら、その名前を使ってください。',
			},
		},
		'subject-alternative-name-missing': {
			summary: '証明書に SAN がありません: {host} (名前はサブジェクトの {subjectName} だけです)',
			meaning:
				'Docker、containerd、Podman、Azure CLI はサブジェクトの別名 (SAN) だけを見るため、SAN のない証明書を拒否します。',
			fixes: {
				reissueCertificate:
					'サーバーまたはプロキシの管理者に、名前を SAN に入れて証明書を発行し直すよう依頼してください。',
				showCertificates: lookAtCertificate,
			},
		},
		'certificate-too-weak': {
			summary: [
				'弱い証明書です: {host} のチェーンに {weakDigest} 署名があります。',
				'弱い証明書です: {host} のチェーンに {weakBits} ビットの鍵があります。',
			],
			meaning: 'Azure にこのような証明書はありません。間にある古いプロキシか機器が発行しています。',
			fixes: {
				reissueCertificate:
					'{issuerName} の管理者に、SHA-256 と 2048 ビット以上の鍵で発行するよう依頼してください。',
				showCertificates: lookAtChain,
			},
		},
		'certificate-verification-failed': {
			summary: ['証明書が拒否されました: {host} ({refusal})', '証明書が拒否されました: {host}'],
			meaning: '証明書チェーンが、どの TLS クライアントも守る規則に違反しています。',
			fixes: {showCertificates: lookAtChain},
		},
		'tls-version-too-old': {
			summary: 'TLS 1.2 以降に対応していません: {host}',
			meaning:
				'Azure のレジストリは TLS 1.2 と 1.3 を使います。代わりに古いプロキシかロード バランサーが応答しています。',
			fixes: {
				allowTls12:
					'TLS 1.2 を許可するか、{loginServer} をそのまま通すよう、プロキシの管理者に依頼してください。',
			},
		},
		'not-tls': {
			summary: '応答が TLS ではありません: {host}',
			meaning:
				'暗号化なしの HTTP サーバー、サインインを求めるネットワーク、またはプロキシが、このポートで応答しています。',
			fixes: {
				openWebPage:
					'ブラウザーで任意の Web ページを開いてください。サインインの必要なネットワークなら、その画面が表示されます。',
				checkAddress: '{address} がレジストリかどうか確認してください。',
			},
		},
		'client-certificate-required': clientCertificateRequired,
		'closed-during-handshake': {
			summary: 'TLS ハンドシェイク中に切断されました: {host}',
			meaning:
				'ファイアウォールがハンドシェイク中のサーバー名を読み取り、許可していない名前を遮断していると考えられます。',
			fixes: {
				allowInFirewall:
					'ポート {port} への接続を {loginServer} の名前で許可するよう、ネットワーク担当者に依頼してください。',
			},
		},
		'server-name-unrecognized': {
			summary: 'サーバーがこの名前に対応していません: {loginServer} ({address})',
			meaning:
				'TLS ハンドシェイクで名前が拒否されました (unrecognized_name)。名前が別のサーバー、この名前の登録がないゲートウェイ、またはファイアウォールを指しています。',
			fixes: {
				checkAddress: checkAddress,
				addToGateway: '{loginServer} を追加するよう、ゲートウェイの管理者に依頼してください。',
			},
		},
		'handshake-timed-out': {
			summary: 'TLS の応答がありません: {host} は接続を受け付けただけです。',
			meaning:
				'TCP 接続はできているので、名前解決と経路に問題はありませんが、TLS ハンドシェイクの応答がありません。ファイアウォールがサーバー名を見て止めている、パケットが大きすぎて VPN を通れない、相手が TLS に対応していない、のいずれかです。',
			fixes: {
				lowerMtu: smallerPackets,
				askAboutInspection:
					'{loginServer} への TLS を検査または停止していないか、ネットワーク担当者に確認してください。',
				traceHandshake: 'ハンドシェイクがどこで止まるか確認してください (Ctrl-C で終了)。',
			},
		},
		'handshake-failed': {
			summary: 'TLS ハンドシェイクが失敗しました ({error}): {host}',
			meaning: '双方に共通する TLS の方式が見つかりませんでした。',
			fixes: {traceHandshake: 'ハンドシェイクを直接確認してください (Ctrl-C で終了)。'},
		},
		'connection-refused': {
			summary: '接続が拒否されました: {address} のポート {port}',
			meaning:
				'ポートが開いていないか、ファイアウォールが拒否しているか、名前がレジストリではないマシンを指しています。',
			fixes: {checkAddress: checkAddress, allowInFirewall: allowOnPort},
		},
		'connection-reset': {
			summary: '接続がリセットされました: {host} (TLS の確立前)',
			meaning:
				'間にあるファイアウォールかプロキシが接続を切断しています。接続先のサーバー名で遮断していることがよくあります。',
			fixes: {
				allowInFirewall: allowOnPort,
				tryAnotherNetwork:
					'スマートフォンのテザリングなど別のネットワークで試し、ネットワークが原因かどうか確認してください。',
			},
		},
		'connection-timed-out': {
			summary: '時間内に応答がありません: {host}',
			meaning:
				'ファイアウォールがパケットを破棄している、VPN が切れている、このマシンから到達できないプライベート エンドポイントのアドレスである、のいずれかです。',
			fixes: {
				connectToNetwork:
					'{loginServer} に到達できる VPN またはネットワークに接続してから再試行してください。',
				allowInFirewall: allowOnPort,
			},
		},
		'no-route-to-host': {
			summary: '経路がありません: {host} ({error})',
			meaning:
				'このマシンがオフラインである、VPN や IPv6 の設定により経路がない、途中のファイアウォールが拒否している、のいずれかです。',
			fixes: {connectToNetwork: connectNetworkOrVpn},
		},
		'proxy-authentication-required': {
			summary: 'プロキシの認証が必要です (407): {proxy}',
			meaning:
				'{variable} に、プロキシが受け入れるユーザー名とパスワードがありません。拒否しているのはレジストリではなくプロキシです。',
			fixes: {
				setProxyCredentials: `{variable} を http://USER:PASSWORD@{proxyHost} の形で設定し (特殊文字は %40 のように書きます)${thenStartAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-refused': {
			summary: 'プロキシが接続を拒否しています: {host} ({proxy})',
			meaning: 'プロキシの規則が、このホストまたはポートを許可していません。応答は {proxyStatus} でした。',
			fixes: {
				allowInProxy: '{loginServer} のポート {port} を許可するよう、プロキシの管理者に依頼してください。',
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-unreachable': {
			summary: 'プロキシに到達できません: {proxy}',
			meaning:
				'{variable} により、すべての接続がこのプロキシに送られます。社内ネットワークの外からは使えないことがよくあります。',
			fixes: {
				connectToNetwork: 'プロキシのあるネットワークまたは VPN に接続してから再試行してください。',
				correctProxyVariable: `{variable} を修正し${thenStartAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-cannot-connect': {
			summary: 'プロキシから接続先に到達できません: {host} ({proxy})',
			meaning:
				'プロキシは接続を許可しましたが、応答は {proxyStatus} でした。プロキシのある場所では、名前を解決できないか、接続が失敗しています。プライベート エンドポイントには、そのネットワークの中からしか到達できません。',
			fixes: {
				checkFromProxy:
					'プロキシ側で {loginServer} の名前解決とポート {port} への接続ができるか、プロキシの管理者に確認してください。',
				addToNoProxy: bypassProxy(
					'このマシンからレジストリに直接到達できるなら、レジストリへの接続をプロキシから除外します',
				),
			},
		},
		'proxy-timed-out': {
			summary: 'プロキシが時間内に応答しません: {proxy} は接続を受け付けただけです。',
			meaning:
				'プロキシがハングしている、プロキシが接続先からの応答を待ち続けている、応答しているのがプロキシではない、のいずれかです。',
			fixes: {
				allowMoreTime: giveItLonger,
				checkFromProxy:
					'プロキシから {loginServer} のポート {port} に到達できるか、プロキシの管理者に確認してください。',
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-certificate-untrusted': {
			summary: 'プロキシの証明書を信頼できません: {proxy}',
			meaning:
				'{variable} のプロキシには TLS で接続しますが、そのプロキシ自身の証明書が拒否されました: {reason}',
			fixes: {
				trustProxyCa:
					'プロキシの認証局をこのマシンの信頼ストアに追加し、証明書にある名前でプロキシを指定してください。',
				useHttpScheme: `プロキシに TLS を使わずに接続する場合 (通常はこちらです) は、{variable} の先頭を http:// にし${thenStartAgain}`,
			},
		},
		'not-a-proxy': {
			summary: 'HTTP プロキシではありません: {proxy}',
			meaning:
				'{variable} のポートかスキームが誤っています。https:// は、プロキシ自体に TLS で接続する場合にだけ使います。',
			fixes: {
				correctProxyVariable: `{variable} のスキーム、ホスト、またはポートを修正し${thenStartAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-malformed': {
			summary: '{variable} の値はプロキシのアドレスではありません。',
			meaning: 'この変数に従うプログラムは、どれも接続できません。',
			fixes: {
				correctProxyVariable: `プロキシのアドレスを URL の形で指定し${thenStartAgain}`,
				encodeSpecialCharacters:
					'ユーザー名とパスワードの特殊文字はエンコードしてください: @ は %40、/ は %2F、# は %23、コロンは %3A です。',
			},
		},
	},
};
