import type {pullSettingsFindings} from './pull-settings-findings.ts';
import type {WordsFor} from '../../../../describe/language-pack.ts';
import {clientMessage, withClientMessage} from '../../ko.ts';
import {signIn} from '../ko-fixes.ts';

export const settingsWords: WordsFor<{readonly findings: typeof pullSettingsFindings}>['findings'] = {
	'registry-blocked': {
		short: '설정에서 레지스트리를 차단함',
		summary: [
			'{path}의 {line}번째 줄에서 레지스트리를 차단하므로 {clientName} 클라이언트가 {image} 이미지를 끌어오지 않습니다.',
			'{path}에서 레지스트리를 차단하므로 {clientName} 클라이언트가 {image} 이미지를 끌어오지 않습니다.',
			'설정에서 레지스트리를 차단하므로 {clientName} 클라이언트가 {image} 이미지를 끌어오지 않습니다.',
		],
		meaning:
			'레지스트리에는 요청이 가지 않았습니다. registries.conf의 blocked = true 설정이 이 이미지를 끌어오지 못하게 합니다.',
		fixes: {
			askAboutPolicy: '조직의 정책일 수 있습니다. 이 컴퓨터의 관리자에게 문의하세요.',
			removeBlock: '의도한 설정이 아니면 해당 항목에서 blocked = true를 제거하세요.',
		},
	},
	'sign-in-elsewhere': {
		short: '로그인이 다른 곳에 저장됨',
		summary: [
			'{path}에 있는 {otherKey} 로그인은 {image} 이미지에 적용되지 않습니다.',
			'sudo를 사용하면 {clientName} 클라이언트가 {sudoPath}의 로그인을 사용하지 않습니다.',
			'Docker는 로그인을 자격 증명 저장소 {store}에 보관하지만, {clientName} 클라이언트는 이를 사용하지 않습니다.',
		],
		meaning: [
			'{imageHost} 레지스트리에는 로그인이 필요합니다. root의 로그인은 {loginFile}에 따로 있습니다.',
			'{imageHost} 레지스트리에는 로그인이 필요합니다. {path}에 지정된 자격 증명 저장소({store})는 Docker만 사용할 수 있습니다.',
			'{imageHost} 레지스트리에는 로그인이 필요합니다. {clientName} 클라이언트는 파일의 키와 이미지의 표기가 정확히 같은지 비교합니다.',
		],
		fixes: {
			pullWithoutSudo: 'sudo 없이 끌어오거나, sudo를 사용해 로그인하세요.',
			signInToRegistry: '이미지를 끌어오는 사용자로 레지스트리에 로그인하세요.',
			letAzUsePodman: signIn.letAzUsePodman,
			signIn: '또는 az로 로그인하세요.',
		},
	},
	'sign-in-hidden': {
		short: '오래된 로그인이 먼저 사용됨',
		summary:
			'{imageHost} 레지스트리가 {path}의 로그인을 거부합니다. {otherPath}의 다른 로그인은 사용되지 않습니다.',
		meaning:
			'{clientName} 클라이언트는 레지스트리의 로그인이 있는 첫 번째 파일을 사용합니다. Azure 레지스트리의 로그인은 3시간 동안 유효하므로 첫 번째 로그인이 만료되었을 가능성이 큽니다.',
		fixes: {
			removeSignIn:
				'{clientName} 클라이언트가 다른 로그인을 사용하도록 첫 번째 파일에서 로그인을 제거하세요.',
			letAzUsePodman: signIn.letAzUsePodman,
			signIn: '또는 다시 로그인해 첫 번째 파일의 로그인을 바꾸세요.',
		},
	},
	'redirected-registry-failed': {
		short: '다른 레지스트리에서 실패',
		summary: [
			'{path}의 {line}번째 줄에 따라 {imageHost} 이미지를 {location}에서 끌어오지만 실패합니다.',
			'{path}에 따라 {imageHost} 이미지를 {location}에서 끌어오지만 실패합니다.',
		],
		meaning: withClientMessage(
			'{imageHost} 레지스트리에는 요청이 가지 않았으며, 로그인도 필요하지 않습니다.',
		),
		fixes: {
			removeRedirection:
				'의도한 설정이 아니면 해당 항목에서 location(registries.conf) 또는 server(hosts.toml)를 제거하세요.',
			signInThere:
				'의도한 설정이면 {location} 레지스트리에 연결되는지, 이미지가 있는지, 로그인되어 있는지 확인하세요.',
		},
	},
	'certificate-file-missing': {
		short: '인증서 파일 없음',
		summary: [
			'{path}의 {line}번째 줄에 지정된 {certificate} 파일을 읽을 수 없습니다.',
			'{clientName} 클라이언트가 {certificate} 인증서 파일을 읽을 수 없습니다.',
		],
		meaning: clientMessage,
		fixes: {
			correctCertificate: '인증 기관의 인증서를 이 파일에 저장하거나 hosts.toml의 경로를 수정하세요.',
		},
	},
};
