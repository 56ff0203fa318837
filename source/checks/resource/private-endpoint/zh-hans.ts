import type {privateEndpoint as check} from './private-endpoint.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryReadFailures} from '../zh-hans.ts';
import {retry} from '../../zh-hans.ts';

const listZoneGroups = '查看该终结点的记录是否由 Azure 维护。';
const linkZone = '将区域 {privateLinkZone} 链接到该网络；如果区域在另一个资源组中，请改填那个资源组。';
const createZoneGroup = '让 Azure 写入记录；如果区域在另一个资源组中，请改填区域的 ID。';
const addRecord = '如果区域由人工维护，也可以手动写入此记录。';
const forwardToAzureDns = '如果网络有自己的 DNS 服务器，请让它们转发到 168.63.129.16。';
const listConnections = '查看注册表的专用终结点连接。';
export const privateEndpoint: WordsFor<typeof check> = {
	title: '专用终结点',
	labels: {
		connectionName: '连接',
		endpointId: '终结点',
		endpoints: '专用终结点',
		hosts: '名称',
		networkId: '网络',
		records: '记录',
		state: '状态',
		stateDescription: '备注',
		unreadEndpointCount: '未读取的数量',
		requestedNetwork: '指定的网络',
	},
	findings: {
		...registryReadFailures,
		'resolves-privately': {
			summary: ['所有名称都指向 {networkName} 中的 {endpointName}', '所有名称都指向专用终结点'],
		},
		'outside-network': {summary: '通过 {actual} 访问；专用终结点供其他网络使用'},
		'no-private-endpoints': {
			summary: '此注册表没有专用终结点。',
			meaning: '从任何地方都通过公共地址访问它。',
			fixes: {doNothing: '无需任何操作。'},
		},
		'name-not-resolved': {
			summary: '未检查：本机解析不到 {loginServer} 的地址。',
			meaning: '原因见“DNS 查询”。',
			fixes: {fixDnsFirst: '查看“DNS 查询”，然后重试此项。'},
		},
		'endpoint-not-readable': {
			summary: ['未检查：无法读取专用终结点 {endpointName}。', '未检查：有的专用终结点无法读取。'],
			meaning: '其地址未知，因此无法判断 DNS 是否指向它们。',
			fixes: {requestReader: '请网络所有者授予对专用终结点及其网络接口的 Reader 角色。', listConnections},
		},
		'no-endpoint-in-any-network': {
			summary: '注册表没有专用终结点，无论在 {requestedNetwork} 还是其他网络。',
			meaning: '该网络中的机器即使能访问它，也只能通过公共地址。',
			fixes: {createEndpoint: '创建一个。', omitNetwork: '如果该网络不需要专用终结点，检查时不要指定网络。'},
		},
		'no-endpoint-in-network': {
			summary: '注册表在 {requestedNetwork} 中没有专用终结点，只在以下网络中有：{networks}',
			meaning: '名称须完全一致，也可用资源 ID：vnet1 不是 vnet10。',
			fixes: {
				nameNetwork: '指定本机所在的网络，用名称或资源 ID。',
				createEndpoint: '或者在该网络中创建专用终结点。',
				listConnections,
			},
		},
		'network-ambiguous': {
			summary: '名为 {requestedNetwork} 的网络不止一个，且都有专用终结点。',
			meaning: '它们是：{networks}',
			fixes: {nameNetworkById: '请改用本机所在网络的资源 ID (/subscriptions/…)。'},
		},
		pending: {
			summary: '专用终结点正在等待批准：{endpointName}',
			meaning: [
				'在注册表所有者批准之前，任何流量都无法通过。请求说明：{stateDescription}',
				'在注册表所有者批准之前，任何流量都无法通过。',
			],
			fixes: {approve: '批准它（注册表所有者有权批准）。', listConnections},
		},
		rejected: {
			summary: '专用终结点已被拒绝：{endpointName}',
			meaning: [
				'注册表所有者没有批准，任何流量都无法通过。理由：{stateDescription}',
				'注册表所有者没有批准，任何流量都无法通过。',
			],
			fixes: {
				approve: '请注册表所有者改为批准。',
				deleteEndpoint: '否则删除该终结点，使其名称重新指向公共地址。',
			},
		},
		disconnected: {
			summary: '专用终结点与注册表的连接已断开：{endpointName}',
			meaning: '连接已在注册表一侧移除，无法恢复：任何流量都无法通过。',
			fixes: {deleteEndpoint: '将其删除，然后重新创建。', listConnections},
		},
		'duplicate-endpoints': {
			summary: '专用终结点重复：{networkName} 中有两个对应 {host}。',
			meaning: '它们共用一个区域，记录会互相覆盖：有效的时而是这个，时而是那个。',
			fixes: {deleteDuplicate: '删除其中一个；每个网络对每个注册表只需要一个。', listConnections},
		},
		'resolves-public': {
			summary: 'DNS 指向 {actual}，应为 {expected}：{host}',
			meaning:
				'网络中有专用终结点，但 DNS 没有指向它：区域没有链接到该网络，或者该网络的 DNS 服务器转发到了别处。名称因此指向公共地址，注册表可能会拒绝访问。',
			fixes: {linkZone, listZoneGroups, createZoneGroup, forwardToAzureDns},
		},
		'partly-private': {
			summary: '部分名称没有指向终结点：{host} 指向 {actual}，应为 {expected}。',
			meaning:
				'拉取时先访问登录服务器，再访问数据终结点。公共访问关闭时，拉取会中途停止；开启时，一部分流量会经过公共网络。',
			fixes: {createZoneGroup, listZoneGroups, addRecord},
		},
		'resolves-elsewhere': {
			summary: [
				'没有指向专用终结点：{host} 指向 {actual}，而终结点是 {expected}。',
				'没有指向此注册表的专用终结点：{host} 指向 {actual}。',
			],
			meaning: '终结点被删除或重建后留下了旧记录，或者 hosts 文件中有一行优先于 DNS。',
			fixes: {
				removeOldRecord: '从区域 {privateLinkZone} 中删除旧记录，或从 hosts 文件中删除那一行。',
				createZoneGroup,
				addRecord,
				listConnections,
				resolveName: '查看此名称在本机解析到哪里。',
			},
		},
		'record-missing': {
			summary: ['本机解析不到 {host} 的地址；专用终结点是 {expected}。', '本机解析不到 {host} 的地址。'],
			meaning:
				'网络的区域中缺少此记录。拉取时先访问登录服务器，再访问数据终结点：没有此记录，拉取会中途停止。',
			fixes: {createZoneGroup, listZoneGroups, addRecord},
		},
		'resolver-failed': {
			summary: 'DNS 服务器没有返回查询结果 ({error})：{host}',
			meaning: '无法得知它是否指向专用终结点。',
			fixes: {retry, forwardToAzureDns},
		},
		'public-access-disabled': {
			summary: '注册表只接受专用终结点，而其名称在本机指向 {actual}。',
			meaning: '公共访问已关闭。本机不在有专用终结点的网络中，或者这些网络的 DNS 没有覆盖到本机。',
			fixes: {
				connectToNetwork: '通过 VPN 等方式连接到有专用终结点的网络，并使用其 DNS。',
				linkZone,
				enablePublicAccess: '如果可以开放公共访问，请将其开启。',
			},
		},
	},
};
