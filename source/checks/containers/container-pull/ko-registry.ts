import type {pullRegistryFindings} from './pull-registry-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {clientMessage, withClientMessage} from '../ko.ts';
import {askToAllowPull, enableDataEndpoints, signIn} from './ko-fixes.ts';

export const registryWords: WordsFor<{readonly findings: typeof pullRegistryFindings}>['findings'] = {
	'host-spelling': {
		short: '호스트 이름을 소문자로 써야 함',
		summary: '{imageHost}에 대문자가 있어 {clientName} 클라이언트가 자격 증명을 찾지 못합니다.',
		meaning:
			'{clientName} 클라이언트는 호스트와 포트의 표기가 정확히 같은 자격 증명만 사용합니다. az는 소문자로 된 호스트에 로그인합니다.',
		fixes: {
			writeLowerCase: '호스트 이름을 소문자로 쓰세요.',
			signIn: '아직 로그인하지 않았으면 레지스트리에 로그인하세요.',
		},
	},
	'user-unknown': {
		short: '알 수 없는 사용자 이름',
		summary: '{imageHost} 레지스트리가 저장된 자격 증명의 사용자 이름을 인식하지 못합니다.',
		meaning: '사용자 이름은 애플리케이션 ID, 토큰 이름 또는 관리 사용자여야 합니다.',
		fixes: signIn,
	},
	'image-quarantined': {
		short: '격리된 이미지',
		summary: '{image} 이미지가 격리되어 있어 {imageHost} 레지스트리가 제공하지 않습니다.',
		meaning:
			'격리 정책이 켜져 있으면 스캐너가 승인할 때까지 새 이미지를 끌어올 수 없습니다. 다시 로그인해도 해결되지 않습니다.',
		fixes: {
			askForRelease: '스캐너를 운영하는 팀에 이미지의 격리를 풀어 달라고 요청하세요.',
			showQuarantinePolicy: '레지스트리의 격리 정책이 켜져 있는지 확인하세요.',
			pullByDigest:
				'격리를 풀기 전에 이미지를 테스트하려면, AcrQuarantineReader 역할로 다이제스트를 지정해 이미지를 끌어오세요.',
		},
	},
	'image-locked': {
		short: '잠긴 이미지',
		summary:
			'{imageHost} 레지스트리가 이 작업을 허용하지 않습니다. {image} 이미지가 잠겼거나 격리되었습니다.',
		meaning: '리포지토리나 이미지의 잠금이 읽기를 금지할 수 있습니다. 다시 로그인해도 해결되지 않습니다.',
		fixes: {
			showImageLock:
				'이미지의 특성에 "readEnabled": false가 있는지 확인하세요. 이 값이 있으면 아무도 이미지를 끌어올 수 없습니다.',
			showRepositoryLock:
				'리포지토리의 특성에도 같은 값이 있는지 확인하세요. 리포지토리의 값은 모든 이미지에 적용됩니다.',
			unlockImage: '의도한 이미지 잠금이 아니면 이미지를 끌어올 수 있게 다시 허용하세요.',
			unlockRepository: '의도한 리포지토리 잠금이 아니면 리포지토리에서 끌어올 수 있게 다시 허용하세요.',
			askForRelease:
				'레지스트리에서 격리를 사용하면, 스캐너를 운영하는 팀에 이미지의 격리를 풀어 달라고 요청하세요.',
		},
	},
	'cache-rule-unauthorized': {
		short: '캐시 규칙의 로그인 실패',
		summary: [
			'{imageHost} 레지스트리의 캐시 규칙 {cacheRule}에서 원본 레지스트리에 로그인할 수 없습니다.',
			'{imageHost} 레지스트리의 캐시 규칙에서 원본 레지스트리에 로그인할 수 없습니다.',
		],
		meaning:
			'레지스트리는 규칙의 자격 증명 집합으로 이 이미지를 다른 레지스트리에서 가져옵니다. 이 컴퓨터의 로그인에는 문제가 없습니다.',
		fixes: {
			showRule: '규칙의 원본과 자격 증명 집합을 확인하세요.',
			showCredentialSets:
				'자격 증명 집합의 비밀이 유효한지, 그리고 자격 증명 집합의 ID가 키 자격 증명 모음에서 비밀을 읽을 수 있는지 확인하세요.',
			askForRuleOwner: '레지스트리 소유자에게 규칙의 자격 증명 집합을 수정해 달라고 요청하세요.',
		},
	},
	'cache-rule-rate-limited': {
		short: '원본에 보낸 요청이 너무 많음',
		summary: [
			'캐시 규칙 {cacheRule}의 원본 레지스트리에 보낸 요청이 너무 많습니다(429).',
			'캐시 규칙의 원본 레지스트리에 보낸 요청이 너무 많습니다(429).',
		],
		meaning:
			'레지스트리는 이 이미지를 다른 레지스트리에서 가져옵니다. 원본 레지스트리는 로그인하면 더 많은 요청을 허용합니다.',
		fixes: {
			addCredentialSet: '규칙에 자격 증명 집합이 있는지 확인하세요.',
			wait: '규칙의 자격 증명 집합을 추가하거나 수정하세요. 또는 나중에 다시 시도하세요.',
		},
	},
	'storage-denied': {
		short: '레이어 스토리지가 액세스 거부',
		summary: [
			'{dataHost} 호스트가 {image} 이미지의 레이어에 대한 액세스를 거부합니다.',
			'{imageHost} 레지스트리의 스토리지가 {image} 이미지의 레이어에 대한 액세스를 거부합니다.',
		],
		meaning:
			'로그인에는 문제가 없습니다. 레이어가 있는 스토리지 계정이 서비스 엔드포인트 정책 등으로 이 네트워크를 거부합니다.',
		fixes: {
			checkEndpointPolicy:
				'서브넷의 서비스 엔드포인트 정책을 확인하세요. 레지스트리의 스토리지가 정책에서 제외되면 안 됩니다.',
			enableDataEndpoints,
			...askToAllowPull,
		},
	},
	'mirror-failed': {
		short: '레지스트리 미러 실패',
		summary: [
			'미러 {mirrorHost}에서 {image} 이미지를 가져오지 못했습니다. 미러는 {path}의 {line}번째 줄에 지정되어 있습니다.',
			'미러 {mirrorHost}에서 {image} 이미지를 가져오지 못했습니다. 미러는 {path}에 지정되어 있습니다.',
			'미러 {mirrorHost}에서 {image} 이미지를 가져오지 못했습니다.',
			'{imageHost} 레지스트리의 미러에서 {image} 이미지를 가져오지 못했습니다.',
		],
		meaning: withClientMessage('{clientName} 클라이언트는 레지스트리보다 이 미러에 먼저 요청을 보냅니다.'),
		fixes: {
			correctMirror:
				'미러 설정을 수정하거나 제거하세요. Docker는 daemon.json("registry-mirrors"), Podman은 registries.conf, containerd는 hosts.toml입니다.',
		},
	},
	'settings-file-invalid': {
		short: '잘못된 설정 파일',
		summary: [
			'{clientName} 클라이언트가 {path}의 {line}번째 줄을 사용할 수 없습니다.',
			'{clientName} 클라이언트가 {path}의 설정을 사용할 수 없습니다.',
			'{clientName} 클라이언트가 설정 파일을 사용할 수 없습니다.',
		],
		meaning: clientMessage,
		fixes: {correctSettings: '메시지에 나온 줄이나 키를 수정하세요.'},
	},
};
