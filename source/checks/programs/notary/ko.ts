import type {notary as check} from './notary.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {startAgain} from '../../containers/ko.ts';

const retirement =
	'Docker 콘텐츠 신뢰는 단계적으로 종료되고 있습니다. 2026년 5월 31일부터는 어느 레지스트리에서도 새로 켤 수 없고, 2028년 3월 31일에 모든 레지스트리에서 제거됩니다. notation으로 만드는 Notary Project 서명이 이를 대신합니다.';

const alternativeFixes = {
	turnTrustOff: `콘텐츠 신뢰를 끄려면 DOCKER_CONTENT_TRUST 변수를 제거한${startAgain}`,
	removeClient: '{program} 프로그램은 이 컴퓨터에서 쓰는 곳이 없으니 제거하세요.',
	signWithNotation: '앞으로는 notation으로 서명하세요: https://notaryproject.dev',
};

const installCompatibleNotary =
	'2028년까지 계속 쓰려면 유일하게 호환되는 notary 0.6.0을 설치하세요: https://github.com/notaryproject/notary/releases/tag/v0.6.0';

const runNotaryVersion = '직접 실행해 메시지를 확인하세요.';

export const notary: WordsFor<typeof check> = {
	title: 'Notary',
	labels: {
		isContentTrustOn: '콘텐츠 신뢰 켜짐',
	},
	findings: {
		'not-needed': {
			summary: '건너뜀: 콘텐츠 신뢰를 쓰지 않습니다(종료 예정).',
			meaning: retirement,
			fixes: {
				signWithNotation:
					'할 일은 없습니다. 이제 이미지는 notation으로 서명합니다: https://notaryproject.dev',
			},
		},
		ready: {summary: '{version} (콘텐츠 신뢰는 2028년 3월 31일에 종료)'},
		'not-installed': {
			summary: '콘텐츠 신뢰가 켜져 있지만 notary 클라이언트가 없습니다.',
			meaning: `docker는 서명이 없는 이미지를 거부하며, 키와 위임은 notary로 관리합니다. ${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'cannot-run': {
			summary: '{program}: PATH에 있지만 실행할 수 없습니다({error}).',
			meaning: `실행 권한이 없거나, 인터프리터가 사라진 스크립트일 수 있습니다. ${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'timed-out': {
			summary: '{program}: 제한 시간 안에 버전을 출력하지 않았습니다.',
			meaning: `버전 출력은 서버에 연결하지 않으므로 금방 끝나야 합니다. ${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		killed: {
			summary: '{program}: 버전을 출력하기 전에 강제 종료되었습니다.',
			meaning: `보안 프로그램이나 메모리 부족 때문에 이렇게 종료될 수 있습니다. ${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		'version-command-failed': {
			summary: [
				'{program}: 버전을 출력하지 못했습니다(종료 코드 {exitCode}): {reason}',
				'{program}: 버전을 출력하지 못했습니다(종료 코드 {exitCode}).',
			],
			meaning: `파일이 손상되었거나 이름만 같은 다른 프로그램입니다. ${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		'version-unreadable': {
			summary: [
				'{program}: 버전이 아닌 내용을 출력했습니다: {output}',
				'{program}: 버전을 출력하지 않았습니다.',
			],
			meaning: `PATH에 있는 notary가 다른 프로그램일 수 있습니다. ${retirement}`,
			fixes: {runNotaryVersion, ...alternativeFixes},
		},
		'version-not-reported': {
			summary: '{program}: 버전 정보 없이 빌드되었습니다. 레지스트리는 0.6.0만 지원합니다.',
			meaning: `이 파일이 호환되는지 알 수 없습니다. ${retirement}`,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
		'incompatible-version': {
			summary: 'notary {version}: 호환되지 않습니다. 레지스트리는 0.6.0만 지원합니다.',
			meaning: retirement,
			fixes: {...alternativeFixes, installCompatibleNotary},
		},
	},
};
