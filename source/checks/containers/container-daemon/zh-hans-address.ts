import {bypassProxy, connectToDaemon, listContexts, setAddress, useDefaultDaemon} from './zh-hans-fixes.ts';
import {allowMoreTime, useTokenWithoutClient, withClientMessage} from '../zh-hans.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';

export const daemonAddress = {
	'configured-daemon-unreachable': {
		short: '{variable} 的地址无响应',
		summary: '{variable} 设置为 {variableValue}，但该地址没有 {clientName} 守护程序响应。',
		meaning: withClientMessage('设置该变量后，不会使用本机的默认守护程序。'),
		fixes: {
			...connectToDaemon,
			...bypassProxy,
			...useDefaultDaemon,
			correctVariable: `如果地址有误，请更正 {variable}${thenStartAgain}`,
			...useTokenWithoutClient,
		},
	},
	'context-unreachable': {
		short: '上下文 {context} 无响应',
		summary: [
			'docker 上下文 {context} 的守护程序没有响应 ({endpoint})。',
			'docker 上下文 {context} 的守护程序没有响应。',
		],
		meaning: withClientMessage('docker 上下文指定的守护程序已停止或无法连接。'),
		fixes: {
			...connectToDaemon,
			...bypassProxy,
			...useDefaultDaemon,
			...listContexts,
			...useTokenWithoutClient,
		},
	},
	'context-not-found': {
		short: '上下文 {context} 不存在',
		summary: ['{contextPlace} 选择的 docker 上下文 {context} 不存在。', 'docker 上下文 {context} 不存在。'],
		meaning: '该上下文已被删除，或者属于其他用户或其他配置文件夹 (DOCKER_CONFIG)。',
		fixes: {...listContexts, ...useDefaultDaemon, ...useTokenWithoutClient},
	},
	'invalid-daemon-address': {
		short: '守护程序的地址无效',
		summary: [
			'{variable} 设置为 {variableValue}，不是有效的守护程序地址。',
			'{clientName} 的守护程序地址无效。',
		],
		meaning:
			'有效的格式为 unix:///var/run/docker.sock、tcp://HOST:PORT 和 ssh://USER@HOST，在 Windows 上还有 npipe:////./pipe/docker_engine。',
		fixes: {...setAddress, correctAddress: `更正守护程序的地址${thenStartAgain}`, ...useDefaultDaemon},
	},
	'daemon-address-without-scheme': {
		short: '守护程序的地址没有协议',
		summary: '{variable} 设置为 {variableValue}，没有协议，因此 {clientName} 连接 TCP 地址 {endpoint}。',
		meaning: '如果地址中没有 ssh:// 或 unix://，Docker 会将地址当作 TCP 连接的主机。',
		fixes: {...setAddress, correctAddress: `更正守护程序的地址${thenStartAgain}`, ...useDefaultDaemon},
	},
	'configured-daemon-timed-out': {
		short: ['{variable} 的地址响应超时', '上下文 {context} 响应超时'],
		summary: [
			'{variable} 指定的 {clientName} 守护程序 {variableValue} 响应超时。',
			'上下文 {context} 的 {clientName} 守护程序响应超时。',
		],
		meaning: '防火墙丢弃了数据包，或者 VPN 已断开，或者此地址上的服务器不是容器守护程序。',
		fixes: {
			connectToDaemon: '连接通往守护程序的 VPN 或隧道，或者更正守护程序的地址。',
			...useDefaultDaemon,
			...allowMoreTime,
			...useTokenWithoutClient,
		},
	},
} as const;
