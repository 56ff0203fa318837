import type {privateEndpoint as check} from './private-endpoint.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {registryReadFailures} from '../ja.ts';
import {retry} from '../../ja.ts';

const listConnections = 'レジストリのプライベート エンドポイント接続の一覧を表示してください。';
const linkZone =
	'ゾーン {privateLinkZone} をネットワークにリンクしてください。ゾーンが別のリソース グループにある場合は、ゾーンのリソース グループを指定してください。';
const listZoneGroups = 'エンドポイントの DNS レコードを Azure が管理しているかどうかを確認してください。';
const createZoneGroup =
	'DNS レコードを Azure が管理するように設定してください。ゾーンが別のリソース グループにある場合は、ゾーンのリソース ID を指定してください。';
const addRecord = 'または、ゾーンを手動で管理している場合は、不足しているレコードを追加してください。';
const forwardToAzureDns =
	'ネットワークにカスタム DNS サーバーがある場合は、Azure DNS (168.63.129.16) に転送するように設定してください。';

export const privateEndpoint: WordsFor<typeof check> = {
	title: 'プライベート エンドポイント',
	column: 'リンク',
	labels: {
		connectionName: '接続',
		endpointId: 'エンドポイント',
		endpoints: 'プライベート エンドポイント',
		hosts: 'ホスト',
		networkId: 'ネットワーク',
		records: 'レコード',
		state: '状態',
		stateDescription: '説明',
		unreadEndpointCount: '未確認のエンドポイント',
		requestedNetwork: '指定のネットワーク',
	},
	findings: {
		...registryReadFailures,
		'resolves-privately': {
			short: '正しいアドレスに解決',
			summary: [
				'すべての名前が、{networkName} のプライベート エンドポイント {endpointName} に解決されます。',
				'すべての名前が、プライベート エンドポイントに解決されます。',
			],
		},
		'outside-network': {
			short: 'このネットワークでは不要',
			summary:
				'このマシンではログイン サーバーが {actual} に解決されます。プライベート エンドポイントは他のネットワーク用です。',
		},
		'no-private-endpoints': {
			short: 'なし (パブリック接続)',
			summary: 'レジストリにプライベート エンドポイントはありません。',
			meaning: 'レジストリにはパブリック アドレスで接続します。',
			fixes: {doNothing: '対応は不要です。'},
		},
		'name-not-resolved': {
			short: '名前解決不可: ログイン サーバー',
			summary: 'このマシンで {loginServer} の名前を解決できないため、確認していません。',
			meaning: '理由は「DNS 名前解決」の行にあります。',
			fixes: {
				fixDnsFirst: '「DNS 名前解決」の行の問題を解決してから、このチェックを再試行してください。',
			},
		},
		'endpoint-not-readable': {
			short: '読み取り不可: エンドポイント',
			summary: [
				'プライベート エンドポイント {endpointName} を読み取れないため、確認していません。',
				'プライベート エンドポイントを読み取れないため、確認していません。',
			],
			meaning: 'エンドポイントのアドレスが不明なため、acr-doctor は DNS の結果と比較できません。',
			fixes: {
				requestReader:
					'プライベート エンドポイントとネットワーク インターフェイスの閲覧者 (Reader) ロールを割り当てるよう、ネットワークの所有者に依頼してください。',
				listConnections,
			},
		},
		'no-endpoint-in-any-network': {
			short: 'エンドポイントなし',
			summary:
				'レジストリのプライベート エンドポイントは、{requestedNetwork} にも他のネットワークにもありません。',
			meaning: '指定したネットワークのマシンは、パブリック アドレスでしかレジストリに到達できません。',
			fixes: {
				createEndpoint: 'プライベート エンドポイントを作成してください。',
				omitNetwork:
					'または、プライベート エンドポイントが不要な場合は、ネットワークを指定せずにチェックしてください。',
			},
		},
		'no-endpoint-in-network': {
			short: '指定のネットワークにない',
			summary:
				'レジストリのプライベート エンドポイントは {requestedNetwork} にはなく、次のネットワークにだけあります: {networks}',
			meaning:
				'ネットワークの完全な名前またはリソース ID が一致する必要があります。vnet1 と vnet10 は別のネットワークです。',
			fixes: {
				nameNetwork: 'このマシンがあるネットワークの名前またはリソース ID を指定してください。',
				createEndpoint: 'または、指定したネットワークにプライベート エンドポイントを作成してください。',
				listConnections,
			},
		},
		'network-ambiguous': {
			short: '同名のネットワークが複数',
			summary:
				'{requestedNetwork} という名前で、プライベート エンドポイントがあるネットワークが複数あります。',
			meaning: '該当するネットワーク: {networks}',
			fixes: {nameNetworkById: 'ネットワークのリソース ID (/subscriptions/…) を指定してください。'},
		},
		pending: {
			short: 'エンドポイントの承認待ち',
			summary: 'プライベート エンドポイント {endpointName} は承認待ちです。',
			meaning: [
				'レジストリの所有者が承認するまで、エンドポイントは通信できません。要求のメッセージ: {stateDescription}',
				'レジストリの所有者が承認するまで、エンドポイントは通信できません。',
			],
			fixes: {
				approve: 'エンドポイントを承認してください (レジストリの所有者が実行できます)。',
				listConnections,
			},
		},
		rejected: {
			short: 'エンドポイントは拒否済み',
			summary: 'プライベート エンドポイント {endpointName} の承認が拒否されました。',
			meaning: [
				'レジストリの所有者が承認を拒否したため、エンドポイントは通信できません。所有者のメッセージ: {stateDescription}',
				'レジストリの所有者が承認を拒否したため、エンドポイントは通信できません。',
			],
			fixes: {
				approve: 'エンドポイントをもう一度承認するよう、レジストリの所有者に依頼してください。',
				deleteEndpoint:
					'または、エンドポイントの名前が再びパブリック アドレスに解決されるように、エンドポイントを削除してください。',
			},
		},
		disconnected: {
			short: 'エンドポイントは切断済み',
			summary: 'プライベート エンドポイント {endpointName} はレジストリから切断されました。',
			meaning:
				'レジストリ側の接続が削除されたため、エンドポイントは通信できません。元に戻すことはできません。',
			fixes: {
				deleteEndpoint: 'エンドポイントを削除し、再作成してください。',
				listConnections,
			},
		},
		'duplicate-endpoints': {
			short: 'エンドポイントの名前が重複',
			summary: '{networkName} の 2 つのプライベート エンドポイントで、名前 {host} が重複しています。',
			meaning:
				'2 つのエンドポイントが 1 つの DNS ゾーンを共有し、互いのレコードを上書きするため、名前のアドレスが変わり続けます。',
			fixes: {
				deleteDuplicate:
					'2 つのエンドポイントの一方を削除してください。1 つのネットワークに必要なエンドポイントは、レジストリごとに 1 つだけです。',
				listConnections,
			},
		},
		'resolves-public': {
			short: 'パブリック アドレスに解決',
			summary: '{host} が {expected} ではなく {actual} に解決されます。',
			meaning:
				'ネットワークにプライベート エンドポイントがありますが、DNS がエンドポイントのアドレスを返しません。ゾーンがネットワークにリンクされていないか、DNS サーバーが他のサーバーに転送している可能性があります。パブリック アドレスに接続すると、レジストリに拒否されることがあります。',
			fixes: {linkZone, listZoneGroups, createZoneGroup, forwardToAzureDns},
		},
		'partly-private': {
			short: '一部がパブリックに解決',
			summary:
				'{host} が {expected} ではなく {actual} に解決されます。他の名前はエンドポイントに解決されます。',
			meaning:
				'プルでは、先にログイン サーバー、次にデータ エンドポイントに接続します。パブリック アクセスが無効な場合、プルは途中で止まります。パブリック アクセスが有効な場合、プルの一部がパブリック ネットワークを通ります。',
			fixes: {createZoneGroup, listZoneGroups, addRecord},
		},
		'resolves-elsewhere': {
			short: '誤ったアドレスに解決',
			summary: [
				'{host} が {actual} に解決されますが、プライベート エンドポイントは {expected} です。',
				'{host} が、レジストリのプライベート エンドポイントではない {actual} に解決されます。',
			],
			meaning:
				'削除または再作成されたエンドポイントの DNS レコードが残っているか、hosts ファイルの行が DNS より優先されている可能性があります。',
			fixes: {
				removeOldRecord:
					'ゾーン {privateLinkZone} の古いレコード、または hosts ファイルの行を削除してください。',
				createZoneGroup,
				addRecord,
				listConnections,
				resolveName: 'このマシンで名前がどのアドレスに解決されるかを確認してください。',
			},
		},
		'record-missing': {
			short: 'DNS レコードなし',
			summary: [
				'このマシンで {host} の名前を解決できません。プライベート エンドポイントは {expected} です。',
				'このマシンで {host} の名前を解決できません。',
			],
			meaning:
				'ネットワークの DNS ゾーンにレコードがありません。プルでは、先にログイン サーバー、次にデータ エンドポイントに接続します。レコードがないと、プルは途中で止まります。',
			fixes: {createZoneGroup, listZoneGroups, addRecord},
		},
		'resolver-failed': {
			short: 'DNS サーバーの障害 ({error})',
			summary: '{host} の照会に対し、DNS サーバーが有効な応答を返しませんでした ({error})。',
			meaning: '名前がプライベート エンドポイントに解決されるかどうかは不明です。',
			fixes: {retry, forwardToAzureDns},
		},
		'public-access-disabled': {
			short: 'パブリック アクセスが無効',
			summary:
				'レジストリはプライベート エンドポイントからの接続だけを受け付けますが、このマシンではログイン サーバーが {actual} に解決されます。',
			meaning:
				'このマシンは、プライベート エンドポイントのあるネットワークの外にあるか、プライベート エンドポイントのあるネットワークの DNS を使っていない可能性があります。',
			fixes: {
				connectToNetwork:
					'VPN などでプライベート エンドポイントのあるネットワークに接続し、接続先のネットワークの DNS を使ってください。',
				linkZone,
				enablePublicAccess:
					'ポリシーでパブリック アクセスが認められている場合は、パブリック アクセスを有効にしてください。',
			},
		},
	},
};
