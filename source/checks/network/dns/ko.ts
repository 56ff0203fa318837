import type {dns as check} from './dns.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

const queryResolver = 'DNS 서버에 직접 조회해 보세요.';

export const dns: WordsFor<typeof check> = {
	title: 'DNS 조회',
	column: 'DNS',
	labels: {
		cnames: 'CNAME 체인',
	},
	findings: {
		'public-address': {summary: '{address}(공용)'},
		'private-address': {summary: '{address}(프라이빗)'},
		'private-link-address': {summary: '{address}(프라이빗 링크)'},
		'public-despite-private-link': {
			short: '{address}(공용)',
			summary: '{address}(프라이빗 링크가 있는데도 공용 주소로 조회됨)',
		},
		'loopback-address': {summary: '{address}(이 컴퓨터)'},
		'name-not-found': {
			short: 'DNS에 이름이 없음',
			summary: '{loginServer} 이름이 DNS에 없습니다(NXDOMAIN).',
			meaning:
				'이름에 오타가 있거나, 레지스트리가 삭제되었거나, 레지스트리가 다른 클라우드에 있습니다. 실제 로그인 서버에 해시(NAME-HASH)가 붙어 있거나, 프라이빗 DNS 영역에 이 이름이 없을 수도 있습니다.',
			fixes: {
				checkName:
					'이 이름의 레지스트리가 있는지 확인하세요. `nameAvailable: true`이면 이 이름의 레지스트리가 없습니다.',
				showLoginServer: '실제 로그인 서버를 확인하세요.',
				listSubscriptions: '사용할 수 있는 다른 구독을 확인하세요.',
				listRegistries: '구독마다 레지스트리가 있는지 확인하세요.',
				queryResolver,
			},
		},
		'private-link-record-missing': {
			short: '프라이빗 링크 이름의 주소 없음',
			summary: '{loginServer}의 CNAME인 {privateLinkName} 이름이 이 네트워크의 DNS에 없습니다.',
			meaning:
				'레지스트리용 프라이빗 DNS 영역이 이 네트워크에 연결되어 있지만, 이 레지스트리의 레코드가 없습니다. 영역이 공용 주소를 가리고 있으며, 영역에는 프라이빗 주소도 없습니다.',
			fixes: {
				listZoneRecords: '프라이빗 DNS 영역의 레코드를 확인하세요.',
				createDnsZoneGroup: 'Azure가 레코드를 만들도록 프라이빗 엔드포인트에 DNS 영역 그룹을 추가하세요.',
				unlinkZone: '또는 영역과 이 네트워크의 연결을 제거하세요.',
			},
		},
		'resolver-failed': {
			short: 'DNS 조회 실패({error})',
			summary: '{loginServer}의 DNS 조회가 실패했습니다({error}).',
			meaning: '이 컴퓨터가 오프라인이거나, VPN이 끊겼거나, DNS 서버에 장애가 있습니다.',
			fixes: {
				connectToNetwork: '네트워크나 VPN에 연결한 뒤 다시 시도하세요.',
				resolveOtherName: '다른 이름은 조회되는지 확인하세요.',
			},
		},
		'resolver-timed-out': {
			short: 'DNS 서버 응답 시간 초과',
			summary: '제한 시간 안에 DNS 서버가 {loginServer} 조회에 응답하지 않았습니다.',
			meaning:
				'이 컴퓨터가 DNS 서버에 연결할 수 없습니다. 연결이 끊긴 VPN의 DNS 서버가 설정된 경우가 많습니다.',
			fixes: {
				connectToVpn: 'VPN에 연결하거나 이 컴퓨터의 DNS 서버 설정을 수정한 뒤 다시 시도하세요.',
				queryResolver,
			},
		},
		'address-unusable': {
			short: '사용할 수 없는 주소: {address}',
			summary: '{loginServer} 이름이 사용할 수 없는 주소({address})로 조회됩니다.',
			meaning: 'DNS 필터나 hosts 파일의 한 줄이 이 이름을 차단하고 있습니다.',
			fixes: {
				allowInDnsFilter: '{loginServer} 이름을 허용해 달라고 DNS 필터 관리자에게 요청하세요.',
				checkHostsFile: '이 컴퓨터의 hosts 파일에 이 이름이 있는지 확인하세요.',
			},
		},
	},
};
