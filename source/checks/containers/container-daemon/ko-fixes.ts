import {startAgain, useTokenWithoutClient} from '../ko.ts';

const useDefaultContext = {
	useDefaultContext: '또는 {storedContext} 컨텍스트에서 기본 컨텍스트로 전환하세요.',
} as const;

const unsetVariable = (name: string) => `또는 기본 데몬을 사용하도록 ${name} 변수를 제거한${startAgain}`;

export const useDefaultDaemon = {
	unsetDockerHost: unsetVariable('DOCKER_HOST'),
	unsetDockerContext: `또는 저장된 컨텍스트를 사용하도록 DOCKER_CONTEXT 변수를 제거한${startAgain}`,
	unsetContainerHost: unsetVariable('CONTAINER_HOST'),
	unsetContainerConnection: unsetVariable('CONTAINER_CONNECTION'),
	unsetContainerdAddress: unsetVariable('CONTAINERD_ADDRESS'),
	...useDefaultContext,
} as const;

export const bypassProxy = {
	bypassProxy: `HTTP_PROXY 또는 HTTPS_PROXY가 설정되어 있으면, NO_PROXY에 데몬의 호스트를 추가한${startAgain}`,
} as const;

export const tryConnection = {
	tryConnection: 'ssh만으로 연결되는지 확인하세요.',
	tryPodmanConnection: 'ssh만으로 연결되는지 확인하세요.',
} as const;

export const showSshSettings = {showSshSettings: 'ssh가 사용하는 호스트 이름과 포트를 확인하세요.'} as const;

export const setAddress = {
	setAddress: `{variable} 변수를 {suggestedAddress}로 설정한${startAgain}`,
} as const;

export const startRemoteDocker = {startRemoteDocker: '원격 호스트의 Docker 서비스를 시작하세요.'} as const;

export const otherDaemons = {...useDefaultDaemon, ...useTokenWithoutClient} as const;

export const takeOwnership = {
	takeOwnership:
		'파일의 소유자가 다른 사용자이면(예: sudo를 사용한 뒤의 root) 소유자를 현재 사용자로 변경하세요.',
} as const;

export const listContexts = {
	listContexts: '컨텍스트 목록을 확인하세요. 현재 컨텍스트에 별표가 붙습니다.',
} as const;

export const connectToDaemon = {
	connectToDaemon:
		'주소가 맞으면 해당 서버에서 데몬을 시작하거나, 서버로 이어지는 VPN 또는 터널을 연결하세요.',
} as const;

export const startDocker = {
	startDockerService: '시스템의 Docker 서비스를 시작하세요.',
	startUserDockerService: '이 사용자의 Docker 서비스를 시작하세요.',
} as const;

export const unsetApiVersion = {
	unsetApiVersion: `DOCKER_API_VERSION이 설정되어 있으면, 클라이언트와 데몬이 버전을 맞추도록 변수를 제거한${startAgain}`,
} as const;

export const updateContext = {
	updateContext:
		'{context} 컨텍스트는 자체 인증서 파일을 사용합니다. 컨텍스트의 주소와 인증서 파일을 설정하세요.',
} as const;
