export {startAgain} from '../ko.ts';

export const useTokenWithoutClient = {
	printToken:
		'또는 이 컴퓨터에서는 클라이언트 없이 진행하세요. 토큰을 출력하면 다른 어떤 클라이언트에서나 쓸 수 있습니다.',
} as const;

export const allowMoreTime = {allowMoreTime: '각 검사의 제한 시간을 늘리세요.'} as const;

export const readFullOutput = '클라이언트를 직접 실행해 출력되는 메시지를 모두 확인하세요.';

export const waitForAnswer = '기다리면 데몬이 응답하는지 확인하세요(Ctrl-C로 종료).';

export const assignIds = {
	assignIdRange:
		'사용자에게 UID/GID 범위를 할당하세요. /etc/subuid 또는 /etc/subgid에 있는 다른 범위와 겹치면 안 됩니다.',
	applyIdRange: '그런 다음 Podman이 새 범위를 인식하게 하세요.',
} as const;

export const withClientMessage = (text: string): readonly string[] => [`${text} {reason}`, text];

export const clientMessage: readonly string[] = [
	'{clientName}의 메시지: {reason}',
	'{clientName}에서 더 알려 주는 내용은 없습니다.',
];
