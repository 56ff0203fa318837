import type {containerVersion as check} from './container-version.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {allowMoreTime, readFullOutput, waitForAnswer} from '../ko.ts';

export const containerVersion: WordsFor<typeof check> = {
	title: '컨테이너 버전',
	labels: {
		clientPlatform: '클라이언트 플랫폼',
		clientVersion: '클라이언트',
		serverPlatform: '서버 플랫폼',
	},
	findings: {
		reported: {
			summary: [
				'클라이언트 {clientVersion}, 서버 {serverVersion}({serverPlatform})',
				'클라이언트 {clientVersion}, 서버 {serverVersion}',
				'{clientName} {clientVersion}({clientPlatform})',
				'{clientName} {clientVersion}',
			],
		},
		'daemon-not-available': {
			summary: [
				'건너뜀: 클라이언트 {clientVersion}. 서버가 응답하지 않아 서버 버전은 모릅니다.',
				'건너뜀: 응답하는 서버가 없습니다.',
			],
			meaning: '이유는 컨테이너 데몬 행에 나옵니다. 서버가 응답하면 두 버전을 비교합니다.',
			fixes: {retry: '데몬이 응답하면 다시 시도하세요.'},
		},
		'version-command-failed': {
			summary: [
				'{client} version 명령이 실패했습니다(종료 코드 {exitCode}): {reason}',
				'{client} version 명령이 실패했습니다(종료 코드 {exitCode}).',
				'{client} version 명령이 실패했습니다({error}).',
			],
			meaning: '서버는 응답하지만, 클라이언트와 서버가 서로의 버전을 확인하지 못했습니다.',
			fixes: {showVersion: readFullOutput},
		},
		'version-unreadable': {
			summary: [
				'{client} version 출력에 버전이 없습니다. 출력: {output}',
				'{client} version 출력에 버전이 없습니다.',
			],
			meaning: '같은 이름의 래퍼이거나, acr-doctor가 아는 것보다 훨씬 오래되었거나 새로운 클라이언트입니다.',
			fixes: {showVersion: readFullOutput},
		},
		'timed-out': {
			summary: '{client} version 명령이 제한 시간 안에 응답하지 않았습니다.',
			meaning:
				'조금 전에는 서버가 응답했지만 지금은 응답하지 않습니다. 서버나 이 컴퓨터에 과부하가 걸려 있습니다.',
			fixes: {retry: '다시 시도하세요.', ...allowMoreTime, showVersion: waitForAnswer},
		},
	},
};
