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
