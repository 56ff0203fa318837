import {withClientMessage} from '../../zh-hans.ts';
import {otherDaemons, showSshSettings, tryConnection} from '../zh-hans-fixes.ts';

export const sshSignIn = {
	'ssh-too-many-keys': {
		short: 'ssh 提供的密钥过多',
		summary: [
			'ssh 提供的密钥过多，在轮到正确的密钥之前，{remoteHost} 就结束了登录。',
			'ssh 提供的密钥过多，守护程序所在的主机结束了登录。',
		],
		meaning:
			'ssh 会依次提供 ssh 代理程序中的每个密钥。服务器将每个被拒绝的密钥计为一次失败，并限制失败次数 (MaxAuthTries)。',
		fixes: {
			useOneKey:
				'在 ~/.ssh/config 的 Host {remoteHost} 下写入两行：IdentitiesOnly yes，以及指定该主机所接受密钥的 IdentityFile。',
			testOneKey: '测试该密钥。',
			listKeys: '列出 ssh 代理程序中的密钥。',
			...otherDaemons,
		},
	},
	'ssh-key-unusable': {
		short: 'ssh 无法使用私钥',
		summary: ['ssh 无法使用私钥 {path}。', 'ssh 无法使用私钥。'],
		meaning: withClientMessage('该文件不存在、已损坏，或者当前用户无法读取。'),
		fixes: {
			checkKey: '检查该文件。如果私钥有效，此命令会输出公钥。',
			correctIdentityFile: '如果路径有误，请更正 ~/.ssh/config 中的 IdentityFile。',
			correctIdentity: '如果路径有误，请更正 CONTAINER_SSHKEY，或者 Podman 连接的 identity。',
			...otherDaemons,
		},
	},
	'ssh-no-common-algorithm': {
		short: 'ssh 与主机没有共同的算法',
		summary: [
			'本机的 ssh 与 {remoteHost} 没有共同支持的 {sshOption} 值。',
			'本机的 ssh 与守护程序所在的主机没有共同的算法。',
		],
		meaning: withClientMessage('其中一方版本过旧，或者其设置允许的算法过少。新版本的 ssh 会拒绝旧算法。'),
		fixes: {
			updateServer: '更新 {remoteHost} 上的 ssh 服务器，或者为服务器添加新类型的主机密钥。',
			...showSshSettings,
			allowAlgorithm:
				'如果无法更新服务器，请只对该主机允许其算法：在 ~/.ssh/config 的 Host {remoteHost} 下写入 {sshOption} +{sshOffer}。旧算法的安全性较低。',
			...otherDaemons,
		},
	},
	'ssh-jump-failed': {
		short: 'ssh 的跳板主机出错',
		summary: [
			'ssh 经由另一台主机或程序连接 {remoteHost}，而该连接失败。',
			'ssh 经由另一台主机或程序连接守护程序所在的主机，而该连接失败。',
		],
		meaning: withClientMessage('~/.ssh/config 中的 ProxyJump 或 ProxyCommand 决定如何连接该主机。'),
		fixes: {
			showSshSettings: '在 ssh 用于该主机的设置中查看 proxyjump 和 proxycommand。',
			testJump: '单独连接跳板主机。上面的消息指出了原因。',
			correctJump: '更正 ~/.ssh/config 中 Host {remoteHost} 下的 ProxyJump 或 ProxyCommand。',
			...otherDaemons,
		},
	},
	'ssh-connection-closed': {
		short: '主机关闭了 ssh 连接',
		summary: [
			'{remoteHost} 接受 ssh 的连接，随后又关闭连接。',
			'守护程序所在的主机接受 ssh 的连接，随后又关闭连接。',
		],
		meaning: withClientMessage(
			'可能是 ssh 服务器限制了连接数 (MaxStartups)，阻止了本机的地址（例如 fail2ban），或者中间有防火墙。',
		),
		fixes: {
			showSshSteps: '查明连接在哪一步结束。',
			readServerLog: '直接在该主机上查看 ssh 服务器的日志。',
			...otherDaemons,
		},
	},
	'remote-account-disabled': {
		short: '远程帐户没有 shell',
		summary: [
			'ssh 密钥已被接受，但 {remoteHost} 上帐户 {remoteUser} 的登录 shell 拒绝所有命令。',
			'ssh 密钥已被接受，但远程帐户的登录 shell 拒绝所有命令。',
		],
		meaning: withClientMessage('该帐户的 shell 是 nologin，而 ssh 通过登录 shell 启动 docker。'),
		fixes: {
			useOtherUser: '使用有 shell 的帐户。',
			setShell: '也可以请该主机的管理员将该帐户的登录 shell 设置为 /bin/sh。',
			...otherDaemons,
		},
	},
	'remote-command-refused': {
		short: '远程主机不运行 docker',
		summary: [
			'ssh 可以连接 {remoteHost}，但会话在 docker 响应之前就结束了。',
			'ssh 可以连接远程主机，但会话在 docker 响应之前就结束了。',
		],
		meaning: [
			'登录 shell、其启动文件或 ssh 服务器的 ForceCommand 结束了会话，或者该主机上的 docker 出错。主机的输出：{remoteOutput}',
			...withClientMessage(
				'登录 shell、其启动文件或 ssh 服务器的 ForceCommand 结束了会话，或者该主机上的 docker 出错。',
			),
		],
		fixes: {
			...tryConnection,
			checkShell:
				'在远程主机的 /etc/passwd 中查看该帐户的登录 shell。false 或 nologin 这样的 shell 不运行任何命令。',
			...otherDaemons,
		},
	},
	'remote-docker-too-old': {
		short: '远程主机上的 docker 版本过旧',
		summary: [
			'ssh 可以连接，但 {remoteHost} 上的 docker 版本过旧，不支持通过 ssh 连接。',
			'ssh 可以连接，但远程主机上的 docker 版本过旧，不支持通过 ssh 连接。',
		],
		meaning: withClientMessage('docker 18.09 及更高版本才有 ssh 所启动的命令。'),
		fixes: {
			showRemoteVersion: '查看远程主机上 docker 的版本。',
			updateRemoteDocker: '将远程主机上的 docker 更新到 18.09 或更高版本。',
			...otherDaemons,
		},
	},
	'remote-podman-failed': {
		short: '远程主机上没有 Podman 服务',
		summary: [
			'ssh 可以连接，但 {remoteHost} 的套接字上没有 Podman 服务响应。',
			'ssh 可以连接，但远程主机的套接字上没有 Podman 服务响应。',
		],
		meaning: withClientMessage('地址中的套接字在该主机上不存在，属于其他用户，或者其服务已停止。'),
		fixes: {
			startRemotePodman: '启动远程用户的 Podman 服务。',
			showRemoteSocket: '查看 remoteSocket，将其路径与地址中的路径进行比较。',
			...otherDaemons,
		},
	},
	'ssh-failed': {
		short: '连接守护程序的 ssh 失败',
		summary: ['连接 {remoteHost} 的 ssh 失败。', '连接守护程序所在主机的 ssh 失败。'],
		meaning: withClientMessage('在该主机启动 docker 之前，ssh 就停止了。'),
		fixes: {
			...tryConnection,
			showSshSteps: '查明连接在哪一步结束。',
			...showSshSettings,
			...otherDaemons,
		},
	},
} as const;
