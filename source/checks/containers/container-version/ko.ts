import type {containerVersion as check} from './container-version.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {allowMoreTime, readFullOutput, waitForAnswer} from '../ko.ts';

export const containerVersion: WordsFor<typeof check> = {
	title: '컨테이너 엔진 버전',
	labels: {
		clientPlatform: '클라이언트 플랫폼',
		clientVersion: '클라이언트',
		serverPlatform: '데몬 플랫폼',
	},
	findings: {
		reported: {
			short: ['클라이언트 {clientVersion}, 데몬 {serverVersion}', '{clientName} {clientVersion}'],
			summary: [
				'클라이언트 버전은 {clientVersion}, 데몬 버전은 {serverVersion}({serverPlatform})입니다.',
				'클라이언트 버전은 {clientVersion}, 데몬 버전은 {serverVersion}입니다.',
				'{clientName} 버전은 {clientVersion}({clientPlatform})입니다.',
				'{clientName} 버전은 {clientVersion}입니다.',
			],
		},
		'daemon-not-available': {
			short: '데몬 응답 필요',
			summary: [
				'클라이언트 버전은 {clientVersion}이지만, 응답하는 데몬이 없습니다.',
				'응답하는 데몬이 없습니다.',
			],
			meaning: '이유는 "컨테이너 데몬" 행에 나옵니다. 데몬이 응답하면 두 버전을 비교합니다.',
			fixes: {retry: '데몬이 응답하면 다시 시도하세요.'},
		},
		'version-command-failed': {
			short: '{client} version 실패',
			summary: [
				'{client} version 명령이 실패했습니다(종료 코드 {exitCode}). 메시지: {reason}',
				'{client} version 명령이 실패했습니다(종료 코드 {exitCode}).',
				'{client} version 명령이 실패했습니다({error}).',
			],
			meaning: '데몬은 응답하지만, 클라이언트와 데몬이 서로의 버전을 확인하지 못했습니다.',
			fixes: {showVersion: readFullOutput},
		},
		'version-unreadable': {
			short: '{client} 출력에 버전 없음',
			summary: [
				'{client} version 명령의 출력에 버전이 없습니다. 출력: {output}',
				'{client} version 명령의 출력에 버전이 없습니다.',
			],
			meaning:
				'이 프로그램은 래퍼이거나, acr-doctor가 아는 버전보다 훨씬 오래되었거나 새로운 버전일 수 있습니다.',
			fixes: {showVersion: readFullOutput},
		},
		'timed-out': {
			short: '{client} version 응답 시간 초과',
			summary: '{client} version 명령이 제한 시간 안에 응답하지 않았습니다.',
			meaning: '조금 전에는 데몬이 응답했습니다. 데몬이나 이 컴퓨터에 과부하가 걸린 것 같습니다.',
			fixes: {retry: '다시 시도하세요.', ...allowMoreTime, showVersion: waitForAnswer},
		},
	},
};
