import {withClientMessage} from '../../ja.ts';
import {thenStartAgain} from '../../../ja.ts';
import {updateContext, useDefaultDaemon} from '../ja-fixes.ts';

export const clientKey = {
	'tls-for-daemon-without-tls': {
		short: 'DOCKER_TLS_VERIFY は不要',
		summary:
			'DOCKER_TLS_VERIFY により {clientName} は証明書ファイルを探しますが、デーモンのアドレスは TLS を使いません。',
		meaning: withClientMessage(
			'DOCKER_TLS_VERIFY は、0 を含むどの値でも TLS を有効にします。ソケットや ssh の接続に証明書ファイルは不要です。',
		),
		fixes: {
			unsetTlsVerify: `DOCKER_TLS_VERIFY を削除し${thenStartAgain}`,
			setTcpAddress: 'または、デーモンが別のホストにある場合は、その TCP アドレスを設定してください。',
		},
	},
	'client-key-mismatch': {
		short: 'クライアントのキーと証明書が不一致',
		summary: [
			'{certificateFolder} の key.pem と cert.pem は対になっていません。',
			'{clientName} のキーと証明書は対になっていません。',
		],
		meaning: 'デーモンは、証明書とその秘密キーの組だけを受け付けます。そのため {clientName} は起動しません。',
		fixes: {
			showCertificateKey: '証明書の公開キーを出力してください。',
			showKey: 'key.pem の公開キーを出力し、照合してください。',
			copyBoth: 'key.pem と cert.pem を、作成者の同じフォルダーからもう一度コピーしてください。',
			...updateContext,
			...useDefaultDaemon,
		},
	},
	'client-key-encrypted': {
		short: 'クライアントのキーが暗号化済み',
		summary: [
			'{certificateFolder} の key.pem は暗号化されているか、{clientName} が読み取れない形式です。',
			'{clientName} の秘密キーは暗号化されているか、{clientName} が読み取れない形式です。',
		],
		meaning: withClientMessage('Docker はキーのパスフレーズを確認できません。'),
		fixes: {
			decryptKey: 'パスフレーズのないキーを新しいファイルに書き出し、key.pem と置き換えてください。',
			protectKey: '新しいファイルは、自分だけが読み取れるようにしてください。',
			...updateContext,
			...useDefaultDaemon,
		},
	},
} as const;
