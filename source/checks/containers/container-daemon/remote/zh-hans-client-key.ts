import {withClientMessage} from '../../zh-hans.ts';
import {thenStartAgain} from '../../../programs/zh-hans.ts';
import {updateContext, useDefaultDaemon} from '../zh-hans-fixes.ts';

export const clientKey = {
	'tls-for-daemon-without-tls': {
		short: '不需要 DOCKER_TLS_VERIFY',
		summary: 'DOCKER_TLS_VERIFY 使 {clientName} 查找证书文件，但守护程序的地址不使用 TLS。',
		meaning: withClientMessage(
			'DOCKER_TLS_VERIFY 为任何值（包括 0）都会启用 TLS。套接字或 ssh 连接不需要证书文件。',
		),
		fixes: {
			unsetTlsVerify: `取消设置 DOCKER_TLS_VERIFY${thenStartAgain}`,
			setTcpAddress: '如果守护程序在其他主机上，也可以设置其 TCP 地址。',
		},
	},
	'client-key-mismatch': {
		short: '客户端密钥与证书不匹配',
		summary: ['{certificateFolder} 中的 key.pem 与 cert.pem 不匹配。', '{clientName} 的密钥与证书不匹配。'],
		meaning: '守护程序只接受证书及其对应的私钥，因此 {clientName} 不会启动。',
		fixes: {
			showCertificateKey: '输出证书的公钥。',
			showKey: '输出 key.pem 的公钥并进行比较。',
			copyBoth: '从创建者的同一文件夹重新复制 key.pem 和 cert.pem。',
			...updateContext,
			...useDefaultDaemon,
		},
	},
	'client-key-encrypted': {
		short: '客户端密钥已加密',
		summary: [
			'{certificateFolder} 中的 key.pem 已加密，或者 {clientName} 无法读取其格式。',
			'{clientName} 的私钥已加密，或者 {clientName} 无法读取其格式。',
		],
		meaning: withClientMessage('Docker 无法询问密钥的密码。'),
		fixes: {
			decryptKey: '将不带密码的密钥写入新文件，再用该文件替换 key.pem。',
			protectKey: '只允许自己读取新文件。',
			...updateContext,
			...useDefaultDaemon,
		},
	},
} as const;
