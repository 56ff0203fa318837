export const askToAllowPull = {
	askToAllowPull:
		'레지스트리, 그리고 레이어를 제공하는 호스트로 나가는 HTTPS를 허용해 달라고 네트워크 담당자에게 요청하세요.',
} as const;

export const enableDataEndpoints =
	'또는 REGISTRY.REGION.data.azurecr.io 형식의 전용 데이터 엔드포인트에서 레이어를 제공하세요(Premium 계층만). 이후에는 모든 클라이언트가 이 호스트에 연결할 수 있어야 합니다.';

export const signIn = {
	letAzUsePodman: 'az로 로그인하기 전에, az가 Podman을 사용하도록 설정하세요.',
	signIn: '레지스트리에 로그인한 뒤 다시 시도하세요.',
	signOut: '오래된 자격 증명이 계속 사용되고 있으면 먼저 {imageHost} 레지스트리에서 로그아웃하세요.',
	pullAsSameUser:
		'sudo 없이 로그인했으면 이미지도 sudo 없이 끌어오세요. root에는 별도의 자격 증명이 있습니다.',
} as const;

export const copyShellProxy = {
	copyShellProxy:
		'이 셸은 {shellProxy} 변수의 프록시를 사용하지만 데몬에는 프록시가 없습니다. 데몬 서비스의 드롭인 파일에 프록시를 설정하세요: [Service] Environment="HTTPS_PROXY=http://HOST:PORT"',
	restartWithProxy: '그런 다음 Docker를 다시 시작하세요. 실행 중인 컨테이너는 중지됩니다.',
	moveClientProxies:
		'config.json의 프록시는 끌어오기가 아니라 빌드와 컨테이너에 적용됩니다. 데몬에도 프록시를 설정하세요.',
} as const;
