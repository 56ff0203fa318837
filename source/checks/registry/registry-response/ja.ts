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
	retryAfterACut,
	retryOften,
	smallerPackets,
	waitAndRetry,
} from '../../ja.ts';

/** レジストリのどの応答にも共通する文。 */
export const registryResponseWords = {
	'response-timed-out': {
		summary: '時間内に応答がありません: {loginServer} は要求を受け付けただけです。',
		meaning:
			'接続はできているので、名前解決、経路、TLS に問題はありません。レジストリか、その代わりに応答するプロキシがハングしています。',
		fixes: {
			retryLater: '少し待ってから再試行してください。',
			allowMoreTime: giveItLonger,
			checkAzureStatus: azureStatus,
		},
	},
	'connection-dropped': {
		summary: '応答せずに接続が閉じられました: {loginServer} ({error})',
		meaning:
			'途中のプロキシ、ファイアウォール、またはロード バランサーが、ハンドシェイクの後に接続を切断しました。',
		fixes: {
			retryCheck: retryAfterACut,
			askAboutInspection:
				'{loginServer} への通信を検査または切断していないか、ネットワーク担当者に確認してください。',
		},
	},
	'response-incomplete': {
		summary: '応答が途中で止まりました: {loginServer}',
		meaning:
			'応答のヘッダーは届きましたが、残りが届きません。途中の機器が、1 パケットに収まらないデータを止めているか、切断しています。VPN では、大きすぎるパケットが失われることがあります。',
		fixes: {
			retryCheck: retryAfterACut,
			lowerMtu: smallerPackets,
			askAboutInspection: '{loginServer} への通信を検査していないか、ネットワーク担当者に確認してください。',
		},
	},
	'response-not-http': {
		summary: '応答が HTTP/1.1 ではありません: {loginServer}',
		meaning:
			'TLS は確立しましたが、届いたのはレジストリの応答ではありません。トンネル、別のサービス、または壊れたプロキシが応答しています。',
		fixes: {checkLoginServer: checkRegistryMeant, askAboutRewriting: askAboutRewriting},
	},
	'client-certificate-required': clientCertificateRequired,
	'proxy-refused-request': {
		summary: [
			'プロキシが要求を止めました (応答は {proxyStatus})。',
			'プロキシが要求を止めました: {reason}',
			'プロキシが要求を止めました ({error})。',
		],
		meaning: '最初の接続は通しましたが、今回の接続は通しませんでした。',
		fixes: {
			allowInProxy: '{loginServer} を許可するよう、プロキシの管理者に依頼してください。',
			addToNoProxy: bypassProxy(),
		},
	},
	'connection-failed': {
		summary: '要求が失敗しました ({error}): {loginServer}',
		meaning: '先ほどは接続できましたが、今回は接続できませんでした。',
		fixes: {
			retryCheck: 'このチェックを再試行してください。',
			retryTlsHandshake: '上の「TLS ハンドシェイク」を再試行してください。どの段階で失敗するかがわかります。',
		},
	},
	'client-ip-denied': {
		summary: [
			'403: {clientIp} は許可されていません (レジストリのファイアウォール)。',
			'403: このアドレスは許可されていません (レジストリのファイアウォール)。',
		],
		meaning:
			'パブリック アクセスが無効か、選択したネットワークに限定されていて、レジストリから見たアドレスがその中にありません。プロキシや NAT を通る場合は、このマシンではなく、プロキシや NAT のアドレスになります。',
		fixes: {
			allowAddress:
				'選択したネットワークにパブリック アクセスを許可している場合は、{clientIpv4} を追加してください (Premium のレジストリのみ。反映に数分かかります)。',
			useIpv4:
				'規則に指定できるのは IPv4 アドレスだけで、{clientIpv6} は許可できません。IPv4 で接続し、そのとき表示されるアドレスを許可してください。',
			showNetworkRules: '現在許可されているものを確認してください。',
			enablePublicAccess: 'パブリック アクセスが無効で、有効にしてもよい場合は、有効にしてください。',
			linkPrivateDnsZone:
				'名前は {privateLinkName} を指しますが、アドレスはパブリックです。仮想ネットワーク内のマシンなら、ゾーン {privateLinkZone} をその仮想ネットワークにリンクしてください。',
			usePrivateEndpoint:
				'または、{registry} のプライベート エンドポイントに到達できるネットワークから接続してください。',
		},
	},
	'key-unavailable': {
		summary: '403: レジストリが暗号化キーを使えません。',
		meaning:
			'レジストリは、暗号化に使うカスタマー マネージド キーにアクセスできなくなっています。原因は ID、キー、または Key Vault のファイアウォールです。このマシンに問題はありません。',
		fixes: {
			showEncryption: 'レジストリが使うキーと ID を確認してください。',
			allowTrustedServices: 'Key Vault で、信頼されたサービスを許可してください。',
		},
	},
	'access-denied': {
		summary: [
			'403: レジストリが拒否しました: {registryMessage}',
			'403: レジストリが理由を示さずに拒否しました。',
		],
		meaning: 'レジストリは要求を理解したうえで拒否しています。',
		fixes: {
			showNetworkRules: 'レジストリのファイアウォール規則を確認してください。',
			contactSupport: '相関 ID {correlationId} を Azure サポートに伝えてください。',
		},
	},
	'forbidden-by-intermediary': {
		summary: [
			'403: 応答したのはレジストリではなく {intermediary} です。',
			'403: 応答したのは途中のプロキシなどで、レジストリではありません。',
		],
		meaning:
			'応答にコンテナー レジストリの特徴がありません。プロキシ、Web フィルター、またはゲートウェイがこのホストを拒否しています。',
		fixes: {
			allowInProxy: '{loginServer} のポート 443 を許可するよう、拒否している機器の管理者に依頼してください。',
			addToNoProxy: bypassProxy(),
		},
	},
	'too-many-requests': {
		summary: [
			'429: 要求が多すぎます。{retryAfter} 秒後にもう一度試してください。',
			'429: 要求が多すぎます。1 分後にもう一度試してください。',
		],
		meaning:
			'レジストリが 1 分間に受け付ける要求の数はサービス レベルで決まり、その上限に達しました。トークンの要求は、だれが送ったかにかかわらず、レジストリ全体で数えられます。',
		fixes: {
			retryLater: '待ってから再試行してください。',
			spreadPulls: 'プルの時間を分散させ、トークンは毎回取得せずに有効な間は使い回してください。',
			upgradeToPremium: 'これより上限が高いのは Premium レベルだけで、料金も高くなります。',
		},
	},
	'server-error': {
		summary: 'レジストリが {status} を返しました (レジストリ側のエラー)。',
		meaning: `このマシンが原因ではありません。${retryOften}`,
		fixes: {retryLater: waitAndRetry, contactSupport: giveCorrelationId, checkAzureStatus: azureStatus},
	},
	'server-error-from-intermediary': {
		summary: [
			'{status}: 応答したのはレジストリではなく {intermediary} です。',
			'{status}: 応答したのは途中のプロキシなどで、レジストリではありません。',
		],
		meaning: '途中のプロキシかゲートウェイが、レジストリに到達できなかったか、それ自体に障害があります。',
		fixes: {
			retryLater: '1 分後に再試行してください。',
			askAboutGateway: 'プロキシまたはゲートウェイの管理者に {loginServer} について問い合わせてください。',
		},
	},
} as const satisfies Record<RegistryResponseProblem, FindingWords>;
