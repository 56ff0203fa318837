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

const checkAddress = '{address} が {loginServer} のアドレスかどうかを確認してください。';
const inspectCertificate = '証明書そのものを確認してください (Ctrl-C で終了)。';
const inspectChain = '証明書チェーンそのものを確認してください (Ctrl-C で終了)。';
const compareClock = 'このマシンの時刻 ({now} UTC) を正確な時刻と比べ';
const allowOnPort = '{loginServer} のポート {port} を許可するよう、ネットワーク担当者に依頼してください。';
const unsetVariable = `または、{trustVariable} を削除し${thenStartAgain}`;

export const tls: WordsFor<typeof check> = {
	title: 'TLS ハンドシェイク',
	column: 'TLS',
	labels: {
		acceptedBy: '信頼の根拠',
		bits: 'ビット数',
		certificates: '証明書の数',
		chain: '証明書',
		cipher: '暗号スイート',
		fingerprint: 'SHA-256',
		isRooted: '信頼されたルートあり',
		isSelfSigned: '自己署名',
		issuer: '発行者',
		similarCa: '似た名前の信頼済み認証局',
		message: 'メッセージ',
		missingIssuer: '欠けている発行者',
		names: '名前',
		path: 'パス',
		phase: '最後の段階',
		protocol: 'プロトコル',
		subject: 'サブジェクト',
		trustFiles: '信頼ファイル',
		validFrom: '有効期間の開始 (UTC)',
		validTo: '有効期限 (UTC)',
		weakDigest: '弱いダイジェスト',
	},
	terms: {
		phase: {
			proxy: 'プロキシ',
			connect: 'TCP 接続',
			tls: 'TLS ハンドシェイク',
			done: 'TLS ハンドシェイク完了',
		},
	},
	findings: {
		trusted: {
			short: '{protocol}、証明書を信頼',
			summary: '{protocol} で接続しました。証明書は {validTo} まで有効です。',
		},
		'trusted-by-private-ca': {
			short: '{protocol}、社内認証局を信頼',
			summary: [
				'{protocol} で接続しました。{issuerName} が発行した証明書は {stores} で信頼されています。',
				'{protocol} で接続しました。証明書は {stores} で信頼されています。',
			],
			meaning:
				'この証明書は、公的な認証局が発行したものではありません。TLS を検査するプロキシを経由している可能性があります。独自の信頼ストアを持つプログラム (Docker、Azure CLI、Java) にも、この認証局の登録が必要です。',
		},
		'trust-file-unreadable': {
			short: '読み取り不可: {trustVariable}',
			summary: '{trustVariable} に指定された {path} から証明書を読み取れません ({reason})。',
			meaning:
				'acr-doctor はレジストリの証明書を信頼していますが、この変数を使うプログラムは、証明書を拒否するか、停止します。',
			fixes: {
				correctFile:
					'ファイルを修正してください。形式は PEM で、BEGIN CERTIFICATE から END CERTIFICATE までが必要です。',
				correctPath: `または、{trustVariable} のパスを修正し${thenStartAgain}`,
				unsetVariable,
			},
		},
		'trust-file-damaged': {
			short: '壊れた証明書: {trustVariable}',
			summary: '{trustVariable} に指定された {path} に、壊れた証明書があります。',
			meaning:
				'acr-doctor はレジストリの証明書を信頼していますが、この変数を使うプログラムは、壊れた証明書で停止するか、ファイル全体を無視します。',
			fixes: {
				replaceCertificate: '壊れた証明書を見つけ、差し替えるか削除してください。',
				unsetVariable,
			},
		},
		'self-signed': {
			short: '自己署名の証明書',
			summary: '{host} が自己署名証明書を提示しました ({subjectName})。',
			meaning:
				'Azure のレジストリは自己署名証明書を使わないため、別のサーバーが応答しています。プロキシ、サインインが必要なネットワーク、または誤ったアドレスのサーバーの可能性があります。',
			fixes: {
				checkAddress: '{address} が別のマシンではなくレジストリであることを確認してください。',
				showCertificates: inspectCertificate,
			},
		},
		'untrusted-issuer': {
			short: '信頼されていない発行者の証明書',
			summary: [
				'{host} の証明書の発行者 {issuerName} を、このマシンは信頼していません。',
				'{host} の証明書には発行者の名前がなく、このマシンは発行者を信頼していません。',
			],
			meaning:
				'多くの場合、社内のプロキシが TLS 通信を復号し、証明書を独自の認証局のものに差し替えています。このマシンがプロキシの認証局を信頼していないため、このマシンのプログラムは接続を拒否します。',
			fixes: {
				correctTrustFile:
					'{trustVariable} に指定された {path} に、読み取れない部分があります ({reason})。プロキシの認証局の証明書を入れたファイルの場合は、修正してください。',
				addToTrustStore:
					'{issuerName} の証明書を PEM 形式でネットワーク担当者から入手し、このマシンの信頼ストアに追加してください。',
				updateTrustStore:
					'Debian と Ubuntu では、証明書を .crt で終わるファイルとして /usr/local/share/ca-certificates にコピーし、信頼ストアを更新してください。',
				trustInAzureCli: 'Azure CLI には、REQUESTS_CA_BUNDLE で証明書のファイルを指定してください。',
				trustInAcrDoctor: `acr-doctor には、NODE_EXTRA_CA_CERTS で証明書のファイルを指定し${thenStartAgain}`,
				trustInDocker:
					'Docker では、証明書を /etc/docker/certs.d/{host}/ca.crt に置き、Docker を再起動してください。',
				exemptFromInspection:
					'または、{loginServer} を TLS 検査の対象外にするよう、ネットワーク担当者に依頼してください。',
			},
		},
		'missing-intermediate': {
			short: '中間証明書の不足',
			summary: [
				'{host} が {issuerName} の中間証明書を送信していません。',
				'{host} が送信した証明書チェーンは不完全です。',
			],
			meaning:
				'このマシンはルート証明書を信頼していますが、サーバーが中間証明書を送信していません。ブラウザーは不足している中間証明書をダウンロードしますが、Docker と Azure CLI はダウンロードしません。',
			fixes: {
				sendWholeChain:
					'証明書チェーン全体を (サーバー証明書、中間証明書の順に) 送信するよう、サーバーまたはプロキシの管理者に依頼してください。',
				showCertificates: inspectChain,
			},
		},
		'certificate-expired': {
			short: '期限切れの証明書',
			summary: '{host} の証明書は {validTo} (UTC) に期限が切れました。',
			meaning:
				'Azure は期限前に証明書を更新します。このマシンの時刻がずれているか、途中のプロキシが古い証明書を提示している可能性があります。',
			fixes: {
				compareClock: `${compareClock}てください。`,
				askAboutIssuer:
					'時刻が正しい場合は、証明書の発行者 {issuerName} についてネットワーク担当者に問い合わせてください。',
			},
		},
		'certificate-not-yet-valid': {
			short: 'まだ有効ではない証明書',
			summary: '{host} の証明書が有効になるのは {validFrom} (UTC) です。',
			meaning: 'このマシンの時刻が遅れている可能性があります。',
			fixes: {
				compareClock: `${compareClock}、ずれている場合は修正してください。`,
				setClockInWsl: 'WSL では、Windows の時刻に合わせてください。',
			},
		},
		'hostname-mismatch': {
			short: '別のホストの証明書',
			summary: '証明書は {host} ではなく {names} のものです。',
			meaning:
				'別のサーバーが応答しています。hosts ファイルや DNS ゾーンの誤った行、別のレジストリのプライベート エンドポイント、またはプロキシが原因の可能性があります。',
			fixes: {
				checkAddress,
				useCertificateName:
					'証明書の名前が目的のレジストリの名前である場合は、証明書の名前を使ってください。',
			},
		},
		'subject-alternative-name-missing': {
			short: '証明書に SAN なし',
			summary: '{host} の証明書では、名前がサブジェクト ({subjectName}) にしかありません。',
			meaning:
				'Docker、containerd、Podman、Azure CLI はサブジェクトの別名 (SAN) だけを参照し、SAN のない証明書を拒否します。',
			fixes: {
				reissueCertificate:
					'SAN を含む証明書を再発行するよう、サーバーまたはプロキシの管理者に依頼してください。',
				showCertificates: inspectCertificate,
			},
		},
		'certificate-too-weak': {
			short: ['弱い証明書 ({weakDigest})', '弱い証明書 ({weakBits} ビット)'],
			summary: [
				'{host} の証明書チェーンに、現在は受け入れられない {weakDigest} 署名の証明書があります。',
				'{host} の証明書チェーンに、現在は受け入れられない {weakBits} ビットの鍵の証明書があります。',
			],
			meaning: 'Azure はこのような証明書を使いません。途中の古いプロキシかアプライアンスが発行したものです。',
			fixes: {
				reissueCertificate:
					'SHA-256 と 2048 ビット以上の鍵で証明書を発行するよう、{issuerName} の管理者に依頼してください。',
				showCertificates: inspectChain,
			},
		},
		'certificate-verification-failed': {
			short: '証明書の検証に失敗',
			summary: ['{host} の証明書の検証に失敗しました ({refusal})。', '{host} の証明書の検証に失敗しました。'],
			meaning: '証明書チェーンが、すべての TLS クライアントが適用する規則に違反しています。',
			fixes: {showCertificates: inspectChain},
		},
		'tls-version-too-old': {
			short: 'TLS 1.2 に非対応',
			summary: '{host} は TLS 1.2 以降に対応していません。',
			meaning:
				'Azure のレジストリは TLS 1.2 と 1.3 に対応しています。レジストリの代わりに、古いプロキシかロード バランサーが応答しています。',
			fixes: {
				allowTls12:
					'TLS 1.2 を許可するか、{loginServer} を検査の対象外にするよう、プロキシの管理者に依頼してください。',
			},
		},
		'not-tls': {
			short: 'TLS ではない応答',
			summary: '{host} のサーバーの応答は TLS ではありません。',
			meaning:
				'暗号化なしの HTTP サーバー、サインインが必要なネットワーク、またはプロキシが、このポートで応答しています。',
			fixes: {
				openWebPage:
					'ブラウザーで Web ページを開いてください。サインインが必要なネットワークでは、サインイン画面が表示されます。',
				checkAddress: '{address} がレジストリであることを確認してください。',
			},
		},
		'client-certificate-required': clientCertificateRequired,
		'closed-during-handshake': {
			short: 'TLS ハンドシェイク中に切断',
			summary: '{host} が TLS ハンドシェイク中に接続を切断しました。',
			meaning: 'サーバー名で通信をブロックするファイアウォールは、このように接続を切断します。',
			fixes: {
				allowInFirewall:
					'{loginServer} へのポート {port} の接続をサーバー名で許可するよう、ネットワーク担当者に依頼してください。',
			},
		},
		'server-name-unrecognized': {
			short: '未対応のサーバー名',
			summary: '{address} のサーバーは {loginServer} という名前に対応していません。',
			meaning:
				'サーバーが TLS ハンドシェイクで名前を拒否しました (unrecognized_name)。名前が、別のサーバー、この名前の登録がないゲートウェイ、またはファイアウォールに解決されています。',
			fixes: {
				checkAddress,
				addToGateway: '{loginServer} を追加するよう、ゲートウェイの管理者に依頼してください。',
			},
		},
		'handshake-timed-out': {
			short: 'タイムアウト: TLS ハンドシェイク',
			summary: '{host} は接続を受け付けましたが、制限時間内に何も送信しませんでした。',
			meaning:
				'TCP 接続はできているため、名前解決とルーティングに問題はありませんが、サーバーが TLS ハンドシェイクに応答しません。次のいずれかが原因です: ファイアウォールによるサーバー名のブロック、VPN での大きなパケットの破棄、TLS に対応していないサーバー。',
			fixes: {
				lowerMtu: smallerPackets,
				askAboutInspection:
					'{loginServer} への TLS 通信を検査またはブロックしていないかどうかを、ネットワーク担当者に確認してください。',
				traceHandshake: 'ハンドシェイクがどの段階で止まるかを確認してください (Ctrl-C で終了)。',
			},
		},
		'handshake-failed': {
			short: 'TLS ハンドシェイクに失敗',
			summary: '{host} との TLS ハンドシェイクに失敗しました ({error})。',
			meaning: 'クライアントとサーバーに共通する TLS の方式がありません。',
			fixes: {traceHandshake: 'ハンドシェイクの詳細を確認してください (Ctrl-C で終了)。'},
		},
		'connection-refused': {
			short: '接続拒否 (ポート {port})',
			summary: '{address} のポート {port} への接続が拒否されました。',
			meaning:
				'ファイアウォールが接続を拒否しているか、名前がレジストリではないマシンに解決されている可能性があります。',
			fixes: {checkAddress, allowInFirewall: allowOnPort},
		},
		'connection-reset': {
			short: 'TLS の確立前に接続リセット',
			summary: '{host} への接続が、TLS ハンドシェイクの完了前にリセットされました。',
			meaning:
				'途中のファイアウォールかプロキシが接続を切断しています。多くの場合、サーバー名を理由に切断しています。',
			fixes: {
				allowInFirewall: allowOnPort,
				tryAnotherNetwork:
					'スマートフォンのテザリングなど別のネットワークで試し、このネットワークが原因かどうかを確認してください。',
			},
		},
		'connection-timed-out': {
			short: '接続がタイムアウト',
			summary: '{host} が制限時間内に応答しませんでした。',
			meaning:
				'次のいずれかが原因です: ファイアウォールがパケットを破棄している、VPN が切断されている、アドレスがこのマシンから経路のないプライベート エンドポイントのものである。',
			fixes: {
				connectToNetwork:
					'{loginServer} に到達できる VPN またはネットワークに接続してから再試行してください。',
				allowInFirewall: allowOnPort,
			},
		},
		'no-route-to-host': {
			short: 'ホストへの経路なし ({error})',
			summary: '{host} への経路がありません ({error})。',
			meaning:
				'次のいずれかが原因です: このマシンがオフラインである、VPN や IPv6 の設定に使える経路がない、途中のファイアウォールが接続を拒否している。',
			fixes: {connectToNetwork: connectNetworkOrVpn},
		},
		'proxy-authentication-required': {
			short: 'プロキシの認証が必要 (407)',
			summary: 'プロキシ {proxy} がユーザー名とパスワードを要求しています (407)。',
			meaning:
				'{variable} に、プロキシが受け入れる資格情報がありません。レジストリではなくプロキシが接続を拒否しています。',
			fixes: {
				setProxyCredentials: `{variable} にユーザー名とパスワードを http://USER:PASSWORD@{proxyHost} の形で指定し (特殊文字はエンコードします。@ は %40)${thenStartAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-refused': {
			short: 'プロキシが接続を拒否',
			summary: 'プロキシ {proxy} が {host} への接続を拒否しています。',
			meaning:
				'プロキシの規則が、このホストまたはポートを許可していません。プロキシの応答は {proxyStatus} でした。',
			fixes: {
				allowInProxy: '{loginServer} のポート {port} を許可するよう、プロキシの管理者に依頼してください。',
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-unreachable': {
			short: 'プロキシに到達不可',
			summary: 'プロキシ {proxy} に到達できません。',
			meaning:
				'{variable} により、すべての接続がこのプロキシに送られます。社内のプロキシには、社内ネットワークの外から到達できないことがよくあります。',
			fixes: {
				connectToNetwork: 'プロキシのあるネットワークまたは VPN に接続してから再試行してください。',
				correctProxyVariable: `{variable} を修正し${thenStartAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-cannot-connect': {
			short: '到達不可: プロキシからレジストリ',
			summary: 'プロキシ {proxy} は {host} への接続を許可していますが、接続先に到達できません。',
			meaning:
				'プロキシの応答は {proxyStatus} でした。プロキシで名前を解決できないか、プロキシからの接続が失敗している可能性があります。プライベート エンドポイントには、同じネットワークの中からしか到達できません。',
			fixes: {
				checkFromProxy:
					'プロキシから {loginServer} の名前を解決でき、ポート {port} に到達できるかどうかを、プロキシの管理者に確認してください。',
				addToNoProxy: bypassProxy(
					'このマシンからレジストリに直接到達できる場合は、レジストリをプロキシの対象外にしてください',
				),
			},
		},
		'proxy-timed-out': {
			short: 'タイムアウト: プロキシ',
			summary: 'プロキシ {proxy} は接続を受け付けましたが、制限時間内に応答しませんでした。',
			meaning:
				'次のいずれかが原因です: プロキシが過負荷になっている、パケットを破棄するホストをプロキシが待ち続けている、このアドレスのサーバーがプロキシではない。',
			fixes: {
				allowMoreTime: giveItLonger,
				checkFromProxy:
					'プロキシから {loginServer} のポート {port} に到達できるかどうかを、プロキシの管理者に確認してください。',
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-certificate-untrusted': {
			short: '信頼されていないプロキシの証明書',
			summary: 'プロキシ {proxy} の証明書は信頼されていません。',
			meaning:
				'{variable} に TLS のプロキシが指定されていますが、プロキシの証明書が拒否されました。メッセージ: {reason}',
			fixes: {
				trustProxyCa:
					'プロキシの認証局をこのマシンの信頼ストアに追加し、プロキシを証明書にある名前で指定してください。',
				useHttpScheme: `プロキシが TLS なしの接続を受け付ける場合 (ほとんどのプロキシが該当します) は、{variable} の先頭を http:// に修正し${thenStartAgain}`,
			},
		},
		'not-a-proxy': {
			short: 'HTTP プロキシではない',
			summary: '{proxy} のサーバーは HTTP プロキシではありません。',
			meaning:
				'{variable} のポートかスキームが誤っています。https:// を使うのは、プロキシが TLS を要求する場合だけです。',
			fixes: {
				correctProxyVariable: `{variable} のスキーム、ホスト、またはポートを修正し${thenStartAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-malformed': {
			short: '無効な URL: {variable}',
			summary: '{variable} の値は、プロキシの有効な URL ではありません。',
			meaning: 'この変数を使うプログラムは接続できません。',
			fixes: {
				correctProxyVariable: `プロキシのアドレスを URL で指定し${thenStartAgain}`,
				encodeSpecialCharacters:
					'ユーザー名とパスワードの特殊文字はエンコードしてください: @ は %40、/ は %2F、# は %23、コロンは %3A です。',
			},
		},
	},
};
