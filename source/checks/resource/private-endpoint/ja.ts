import type {privateEndpoint as check} from './private-endpoint.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryReadFailures} from '../ja.ts';
import {retry} from '../../ja.ts';

const listConnections = 'レジストリのプライベート エンドポイント接続を確認してください。';
const linkZone =
	'ゾーン {privateLinkZone} をネットワークにリンクしてください。ゾーンが別のリソース グループにある場合は、そのグループを指定します。';
const listZoneGroups = 'Azure がエンドポイントのレコードを管理しているか確認してください。';
const createZoneGroup =
	'Azure にレコードを登録させてください。ゾーンが別のリソース グループにある場合は、ゾーンの ID を指定します。';
const addRecord = 'または、ゾーンを手動で管理している場合は、このレコードを自分で登録してください。';
const forwardToAzureDns =
	'ネットワークに独自の DNS サーバーがある場合は、168.63.129.16 に転送するよう設定してください。';
export const privateEndpoint: WordsFor<typeof check> = {
	title: 'プライベート エンドポイント',
	labels: {
		connectionName: '接続',
		endpointId: 'エンドポイント',
		endpoints: 'プライベート エンドポイント',
		hosts: '名前',
		networkId: 'ネットワーク',
		records: 'レコード',
		state: '状態',
		stateDescription: '備考',
		unreadEndpointCount: '読み取れないもの',
		requestedNetwork: '指定のネットワーク',
	},
	findings: {
		...registryReadFailures,
		'resolves-privately': {
			summary: [
				'すべての名前が {networkName} の {endpointName} を指しています',
				'すべての名前がプライベート エンドポイントを指しています',
			],
		},
		'outside-network': {
			summary: '{actual} で接続。プライベート エンドポイントは別のネットワーク用です',
		},
		'no-private-endpoints': {
			summary: 'このレジストリにはありません。',
			meaning: 'どのネットワークからも、パブリック アドレスで接続します。',
			fixes: {doNothing: '何もする必要はありません。'},
		},
		'name-not-resolved': {
			summary: '判定不能: 名前を解決できません ({loginServer})。',
			meaning: '理由は「DNS 名前解決」の行にあります。',
			fixes: {fixDnsFirst: '「DNS 名前解決」の行を確認してから、このチェックを再試行してください。'},
		},
		'endpoint-not-readable': {
			summary: [
				'判定不能: エンドポイントを読み取れません ({endpointName})。',
				'判定不能: エンドポイントを読み取れません。',
			],
			meaning: 'アドレスがわからないため、DNS がそこを指しているかどうか判定できません。',
			fixes: {
				requestReader:
					'プライベート エンドポイントとそのネットワーク インターフェイスの Reader ロールを付与するよう、ネットワークの所有者に依頼してください。',
				listConnections,
			},
		},
		'no-endpoint-in-any-network': {
			summary: 'エンドポイントがありません: {requestedNetwork} にも他のネットワークにもありません。',
			meaning: 'そのネットワークのマシンから接続するには、パブリック アドレスを使うしかありません。',
			fixes: {
				createEndpoint: '作成してください。',
				omitNetwork: 'または、そのネットワークに不要なら、ネットワークを指定せずに調べてください。',
			},
		},
		'no-endpoint-in-network': {
			summary: 'エンドポイントがありません: {requestedNetwork} (あるのは {networks})',
			meaning: '名前もリソース ID も、全体が一致するかどうかを比較します。vnet1 と vnet10 は別のものです。',
			fixes: {
				nameNetwork: 'このマシンのあるネットワークを、名前またはリソース ID で指定してください。',
				createEndpoint: 'または、そこにプライベート エンドポイントを作成してください。',
				listConnections,
			},
		},
		'network-ambiguous': {
			summary: 'ネットワークを特定できません: エンドポイントのある {requestedNetwork} が複数あります。',
			meaning: '該当するネットワーク: {networks}',
			fixes: {nameNetworkById: '目的のネットワークのリソース ID (/subscriptions/…) を指定してください。'},
		},
		pending: {
			summary: 'エンドポイントが承認待ちです: {endpointName}',
			meaning: [
				'レジストリの所有者が承認するまで、このエンドポイントでは接続できません。要求のメッセージ: {stateDescription}',
				'レジストリの所有者が承認するまで、このエンドポイントでは接続できません。',
			],
			fixes: {approve: '承認してください (レジストリの所有者が実行できます)。', listConnections},
		},
		rejected: {
			summary: 'エンドポイントが拒否されています: {endpointName}',
			meaning: [
				'レジストリの所有者が承認しなかったため、このエンドポイントでは接続できません。所有者のメッセージ: {stateDescription}',
				'レジストリの所有者が承認しなかったため、このエンドポイントでは接続できません。',
			],
			fixes: {
				approve: 'あらためて承認するよう所有者に依頼してください。',
				deleteEndpoint:
					'承認されない場合は、エンドポイントを削除してください。名前はパブリック アドレスを指すようになります。',
			},
		},
		disconnected: {
			summary: 'エンドポイントが切断されています: {endpointName}',
			meaning: 'レジストリ側で接続が削除され、元に戻せません。このエンドポイントでは接続できません。',
			fixes: {deleteEndpoint: 'エンドポイントを削除し、作り直してください。', listConnections},
		},
		'duplicate-endpoints': {
			summary: 'エンドポイントが 2 つあります: {networkName} の {host}',
			meaning:
				'2 つが同じゾーンを使い、一方のレコードが他方を上書きします。そのため、どちらが使えるかが変わることがあります。',
			fixes: {
				deleteDuplicate: '一方を削除してください。必要なのは、ネットワークごと、レジストリごとに 1 つです。',
				listConnections,
			},
		},
		'resolves-public': {
			summary: 'パブリック アドレスを指しています: {host} が {actual} (正しくは {expected})',
			meaning:
				'ネットワークにプライベート エンドポイントがありますが、DNS に反映されていません。ゾーンがネットワークにリンクされていないか、ネットワークの DNS サーバーが別の場所に問い合わせています。名前はパブリック アドレスを指し、レジストリがその接続を拒否することがあります。',
			fixes: {linkZone, listZoneGroups, createZoneGroup, forwardToAzureDns},
		},
		'partly-private': {
			summary: '一部がプライベートではありません: {host} が {actual} (正しくは {expected})',
			meaning:
				'プルでは、ログイン サーバーの次にデータ エンドポイントに接続します。パブリック アクセスが無効なら途中で止まり、有効なら一部がパブリック ネットワークを通ります。',
			fixes: {createZoneGroup, listZoneGroups, addRecord},
		},
		'resolves-elsewhere': {
			summary: [
				'誤ったアドレスを指しています: {host} が {actual} (正しくは {expected})',
				'エンドポイントを指していません: {host} が {actual}',
			],
			meaning:
				'削除または作り直されたエンドポイントのレコードが残っているか、hosts ファイルの行が DNS より優先されています。',
			fixes: {
				removeOldRecord:
					'ゾーン {privateLinkZone} の古いレコード、または hosts ファイルの行を削除してください。',
				createZoneGroup,
				addRecord,
				listConnections,
				resolveName: 'ここで名前がどこを指すか確認してください。',
			},
		},
		'record-missing': {
			summary: ['名前を解決できません: {host} (正しくは {expected})', '名前を解決できません: {host}'],
			meaning:
				'ネットワークのゾーンにこのレコードがありません。プルでは、ログイン サーバーの次にデータ エンドポイントに接続するため、レコードがないと途中で止まります。',
			fixes: {createZoneGroup, listZoneGroups, addRecord},
		},
		'resolver-failed': {
			summary: 'DNS に問い合わせできません: {host} ({error})',
			meaning: 'プライベート エンドポイントを指しているかどうかわかりません。',
			fixes: {retry, forwardToAzureDns},
		},
		'public-access-disabled': {
			summary: 'プライベート エンドポイント専用ですが、ここでは名前が {actual} を指します。',
			meaning:
				'パブリック アクセスが無効です。このマシンはプライベート エンドポイントのあるネットワークの外にあるか、そのネットワークの DNS を使っていません。',
			fixes: {
				connectToNetwork:
					'VPN などでプライベート エンドポイントのあるネットワークに接続し、その DNS を使ってください。',
				linkZone,
				enablePublicAccess: 'パブリック アクセスを有効にしてもよい場合は、有効にしてください。',
			},
		},
	},
};
