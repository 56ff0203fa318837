import {correctClock, useTokenWithoutClient, withClientMessage} from '../../zh-hans.ts';
import {thenStartAgain} from '../../../programs/zh-hans.ts';
import {
	bypassProxy,
	otherDaemons,
	startRemoteDocker,
	tryConnection,
	updateContext,
	useDefaultDaemon,
} from '../zh-hans-fixes.ts';

const setCertificateFolder = {
	setCertificateFolder: `再指定存放 ca.pem、cert.pem 和 key.pem 的文件夹${thenStartAgain}`,
} as const;

export const remoteDaemon = {
	'ssh-key-refused': {
		short: '远程主机拒绝 ssh 密钥',
		summary: [
			'{sshDestination} 拒绝了当前用户的 ssh 密钥。',
			'守护程序所在的主机拒绝了当前用户的 ssh 密钥。',
		],
		meaning: '{clientName} 通过 ssh 连接该守护程序。错误来自 ssh，与本机的组无关。',
		fixes: {
			...tryConnection,
			addKey: '如果密钥有密码，或者文件名不是默认名称，请将密钥加入 ssh 代理程序 (ssh-agent)。',
			setIdentity: '也可以为 Podman 指定密钥，因为 Podman 不读取 ~/.ssh/config。',
			copyKey: '如果主机上没有该密钥，请将密钥加入该主机的 ~/.ssh/authorized_keys。',
			...otherDaemons,
		},
	},
	'ssh-host-key-unknown': {
		short: '主机密钥未知 (ssh)',
		summary: [
			'{remoteHost} 的主机密钥尚未登记在本机的 ssh 中。',
			'守护程序所在主机的密钥尚未登记在本机的 ssh 中。',
		],
		meaning: '{clientName} 无法询问你是否信任主机，因此必须事先登记主机密钥。',
		fixes: {
			connectOnce: '用 ssh 连接一次，核对指纹，然后回答 yes。',
			checkKnownHosts:
				'如果 ssh 以前登记过该主机，请检查能否读取 ~/.ssh/known_hosts。使用 sudo 后，该文件可能归 root 所有。',
			scanHostKey: '在 CI 中，请先核对指纹，再将此输出加入 ~/.ssh/known_hosts。',
			...otherDaemons,
		},
	},
	'ssh-host-key-changed': {
		short: '主机密钥已更改',
		summary: [
			'{remoteHost} 的主机密钥与 {path} 中的密钥不同。',
			'{remoteHost} 的主机密钥与 ssh 登记的密钥不同。',
			'守护程序所在主机的密钥与 ssh 登记的密钥不同。',
		],
		meaning: '主机已重新安装，或者此地址上是另一台计算机在响应。',
		fixes: {
			compareFingerprint: '向主机的管理员询问密钥的指纹并核对。',
			removeOldKey: '确认新密钥正确后，请删除旧密钥，然后用 ssh 连接一次。',
			...otherDaemons,
		},
	},
	'ssh-host-key-revoked': {
		short: '主机密钥已吊销',
		summary: [
			'{remoteHost} 的主机密钥已标记为吊销，因此 ssh 不会连接。',
			'守护程序所在主机的密钥已标记为吊销，因此 ssh 不会连接。',
		],
		meaning: '密钥可能已被盗，有人可能在冒充此主机。',
		fixes: {
			doNotConnect: '请勿删除吊销标记。请向主机的管理员询问主机是否有新密钥。',
			...otherDaemons,
		},
	},
	'remote-permission-denied': {
		short: '在远程主机上无权限',
		summary: [
			'ssh 可以连接，但 {remoteUser} 无权使用 {remoteHost} 上的守护程序。',
			'ssh 可以连接，但远程用户无权使用该主机上的守护程序。',
		],
		meaning: '权限取决于远程主机上该用户所属的组，与本机的组无关。',
		fixes: {
			joinRemoteGroup: '在远程主机上将该用户加入 docker 组。该组的成员可以获得 root 权限。',
			...tryConnection,
			...otherDaemons,
		},
	},
	'remote-daemon-not-running': {
		short: '远程主机上的守护程序未运行',
		summary: [
			'ssh 可以连接，但 {remoteHost} 上的守护程序未运行。',
			'ssh 可以连接，但远程主机上的守护程序未运行。',
		],
		meaning: '该主机上的守护程序已停止，或从未启动。',
		fixes: {
			...startRemoteDocker,
			...tryConnection,
			...otherDaemons,
		},
	},
	'remote-docker-missing': {
		short: '远程主机上没有 docker',
		summary: [
			'ssh 可以连接，但 {remoteHost} 的 PATH 中没有 docker。',
			'ssh 可以连接，但远程主机的 PATH 中没有 docker。',
		],
		meaning: '通过 ssh 启动的命令，其 PATH 可能与在该主机上使用的 shell 不同。',
		fixes: {
			showRemotePath: '查看命令在远程主机上得到的环境变量 PATH。',
			installRemoteDocker: '在远程主机上安装 docker，或者将 docker 所在的文件夹加入远程主机的 PATH。',
			...otherDaemons,
		},
	},
	'ssh-missing': {
		short: '未安装 ssh',
		summary: '守护程序的地址需要 ssh，但本机没有 ssh 程序。',
		meaning: '{clientName} 启动 ssh 程序来连接守护程序。',
		fixes: {
			installSshOnDebian: '在 Debian 和 Ubuntu 上，安装 OpenSSH 客户端。',
			addSshToPath: '安装 OpenSSH 客户端，或者将 ssh 所在的文件夹加入 PATH。',
			...otherDaemons,
		},
	},
	'tls-certificate-missing': {
		short: '无法读取证书文件',
		summary: '{clientName} 无法读取连接守护程序所需的证书文件。',
		meaning: withClientMessage('DOCKER_TLS_VERIFY 或 docker 上下文要求使用 TLS，并提供证书文件。'),
		fixes: {
			addCertificates: '将 ca.pem、cert.pem 和 key.pem 放入 DOCKER_CERT_PATH 指定的文件夹或 ~/.docker。',
			...updateContext,
			unsetTlsVerify: `如果守护程序在本机，则不需要 TLS：取消设置 DOCKER_TLS_VERIFY${thenStartAgain}`,
			...useTokenWithoutClient,
		},
	},
	'tls-handshake-failed': {
		short: '与守护程序的 TLS 连接失败',
		summary: [
			'{clientName} 与守护程序 ({variableValue}) 的 TLS 连接失败。',
			'{clientName} 与守护程序的 TLS 连接失败。',
		],
		meaning: withClientMessage('只有一方使用 TLS，或者一方不信任另一方的证书。'),
		fixes: {
			setTlsVerify: '如果守护程序使用 TLS（通常是端口 2376），请在客户端启用 TLS。',
			...setCertificateFolder,
			...updateContext,
			unsetTlsVerify: `如果守护程序不使用 TLS（端口 2375），请取消设置 DOCKER_TLS_VERIFY${thenStartAgain}`,
			...useDefaultDaemon,
			...useTokenWithoutClient,
		},
	},
	'daemon-certificate-untrusted': {
		short: '守护程序的证书不受信任',
		summary: ['{clientName} 不信任 {remoteHost} 上守护程序的证书。', '{clientName} 不信任守护程序的证书。'],
		meaning: 'Docker 只信任 ca.pem 中的证书颁发机构 (CA)，不使用本机的信任存储。',
		fixes: {
			addAuthority: '将守护程序的 CA 证书以 ca.pem 为文件名放入 DOCKER_CERT_PATH 指定的文件夹或 ~/.docker。',
			...setCertificateFolder,
			...updateContext,
			...otherDaemons,
		},
	},
	'daemon-certificate-date-invalid': {
		short: '守护程序的证书不在有效期内',
		summary: [
			'{clientName} 报告 {remoteHost} 上守护程序的证书已过期或尚未生效。',
			'{clientName} 报告守护程序的证书已过期或尚未生效。',
		],
		meaning: withClientMessage('证书过旧，或者本机的时钟不准。'),
		fixes: {
			...correctClock,
			renewCertificate: '如果时钟准确，请为守护程序创建新证书，然后重启守护程序。',
			...otherDaemons,
		},
	},
	'daemon-certificate-host-mismatch': {
		short: '证书属于其他主机',
		summary: ['守护程序的证书不属于 {remoteHost}。', '守护程序的证书属于其他主机。'],
		meaning: withClientMessage('客户端会将守护程序地址中的主机与证书中的名称比较。'),
		fixes: {
			useCertificateName: '在 DOCKER_HOST 或 docker 上下文中使用证书中的名称。',
			createCertificate: '也可以创建包含该主机名称或 IP 地址的证书。',
			...useTokenWithoutClient,
		},
	},
	'client-certificate-refused': {
		short: '守护程序拒绝客户端证书',
		summary: '守护程序要求 {clientName} 提供证书，或者拒绝了收到的证书。',
		meaning: '守护程序只接受由其 CA 签名且未过期的客户端证书。',
		fixes: {
			addClientCertificate:
				'将由守护程序的 CA 签名的 cert.pem 和 key.pem 放入 DOCKER_CERT_PATH 指定的文件夹或 ~/.docker。',
			...setCertificateFolder,
			...updateContext,
			...otherDaemons,
		},
	},
	'daemon-not-tls': {
		short: '守护程序不使用 TLS',
		summary: [
			'{clientName} 使用 TLS，但 {remoteHost} 上的守护程序不使用。',
			'{clientName} 使用 TLS，但守护程序不使用。',
		],
		meaning: '守护程序不使用 TLS 时通常监听端口 2375，使用 TLS 时通常监听端口 2376。',
		fixes: {
			correctPort: '更正守护程序地址中的端口。',
			unsetTlsVerify: `如果与守护程序之间的网络可信，也可以在客户端禁用 TLS：取消设置 DOCKER_TLS_VERIFY${thenStartAgain}`,
			...useDefaultDaemon,
		},
	},
	'daemon-requires-tls': {
		short: '守护程序要求使用 TLS',
		summary: [
			'{remoteHost} 上的守护程序使用 TLS，但 {clientName} 不使用。',
			'守护程序使用 TLS，但 {clientName} 不使用。',
		],
		meaning: '守护程序使用 TLS 时通常监听端口 2376，不使用 TLS 时通常监听端口 2375。',
		fixes: {
			requestCertificate: '请向守护程序的管理员索取 CA 证书和客户端证书。',
			setTlsVerify: '在客户端启用 TLS。',
			...setCertificateFolder,
			...updateContext,
			...useDefaultDaemon,
		},
	},
	'daemon-through-proxy': {
		short: '对守护程序的请求经过代理',
		summary: [
			'{clientName} 通过代理向 {remoteHost} 上的守护程序发送请求，但代理出错。',
			'{clientName} 通过代理向守护程序发送请求，但代理出错。',
		],
		meaning: withClientMessage('当前 shell 的 HTTP_PROXY 和 HTTPS_PROXY 也适用于通过 TCP 连接的守护程序。'),
		fixes: {
			...bypassProxy,
			correctProxy: `也可以更正 HTTP_PROXY 和 HTTPS_PROXY${thenStartAgain}`,
			...useDefaultDaemon,
		},
	},
	'not-a-daemon': {
		short: '服务器不是守护程序',
		summary: ['{remoteHost} 上的服务器不是容器守护程序。', '守护程序地址上的服务器不是容器守护程序。'],
		meaning: withClientMessage('此地址上有其他程序在监听，或者是代理在响应。'),
		fixes: {
			correctAddress: `更正守护程序的地址${thenStartAgain}`,
			...bypassProxy,
			...useDefaultDaemon,
		},
	},
} as const;
