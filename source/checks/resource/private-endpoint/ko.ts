import type {privateEndpoint as check} from './private-endpoint.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryReadFailures} from '../ko.ts';

const listConnections = '레지스트리의 프라이빗 엔드포인트 연결을 확인하세요.';
const createZoneGroup =
	'Azure가 DNS 레코드를 관리하게 하세요. 영역이 다른 리소스 그룹에 있으면 영역의 리소스 ID를 지정하세요.';
const listZoneGroups = 'Azure가 엔드포인트의 DNS 레코드를 관리하는지 확인하세요.';
const addRecord = '또는 영역을 직접 관리한다면 누락된 레코드를 추가하세요.';
const linkZone =
	'{privateLinkZone} 영역을 네트워크에 연결하세요. 영역이 다른 리소스 그룹에 있으면 영역의 리소스 그룹을 지정하세요.';
const forwardToAzureDns =
	'네트워크에 사용자 지정 DNS 서버가 있다면 Azure DNS(168.63.129.16)로 전달하도록 설정하세요.';

export const privateEndpoint: WordsFor<typeof check> = {
	title: '프라이빗 엔드포인트',
	column: '링크',
	labels: {
		connectionName: '연결',
		endpointId: '엔드포인트',
		endpoints: '프라이빗 엔드포인트',
		hosts: '호스트',
		networkId: '네트워크',
		records: '레코드',
		state: '상태',
		stateDescription: '설명',
		unreadEndpointCount: '읽지 않은 엔드포인트',
		requestedNetwork: '지정한 네트워크',
	},
	findings: {
		...registryReadFailures,
		'resolves-privately': {
			short: '프라이빗 엔드포인트로 조회됨',
			summary: [
				'모든 이름이 {networkName}의 프라이빗 엔드포인트 {endpointName} 주소로 조회됩니다.',
				'모든 이름이 프라이빗 엔드포인트로 조회됩니다.',
			],
		},
		'outside-network': {
			short: '이 네트워크에는 필요 없음',
			summary:
				'로그인 서버가 이 컴퓨터에서 {actual} 주소로 조회됩니다. 프라이빗 엔드포인트는 다른 네트워크용입니다.',
		},
		'no-private-endpoints': {
			short: '프라이빗 엔드포인트 없음',
			summary: '레지스트리에 프라이빗 엔드포인트가 없습니다.',
			meaning: '레지스트리에는 공용 주소로 연결합니다.',
			fixes: {doNothing: '아무것도 하지 않아도 됩니다.'},
		},
		'name-not-resolved': {
			short: '로그인 서버가 조회되지 않음',
			summary: '이 컴퓨터에서 {loginServer} 이름이 조회되지 않아 확인하지 않았습니다.',
			meaning: '이유는 "DNS 조회" 행에 나옵니다.',
			fixes: {fixDnsFirst: '"DNS 조회" 행의 문제를 해결한 뒤 이 검사를 다시 시도하세요.'},
		},
		'endpoint-not-readable': {
			short: '프라이빗 엔드포인트를 읽을 수 없음',
			summary: [
				'프라이빗 엔드포인트({endpointName})를 읽을 수 없어 확인하지 않았습니다.',
				'읽을 수 없는 프라이빗 엔드포인트가 있어 확인하지 않았습니다.',
			],
			meaning: '엔드포인트의 주소를 알 수 없어 acr-doctor가 DNS와 비교할 수 없습니다.',
			fixes: {
				requestReader:
					'네트워크 소유자에게 프라이빗 엔드포인트와 네트워크 인터페이스의 읽기 권한자(Reader) 역할을 요청하세요.',
				listConnections,
			},
		},
		'no-endpoint-in-any-network': {
			short: '프라이빗 엔드포인트가 하나도 없음',
			summary:
				'{requestedNetwork} 네트워크에도, 다른 네트워크에도 레지스트리의 프라이빗 엔드포인트가 없습니다.',
			meaning: '지정한 네트워크의 컴퓨터는 공용 주소로만 레지스트리에 연결할 수 있습니다.',
			fixes: {
				createEndpoint: '프라이빗 엔드포인트를 만드세요.',
				omitNetwork: '또는 프라이빗 엔드포인트가 필요 없다면 네트워크를 지정하지 말고 검사하세요.',
			},
		},
		'no-endpoint-in-network': {
			short: '지정한 네트워크에 엔드포인트 없음',
			summary:
				'레지스트리의 프라이빗 엔드포인트가 {requestedNetwork} 네트워크에는 없고 다음 네트워크에만 있습니다: {networks}',
			meaning: '네트워크는 이름 전체나 리소스 ID가 일치해야 합니다. vnet1과 vnet10은 다릅니다.',
			fixes: {
				nameNetwork: '이 컴퓨터가 있는 네트워크의 이름이나 리소스 ID를 지정하세요.',
				createEndpoint: '또는 지정한 네트워크에 프라이빗 엔드포인트를 만드세요.',
				listConnections,
			},
		},
		'network-ambiguous': {
			short: '같은 이름의 네트워크가 여러 개',
			summary: '프라이빗 엔드포인트가 있는 네트워크 중 이름이 {requestedNetwork}인 네트워크가 여러 개입니다.',
			meaning: '해당 네트워크: {networks}',
			fixes: {nameNetworkById: '네트워크의 리소스 ID(/subscriptions/…)를 지정하세요.'},
		},
		pending: {
			short: '엔드포인트 승인 대기 중',
			summary: '프라이빗 엔드포인트({endpointName})가 승인을 기다리고 있습니다.',
			meaning: [
				'레지스트리 소유자가 승인할 때까지 엔드포인트로 트래픽이 흐르지 않습니다. 요청 메시지: {stateDescription}',
				'레지스트리 소유자가 승인할 때까지 엔드포인트로 트래픽이 흐르지 않습니다.',
			],
			fixes: {approve: '엔드포인트를 승인하세요(레지스트리 소유자가 할 수 있습니다).', listConnections},
		},
		rejected: {
			short: '프라이빗 엔드포인트 거부됨',
			summary: '프라이빗 엔드포인트({endpointName})가 거부되었습니다.',
			meaning: [
				'레지스트리 소유자가 엔드포인트를 거부하여 트래픽이 흐르지 않습니다. 소유자의 메시지: {stateDescription}',
				'레지스트리 소유자가 엔드포인트를 거부하여 트래픽이 흐르지 않습니다.',
			],
			fixes: {
				approve: '엔드포인트를 다시 승인해 달라고 레지스트리 소유자에게 요청하세요.',
				deleteEndpoint: '또는 이름이 다시 공용 주소로 조회되도록 엔드포인트를 삭제하세요.',
			},
		},
		disconnected: {
			short: '프라이빗 엔드포인트 연결 끊김',
			summary: '프라이빗 엔드포인트({endpointName})와 레지스트리의 연결이 끊겼습니다.',
			meaning:
				'레지스트리 쪽 연결이 제거되어 엔드포인트로 트래픽이 흐르지 않습니다. 제거된 연결은 되돌릴 수 없습니다.',
			fixes: {deleteEndpoint: '엔드포인트를 삭제한 뒤 다시 만드세요.', listConnections},
		},
		'duplicate-endpoints': {
			short: '두 엔드포인트의 이름이 겹침',
			summary: '{networkName}의 프라이빗 엔드포인트 두 개가 같은 이름({host})을 씁니다.',
			meaning:
				'두 엔드포인트가 DNS 영역 하나를 함께 쓰면서 서로의 레코드를 덮어쓰므로, 이름의 주소가 계속 바뀝니다.',
			fixes: {
				deleteDuplicate:
					'두 엔드포인트 중 하나를 삭제하세요. 한 네트워크에는 레지스트리마다 하나만 있으면 됩니다.',
				listConnections,
			},
		},
		'resolves-public': {
			short: '공용 주소로 조회됨',
			summary: '{host} 이름이 {expected} 주소 대신 {actual} 주소로 조회됩니다.',
			meaning:
				'네트워크에 프라이빗 엔드포인트가 있지만, 네트워크의 DNS가 엔드포인트의 주소를 반환하지 않습니다. 영역이 네트워크에 연결되지 않았거나, DNS 서버가 다른 서버로 전달합니다. 이름이 공용 주소로 조회되므로 레지스트리가 연결을 거부할 수 있습니다.',
			fixes: {linkZone, listZoneGroups, createZoneGroup, forwardToAzureDns},
		},
		'partly-private': {
			short: '일부 이름이 공용 주소로 조회됨',
			summary: '{host} 이름은 {expected} 대신 {actual} 주소로, 다른 이름은 엔드포인트로 조회됩니다.',
			meaning:
				'끌어오기는 로그인 서버에 이어 데이터 엔드포인트를 사용합니다. 공용 액세스가 꺼져 있으면 끌어오기가 도중에 멈추고, 켜져 있으면 끌어오기의 일부가 공용 네트워크를 사용합니다.',
			fixes: {createZoneGroup, listZoneGroups, addRecord},
		},
		'resolves-elsewhere': {
			short: '잘못된 주소로 조회됨',
			summary: [
				'{host} 이름이 {actual} 주소로 조회되지만, 프라이빗 엔드포인트의 주소는 {expected}입니다.',
				'{host} 이름이 레지스트리의 프라이빗 엔드포인트가 아닌 {actual} 주소로 조회됩니다.',
			],
			meaning:
				'삭제했거나 다시 만든 엔드포인트의 DNS 레코드가 남아 있거나, hosts 파일의 한 줄이 DNS보다 먼저 적용됩니다.',
			fixes: {
				removeOldRecord: '{privateLinkZone} 영역의 오래된 레코드나 hosts 파일의 해당 줄을 삭제하세요.',
				createZoneGroup,
				addRecord,
				listConnections,
				resolveName: '이 컴퓨터에서 이름이 어떤 주소로 조회되는지 확인하세요.',
			},
		},
		'record-missing': {
			short: 'DNS 레코드 없음',
			summary: [
				'이 컴퓨터에서 {host} 이름이 조회되지 않습니다. 프라이빗 엔드포인트의 주소는 {expected}입니다.',
				'이 컴퓨터에서 {host} 이름이 조회되지 않습니다.',
			],
			meaning:
				'네트워크의 DNS 영역에 레코드가 없습니다. 끌어오기는 로그인 서버에 이어 데이터 엔드포인트를 사용하므로, 레코드가 없으면 도중에 멈춥니다.',
			fixes: {createZoneGroup, listZoneGroups, addRecord},
		},
		'resolver-failed': {
			short: 'DNS 서버 오류({error})',
			summary: 'DNS 서버가 {host} 조회에 올바르게 응답하지 않았습니다({error}).',
			meaning: '이름이 프라이빗 엔드포인트로 조회되는지 알 수 없습니다.',
			fixes: {retry: '다시 시도하세요.', forwardToAzureDns},
		},
		'public-access-disabled': {
			short: '공용 액세스 꺼짐',
			summary:
				'레지스트리는 프라이빗 엔드포인트만 허용하지만, 이 컴퓨터에서 로그인 서버가 {actual} 주소로 조회됩니다.',
			meaning:
				'이 컴퓨터가 프라이빗 엔드포인트가 있는 네트워크 밖에 있거나, 프라이빗 엔드포인트가 있는 네트워크의 DNS를 사용하지 않습니다.',
			fixes: {
				connectToNetwork:
					'VPN 등으로 프라이빗 엔드포인트가 있는 네트워크에 연결하고, 연결한 네트워크의 DNS를 사용하세요.',
				linkZone,
				enablePublicAccess: '정책에서 공용 액세스를 허용한다면 공용 액세스를 켜세요.',
			},
		},
	},
};
