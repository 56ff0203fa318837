import type {privateEndpoint as check} from './private-endpoint.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryReadFailures} from '../zh-hans.ts';
import {retry} from '../../zh-hans.ts';

const listZoneGroups = '查看 Azure 是否管理该终结点的 DNS 记录。';
const linkZone = '将区域 {privateLinkZone} 链接到该网络。如果区域在其他资源组中，请指定该资源组。';
const createZoneGroup = '让 Azure 管理 DNS 记录。如果区域在其他资源组中，请指定区域的资源 ID。';
const addRecord = '如果手动维护区域，也可以添加缺少的记录。';
const forwardToAzureDns =
	'如果网络有自定义的 DNS 服务器，请将这些服务器配置为转发到 Azure DNS (168.63.129.16)。';
const listConnections = '列出注册表的专用终结点连接。';
const pullOrder = '拉取先使用登录服务器，再使用数据终结点';
const noTraffic = '因此该终结点不传输流量。';

export const privateEndpoint: WordsFor<typeof check> = {
	title: '专用终结点',
	column: '链接',
	labels: {
		connectionName: '连接',
		endpointId: '终结点',
		endpoints: '专用终结点',
		hosts: '主机',
		networkId: '网络',
		records: '记录',
		requestedNetwork: '指定的网络',
		state: '状态',
		stateDescription: '说明',
		unreadEndpointCount: '未读取的终结点',
	},
	findings: {
		...registryReadFailures,
		'resolves-privately': {
			short: '解析到专用终结点',
			summary: [
				'所有名称都解析到 {networkName} 中的专用终结点 {endpointName}。',
				'所有名称都解析到专用终结点。',
			],
		},
		'outside-network': {
			short: '此网络不需要专用终结点',
			summary: '登录服务器在本机解析为 {actual}；专用终结点供其他网络使用。',
		},
		'no-private-endpoints': {
			short: '没有专用终结点',
			summary: '注册表没有专用终结点。',
			meaning: '注册表通过公共地址访问。',
			fixes: {doNothing: '无需任何操作。'},
		},
		'name-not-resolved': {
			short: '无法解析登录服务器',
			summary: '未检查：本机无法解析 {loginServer}。',
			meaning: '原因见“DNS 查询”一行。',
			fixes: {fixDnsFirst: '先解决“DNS 查询”一行的问题，然后重试此项检查。'},
		},
		'endpoint-not-readable': {
			short: '无法读取专用终结点',
			summary: ['未检查：无法读取专用终结点 {endpointName}。', '未检查：有专用终结点无法读取。'],
			meaning: '终结点的地址未知，因此 acr-doctor 无法将地址与 DNS 中的记录比较。',
			fixes: {
				requestReader: '请网络所有者分配对专用终结点及其网络接口的读取者 (Reader) 角色。',
				listConnections,
			},
		},
		'no-endpoint-in-any-network': {
			short: '注册表没有专用终结点',
			summary: '无论在 {requestedNetwork} 还是其他网络，注册表都没有专用终结点。',
			meaning: '该网络中的计算机只能通过公共地址访问注册表。',
			fixes: {
				createEndpoint: '创建专用终结点。',
				omitNetwork: '如果不需要专用终结点，也可以不指定网络并重新检查。',
			},
		},
		'no-endpoint-in-network': {
			short: '此网络中没有专用终结点',
			summary: '注册表在 {requestedNetwork} 中没有专用终结点，只在以下网络中有：{networks}',
			meaning: '网络的完整名称或资源 ID 必须完全一致：vnet1 不是 vnet10。',
			fixes: {
				nameNetwork: '指定本机所在网络的名称或资源 ID。',
				createEndpoint: '也可以在此网络中创建专用终结点。',
				listConnections,
			},
		},
		'network-ambiguous': {
			short: '网络名称不唯一',
			summary: '有专用终结点的网络中，名为 {requestedNetwork} 的不止一个。',
			meaning: '这些网络是：{networks}',
			fixes: {nameNetworkById: '指定网络的资源 ID (/subscriptions/…)。'},
		},
		pending: {
			short: '专用终结点等待批准',
			summary: '专用终结点 {endpointName} 正在等待批准。',
			meaning: [
				'在注册表所有者批准之前，该终结点不传输流量。请求的消息：{stateDescription}',
				'在注册表所有者批准之前，该终结点不传输流量。',
			],
			fixes: {approve: '批准该终结点（注册表所有者有权批准）。', listConnections},
		},
		rejected: {
			short: '专用终结点已被拒绝',
			summary: '专用终结点 {endpointName} 已被拒绝。',
			meaning: [
				`注册表所有者拒绝了该终结点，${noTraffic}所有者的消息：{stateDescription}`,
				`注册表所有者拒绝了该终结点，${noTraffic}`,
			],
			fixes: {
				approve: '请注册表所有者改为批准该终结点。',
				deleteEndpoint: '也可以删除该终结点，使相关名称重新解析为公共地址。',
			},
		},
		disconnected: {
			short: '专用终结点已断开连接',
			summary: '专用终结点 {endpointName} 与注册表的连接已断开。',
			meaning: `注册表一侧的连接已被移除，${noTraffic}连接无法恢复。`,
			fixes: {deleteEndpoint: '删除该终结点，然后重新创建。', listConnections},
		},
		'duplicate-endpoints': {
			short: '两个终结点使用同一名称',
			summary: '{networkName} 中有两个专用终结点使用同一名称 {host}。',
			meaning: '两个终结点共用一个 DNS 区域，会互相覆盖记录，因此该名称的地址不断变化。',
			fixes: {
				deleteDuplicate: '删除其中一个终结点；每个网络对每个注册表只需要一个。',
				listConnections,
			},
		},
		'resolves-public': {
			short: '解析为公共地址，不是专用终结点',
			summary: '{host} 解析为 {actual}，应为 {expected}。',
			meaning:
				'该网络有专用终结点，但网络的 DNS 没有返回该终结点的地址：区域没有链接到该网络，或者 DNS 服务器转发到其他服务器。因此名称解析为公共地址，而注册表可能拒绝来自公共网络的访问。',
			fixes: {linkZone, listZoneGroups, createZoneGroup, forwardToAzureDns},
		},
		'partly-private': {
			short: '部分名称解析为公共地址',
			summary: '{host} 解析为 {actual}，应为 {expected}；其他名称解析到终结点。',
			meaning: `${pullOrder}。公共访问禁用时，拉取会中途停止。公共访问启用时，部分拉取流量会经过公共网络。`,
			fixes: {createZoneGroup, listZoneGroups, addRecord},
		},
		'resolves-elsewhere': {
			short: '解析为错误的地址',
			summary: [
				'{host} 解析为 {actual}，但专用终结点是 {expected}。',
				'{host} 解析为 {actual}，该地址不是注册表的专用终结点。',
			],
			meaning: '终结点被删除或重建后留下了旧的 DNS 记录，或者 hosts 文件中有一行优先于 DNS。',
			fixes: {
				removeOldRecord: '从区域 {privateLinkZone} 中删除旧记录，或从 hosts 文件中删除相应的行。',
				createZoneGroup,
				addRecord,
				listConnections,
				resolveName: '查看该名称在本机解析为哪个地址。',
			},
		},
		'record-missing': {
			short: '缺少 DNS 记录',
			summary: ['本机无法解析 {host}；专用终结点是 {expected}。', '本机无法解析 {host}。'],
			meaning: `网络的 DNS 区域中缺少此记录。${pullOrder}：没有此记录，拉取会中途停止。`,
			fixes: {createZoneGroup, listZoneGroups, addRecord},
		},
		'resolver-failed': {
			short: 'DNS 查询失败 ({error})',
			summary: 'DNS 服务器没有返回 {host} 的可用结果 ({error})。',
			meaning: '无法判断该名称是否解析到专用终结点。',
			fixes: {retry, forwardToAzureDns},
		},
		'public-access-disabled': {
			short: '公共访问已禁用',
			summary: '注册表只接受专用终结点，但登录服务器在本机解析为 {actual}。',
			meaning: '本机不在有专用终结点的网络中，或者没有使用这些网络的 DNS。',
			fixes: {
				connectToNetwork: '连接到有专用终结点的网络（例如通过 VPN），并使用该网络的 DNS。',
				linkZone,
				enablePublicAccess: '如果策略允许公共访问，请启用公共访问。',
			},
		},
	},
};
