import type {notary as check} from './notary.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {startAgain} from '../../ko.ts';

const retirement =
	'Docker 콘텐츠 신뢰는 단계적으로 종료되고 있습니다. 2026년 5월 31일부터 레지스트리에서 콘텐츠 신뢰를 새로 켤 수 없고, 2028년 3월 31일에 모든 레지스트리에서 제거됩니다. notation으로 만드는 Notary Project 서명이 콘텐츠 신뢰를 대체합니다.';

const alternativeFixes = {
	turnTrustOff: `콘텐츠 신뢰를 끄려면 DOCKER_CONTENT_TRUST 변수를 제거한${startAgain}`,
	removeClient: '이 컴퓨터에서 {program} 프로그램을 쓰지 않으므로 제거해도 됩니다.',
	signWithNotation: '앞으로는 notation으로 이미지에 서명하세요: https://notaryproject.dev',
};

const installCompatibleNotary =
	'2028년까지 계속 쓰려면 유일하게 호환되는 notary 0.6.0을 설치하세요: https://github.com/notaryproject/notary/releases/tag/v0.6.0';

const runNotaryVersion = '명령을 직접 실행해 메시지를 확인하세요.';

export const notary: WordsFor<typeof check> = {
	title: 'Notary',
	labels: {
		isContentTrustOn: '콘텐츠 신뢰 켜짐',
	},
	findings: {
		'not-needed': {
			short: '콘텐츠 신뢰를 사용하지 않음',
			summary: '콘텐츠 신뢰가 단계적으로 종료되고 있고 이 컴퓨터에서 쓰지 않으므로, Notary가 필요 없습니다.',
			meaning: retirement,
			fixes: {
				signWithNotation:
					'할 일은 없습니다. 이미지에 서명하려면 notation을 쓰세요: https://notaryproject.dev',
			},
		},
		ready: {
			short: '{version}',
			summary: '{version} (콘텐츠 신뢰는 2028년 3월 31일에 종료)',
		},
		'not-installed': {
			short: 'notary가 설치되지 않음',
			summary: '콘텐츠 신뢰가 켜져 있지만, notary 클라이언트가 설치되어 있지 않습니다.',
			meaning: `docker는 서명되지 않은 이미지를 거부하고, 키와 위임은 notary로 관리합니다. ${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'cannot-run': {
			short: '실행 안 됨: {program}({error})',
			summary: '{program} 프로그램이 PATH에 있지만 실행할 수 없습니다({error}).',
			meaning: `파일에 실행 권한이 없거나, 파일이 인터프리터가 없는 스크립트일 수 있습니다. ${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'timed-out': {
			short: '응답 시간 초과: {program}',
			summary: '{program} 프로그램이 제한 시간 안에 버전을 출력하지 않았습니다.',
			meaning: `notary는 서버에 연결하지 않고 버전을 출력하므로 금방 끝나야 합니다. ${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		killed: {
			short: '강제 종료됨: {program}',
			summary: '{program} 프로그램이 버전을 출력하기 전에 강제 종료되었습니다.',
			meaning: `보안 프로그램이 강제 종료했거나, 이 컴퓨터의 메모리가 부족했을 수 있습니다. ${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		'version-command-failed': {
			short: '{program} 실패(종료 코드 {exitCode})',
			summary: [
				'{program} 프로그램이 버전을 출력하지 못했습니다(종료 코드 {exitCode}). 메시지: {reason}',
				'{program} 프로그램이 버전을 출력하지 못했습니다(종료 코드 {exitCode}).',
			],
			meaning: `설치가 손상되었거나, 이름이 notary인 다른 프로그램입니다. ${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		'version-unreadable': {
			short: '버전 출력 없음: {program}',
			summary: [
				'{program} 프로그램이 버전 대신 다른 텍스트를 출력했습니다: {output}',
				'{program} 프로그램이 버전을 출력하지 않았습니다.',
			],
			meaning: `PATH에 있는 notary가 다른 프로그램일 수 있습니다. ${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		'version-not-reported': {
			short: '버전 정보 없음: {program}',
			summary: '{program} 프로그램이 버전을 알려 주지 않습니다. 레지스트리와 호환되는 버전은 0.6.0뿐입니다.',
			meaning: `클라이언트가 버전 정보 없이 빌드되어 호환되는지 알 수 없습니다. ${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'incompatible-version': {
			short: '호환되지 않는 notary {version}',
			summary: 'notary {version} 버전은 호환되지 않습니다. 레지스트리와 호환되는 버전은 0.6.0뿐입니다.',
			meaning: retirement,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
	},
};
