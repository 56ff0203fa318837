import type {FindingWords} from '../../../describe/language-pack.ts';
import type {RegistryResponseProblem} from './evaluate-registry-response.ts';
import {
	askAboutRewriting,
	azureStatus,
	checkRegistryMeant,
	clientCertificateRequired,
	giveCorrelationId,
	giveItLonger,
	bypassProxy,
	retry,
	retryAfterACut,
	retryOften,
	smallerPackets,
	waitAndRetry,
} from '../../ja.ts';

export const registryResponseWords = {
	'response-timed-out': {
		short: '応答がタイムアウト',
		summary: '{loginServer} は要求を受け付けましたが、制限時間内に応答しませんでした。',
		meaning:
			'接続は確立しているため、名前解決、ルーティング、TLS に問題はありません。レジストリか、途中のプロキシが応答しません。',
		fixes: {
			retryLater: '少し待ってから再試行してください。',
			allowMoreTime: giveItLonger,
			checkAzureStatus: azureStatus,
		},
	},
	'connection-dropped': {
		short: '応答前に切断 ({error})',
		summary: '{loginServer} が応答せずに接続を切断しました ({error})。',
		meaning:
			'途中のプロキシ、ファイアウォール、またはロード バランサーが、ハンドシェイクの後に接続を切断しました。',
		fixes: {
			retryCheck: retryAfterACut,
			askAboutInspection:
				'{loginServer} への通信を検査または切断していないかどうかを、ネットワーク担当者に確認してください。',
		},
	},
	'response-incomplete': {
		short: '応答が途中で停止',
		summary: '{loginServer} の応答は始まりましたが、完了しませんでした。',
		meaning:
			'応答のヘッダーは届きましたが、残りが届きません。途中の機器が、大きなパケットを破棄している (VPN でよくある MTU の問題) か、接続を切断している可能性があります。',
		fixes: {
			retryCheck: retryAfterACut,
			lowerMtu: smallerPackets,
			askAboutInspection:
				'{loginServer} への通信を検査していないかどうかを、ネットワーク担当者に確認してください。',
		},
	},
	'response-not-http': {
		short: 'HTTP/1.1 ではない応答',
		summary: '{loginServer} のサーバーの応答は HTTP/1.1 ではありません。',
		meaning:
			'TLS ハンドシェイクは成功しましたが、応答はレジストリのものではありません。トンネル、別のサービス、または故障したプロキシが、このポートで応答しています。',
		fixes: {checkLoginServer: checkRegistryMeant, askAboutRewriting: askAboutRewriting},
	},
	'client-certificate-required': clientCertificateRequired,
	'proxy-refused-request': {
		short: 'プロキシが要求を拒否',
		summary: [
			'プロキシが要求を拒否しました (ステータス {proxyStatus})。',
			'プロキシが要求を拒否しました。メッセージ: {reason}',
			'プロキシが要求を拒否しました ({error})。',
		],
		meaning: 'プロキシは、最初の接続は許可しましたが、今回の接続は許可しませんでした。',
		fixes: {
			allowInProxy: '{loginServer} を許可するよう、プロキシの管理者に依頼してください。',
			addToNoProxy: bypassProxy(),
		},
	},
	'connection-failed': {
		short: '要求に失敗 ({error})',
		summary: '{loginServer} への要求に失敗しました ({error})。',
		meaning: 'レジストリへの前回の接続は成功しましたが、新しい接続を確立できませんでした。',
		fixes: {
			retryCheck: retry,
			retryTlsHandshake: '「TLS ハンドシェイク」のチェックを再試行してください。失敗する段階が表示されます。',
		},
	},
	'client-ip-denied': {
		short: ['許可なし: {clientIp} (403)', '許可なし: 接続元 (403)'],
		summary: [
			'403: レジストリのファイアウォールが {clientIp} を許可していません。',
			'403: レジストリのファイアウォールが、このマシンの接続元アドレスを許可していません。',
		],
		meaning:
			'パブリック アクセスが無効または制限されていて、接続元アドレスが許可されていません。プロキシや NAT を経由する場合、レジストリから見えるのはプロキシや NAT のアドレスです。',
		fixes: {
			allowAddress:
				'選択したネットワークからのパブリック アクセスが有効な場合は、{clientIpv4} を許可してください (Premium レベルのみ。反映に数分かかります)。',
			useIpv4:
				'ネットワーク規則に指定できるのは IPv4 アドレスだけで、{clientIpv6} を許可する規則は作成できません。IPv4 で接続し、IPv4 アドレスを許可してください。',
			showNetworkRules: '現在のネットワーク規則を確認してください。',
			enablePublicAccess:
				'パブリック アクセスが無効で、ポリシーで認められている場合は、パブリック アクセスを有効にしてください。',
			linkPrivateDnsZone:
				'ログイン サーバーは {privateLinkName} を指しています。この名前がパブリック アドレスに解決され、かつこのマシンが仮想ネットワーク内にある場合は、ゾーン {privateLinkZone} を仮想ネットワークにリンクしてください。',
			usePrivateEndpoint:
				'または、{registry} のプライベート エンドポイントに到達できるネットワークから接続してください。',
		},
	},
	'key-unavailable': {
		short: '使用不可: 暗号化キー (403)',
		summary: '403: レジストリがカスタマー マネージド キーを使えません。',
		meaning:
			'レジストリはカスタマー マネージド キーで暗号化していますが、キーにアクセスできません。ID、キー、Key Vault のファイアウォールを確認してください。このマシンは原因ではありません。',
		fixes: {
			showEncryption: 'レジストリが使うキーと ID を確認してください。',
			allowTrustedServices: 'Key Vault のファイアウォールで、信頼されたサービスを許可してください。',
		},
	},
	'access-denied': {
		short: 'レジストリによる拒否 (403)',
		summary: [
			'レジストリがアクセスを拒否しました (403)。メッセージ: {registryMessage}',
			'レジストリが理由を示さずにアクセスを拒否しました (403)。',
		],
		meaning: 'レジストリは要求を受け取り、拒否しました。',
		fixes: {
			showNetworkRules: 'レジストリのファイアウォール規則を確認してください。',
			contactSupport: '相関 ID {correlationId} を Azure サポートに伝えてください。',
		},
	},
	'forbidden-by-intermediary': {
		short: '403: レジストリ以外が応答',
		summary: [
			'403: レジストリではなく {intermediary} が応答しました。',
			'403: レジストリではなく、プロキシかゲートウェイが応答しました。',
		],
		meaning:
			'応答にコンテナー レジストリのヘッダーがありません。プロキシ、Web フィルター、またはゲートウェイが、このホストをブロックしています。',
		fixes: {
			allowInProxy:
				'{loginServer} のポート 443 を許可するよう、ネットワークまたはプロキシの管理者に依頼してください。',
			addToNoProxy: bypassProxy(),
		},
	},
	'too-many-requests': {
		short: ['要求数の上限 ({retryAfter} 秒後に再試行)', '要求数の上限に到達 (429)'],
		summary: [
			'429: 要求数の上限に達しました。{retryAfter} 秒後に再試行してください。',
			'429: 要求数の上限に達しました。1 分後に再試行してください。',
		],
		meaning:
			'1 分あたりの要求数の上限は、レジストリのサービス レベルによって決まります。すべてのクライアントのトークン要求が合計されます。',
		fixes: {
			retryLater: 'しばらく待ってから再試行してください。',
			spreadPulls: 'プルの時間を分散させ、トークンを有効な間は再利用してください。',
			upgradeToPremium: 'より高い上限があるのは Premium レベルだけです。Premium は料金が高くなります。',
		},
	},
	'server-error': {
		short: '{status}: サーバー エラー',
		summary: 'レジストリが {status} を返しました。レジストリのサーバー エラーです。',
		meaning: `このマシンは原因ではありません。${retryOften}`,
		fixes: {retryLater: waitAndRetry, contactSupport: giveCorrelationId, checkAzureStatus: azureStatus},
	},
	'server-error-from-intermediary': {
		short: '{status}: レジストリ以外が応答',
		summary: [
			'{status}: レジストリではなく {intermediary} が応答しました。',
			'{status}: レジストリではなく、プロキシかゲートウェイが応答しました。',
		],
		meaning:
			'途中のプロキシかゲートウェイが、レジストリに到達できないか、プロキシやゲートウェイ自体に障害がある可能性があります。',
		fixes: {
			retryLater: '1 分後に再試行してください。',
			askAboutGateway: 'プロキシまたはゲートウェイの管理者に {loginServer} について問い合わせてください。',
		},
	},
} as const satisfies Record<RegistryResponseProblem, FindingWords>;
