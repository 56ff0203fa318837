import type {dns as check} from './dns.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

export const dns: WordsFor<typeof check> = {
	title: 'DNS 조회',
	labels: {
		cnames: 'CNAME',
	},
	findings: {
		'public-address': {summary: '{address} (공용)'},
		'private-address': {summary: '{address} (사설)'},
		'private-link-address': {summary: '{address} (프라이빗 링크)'},
		'public-despite-private-link': {
			summary: '{address} (공용, 레지스트리에는 프라이빗 링크가 있음)',
		},
		'loopback-address': {summary: '{address} (이 컴퓨터 자신)'},
		'name-not-found': {
			summary: 'DNS에 없는 이름입니다: {loginServer}',
			meaning:
				'이름의 철자가 다르거나, 레지스트리가 삭제되었거나 다른 클라우드에 있거나, 실제 로그인 서버에 해시(NAME-HASH)가 붙어 있습니다. 프라이빗 DNS 영역에 이 이름이 없을 때도 똑같이 보입니다.',
			fixes: {
				checkName:
					'Azure에 이 이름이 있는지 확인하세요. nameAvailable이 true이면 그런 레지스트리는 Azure에 없습니다.',
				showLoginServer: '실제 로그인 서버를 확인하세요.',
				listSubscriptions: '사용할 수 있는 다른 구독을 확인하세요.',
				listRegistries: '구독마다 이 레지스트리가 있는지 찾아보세요.',
				queryResolver: '직접 DNS 조회를 해 보세요.',
			},
		},
		'private-link-record-missing': {
			summary: '프라이빗 링크 이름의 주소가 없습니다: {privateLinkName}({loginServer}의 CNAME)',
			meaning:
				'레지스트리용 프라이빗 DNS 영역이 이 네트워크에 연결되어 있는데 이 레지스트리의 레코드가 없습니다. 그래서 공용 주소도 사설 주소도 조회되지 않습니다.',
			fixes: {
				listZoneRecords: '프라이빗 DNS 영역의 레코드를 확인하세요.',
				createDnsZoneGroup: 'Azure가 레코드를 기록하도록 프라이빗 엔드포인트에 DNS 영역 그룹을 추가하세요.',
				unlinkZone: '또는 영역과 이 네트워크의 연결을 제거하세요.',
			},
		},
		'resolver-failed': {
			summary: 'DNS 서버가 제대로 응답하지 않습니다({error}): {loginServer}',
			meaning:
				'이 컴퓨터에서 DNS 조회를 할 수 없었습니다. 오프라인이거나, VPN이 끊겼거나, DNS 서버에 이상이 있습니다.',
			fixes: {
				connectToNetwork: '네트워크나 VPN에 연결한 뒤 다시 시도하세요.',
				resolveOtherName: '다른 이름은 조회되는지 확인하세요.',
			},
		},
		'resolver-timed-out': {
			summary: 'DNS 서버가 제한 시간 안에 응답하지 않았습니다: {loginServer}',
			meaning: '이 컴퓨터에 설정된 DNS 서버에 연결되지 않습니다. 끊긴 VPN의 DNS 서버일 때가 많습니다.',
			fixes: {
				connectToVpn: 'VPN에 연결하거나 이 컴퓨터의 DNS 서버 설정을 고친 뒤 다시 시도하세요.',
				queryResolver: '직접 DNS 조회를 해 보세요.',
			},
		},
		'address-unusable': {
			summary: '연결할 수 없는 주소({address})로 조회됩니다: {loginServer}',
			meaning: 'DNS 필터나 hosts 파일의 한 줄이 이 이름을 막고 있습니다.',
			fixes: {
				allowInDnsFilter: '{loginServer} 이름을 허용해 달라고 DNS 필터 관리자에게 요청하세요.',
				checkHostsFile: '이 컴퓨터의 hosts 파일에 이 이름이 있는지 확인하세요.',
			},
		},
	},
};
