import {startAgain} from '../ko.ts';

export const useDefaultContext = {
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
