import {useTokenWithoutClient} from '../zh-hans.ts';
import {thenStartAgain} from '../../programs/zh-hans.ts';

const useDefaultContext = {
	useDefaultContext: '也可以从上下文 {storedContext} 切换到默认上下文。',
} as const;

const unsetVariable = (name: string) => `也可以取消设置 ${name}，改用默认守护程序${thenStartAgain}`;

export const useDefaultDaemon = {
	unsetDockerHost: unsetVariable('DOCKER_HOST'),
	unsetDockerContext: `也可以取消设置 DOCKER_CONTEXT，改用已保存的上下文${thenStartAgain}`,
	unsetContainerHost: unsetVariable('CONTAINER_HOST'),
	unsetContainerConnection: unsetVariable('CONTAINER_CONNECTION'),
	unsetContainerdAddress: unsetVariable('CONTAINERD_ADDRESS'),
	...useDefaultContext,
} as const;

export const bypassProxy = {
	bypassProxy: `如果设置了 HTTP_PROXY 或 HTTPS_PROXY，请将守护程序的主机加入 NO_PROXY${thenStartAgain}`,
} as const;

export const tryConnection = {
	tryConnection: '只用 ssh 测试连接。',
	tryPodmanConnection: '只用 ssh 测试连接。',
} as const;

export const showSshSettings = {showSshSettings: '查看 ssh 使用的主机名和端口。'} as const;

export const setAddress = {
	setAddress: `将 {variable} 设置为 {suggestedAddress}${thenStartAgain}`,
} as const;

export const startRemoteDocker = {startRemoteDocker: '启动远程主机上的 Docker 服务。'} as const;

export const otherDaemons = {...useDefaultDaemon, ...useTokenWithoutClient} as const;

export const takeOwnership = {
	takeOwnership: '如果文件属于其他用户（例如使用 sudo 后归 root 所有），请将所有者改为当前用户。',
} as const;

export const listContexts = {
	listContexts: '列出上下文，带星号的是当前上下文。',
} as const;

export const connectToDaemon = {
	connectToDaemon: '如果地址正确，请在该地址启动守护程序，或者连接通往守护程序的 VPN 或隧道。',
} as const;

export const startDocker = {
	startDockerService: '启动系统的 Docker 服务。',
	startUserDockerService: '启动当前用户的 Docker 服务。',
} as const;

export const unsetApiVersion = {
	unsetApiVersion: `如果设置了 DOCKER_API_VERSION，请取消设置该变量，让双方自行协商版本${thenStartAgain}`,
} as const;

export const updateContext = {
	updateContext: '上下文 {context} 使用自己的证书文件：设置该上下文的地址和证书文件。',
} as const;
