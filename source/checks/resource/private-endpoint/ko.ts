import type {privateEndpoint as check} from './private-endpoint.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryReadFailures} from '../ko.ts';

const listConnections = '레지스트리의 프라이빗 엔드포인트 연결을 확인하세요.';
const createZoneGroup =
	'Azure가 레코드를 기록하게 하세요. 영역이 다른 리소스 그룹에 있으면 영역의 ID를 지정하세요.';
const listZoneGroups = 'Azure가 이 엔드포인트의 레코드를 관리하는지 확인하세요.';
const addRecord = '또는 영역을 직접 관리한다면 이 레코드를 직접 추가하세요.';
const linkZone =
	'{privateLinkZone} 영역을 네트워크에 연결하세요. 영역이 다른 리소스 그룹에 있으면 그 그룹을 지정하세요.';
const forwardToAzureDns = '네트워크에 자체 DNS 서버가 있다면 168.63.129.16으로 전달하게 하세요.';
export const privateEndpoint: WordsFor<typeof check> = {
	title: '프라이빗 엔드포인트',
	labels: {
		connectionName: '연결',
		endpointId: '엔드포인트',
		endpoints: '프라이빗 엔드포인트',
		hosts: '이름',
		networkId: '네트워크',
		records: '레코드',
		state: '상태',
		stateDescription: '메모',
		unreadEndpointCount: '읽지 않은 것',
		requestedNetwork: '지정한 네트워크',
	},
	findings: {
		...registryReadFailures,
		'resolves-privately': {
			summary: [
				'모든 이름이 {networkName}의 {endpointName} 주소로 조회됨',
				'모든 이름이 프라이빗 엔드포인트 주소로 조회됨',
			],
		},
		'outside-network': {
			summary: '{actual} 주소로 연결, 프라이빗 엔드포인트는 다른 네트워크용',
		},
		'no-private-endpoints': {
			summary: '레지스트리에 프라이빗 엔드포인트가 없습니다.',
			meaning: '여기서든 다른 곳에서든 공용 주소로 연결합니다.',
			fixes: {doNothing: '아무것도 하지 않아도 됩니다.'},
		},
		'name-not-resolved': {
			summary: '판단 보류: 주소를 찾을 수 없습니다({loginServer}).',
			meaning: '이유는 DNS 조회에 나옵니다.',
			fixes: {fixDnsFirst: 'DNS 조회를 확인한 뒤 다시 시도하세요.'},
		},
		'endpoint-not-readable': {
			summary: [
				'판단 보류: 프라이빗 엔드포인트를 읽을 수 없습니다({endpointName}).',
				'판단 보류: 읽을 수 없는 프라이빗 엔드포인트가 있습니다.',
			],
			meaning: '그 주소를 모르므로 DNS가 맞는 주소를 주는지 알 수 없습니다.',
			fixes: {
				requestReader:
					'네트워크 소유자에게 프라이빗 엔드포인트와 그 네트워크 인터페이스의 Reader 역할을 요청하세요.',
				listConnections,
			},
		},
		'no-endpoint-in-any-network': {
			summary: '프라이빗 엔드포인트가 하나도 없습니다({requestedNetwork} 포함).',
			meaning: '그 네트워크의 컴퓨터가 연결할 수 있는 길은 공용 주소뿐입니다.',
			fixes: {
				createEndpoint: '하나 만드세요.',
				omitNetwork: '또는 그 네트워크에 필요 없다면 네트워크를 지정하지 말고 검사하세요.',
			},
		},
		'no-endpoint-in-network': {
			summary: '{requestedNetwork}에 프라이빗 엔드포인트가 없습니다. 있는 곳: {networks}',
			meaning: '네트워크 이름은 전체가 일치해야 합니다. vnet1과 vnet10은 다릅니다.',
			fixes: {
				nameNetwork: '이 컴퓨터가 있는 네트워크를 이름이나 리소스 ID로 지정하세요.',
				createEndpoint: '또는 그곳에 프라이빗 엔드포인트를 만드세요.',
				listConnections,
			},
		},
		'network-ambiguous': {
			summary: '이름이 {requestedNetwork}인 네트워크 여럿에 프라이빗 엔드포인트가 있습니다.',
			meaning: '해당 네트워크: {networks}',
			fixes: {nameNetworkById: '의도한 네트워크의 리소스 ID(/subscriptions/…)를 지정하세요.'},
		},
		pending: {
			summary: '프라이빗 엔드포인트가 승인 대기 중입니다: {endpointName}',
			meaning: [
				'레지스트리 소유자가 승인할 때까지 아무것도 통과하지 못합니다. 요청 내용: {stateDescription}',
				'레지스트리 소유자가 승인할 때까지 아무것도 통과하지 못합니다.',
			],
			fixes: {approve: '승인하세요(레지스트리 소유자가 할 수 있습니다).', listConnections},
		},
		rejected: {
			summary: '프라이빗 엔드포인트가 거부되었습니다: {endpointName}',
			meaning: [
				'레지스트리 소유자가 승인하지 않아 아무것도 통과하지 못합니다. 남긴 메시지: {stateDescription}',
				'레지스트리 소유자가 승인하지 않아 아무것도 통과하지 못합니다.',
			],
			fixes: {
				approve: '다시 검토해 승인해 달라고 요청하세요.',
				deleteEndpoint: '아니면 엔드포인트를 삭제하세요. 그러면 이름이 다시 공용 주소로 조회됩니다.',
			},
		},
		disconnected: {
			summary: '프라이빗 엔드포인트의 연결이 끊겼습니다: {endpointName}',
			meaning: '레지스트리 쪽에서 연결을 제거했고 되돌릴 수 없습니다. 아무것도 통과하지 못합니다.',
			fixes: {deleteEndpoint: '삭제하고 다시 만드세요.', listConnections},
		},
		'duplicate-endpoints': {
			summary: '프라이빗 엔드포인트 두 개의 이름이 겹칩니다: {host}({networkName})',
			meaning: '한 영역을 함께 쓰므로 한쪽의 레코드가 다른 쪽을 덮어씁니다. 그래서 연결되다 안 되다 합니다.',
			fixes: {
				deleteDuplicate: '둘 중 하나를 삭제하세요. 한 네트워크에는 레지스트리마다 하나면 됩니다.',
				listConnections,
			},
		},
		'resolves-public': {
			summary: '{expected} 대신 {actual} 주소로 조회됩니다: {host}',
			meaning:
				'네트워크에 프라이빗 엔드포인트가 있는데 그 네트워크의 DNS에는 반영되지 않았습니다. 영역이 네트워크에 연결되지 않았거나, 네트워크의 DNS 서버가 다른 곳에서 조회합니다. 이름이 공용 주소로 조회되므로 레지스트리가 거부할 수 있습니다.',
			fixes: {linkZone, listZoneGroups, createZoneGroup, forwardToAzureDns},
		},
		'partly-private': {
			summary: '일부 이름만 {expected} 대신 {actual} 주소로 조회됩니다: {host}',
			meaning:
				'이미지 끌어오기는 로그인 서버에 이어 데이터 엔드포인트에 연결합니다. 공용 액세스가 꺼져 있으면 도중에 멈추고, 켜져 있으면 일부가 공용 네트워크로 갑니다.',
			fixes: {createZoneGroup, listZoneGroups, addRecord},
		},
		'resolves-elsewhere': {
			summary: [
				'엉뚱한 주소({actual})로 조회됩니다: {host}(프라이빗 엔드포인트 {expected})',
				'엉뚱한 주소({actual})로 조회됩니다: {host}',
			],
			meaning:
				'삭제했거나 다시 만든 엔드포인트의 레코드가 남아 있거나, hosts 파일의 한 줄이 DNS보다 먼저 적용됩니다.',
			fixes: {
				removeOldRecord: '{privateLinkZone} 영역의 오래된 레코드나 hosts 파일의 해당 줄을 지우세요.',
				createZoneGroup,
				addRecord,
				listConnections,
				resolveName: '여기서 이 이름이 어떤 주소로 조회되는지 보세요.',
			},
		},
		'record-missing': {
			summary: [
				'여기서는 주소를 찾을 수 없습니다: {host}(프라이빗 엔드포인트 {expected})',
				'여기서는 주소를 찾을 수 없습니다: {host}',
			],
			meaning:
				'네트워크의 영역에 이 레코드가 없습니다. 이미지 끌어오기는 로그인 서버에 이어 데이터 엔드포인트에 연결하므로, 레코드가 없으면 도중에 멈춥니다.',
			fixes: {createZoneGroup, listZoneGroups, addRecord},
		},
		'resolver-failed': {
			summary: 'DNS 서버가 제대로 응답하지 않습니다({error}): {host}',
			meaning: '이 이름이 프라이빗 엔드포인트로 조회되는지 알 수 없습니다.',
			fixes: {retry: '다시 시도하세요.', forwardToAzureDns},
		},
		'public-access-disabled': {
			summary: '프라이빗 엔드포인트 전용인데, 여기서는 {actual} 주소로 조회됩니다.',
			meaning:
				'공용 액세스가 꺼져 있습니다. 이 컴퓨터가 프라이빗 엔드포인트가 있는 네트워크 밖에 있거나, 그 네트워크의 DNS가 이 컴퓨터에 적용되지 않습니다.',
			fixes: {
				connectToNetwork:
					'VPN 등으로 프라이빗 엔드포인트가 있는 네트워크에 연결하고 그 네트워크의 DNS를 사용하세요.',
				linkZone,
				enablePublicAccess: '공용 액세스를 켜도 된다면 켜세요.',
			},
		},
	},
};
