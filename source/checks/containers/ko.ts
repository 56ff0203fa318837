export {startAgain} from '../ko.ts';

export const useTokenWithoutClient = {
	printToken:
		'또는 이 컴퓨터의 클라이언트 없이 로그인하세요. 토큰을 출력하면 다른 클라이언트에서 사용할 수 있습니다.',
} as const;

export const allowMoreTime = {allowMoreTime: '각 검사의 제한 시간을 늘리세요.'} as const;

export const readFullOutput = '셸에서 명령을 실행해 출력 전체를 확인하세요.';

export const waitForAnswer = '오래 기다리면 데몬이 응답하는지 확인하세요. 명령은 Ctrl-C로 종료합니다.';

export const correctClock = {
	compareClock: '이 컴퓨터의 시계를 정확한 시계와 비교하세요.',
	setClockInWsl: 'WSL의 시계를 Windows의 시계에 맞추세요.',
} as const;

export const assignIds = {
	assignIdRange:
		'이 사용자에게 ID 범위를 할당하세요. /etc/subuid 또는 /etc/subgid에 있는 다른 범위와 겹치면 안 됩니다.',
	applyIdRange: '그런 다음 Podman에 변경 내용을 적용하세요. 실행 중인 컨테이너는 중지됩니다.',
} as const;

export const withClientMessage = (text: string): readonly string[] => [`${text} 메시지: {reason}`, text];

export const clientMessage: readonly string[] = [
	'{clientName} 메시지: {reason}',
	'{clientName} 메시지에는 자세한 내용이 없습니다.',
];

export const errorLineLabels = {
	action: '동작',
	cacheRule: '캐시 규칙',
	cause: '원인',
	clientAddress: '레지스트리가 본 주소',
	entraCode: 'Entra 코드',
	errorLine: '오류 내용',
	extension: '확장',
	line: '줄',
	module: 'Python 모듈',
	output: '원격 호스트의 출력',
	helper: '자격 증명 도우미',
	mirrors: '먼저 실패한 미러',
	path: '경로',
	reportedBy: '보고한 프로그램',
	subject: '대상',
	warnings: '경고',
} as const;

export const storageNotWritable = {
	short: '이미지 폴더에 쓸 수 없음',
	summary: '{clientName} 클라이언트가 이미지를 저장하는 폴더에 쓸 수 없습니다.',
	meaning: clientMessage,
	fixes: {
		checkOwner: '이미지 폴더의 소유자를 확인하세요. sudo를 사용한 뒤에는 소유자가 root일 수 있습니다.',
		readKernelLog: '디스크가 읽기 전용으로 바뀌었으면 커널 로그에서 원인을 확인하세요.',
	},
} as const;

export const settingLabels = {
	allowed: '허용되는 값',
	line: '줄',
	mode: '모드',
	otherLine: '옵션이 있는 줄',
	otherPath: '옵션이 있는 파일',
	owner: '소유자',
	setting: '설정',
	value: '값',
} as const;

export const restartDocker = (text: string) => ({
	restartDocker: text,
	restartUserDocker: text,
	restartSnap: text,
});

export const dockerInstallations = {
	'system-service': '시스템 서비스',
	'user-service': '이 사용자의 서비스',
	snap: 'snap',
	desktop: '이 컴퓨터의 Docker Desktop',
	elsewhere: '가상 머신 또는 다른 컴퓨터',
};
